package org.kroniek.local.postgres;

/** Whether a commit must survive a power failure. */
enum Durability {

    /** Every commit reaches the disk before it is acknowledged. */
    DURABLE("on"),

    /** Nothing waits for the disk: for data that is thrown away with the process. */
    TEMPORARY("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** The value of fsync, synchronous_commit and full_page_writes. */
    String setting() {
        return setting;
    }
}
