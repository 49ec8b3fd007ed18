package org.kroniek.search.replay;

import java.util.List;
import org.kroniek.search.index.IndexState;

/**
 * A search as it was beside the same as it is.
 *
 * @param canonical the query as it is understood now, written as a query
 * @param index what is searched now
 * @param total how many articles are found now
 * @param appeared what is looked for now beside the words, and was not then
 * @param gone what was looked for then, and is not now
 */
public record Comparison(PastSearch then, String canonical, IndexState index, long total, List<Addition> appeared,
        List<Addition> gone, Differences differences) {

    public Comparison {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /** Whether the same words mean something else now. */
    public boolean isReadDifferently() {
        return !canonical.equals(then.searched().canonical());
    }

    /** Whether an index has another schema now. */
    public boolean hasOtherSchema() {
        return !index.schemas().equals(then.schemas());
    }
}
