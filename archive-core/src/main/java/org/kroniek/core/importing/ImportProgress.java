package org.kroniek.core.importing;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an import has come, in bytes of its delivery: how many documents a delivery has is known only when all of it has
 * been read. Importers read somewhat ahead of what they hand on, at most {@value #AHEAD} bytes.
 *
 * @param totalBytes of the delivery as it came in
 * @param bytesRead of these, for what has been dealt with
 */
public record ImportProgress(long totalBytes, long bytesRead, ImportPace pace) {

    /** How far importers read ahead: their buffers, one behind the other. */
    public static final int AHEAD = 1 << 15;

    /** From 0 to 1. */
    public double share() {
        return totalBytes == 0 ? 0 : Math.min(1, (double) bytesRead / totalBytes);
    }

    /** Documents a second in the last part; empty while there is too little to tell. */
    public Optional<Double> rate() {
        return pace.isTelling() ? Optional.of(pace.documentsPerSecond()) : Optional.empty();
    }

    /** How long the rest will take at the pace of the last part. */
    public Optional<Duration> remaining() {
        return pace.isTelling() ? pace.timeFor(Math.max(0, totalBytes - bytesRead)) : Optional.empty();
    }
}
