package org.kroniek.search.query.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SeedFiles;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryTrees;
import org.kroniek.search.query.syntax.QueryWords;
import org.kroniek.search.query.syntax.TextField;

/** The project's sample articles with somebody who knows what queries find in them, and queries about them. */
public final class OracleBench implements AutoCloseable {

    private final ArchiveBench bench;
    private final Oracle oracle;
    private final QueryWords words;
    private final Map<TextField, QueryWords> fieldWords = new EnumMap<>(TextField.class);

    public OracleBench(CoreDatabase database, Random random) {
        bench = new ArchiveBench(database);
        bench.deliver(SeedFiles.all());
        bench.synchronise();
        List<OracleArticle> articles = ArticleReading.all(bench);
        SeedVocabulary vocabulary = new SeedVocabulary(articles, random);
        words = vocabulary.anywhere();
        for (TextField field : TextField.values()) {
            QueryWords its = vocabulary.in(field);
            fieldWords.put(field, its.open().isEmpty() || its.phrases().isEmpty() ? words : its);
        }
        oracle = new Oracle(articles, forms());
    }

    private WordForms forms() {
        WordForms forms = new WordForms(bench.index());
        List<String> asked = new ArrayList<>();
        for (QueryWords its : fieldWords.values()) {
            asked.addAll(its.any());
            its.phrases().forEach(phrase -> asked.addAll(List.of(phrase.split(" "))));
        }
        asked.addAll(words.any());
        words.phrases().forEach(phrase -> asked.addAll(List.of(phrase.split(" "))));
        forms.learn(asked);
        return forms;
    }

    public Oracle oracle() {
        return oracle;
    }

    public SearchBench index() {
        return bench.index();
    }

    /** What queries anywhere are about. */
    public QueryWords words() {
        return words;
    }

    /** A query about anything. */
    public QueryNode query(Random random, int depth) {
        TextField field = TextField.values()[random.nextInt(TextField.values().length)];
        QueryWords its = fieldWords.getOrDefault(field, words);
        return switch (random.nextInt(10)) {
            case 0 -> new QueryNode.InField(field, new QueryTrees(random, its).textual(Math.min(depth, 1)),
                    QueryTrees.NOWHERE);
            case 1 -> new QueryNode.InField(field, new CloseTrees(random, its).near(), QueryTrees.NOWHERE);
            case 2, 3 -> new CloseTrees(random, words).near();
            default -> new QueryTrees(random, words).tree(depth);
        };
    }

    @Override
    public void close() {
        bench.close();
    }
}
