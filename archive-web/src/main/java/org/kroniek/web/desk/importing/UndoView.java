package org.kroniek.web.desk.importing;

import java.util.List;
import java.util.Optional;

/**
 * The undo of an import: what it would do, how far it is, what it has left.
 *
 * @param begun whether it has been asked for
 * @param summary how many documents are taken back, or would be
 * @param reasons how many stay, each in a sentence with the reason
 * @param kept what has stayed, some of it
 * @param next address of more of that
 */
public record UndoView(boolean begun, String summary, List<String> reasons, List<Kept> kept, Optional<String> next) {

    public UndoView {
        reasons = List.copyOf(reasons);
        kept = List.copyOf(kept);
    }

    /**
     * A document that has stayed.
     *
     * @param address of its page; empty for a term
     */
    public record Kept(String name, String address, String reason) {}
}
