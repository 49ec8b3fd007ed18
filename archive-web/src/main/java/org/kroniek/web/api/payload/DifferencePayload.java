package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.core.history.FieldChange;
import org.kroniek.core.history.FieldValue;
import org.kroniek.core.history.TextPiece;
import org.kroniek.core.history.VersionDifference;

/**
 * What differs between two versions of a record.
 *
 * @param fields all but the running text
 * @param text of articles, word by word; joined, “same” and “removed” are the earlier text, “same” and “added” the later
 */
@JsonbPropertyOrder({"from", "to", "fields", "text"})
public record DifferencePayload(int from, int to, List<Change> fields, List<Piece> text) {

    /** A field that differs: what only the one version says, and what only the other. */
    @JsonbPropertyOrder({"field", "before", "after"})
    public record Change(String field, List<Value> before, List<Value> after) {

        static Change of(FieldChange change) {
            return new Change(change.field(), change.before().stream().map(Value::of).toList(),
                    change.after().stream().map(Value::of).toList());
        }
    }

    /** A value. @param authority identity of whom it refers to */
    @JsonbPropertyOrder({"text", "authority"})
    public record Value(String text, Optional<String> authority) {

        static Value of(FieldValue value) {
            return new Value(value.text(), value.authority().map(Object::toString));
        }
    }

    /** A stretch of the text. @param kind same, removed or added */
    @JsonbPropertyOrder({"kind", "text"})
    public record Piece(String kind, String text) {

        static Piece of(TextPiece piece) {
            return new Piece(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
        }
    }

    public static DifferencePayload of(VersionDifference difference) {
        return new DifferencePayload(difference.from().number(), difference.to().number(),
                difference.fields().stream().map(Change::of).toList(),
                difference.text().isEmpty()
                        ? List.of()
                        : difference.text().pieces().stream().map(Piece::of).toList());
    }
}
