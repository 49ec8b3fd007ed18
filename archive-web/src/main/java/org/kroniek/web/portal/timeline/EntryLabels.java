package org.kroniek.web.portal.timeline;

import java.time.LocalDateTime;
import org.kroniek.web.portal.events.EventItem;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;

/** Words for entries, and where they stand: at the beginning of the bar, or before its end near the right edge. */
final class EntryLabels {

    /** Pixels; the style sheet sets labels at 14. */
    private static final double CHARACTER = 7;
    private static final int LONGEST = 38;

    private final PageFrame frame;

    EntryLabels(PageFrame frame) {
        this.frame = frame;
    }

    /** The words in full. */
    String title(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Single(var hit, var _) -> EventItem.title(hit, frame);
            case TimelineEntry.Bundle(var events, var unit, var stretch, var _) -> frame.text("timeline.bundle",
                    new DateWords(frame.language()).of(unit.filter(stretch.from()).orElseThrow()), events.size());
        };
    }

    EntryLabel of(TimelineEntry entry, TimeScale scale) {
        String text = shortened(title(entry));
        double length = CHARACTER * text.codePointCount(0, text.length());
        double start = place(entry.extent().from().or(entry.extent()::until).orElseThrow(), scale);
        double end = place(entry.extent().until().or(entry.extent()::from).orElseThrow(), scale);
        double pixels = TimelineDrawing.NARROWEST / 100.0;
        if (start * pixels + length <= TimelineDrawing.NARROWEST) {
            return new EntryLabel(text, TimeScale.percent(start), "start", start * pixels,
                    Math.max(end * pixels, start * pixels + length));
        }
        return new EntryLabel(text, TimeScale.percent(Math.max(start, end)), "end",
                Math.min(start * pixels, Math.max(start, end) * pixels - length), Math.max(start, end) * pixels);
    }

    private static double place(LocalDateTime moment, TimeScale scale) {
        return Math.clamp(scale.at(moment), 0, 100);
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
