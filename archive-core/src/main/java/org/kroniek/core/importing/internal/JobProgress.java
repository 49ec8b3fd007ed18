package org.kroniek.core.importing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.ImportPace;
import org.kroniek.core.importing.ImportProgress;

/** How many bytes of a delivery have been read, and how many at two earlier moments, from which its pace is told. */
@Embeddable
public class JobProgress {

    /** How long a moment is the later one: the pace is that of the last one to two such spans. */
    private static final Duration SPAN = Duration.ofSeconds(5);

    @Column(name = "total_bytes")
    private long totalBytes;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "earlier_at")
    private @Nullable Instant earlierAt;

    @Column(name = "earlier_items")
    private int earlierItems;

    @Column(name = "earlier_bytes")
    private long earlierBytes;

    @Column(name = "later_at")
    private @Nullable Instant laterAt;

    @Column(name = "later_items")
    private int laterItems;

    @Column(name = "later_bytes")
    private long laterBytes;

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    void expect(long bytes) {
        totalBytes = bytes;
    }

    /** Work begins, or begins anew. */
    void begin(int items, Instant now) {
        earlierAt = now;
        laterAt = now;
        countedAt = now;
        earlierItems = items;
        laterItems = items;
        earlierBytes = bytesRead;
        laterBytes = bytesRead;
    }

    void read(int items, long bytes, Instant now) {
        if (laterAt != null && Duration.between(laterAt, now).compareTo(SPAN) >= 0) {
            earlierAt = laterAt;
            earlierItems = laterItems;
            earlierBytes = laterBytes;
            laterAt = now;
            laterItems = items;
            laterBytes = bytes;
        }
        bytesRead = Math.max(bytesRead, bytes);
        countedAt = now;
    }

    void end() {
        bytesRead = totalBytes;
    }

    ImportProgress progress(int items) {
        Duration time = earlierAt == null || countedAt == null
                ? Duration.ZERO
                : Duration.between(earlierAt, countedAt);
        return new ImportProgress(totalBytes, bytesRead,
                new ImportPace(time, items - earlierItems, bytesRead - earlierBytes));
    }
}
