package org.kroniek.search.sync;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.search.client.ElasticFailures;

/** Judges what Elasticsearch says of one document it did not write. */
final class BulkVerdicts {

    private static final int CONFLICT = 409;
    /** The engine's own words for a conflict of external versions. */
    private static final Pattern CURRENT_VERSION = Pattern.compile("current version \\[(\\d+)]");

    /** Looks up the version that the index has of a document; empty when it has none. */
    @FunctionalInterface
    interface StoredVersion {
        OptionalLong of(BulkItem item);
    }

    private final StoredVersion stored;

    /** @param stored asked when the error does not tell */
    BulkVerdicts(StoredVersion stored) {
        this.stored = stored;
    }

    /**
     * @param status HTTP status of the item
     * @param type Elasticsearch's name for the error
     */
    BulkOutcome of(BulkItem item, int status, String type, String reason) {
        String told = type + ": " + reason;
        if (status == CONFLICT) {
            return isNewer(item, reason) ? new BulkOutcome.AlreadyNewer() : new BulkOutcome.Rejected(told);
        }
        // A missing index is no fault of the document: the relay finds out and starts it anew.
        return ElasticFailures.isPassing(status) ? new BulkOutcome.Overloaded(told) : new BulkOutcome.Rejected(told);
    }

    /** Only a version that is at least ours makes a conflict a success. */
    private boolean isNewer(BulkItem item, String reason) {
        Matcher current = CURRENT_VERSION.matcher(reason);
        OptionalLong version = current.find() ? OptionalLong.of(Long.parseLong(current.group(1))) : stored.of(item);
        return version.isPresent() && version.getAsLong() >= item.version();
    }
}
