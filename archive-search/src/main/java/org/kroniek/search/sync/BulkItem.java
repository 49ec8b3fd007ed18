package org.kroniek.search.sync;

import org.kroniek.core.change.ChangeSubject;

/**
 * One document of a bulk request.
 *
 * @param version position of the change, which is the document's external version
 * @param start where its lines begin in the request's body, in bytes
 * @param end where they end
 */
record BulkItem(ChangeSubject subject, long version, int start, int end) {

    /** Of a document that is always the same: whichever version the index has of it is as good. */
    static final long ANY_VERSION = 0;

    /** The document's {@code _id}. */
    String id() {
        return subject.id().toString();
    }
}
