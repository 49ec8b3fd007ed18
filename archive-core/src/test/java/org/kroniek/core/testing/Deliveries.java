package org.kroniek.core.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kroniek.core.importing.DeliveryPart;

/** What senders send. */
public final class Deliveries {

    private Deliveries() {}

    /** A document that somebody posts just so. */
    public static DeliveryPart document(String text) {
        return new DeliveryPart(DeliveryPart.Role.DOCUMENT, Optional.empty(), "text/plain",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static DeliveryPart file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of a multipart delivery; its name says more of its format than its media type. */
    public static DeliveryPart file(String name, byte[] bytes) {
        return new DeliveryPart(DeliveryPart.Role.DOCUMENT, Optional.of(name), "application/octet-stream",
                new ByteArrayInputStream(bytes));
    }

    public static DeliveryPart jsonLines(String... lines) {
        return file("berichten.jsonl", String.join("\n", lines));
    }

    public static DeliveryPart manifest(String... lines) {
        return new DeliveryPart(DeliveryPart.Role.MANIFEST, Optional.of("manifest.jsonl"), "application/x-ndjson",
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /** A line for {@link #jsonLines}; the language is given, since detecting it is not what most tests are about. */
    public static String line(String source, String externalId, String text) {
        return "{\"source\": \"%s\", \"externalId\": \"%s\", \"language\": \"nl\", \"text\": \"%s\"}".formatted(source,
                externalId, text);
    }

    /** A file of so many articles of one source. */
    public static DeliveryPart articles(String source, int count) {
        return jsonLines(IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(source, "nr-" + number, "Bericht nummer " + number + "."))
                .collect(Collectors.toList()).toArray(String[]::new));
    }
}
