package org.kroniek.core.importing;

/** What has become of the documents of one kind that could be taken. */
public record KindCounts(int created, int revised, int unchanged) {

    /** There are none. */
    public static final KindCounts NONE = new KindCounts(0, 0, 0);

    /** How many there are in all. */
    public int taken() {
        return created + revised + unchanged;
    }
}
