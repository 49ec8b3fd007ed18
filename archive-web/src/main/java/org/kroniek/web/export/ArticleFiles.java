package org.kroniek.web.export;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.web.citation.Bibliographer;

/**
 * Where files of articles are written, a few at once: each holds a thread, and the index as it was when it began, for as long as
 * its reader takes. Safe for use by many threads.
 */
public final class ArticleFiles {

    private final Semaphore places;
    private final ReadableArticles articles;
    private final Bibliographer bibliographer;

    /** @param places how many files may be written at once */
    public ArticleFiles(int places, ReadableArticles articles, Bibliographer bibliographer) {
        this.places = new Semaphore(places);
        this.articles = articles;
        this.bibliographer = bibliographer;
    }

    /** A place to write a file; empty when all are taken. Whoever takes one leaves it again. */
    public Optional<Place> place() {
        return places.tryAcquire() ? Optional.of(new Place(places)) : Optional.empty();
    }

    ReadableArticles articles() {
        return articles;
    }

    Bibliographer bibliographer() {
        return bibliographer;
    }

    /** The right to write one file. */
    public static final class Place implements AutoCloseable {

        private final Semaphore places;
        private boolean left;

        Place(Semaphore places) {
            this.places = places;
        }

        /** Lets another in; once, however often it is called. */
        @Override
        public synchronized void close() {
            if (!left) {
                left = true;
                places.release();
            }
        }
    }
}
