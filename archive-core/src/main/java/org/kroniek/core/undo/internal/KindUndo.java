package org.kroniek.core.undo.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.undo.KeptReason;

/** Takes back documents of one kind. All in the caller's transaction. */
interface KindUndo {

    /** Holds these documents as they are until the end of the transaction. */
    void lock(List<Made> made);

    /**
     * Which of these documents must stay.
     *
     * @param importId the import that made them
     * @param made no record twice
     * @return why, by the record
     */
    Map<Object, KeptReason> held(UUID importId, List<Made> made);

    /** Takes back documents of which none must stay, and logs that. */
    void takeBack(UUID importId, List<Made> made);
}
