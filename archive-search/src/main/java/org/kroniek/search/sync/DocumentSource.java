package org.kroniek.search.sync;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.kroniek.search.document.IndexDocument;

/** Reads the records of one family for one batch; what several of them need is read once. */
@FunctionalInterface
interface DocumentSource {

    /** The documents of records as they are now; those that are gone, or that readers may not see, are absent. */
    Map<UUID, IndexDocument> documents(Collection<UUID> ids);
}
