package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;

/** Reads articles that are in the archive once more. All in the caller's transaction. */
final class Rereading {

    private final EntityManager entities;
    private final NamesInMemory names;
    private final Finders finders;
    private final ChangeRecorder changes;
    private final RevisionTexts texts;
    private final FindingStore store;
    private final DecisionTable decisions;

    Rereading(EntityManager entities, NamesInMemory names, Finders finders, ChangeRecorder changes) {
        this.entities = entities;
        this.names = names;
        this.finders = finders;
        this.changes = changes;
        this.texts = new RevisionTexts(entities);
        this.store = new FindingStore(entities);
        this.decisions = new DecisionTable(entities);
    }

    /** Articles of which something else is kept than can be found now; these are to be {@link #update}d. */
    Set<ArticleId> differing(Collection<ArticleId> articles) {
        return articles.isEmpty() ? Set.of() : store.differing(read(articles));
    }

    /**
     * Makes what is kept of articles what can be found now. Those whose mentions change so get a change in the log.
     *
     * @return how many these are
     */
    int update(Collection<ArticleId> articles) {
        if (articles.isEmpty()) {
            return 0;
        }
        Set<ArticleId> changed = store.update(read(texts.lock(articles)));
        changed.forEach(article -> changes.record(ChangeSubject.of(article), ChangeAction.LINKED));
        entities.flush();
        entities.clear();
        return changed.size();
    }

    /** Reads articles of which nothing is kept; who calls logs that. */
    void add(Collection<ArticleId> articles) {
        store.add(read(texts.lock(articles)));
    }

    private List<Reading> read(Collection<ArticleId> articles) {
        KnownNames known = names.hold();
        Map<ArticleId, List<Decision>> decided = decisions.of(articles);
        List<Reading> readings = new ArrayList<>(articles.size());
        for (RevisionText text : texts.current(articles)) {
            Findings findings = finders.find(text, known, Decisions.in(text, decided));
            readings.add(new Reading(text.article(), text.number(), findings));
        }
        return readings;
    }
}
