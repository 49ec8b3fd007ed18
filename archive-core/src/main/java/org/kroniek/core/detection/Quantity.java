package org.kroniek.core.detection;

import java.util.OptionalLong;

/** A number as a text gives it; without an upper limit where it says {@code at least} or {@code dozens}. */
record Quantity(OptionalLong from, OptionalLong to, boolean approximate) {

    static Quantity exactly(long value) {
        return new Quantity(OptionalLong.of(value), OptionalLong.of(value), false);
    }

    /** No less than this number. */
    Quantity orMore() {
        return new Quantity(from, OptionalLong.empty(), approximate);
    }

    /** No more than this number. */
    Quantity orLess() {
        return new Quantity(OptionalLong.empty(), to.isPresent() ? to : from, approximate);
    }

    Quantity orSo() {
        return new Quantity(from, to, true);
    }

    /** From this number to that. */
    Quantity upTo(Quantity last) {
        return new Quantity(from, last.to(), approximate || last.approximate());
    }
}
