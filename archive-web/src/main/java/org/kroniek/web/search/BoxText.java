package org.kroniek.web.search;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.query.BoundingBox;

/** A part of the map as it stands in an address: degrees of west, south, east and north, such as {@code 46,40.5,88,56}. */
final class BoxText {

    private static final Pattern FOUR_DEGREES = Pattern
            .compile("-?\\d{1,3}(\\.\\d{1,6})?(,-?\\d{1,3}(\\.\\d{1,6})?){3}");

    private BoxText() {}

    static Optional<BoundingBox> parse(String text) {
        String stripped = text.replace(" ", "");
        if (!FOUR_DEGREES.matcher(stripped).matches()) {
            return Optional.empty();
        }
        double[] degrees = Stream.of(stripped.split(",")).mapToDouble(Double::parseDouble).toArray();
        try {
            return Optional.of(new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String of(BoundingBox box) {
        return Stream.of(box.west(), box.south(), box.east(), box.north())
                .map(degrees -> BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }
}
