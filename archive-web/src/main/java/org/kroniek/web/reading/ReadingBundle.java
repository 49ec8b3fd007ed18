package org.kroniek.web.reading;

/** Where the texts of this package are. */
final class ReadingBundle {

    static final String NAME = "org.kroniek.web.reading.reading";

    private ReadingBundle() {}
}
