package org.kroniek.core.undo;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ImportId;

/**
 * Undoes imports. What an import created is removed, what it revised goes back to the revision before; but whatever
 * somebody has worked on since stays, and is listed. The work is done in the background and survives any crash.
 */
public interface ImportUndo {

    /** What undoing would do now; empty when the import cannot be undone, or not any more. */
    Optional<UndoStanding> preview(ImportId id);

    /**
     * Begins to undo an import.
     *
     * @param author the account that does
     * @return false when it cannot be undone, or not any more
     */
    boolean begin(ImportId id, String author);

    /** How far the undo of an import has come; empty when none has begun. */
    Optional<UndoStanding> standing(ImportId id);

    /** What an undo has left, in the order of the documents, beginning with one of them, from 0. */
    List<KeptDocument> kept(ImportId id, int from, int size);
}
