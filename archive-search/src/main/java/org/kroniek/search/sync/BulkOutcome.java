package org.kroniek.search.sync;

/** What became of one document of a bulk request. */
public sealed interface BulkOutcome {

    /** It is in the index, or gone from it, as asked. */
    record Written() implements BulkOutcome {}

    /** The index holds this version or a newer one; nothing was lost. */
    record AlreadyNewer() implements BulkOutcome {}

    /**
     * It can never be written as it is.
     *
     * @param reason what Elasticsearch says
     */
    record Rejected(String reason) implements BulkOutcome {}

    /**
     * Elasticsearch has no room for it now; to be tried again.
     *
     * @param reason what Elasticsearch says
     */
    record Overloaded(String reason) implements BulkOutcome {}
}
