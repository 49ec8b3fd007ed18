package org.kroniek.web.portal.history;

import java.util.List;
import java.util.Optional;

/**
 * The versions of a record.
 *
 * @param record its page
 * @param address of this page
 * @param versions the latest first
 * @param comparison what differs between the two that were chosen; empty when there is only one version
 * @param restoring for editors, the way back
 * @param done what has just been done
 */
public record HistoryView(String record, String address, List<VersionRow> versions, Optional<Comparison> comparison,
        Optional<Restoring> restoring, Optional<String> done) {

    public HistoryView {
        versions = List.copyOf(versions);
    }

    /** Whether there is anything to compare. */
    public boolean hasSeveral() {
        return versions.size() > 1;
    }

    /**
     * A version.
     *
     * @param author for editors only: readers need not know by what name somebody logs in
     * @param earlier whether it is the one that is taken as the earlier
     * @param later whether it is the other
     */
    public record VersionRow(int number, String when, Optional<String> author, String reason, boolean earlier,
            boolean later) {}

    /**
     * Going back to a version.
     *
     * @param action where the form sends it
     * @param versions numbers to choose from, with the one that is likely meant first
     * @param expected the current version, which the editor sees
     * @param reason what was typed
     * @param problem why it could not be done
     */
    public record Restoring(String action, List<Integer> versions, int expected, String reason,
            Optional<String> problem) {

        public Restoring {
            versions = List.copyOf(versions);
        }
    }
}
