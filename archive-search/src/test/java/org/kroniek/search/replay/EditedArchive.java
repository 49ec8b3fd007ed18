package org.kroniek.search.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;

/** An archive of random articles, and what a test knows of each: its words then and now, and what was done to it since. */
final class EditedArchive {

    private static final int BATCH = 100;
    private static final List<String> PLAIN = List.of("brug", "gracht", "molen", "veen", "dijk", "haven", "markt",
            "toren", "laan", "plein");
    private static final List<String> SOUGHT = List.of("onrust", "rumoer", "Curaçao", "Curacao", "Zapadov", "Rafalski",
            "Poetinga", "Wolodjin");

    private final CoreServices core;
    private final Random random = new Random(7);
    private final List<Known> articles = new ArrayList<>();
    private final Map<ArticleId, Known> byId = new HashMap<>();
    private int number;

    /** What the test knows of one article. */
    static final class Known {

        private final String externalId;
        private Set<String> before = Set.of();
        private Set<String> words = Set.of();
        private int revisions;
        private boolean created;

        private Known(String externalId) {
            this.externalId = externalId;
        }

        /** Whether it had one of the words when the search was kept. */
        boolean hadAny(Set<String> wanted) {
            return before.stream().anyMatch(wanted::contains);
        }

        boolean hasAny(Set<String> wanted) {
            return words.stream().anyMatch(wanted::contains);
        }

        /** How often it was revised since the search was kept. */
        int revisions() {
            return revisions;
        }

        /** Whether it was added since the search was kept. */
        boolean isNew() {
            return created;
        }
    }

    EditedArchive(CoreServices core) {
        this.core = core;
    }

    void fill(int count) {
        for (int done = 0; done < count; done += BATCH) {
            store(fresh(BATCH));
        }
    }

    /** From here on everything counts as a change. */
    void remember() {
        articles.forEach(article -> {
            article.before = article.words;
            article.revisions = 0;
            article.created = false;
        });
    }

    /** New articles and revisions of others, in a random order. */
    void edit(int edits) {
        for (int done = 0; done < edits; done += BATCH) {
            int added = random.nextInt(BATCH / 3);
            List<Known> batch = new ArrayList<>(fresh(added));
            Set<Known> revised = new HashSet<>();
            while (revised.size() < BATCH - added) {
                revised.add(articles.get(random.nextInt(articles.size() - added)));
            }
            batch.addAll(revised);
            store(batch);
        }
    }

    private List<Known> fresh(int count) {
        List<Known> fresh = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fresh.add(new Known("proef-" + number++));
        }
        articles.addAll(fresh);
        return fresh;
    }

    private void store(List<Known> batch) {
        Map<Known, String> texts = new LinkedHashMap<>();
        batch.forEach(article -> texts.put(article, text()));
        List<StoreOutcome> outcomes = core.store(texts.entrySet().stream()
                .map(entry -> Drafts.draft(entry.getKey().externalId, entry.getValue())).toArray(ArticleDraft[]::new));
        for (int i = 0; i < batch.size(); i++) {
            Known article = batch.get(i);
            byId.put(outcomes.get(i).article(), article);
            article.created |= outcomes.get(i) instanceof StoreOutcome.Created;
            article.revisions += outcomes.get(i) instanceof StoreOutcome.Revised ? 1 : 0;
            article.words = Set.of(texts.get(article).toLowerCase(Locale.ROOT).split("[ .0-9]+"));
        }
    }

    private String text() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            words.add(PLAIN.get(random.nextInt(PLAIN.size())));
        }
        SOUGHT.stream().filter(_ -> random.nextInt(8) == 0)
                .forEach(word -> words.set(random.nextInt(words.size()), word));
        return String.join(" ", new HashSet<>(words)) + ".";
    }

    Known of(ArticleId article) {
        return byId.get(article);
    }

    List<Known> articles() {
        return articles;
    }
}
