package org.kroniek.search.sync;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what Elasticsearch says of one document it did not write. */
final class BulkVerdicts {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final String INDEX_CLOSED = "index_closed_exception";
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
        return isOfTheDocument(status, type) ? new BulkOutcome.Rejected(told) : new BulkOutcome.Overloaded(told);
    }

    /**
     * Whether the document itself is refused. An index that is missing, closed or not to be written (a full disk) refuses
     * every document: to leave them all out would lose them, so they are tried again.
     */
    private static boolean isOfTheDocument(int status, String type) {
        return (status == BAD_REQUEST || status == TOO_LARGE) && !type.equals(INDEX_CLOSED);
    }

    /** Only a version that is at least ours makes a conflict a success. */
    private boolean isNewer(BulkItem item, String reason) {
        Matcher current = CURRENT_VERSION.matcher(reason);
        OptionalLong version = current.find() ? OptionalLong.of(Long.parseLong(current.group(1))) : stored.of(item);
        return version.isPresent() && version.getAsLong() >= item.version();
    }
}
