package org.kroniek.search.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeHistory;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.replay.Difference.Kind;

/**
 * Finds out why articles are not found as they were. What depends on additions is known for certain, since the search is also
 * put with those of then. What has happened to an article itself stands in the change log. Whether another schema or reading was
 * the reason cannot be found out afterwards, so these are named where they may have been.
 */
public final class Causes {

    private final ChangeHistory history;

    public Causes(ChangeHistory history) {
        this.history = history;
    }

    /** @param some of the comparison's differences */
    public List<ExplainedDifference> of(List<Difference> some, Comparison comparison) {
        Map<ChangeSubject, List<Change>> changes = history.after(
                some.stream().map(difference -> ChangeSubject.of(difference.article())).toList(),
                comparison.then().position());
        return some.stream().map(difference -> new ExplainedDifference(difference, causes(difference, comparison,
                changes.getOrDefault(ChangeSubject.of(difference.article()), List.of())))).toList();
    }

    private static List<Cause> causes(Difference difference, Comparison comparison, List<Change> changes) {
        if (difference.kind() == Kind.LOST && difference.withoutNewAdditions()) {
            return List.of(new Cause.AdditionsGone(comparison.gone()));
        }
        // What was indexed of it then already is no change since then.
        long known = difference.then().map(place -> place.article().version()).orElse(0L);
        List<Change> own = changes.stream().filter(change -> change.position() > known).toList();
        List<Cause> causes = new ArrayList<>();
        own.forEach(change -> causes.add(new Cause.Changed(change)));
        if (difference.kind() == Kind.FOUND && !difference.withoutNewAdditions()) {
            causes.add(new Cause.AdditionsAppeared(comparison.appeared()));
        } else if (difference.kind() != Kind.REVISED
                && own.stream().noneMatch(change -> change.action() == ChangeAction.CREATED)) {
            causes.addAll(circumstances(difference, comparison));
        }
        if (causes.isEmpty()) {
            causes.add(difference.kind() == Kind.MOVED && weightsDiffer(comparison)
                    ? new Cause.OtherWeights()
                    : new Cause.Unknown());
        }
        return causes;
    }

    /** What holds for the whole search and can be the reason as well: which of them it was, nobody can tell afterwards. */
    private static List<Cause> circumstances(Difference difference, Comparison comparison) {
        List<Cause> causes = new ArrayList<>();
        if (difference.kind() == Kind.MOVED && !comparison.appeared().isEmpty()) {
            causes.add(new Cause.AdditionsAppeared(comparison.appeared()));
        }
        if (difference.kind() == Kind.MOVED && !comparison.gone().isEmpty()) {
            causes.add(new Cause.AdditionsGone(comparison.gone()));
        }
        if (comparison.isReadDifferently()) {
            causes.add(new Cause.ReadDifferently());
        }
        if (comparison.hasOtherSchema()) {
            causes.add(new Cause.OtherSchema());
        }
        return causes;
    }

    private static boolean weightsDiffer(Comparison comparison) {
        return comparison.then().question().sort() == SortOrder.RELEVANCE
                && comparison.index().position() > comparison.then().position();
    }
}
