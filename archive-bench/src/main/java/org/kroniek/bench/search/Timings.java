package org.kroniek.bench.search;

import java.time.Duration;
import org.kroniek.bench.measure.Rate;
import org.kroniek.bench.measure.Samples;

/** How long answers took, on both sides. */
public final class Timings {

    private static final double NANOS_OF_MILLI = 1e6;

    private final Answers raw = new Answers();
    private final Answers ours = new Answers();

    /** The answers of one side, and how long it was busy with them. */
    private static final class Answers {

        private final Samples samples = new Samples();
        private Duration busy = Duration.ZERO;

        private void add(Samples more, Duration time) {
            samples.addAll(more);
            busy = busy.plus(time);
        }
    }

    /** An answer that nothing else ran beside. */
    void add(Side side, long nanos) {
        Samples one = new Samples();
        one.add(nanos);
        add(side, one, Duration.ofNanos(nanos));
    }

    /** Answers that overlapped. */
    void add(Side side, Samples samples, Duration together) {
        of(side).add(samples, together);
    }

    void addAll(Timings others) {
        for (Side side : Side.values()) {
            add(side, others.of(side).samples, others.of(side).busy);
        }
    }

    public double millis(Side side, double percent) {
        return of(side).samples.percentile(percent) / NANOS_OF_MILLI;
    }

    /** Our time by theirs: 1 when the archive answers as fast as Elasticsearch alone. */
    public double ratio(double percent) {
        return millis(Side.OURS, percent) / millis(Side.RAW, percent);
    }

    public Rate rate(Side side) {
        return new Rate(of(side).samples.size(), of(side).busy);
    }

    private Answers of(Side side) {
        return switch (side) {
            case RAW -> raw;
            case OURS -> ours;
        };
    }
}
