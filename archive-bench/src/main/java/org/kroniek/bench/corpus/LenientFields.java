package org.kroniek.bench.corpus;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads documents whose fields are called otherwise than in the archive's own format, and leaves out what the archive
 * would refuse: the race is about documents that go in.
 */
final class LenientFields {

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(?=\\D|$)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private LenientFields() {}

    /** The document; empty when there is no text. */
    static Optional<Document> document(JsonObject line) {
        return first(line, "text", "body", "content").map(text -> new Document(text, first(line, "title", "headline"),
                first(line, "source", "publication", "newspaper"),
                first(line, "date", "published").flatMap(LenientFields::day),
                first(line, "language", "lang").filter(tag -> LANGUAGE.matcher(tag).matches()),
                first(line, "byline", "author"), first(line, "section", "category"), first(line, "url"), id(line)));
    }

    private static Optional<String> first(JsonObject line, String... names) {
        for (String name : names) {
            if (line.get(name) instanceof JsonString value && !value.getString().isBlank()) {
                return Optional.of(value.getString());
            }
        }
        return Optional.empty();
    }

    /** What the source calls the document; some number theirs. */
    private static Optional<String> id(JsonObject line) {
        return first(line, "externalId", "id").map(String::strip).or(() -> line.get("id") instanceof JsonNumber number
                ? Optional.of(number.toString())
                : Optional.empty());
    }

    /** The day of what may be a point in time. */
    private static Optional<String> day(String date) {
        Matcher day = DAY.matcher(date.strip());
        return day.lookingAt() ? Optional.of(day.group()) : Optional.empty();
    }
}
