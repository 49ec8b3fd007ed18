package org.kroniek.core.importing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.paging.Page;

/**
 * Takes deliveries and tells how they fare. A delivery is accepted when all of its bytes are safely stored; what follows
 * survives any crash.
 */
public interface ImportService {

    /**
     * Receives a delivery and queues it.
     *
     * @param submittedBy the account that delivers
     * @param parts read one after the other, each to its end before the next
     * @throws DeliveryTooLargeException when it exceeds the limit; nothing of it is kept
     * @throws IOException when the sender stops in the middle; nothing of it is kept
     */
    ImportId submit(String submittedBy, ImportDefaults defaults, Iterator<DeliveryPart> parts) throws IOException;

    /** Receives a delivery as {@link #submit} does, but waits for {@link #start}. */
    ImportId prepare(String submittedBy, ImportDefaults defaults, Iterator<DeliveryPart> parts) throws IOException;

    /**
     * Queues an import that was prepared.
     *
     * @param defaults in place of those it was prepared with
     * @param author the account that starts it
     * @return false when it is not waiting for that
     */
    boolean start(ImportId id, ImportDefaults defaults, String author);

    /** Forgets an import that was prepared; false when it is not waiting any more. */
    boolean discard(ImportId id);

    /** Stops an import after the batch in hand, for good until it is resumed; false when it neither waits nor runs. */
    boolean stop(ImportId id, String author);

    /** Lets an import that was stopped go on where it was; false when it was not. */
    boolean resume(ImportId id, String author);

    /**
     * Shows what an import that waits for {@link #start} would store; empty when it does not wait.
     *
     * @param defaults in place of those it was prepared with
     */
    Optional<ImportPreview> preview(ImportId id, ImportDefaults defaults);

    /** What applies to documents of an import that do not say it themselves; empty when there is no such import. */
    Optional<ImportDefaults> defaults(ImportId id);

    /** How an import stands. */
    Optional<ImportReport> report(ImportId id);

    /** Problems in the order of the documents, beginning with one of them, from 0. */
    List<ImportProblem> problems(ImportId id, int from, int size);

    /** The articles that an import brought and others nearly the same have, as far as they have been compared. */
    ImportedDuplicates duplicates(ImportId id);

    /**
     * All imports, the newest first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<ImportOverview> list(Optional<ImportId> after, int size);
}
