package org.kroniek.web.portal.history;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.history.FieldChange;
import org.kroniek.core.history.FieldValue;
import org.kroniek.core.history.TextPiece;
import org.kroniek.core.history.VersionDifference;
import org.kroniek.web.reading.Messages;

/**
 * What differs between two versions, for people.
 *
 * @param text empty when the texts are the same
 */
public record Comparison(int from, int to, List<Change> fields, List<Piece> text) {

    /** So much of what stayed the same is shown on either side of a change. */
    private static final int CONTEXT = 200;

    public Comparison {
        fields = List.copyOf(fields);
        text = List.copyOf(text);
    }

    /** A field by its name. */
    public record Change(String field, List<Value> before, List<Value> after) {}

    /** A value. @param page of whom it refers to; empty for no one */
    public record Value(String text, String page) {}

    /** A stretch of text. @param gap whether something that stayed the same is left out here */
    public record Piece(String kind, String text, boolean gap) {}

    static Comparison of(VersionDifference difference, Messages texts) {
        return new Comparison(difference.from().number(), difference.to().number(),
                difference.fields().stream().map(change -> change(change, texts)).toList(),
                difference.text().isEmpty() ? List.of() : pieces(difference.text().pieces()));
    }

    public boolean isEmpty() {
        return fields.isEmpty() && text.isEmpty();
    }

    private static Change change(FieldChange change, Messages texts) {
        return new Change(texts.text("history.field." + change.field()), values(change.before()),
                values(change.after()));
    }

    private static List<Value> values(List<FieldValue> values) {
        return values.stream().map(value -> new Value(value.text().isEmpty()
                ? value.authority().map(Object::toString).orElse("")
                : value.text(), value.authority().map(id -> "/authorities/" + id).orElse(""))).toList();
    }

    private static List<Piece> pieces(List<TextPiece> pieces) {
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            boolean first = i == 0;
            boolean last = i == pieces.size() - 1;
            if (piece.kind() != TextPiece.Kind.SAME || piece.text().length() <= 2 * CONTEXT) {
                shown.add(new Piece(piece.kind().name(), piece.text(), false));
            } else {
                String text = piece.text();
                shown.add(new Piece("SAME", first ? "" : text.substring(0, wordEnd(text, CONTEXT)), true));
                shown.add(new Piece("SAME", last ? "" : text.substring(wordEnd(text, text.length() - CONTEXT)), false));
            }
        }
        return shown;
    }

    /** The next end of a word. */
    private static int wordEnd(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }
}
