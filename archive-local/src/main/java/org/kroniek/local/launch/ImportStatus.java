package org.kroniek.local.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How far an import in the portal has come.
 *
 * @param read
 *            documents looked at so far
 * @param total
 *            all documents, once the portal has counted them
 */
record ImportStatus(State state, int read, int created, int revised, int unchanged, int refused, OptionalInt total,
        List<String> problems) {

    enum State {
        QUEUED, RUNNING, DONE, FAILED, STOPPED
    }

    /** Reads the portal's answer. */
    static ImportStatus parse(String json) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject status = reader.readObject();
            JsonObject counts = status.getJsonObject("counts");
            return new ImportStatus(State.valueOf(status.getString("state").toUpperCase(Locale.ROOT)),
                    counts.getInt("read", 0), counts.getInt("created", 0), counts.getInt("revised", 0),
                    counts.getInt("unchanged", 0), counts.getInt("refused", 0), number(status.get("total")),
                    problems(status));
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new IOException("The portal described its import in an unknown way: " + json, e);
        }
    }

    boolean isOver() {
        return state != State.QUEUED && state != State.RUNNING;
    }

    /** Such as {@code 120 created, 3 refused}; what is zero is left out, except where all is. */
    String counts() {
        record Count(int number, String name) {}
        String text = String.join(", ",
                List.of(new Count(created, "created"), new Count(revised, "revised"), new Count(unchanged, "unchanged"),
                        new Count(refused, "refused")).stream().filter(count -> count.number > 0)
                        .map(count -> count.number + " " + count.name).toList());
        return text.isEmpty() ? "nothing new" : text;
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
