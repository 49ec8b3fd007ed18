package org.kroniek.core.importing.record;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.naming.AuthorityKind;

/** Reads records by the form that belongs to their type. */
public final class RecordForms {

    private static final Map<String, AuthorityKind> AUTHORITIES = FieldForms.words(AuthorityKind.class);

    private RecordForms() {}

    /**
     * A record that is right.
     *
     * @param unread the way to each field that the form does not know
     */
    public record Read(ImportDraft draft, List<String> unread) {}

    /** Whether records of that type are authorities. */
    public static boolean isAuthority(String type) {
        return AUTHORITIES.containsKey(type);
    }

    /**
     * Reads one record.
     *
     * @param list the name of the list it comes from, unless it says another
     * @param line where it begins in its file
     * @throws DocumentRefusedException naming the first field that is wrong
     */
    public static Read read(String type, JsonObject record, String list, long line) throws DocumentRefusedException {
        RecordFields fields = new RecordFields(record, FieldPath.ofRecord(line));
        fields.required("type", FieldForms.LONGEST_NAME);
        ImportDraft draft = draft(type, fields, list);
        return new Read(draft, fields.unread().toList());
    }

    private static ImportDraft draft(String type, RecordFields fields, String list) throws DocumentRefusedException {
        @Nullable
        AuthorityKind kind = AUTHORITIES.get(type);
        if (kind != null) {
            return new ImportDraft.Authority(AuthorityForm.read(kind, fields, list));
        }
        return switch (type) {
            case "event" -> new ImportDraft.Event(EventForm.read(fields, list));
            case "term" -> TermForm.read(fields);
            default -> throw fields.refusal(Code.UNKNOWN_RECORD_TYPE, "type", type);
        };
    }
}
