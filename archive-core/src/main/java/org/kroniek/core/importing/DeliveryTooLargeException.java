package org.kroniek.core.importing;

/** A delivery has more bytes than the archive takes at once. */
public class DeliveryTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    public DeliveryTooLargeException(long limit) {
        super("A delivery may have " + limit + " bytes");
        this.limit = limit;
    }

    /** The most that is taken, in bytes. */
    public long limit() {
        return limit;
    }
}
