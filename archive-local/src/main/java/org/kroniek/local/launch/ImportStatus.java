package org.kroniek.local.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an import in the portal has come.
 *
 * @param read
 *            documents looked at so far
 * @param total
 *            all documents, once the portal has counted them
 * @param kinds
 *            what became of those that could be taken, in the order of {@link Kind}
 */
record ImportStatus(State state, int read, int refused, OptionalInt total, List<KindStatus> kinds,
        List<String> problems) {

    enum State {
        QUEUED, RUNNING, DONE, FAILED, STOPPED
    }

    /** What documents are about, by the portal's names. */
    enum Kind {
        ARTICLES("article"), AUTHORITIES("authority"), EVENTS("event"), TERMS("term");

        private final String one;

        Kind(String one) {
            this.one = one;
        }

        private String name(int number) {
            return number + " " + (number == 1 ? one : name().toLowerCase(Locale.ROOT));
        }
    }

    /** How many documents of a kind have become what. */
    record KindStatus(Kind kind, int created, int revised, int unchanged) {

        private static KindStatus parse(Kind kind, JsonObject kinds) {
            JsonObject counts = kinds.getJsonObject(kind.name().toLowerCase(Locale.ROOT));
            return counts == null
                    ? new KindStatus(kind, 0, 0, 0)
                    : new KindStatus(kind, counts.getInt("created", 0), counts.getInt("revised", 0),
                            counts.getInt("unchanged", 0));
        }

        private int taken() {
            return created + revised + unchanged;
        }

        /** Such as {@code 120 articles}, with what is not new in parentheses. */
        private String text() {
            String known = Stream.of(revised > 0 ? revised + " revised" : "",
                    unchanged > 0 ? unchanged + " unchanged" : "").filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            return kind.name(taken()) + (known.isEmpty() ? "" : " (" + known + ")");
        }
    }

    /** Reads the portal's answer. */
    static ImportStatus parse(String json) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject status = reader.readObject();
            JsonObject counts = status.getJsonObject("counts");
            return new ImportStatus(State.valueOf(status.getString("state").toUpperCase(Locale.ROOT)),
                    counts.getInt("read", 0), counts.getInt("refused", 0), number(status.get("total")),
                    kinds(status), problems(status));
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new IOException("The portal described its import in an unknown way: " + json, e);
        }
    }

    boolean isOver() {
        return state != State.QUEUED && state != State.RUNNING;
    }

    /** How many articles the archive did not have before. */
    int newArticles() {
        return kinds.stream().filter(status -> status.kind == Kind.ARTICLES).mapToInt(KindStatus::created).sum();
    }

    /** Such as {@code 51 articles, 120 authorities, 3 refused}; what is zero is left out, except where all is. */
    String counts() {
        Stream<String> taken = kinds.stream().filter(status -> status.taken() > 0).map(KindStatus::text);
        String text = Stream.concat(taken, Stream.of(refused + " refused").limit(refused > 0 ? 1 : 0))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "nothing" : text;
    }

    private static List<KindStatus> kinds(JsonObject status) {
        JsonObject kinds = status.containsKey("kinds") ? status.getJsonObject("kinds") : JsonValue.EMPTY_JSON_OBJECT;
        return Arrays.stream(Kind.values()).map(kind -> KindStatus.parse(kind, kinds)).toList();
    }

    private static OptionalInt number(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    private static List<String> problems(JsonObject status) {
        if (!status.containsKey("problems") || status.isNull("problems")) {
            return List.of();
        }
        return status.getJsonArray("problems").getValuesAs(JsonObject.class).stream().map(ImportStatus::problem)
                .toList();
    }

    private static String problem(JsonObject problem) {
        String place = problem.getString("place", "");
        String remedy = problem.getString("remedy", "");
        return (place.isEmpty() ? "" : place + ": ") + problem.getString("message", "unknown")
                + (remedy.isEmpty() ? "" : " (" + remedy + ")");
    }
}
