package org.kroniek.bench.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the measurement of names has brought, by language. */
public final class NameResult {

    private final int names;
    private final int entities;
    private final Map<String, LinkScore> scores = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    NameResult(int names, int entities) {
        this.names = names;
        this.entities = entities;
    }

    void add(AnnotatedArticle article, LinkScoring scoring) {
        scores.merge(article.language(), scoring.score(), LinkScore::plus);
        articles.merge(article.language(), 1, Integer::sum);
        scoring.wrong().forEach(link -> errors.add(article.id() + ": wrong " + link));
        scoring.missed().forEach(link -> errors.add(article.id() + ": missed " + link));
    }

    /** How many names the authority list has. */
    public int names() {
        return names;
    }

    /** How many entities bear them. */
    public int entities() {
        return entities;
    }

    /** The score of each language. */
    public Map<String, LinkScore> byLanguage() {
        return Collections.unmodifiableMap(scores);
    }

    /** The score of all languages together. */
    public LinkScore all() {
        return scores.values().stream().reduce(LinkScore.NOTHING, LinkScore::plus);
    }

    /** How many articles of a language were measured. */
    public int articles(String language) {
        return articles.getOrDefault(language, 0);
    }

    /** How many articles were measured. */
    public int articles() {
        return articles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A line for each link that is wrong or was missed. */
    public List<String> errors() {
        return List.copyOf(errors);
    }
}
