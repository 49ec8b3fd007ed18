package org.kroniek.web.portal.timeline;

import java.util.Optional;

/**
 * A date as it is drawn on a line: the possible hatched, the certain in full over it, and dots where it goes on nobody knows
 * how far. Positions such as {@code 12.34%}.
 *
 * @param start where a mark stands that is seen however short the bar is
 * @param certainStart whether it certainly began there
 */
public record TimeBar(Span possible, Optional<Span> certain, Optional<Span> before, Optional<Span> after,
        String start, boolean certainStart) {

    /** From one place to another. */
    public record Span(String from, String to) {

        static Span of(double from, double to) {
            return new Span(TimeScale.percent(from), TimeScale.percent(to));
        }
    }

    /** Hundredths of the line over which an open side is dotted, where there is room. */
    private static final double OPEN = 12;

    static TimeBar of(TimeExtent extent, TimeScale scale) {
        double from = clamped(extent.from().or(extent::until).map(scale::at).orElse(0.0));
        double to = clamped(extent.until().or(extent::from).map(scale::at).orElse(0.0));
        Optional<TimeExtent.Stretch> certain = extent.certain();
        double start = certain.map(stretch -> clamped(scale.at(stretch.from()))).orElse(from);
        return new TimeBar(Span.of(from, to),
                certain.map(stretch -> Span.of(clamped(scale.at(stretch.from())), clamped(scale.at(stretch.until())))),
                extent.from().isPresent() ? Optional.empty() : Optional.of(Span.of(Math.max(0, from - OPEN), from)),
                extent.until().isPresent() ? Optional.empty() : Optional.of(Span.of(to, Math.min(100, to + OPEN))),
                TimeScale.percent(start), certain.isPresent());
    }

    private static double clamped(double hundredths) {
        return Math.clamp(hundredths, 0, 100);
    }
}
