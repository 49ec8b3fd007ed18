package org.kroniek.web.portal.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.id.EventId;

/**
 * Arranges entries in lanes. An event whose parts are drawn too goes above them, and they stay together: first the parts
 * are laid out among themselves, then whole and parts are placed as one box.
 */
final class LaneDrawer {

    /** What happened on known days comes first; what may have happened any day of a month would stand in its way. */
    private static final Comparator<TimelineEntry> ORDER = Comparator
            .comparing((TimelineEntry entry) -> entry.extent().certain().isEmpty())
            .thenComparing(LaneDrawer::start);

    private final TimeScale scale;
    private final EntryLabels labels;

    LaneDrawer(TimeScale scale, EntryLabels labels) {
        this.scale = scale;
        this.labels = labels;
    }

    /** An entry in its lane. */
    record Placed(TimelineEntry entry, EntryLabel label, int lane, int lanes) {

        boolean whole() {
            return lanes > 1;
        }

        Placed lower(int by) {
            return new Placed(entry, label, lane + by, lanes);
        }
    }

    /** Entries that stay together; the lanes of what is in it count from its own top. */
    private record Box(double from, double to, int height, List<Placed> content) {}

    /** How many lanes the entries take. */
    int height(List<TimelineEntry> entries) {
        return place(entries).stream().mapToInt(placed -> placed.lane() + 1).max().orElse(0);
    }

    List<Placed> place(List<TimelineEntry> entries) {
        Set<EventId> drawn = entries.stream().filter(TimelineEntry.Single.class::isInstance)
                .map(TimelineEntry.Single.class::cast).map(TimelineEntry.Single::id).collect(Collectors.toSet());
        List<TimelineEntry> roots = entries.stream()
                .filter(entry -> parent(entry).filter(drawn::contains).isEmpty()).toList();
        return pack(roots, entries).content();
    }

    private static Optional<EventId> parent(TimelineEntry entry) {
        return entry instanceof TimelineEntry.Single single ? single.hit().parent() : Optional.empty();
    }

    private Box pack(List<TimelineEntry> siblings, List<TimelineEntry> all) {
        LaneLayout layout = new LaneLayout();
        List<Placed> content = new ArrayList<>();
        double from = Double.MAX_VALUE;
        double to = 0;
        for (TimelineEntry entry : siblings.stream().sorted(ORDER).toList()) {
            Box box = box(entry, all);
            int lane = layout.place(box.from(), box.to(), box.height());
            box.content().forEach(placed -> content.add(placed.lower(lane)));
            from = Math.min(from, box.from());
            to = Math.max(to, box.to());
        }
        return new Box(from, to, layout.height(), content);
    }

    private Box box(TimelineEntry entry, List<TimelineEntry> all) {
        EntryLabel label = labels.of(entry, scale);
        List<TimelineEntry> parts = entry instanceof TimelineEntry.Single single
                ? all.stream().filter(other -> parent(other).filter(single.id()::equals).isPresent()).toList()
                : List.of();
        if (parts.isEmpty()) {
            return new Box(label.from(), label.to(), 1, List.of(new Placed(entry, label, 0, 1)));
        }
        Box inner = pack(parts, all);
        List<Placed> content = new ArrayList<>();
        content.add(new Placed(entry, label, 0, 1 + inner.height()));
        inner.content().forEach(placed -> content.add(placed.lower(1)));
        return new Box(Math.min(label.from(), inner.from()), Math.max(label.to(), inner.to()), 1 + inner.height(),
                content);
    }

    private static LocalDateTime start(TimelineEntry entry) {
        return entry.extent().from().or(entry.extent()::until).orElseThrow();
    }
}
