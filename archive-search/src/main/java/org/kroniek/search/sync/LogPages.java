package org.kroniek.search.sync;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeLog;

/**
 * The change log as the feeds of all families read it, one after the other: what one has just read is kept for the next,
 * so that in the usual case each row is fetched once. Made for one thread.
 */
final class LogPages {

    /** Pages kept: as many as one feed reads in its turn, and some more. */
    private static final int KEPT = 25;

    private final ChangeLog log;
    private final int size;
    /** Changes at consecutive positions. */
    private final List<Change> kept = new ArrayList<>();
    private long end;
    private boolean asked;
    private boolean resting;

    /** @param size changes a page */
    LogPages(ChangeLog log, int size) {
        this.log = log;
        this.size = size;
    }

    /** A run begins: there may be more by now. */
    void begin() {
        asked = false;
        resting = false;
    }

    /** The first family has come to the end; the others follow to where it is known, without asking for more each. */
    void rest() {
        resting = asked;
    }

    int size() {
        return size;
    }

    /**
     * Whether there are so many changes after the position. They have no gaps, so they can be counted without being
     * read; and since they get their positions when somebody asks, asking is due only when too few known ones are left.
     */
    boolean reaches(long position, int changes) {
        if (end - position < changes && !resting) {
            end = log.advance();
            asked = true;
        }
        return end - position >= changes;
    }

    /** What comes after the position, oldest first, at most a page. */
    List<Change> after(long position) {
        if (kept.isEmpty() || position + 1 < first() || position > last()) {
            kept.clear();
            kept.addAll(log.after(position, size));
        } else if (last() < end && last() - position < size) {
            kept.addAll(log.after(last(), size));
        }
        if (kept.isEmpty() || position >= last()) {
            return List.of();
        }
        int from = Math.toIntExact(position + 1 - first());
        List<Change> page = List.copyOf(kept.subList(from, Math.min(from + size, kept.size())));
        kept.subList(0, Math.max(0, kept.size() - KEPT * size)).clear();
        return page;
    }

    private long first() {
        return kept.getFirst().position();
    }

    private long last() {
        return kept.getLast().position();
    }
}
