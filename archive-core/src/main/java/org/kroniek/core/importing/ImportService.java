package org.kroniek.core.importing;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.kroniek.core.id.ImportId;

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

    /** How an import stands. */
    Optional<ImportReport> report(ImportId id);
}
