package org.kroniek.web.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.web.rights.AccessName;

/**
 * What an editor decides, as it stands in a request.
 *
 * @param reason why; not blank
 */
record AccessDecision(Access access, String reason) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Set<String> FIELDS = Set.of("access", "embargoUntil", "reason");

    /** The decision; empty when it is none: another field, a condition that is not known, an embargo without its end, no reason. */
    static Optional<AccessDecision> read(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            JsonObject object = reader.readObject();
            Optional<Access.Kind> kind = text(object, "access").flatMap(AccessName::read);
            String reason = text(object, "reason").map(String::strip).orElse("");
            boolean isWhole = FIELDS.containsAll(object.keySet()) && kind.isPresent() && !reason.isEmpty()
                    && reason.length() <= ArticleAccess.LONGEST_REASON;
            return isWhole ? Optional.of(new AccessDecision(access(kind.get(), object), reason)) : Optional.empty();
        } catch (JsonException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Access access(Access.Kind kind, JsonObject object) {
        return new Access(kind, text(object, "embargoUntil").map(text -> OffsetDateTime.parse(text).toInstant()));
    }

    private static Optional<String> text(JsonObject object, String field) {
        return object.get(field) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
