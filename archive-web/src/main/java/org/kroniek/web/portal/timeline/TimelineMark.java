package org.kroniek.web.portal.timeline;

/**
 * An event, or a bundle of them, on a timeline.
 *
 * @param title in full, for whoever points at it
 * @param label as much of it as is written
 * @param labelX where the label stands
 * @param anchor which end of the label is there, as SVG's {@code text-anchor} has it
 * @param top pixels from above to its lane
 * @param shape the ending of its style class
 */
public record TimelineMark(String url, String title, String label, String labelX, String anchor, TimeBar bar, int top,
        Shape shape) {

    /** Pixels from the top of a lane to the foot of its text, to the middle of its bar, and the height of a start. */
    private static final int TEXT = 14;
    static final int BAR = 23;
    private static final int START = 10;

    /** What a mark stands for. */
    public enum Shape {
        EVENT("event"), WHOLE("whole"), BUNDLE("bundle");

        private final String css;

        Shape(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public int textY() {
        return top + TEXT;
    }

    public int barY() {
        return top + BAR;
    }

    public int startY() {
        return top + BAR - START / 2;
    }
}
