package org.kroniek.search.query.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kroniek.search.query.syntax.QueryWords;
import org.kroniek.search.query.syntax.TextField;

/** Chooses words that really occur, some of every sort that a search could go wrong on. */
final class SeedVocabulary {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    /** What can stand in a query by itself. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([-'’.,][\\p{L}\\p{N}]+)*");
    private static final Pattern OPEN = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{4,}");
    /** In so many articles a word is common. */
    private static final int OFTEN = 6;
    private static final int COMMON = 50;
    private static final int INFLECTED = 30;
    private static final int PHRASES = 200;

    private static final List<Sort> SORTS = List.of(new Sort("compound", "[a-z]{14,}", 25),
            new Sort("joined", ".*\\p{L}[-'’]\\p{L}.*", 30), new Sort("with a number", ".*\\d.*", 10),
            new Sort("Cyrillic", "\\p{IsCyrillic}{5,}", 30),
            new Sort("accented", "\\p{IsLatin}*[à-ÿ]\\p{IsLatin}*", 25),
            new Sort("name", "\\p{Lu}\\p{L}{4,}", 30));

    private final List<OracleArticle> articles;
    private final Random random;

    /** So many words that look alike. */
    private record Sort(String name, String looks, int count) {}

    SeedVocabulary(List<OracleArticle> articles, Random random) {
        this.articles = articles;
        this.random = random;
    }

    /** From headlines and texts. */
    QueryWords anywhere() {
        Map<String, Integer> articlesWith = new TreeMap<>();
        articles.forEach(article -> written(article).forEach(word -> articlesWith.merge(word, 1, Integer::sum)));
        Set<String> words = new LinkedHashSet<>();
        for (Sort sort : SORTS) {
            List<String> those = some(articlesWith.keySet(), Pattern.compile(sort.looks()).asMatchPredicate(),
                    sort.count());
            if (those.size() < sort.count()) {
                throw new IllegalStateException("Too few words: " + sort.name());
            }
            words.addAll(those);
        }
        words.addAll(some(articlesWith.keySet(), inflected()::contains, INFLECTED));
        words.addAll(some(articlesWith.keySet(), word -> articlesWith.getOrDefault(word, 0) >= OFTEN, COMMON));
        return queryWords(words, articles.stream().map(OracleArticle::text));
    }

    /** From one field; empty when it has no words. */
    QueryWords in(TextField field) {
        List<IndexedText> texts = articles.stream().map(OracleArticle::fields)
                .filter(fields -> fields.containsKey(field))
                .map(fields -> fields.get(field)).toList();
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(text.literal().words()));
        return queryWords(some(words, WORD.asMatchPredicate(), COMMON), texts.stream());
    }

    private static Set<String> written(OracleArticle article) {
        Set<String> words = new TreeSet<>();
        for (String chunk : BLANKS.split(article.written())) {
            String word = EDGES.matcher(chunk).replaceAll("");
            if (WORD.matcher(word).matches()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Words of which another form occurs in an article of the same language. */
    private Set<String> inflected() {
        Map<String, Set<String>> forms = new TreeMap<>();
        for (OracleArticle article : articles) {
            Map<Integer, String> stems = article.text().stemmed().inOrder();
            article.text().folded().inOrder().forEach((place, word) -> forms
                    .computeIfAbsent(article.language() + " " + stems.get(place), _ -> new HashSet<>()).add(word));
        }
        Set<String> inflected = new HashSet<>();
        forms.values().stream().filter(those -> those.size() > 2).forEach(inflected::addAll);
        return inflected;
    }

    private QueryWords queryWords(Collection<String> words, Stream<IndexedText> texts) {
        Set<String> phrases = new TreeSet<>();
        texts.forEach(text -> phrases.addAll(phrases(new ArrayList<>(text.literal().inOrder().values()))));
        return new QueryWords(List.copyOf(words), words.stream().filter(OPEN.asMatchPredicate()).toList(),
                some(phrases, _ -> true, PHRASES));
    }

    /** Two or three words that follow each other, and some of which one in the middle is left out. */
    private static List<String> phrases(List<String> words) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + 3 < words.size(); i++) {
            phrases.add(words.get(i) + " " + words.get(i + 1));
            phrases.add(words.get(i) + " " + words.get(i + 2));
            phrases.add(String.join(" ", words.subList(i, i + 3)));
            phrases.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 3));
        }
        return phrases;
    }

    private List<String> some(Collection<String> words, Predicate<String> wanted, int count) {
        List<String> those = new ArrayList<>(words.stream().filter(wanted).toList());
        Collections.shuffle(those, random);
        return those.subList(0, Math.min(count, those.size()));
    }
}
