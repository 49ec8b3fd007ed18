package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.text.ContentHash;

/**
 * Writes cursors as opaque text. A digest over question and place makes sure that a cursor is used for the question it
 * was given out for, and was not altered on the way; it is no protection, since there is nothing to protect.
 */
final class CursorCodec {

    /** Characters of the digest that are kept: 64 bits, against accidents. */
    private static final int DIGEST = 16;
    private static final String SEPARATOR = "\n";

    /** @param question what decides which hits there are, and in which order; the size of a page may change on the way */
    String encode(List<String> question, Cursor cursor) {
        String place = (cursor.backward() ? "-" : "+")
                + cursor.keys().stream().map(CursorCodec::written).collect(Collectors.joining(SEPARATOR));
        byte[] bytes = (digest(question, place) + place).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The cursor; empty when it belongs to another question or is damaged. */
    Optional<Cursor> decode(List<String> question, String text) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String place = decoded.substring(Math.min(DIGEST, decoded.length()));
            if (place.isEmpty() || !decoded.startsWith(digest(question, place))) {
                return Optional.empty();
            }
            List<FieldValue> keys = new ArrayList<>();
            for (String key : place.substring(1).split(SEPARATOR, -1)) {
                keys.add(read(key));
            }
            return Optional.of(new Cursor(place.startsWith("-"), keys));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String written(FieldValue key) {
        return switch (key._kind()) {
            case Long -> "l" + key.longValue();
            case Double -> "d" + key.doubleValue();
            case String -> "s" + key.stringValue();
            case Null -> "n";
            default -> throw new IllegalStateException("No sort key is a " + key._kind());
        };
    }

    private static FieldValue read(String key) {
        String value = key.substring(1);
        return switch (key.charAt(0)) {
            case 'l' -> FieldValue.of(Long.parseLong(value));
            case 'd' -> FieldValue.of(Double.parseDouble(value));
            case 's' -> FieldValue.of(value);
            case 'n' -> FieldValue.NULL;
            default -> throw new IllegalArgumentException("No sort key begins with " + key.charAt(0));
        };
    }

    private static String digest(List<String> question, String place) {
        return ContentHash
                .ofTexts(Stream.concat(question.stream(), Stream.of(place)).toArray(String[]::new)).hex()
                .substring(0, DIGEST);
    }
}
