package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.id.ArticleId;

/**
 * Reads every revision in the transaction that stores it. With a correction, what rules found before is replaced; what
 * editors decided moves along to where the same words now stand.
 */
public final class ArticleAnalysis implements RevisionListener {

    private final NamesInMemory names;
    private final Finders finders;
    private final FindingStore store;
    private final DecisionTable decisions;
    private final RevisionTexts texts;

    public ArticleAnalysis(EntityManager entities, NamesInMemory names, Finders finders) {
        this.names = names;
        this.finders = finders;
        this.store = new FindingStore(entities);
        this.decisions = new DecisionTable(entities);
        this.texts = new RevisionTexts(entities);
    }

    @Override
    public void stored(List<StoredRevision> revisions) {
        KnownNames known = names.hold();
        Collection<RevisionText> latest = latest(revisions);
        Map<ArticleId, Decisions> followed = follow(latest.stream().filter(text -> text.number() > 1).toList());
        List<Reading> readings = new ArrayList<>(latest.size());
        for (RevisionText text : latest) {
            Findings findings = finders.find(text, known, followed.getOrDefault(text.article(), Decisions.NONE));
            readings.add(new Reading(text.article(), text.number(), findings));
        }
        store.add(readings);
    }

    /** A batch may have an article and its correction. */
    private static Collection<RevisionText> latest(List<StoredRevision> revisions) {
        Map<ArticleId, RevisionText> latest = new LinkedHashMap<>();
        revisions.forEach(revision -> latest.merge(revision.article(), RevisionText.of(revision),
                (one, other) -> one.number() > other.number() ? one : other));
        return latest.values();
    }

    private Map<ArticleId, Decisions> follow(List<RevisionText> corrected) {
        Map<ArticleId, Decisions> followed = new LinkedHashMap<>();
        if (!corrected.isEmpty()) {
            List<ArticleId> articles = corrected.stream().map(RevisionText::article).toList();
            store.forget(articles);
            Map<ArticleId, List<Decision>> decided = decisions.of(articles);
            for (RevisionText text : corrected) {
                List<Decision> ofArticle = decided.getOrDefault(text.article(), List.of());
                if (!ofArticle.isEmpty()) {
                    followed.put(text.article(), follow(text, ofArticle));
                }
            }
        }
        return followed;
    }

    private Decisions follow(RevisionText text, List<Decision> decided) {
        int before = decided.stream().mapToInt(Decision::revision).max().orElseThrow();
        RevisionText old = Objects.requireNonNull(texts.of(text.article(), before));
        Decisions followed = new DecisionFollower(old, text).follow(decided);
        decisions.move(followed.here());
        return followed;
    }
}
