package org.kroniek.web.portal.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts boxes under one another so that none covers another: each goes into the highest lanes that are free over its whole
 * width. First come, first served, so boxes that come by time stay near their neighbours in time.
 */
final class LaneLayout {

    /** Pixels between two boxes in one lane. */
    private static final double GAP = 10;

    private final List<List<Stretch>> lanes = new ArrayList<>();

    private record Stretch(double from, double to) {}

    /**
     * Finds room.
     *
     * @param from left edge, in pixels
     * @param to right edge
     * @param height in lanes
     * @return the uppermost lane that it takes
     */
    int place(double from, double to, int height) {
        int lane = 0;
        while (!isFree(lane, height, from, to)) {
            lane++;
        }
        while (lanes.size() < lane + height) {
            lanes.add(new ArrayList<>());
        }
        for (int taken = lane; taken < lane + height; taken++) {
            lanes.get(taken).add(new Stretch(from, to + GAP));
        }
        return lane;
    }

    private boolean isFree(int first, int height, double from, double to) {
        return lanes.stream().skip(first).limit(height).flatMap(List::stream)
                .noneMatch(stretch -> stretch.from() < to + GAP && from < stretch.to());
    }

    int height() {
        return lanes.size();
    }
}
