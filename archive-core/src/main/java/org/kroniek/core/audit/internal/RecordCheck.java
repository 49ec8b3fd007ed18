package org.kroniek.core.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.audit.TrailFinding.Kind;

/** Compares rows of history with what the trail says of them. */
final class RecordCheck {

    private static final String NUMBERS = """
            select '%1$s ' || a.id as place from %1$s a left join %2$s v on v.%1$s_id = a.id
            group by a.id having count(v.number) <> a.%3$s or max(v.number) <> a.%3$s""";

    private static final String ORIGINALS = """
            select 'original ' || coalesce(o.article_id, r.article_id) || '/' || coalesce(o.number, r.number) as place
            from original o full join article_revision r on r.article_id = o.article_id and r.number = o.number
            where encode(sha256(o.content), 'hex') is distinct from r.original_sha256
                or o.sha256 is distinct from r.original_sha256""";

    private final Inspection inspection;
    private long rows;

    RecordCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() throws SQLException {
        for (RecordForm form : RecordForm.ALL) {
            inspection.each(form.comparison(), row -> compare(form, row));
        }
        numbers("article", "article_revision", "current_revision");
        numbers("authority", "authority_version", "current_version");
        numbers("event", "event_version", "current_version");
        inspection.each(ORIGINALS, row -> inspection.report(Kind.ORIGINAL_ALTERED, row.getString("place")));
    }

    private void numbers(String table, String versions, String current) throws SQLException {
        inspection.each(NUMBERS.formatted(table, versions, current),
                row -> inspection.report(Kind.NUMBERS_BROKEN, row.getString("place")));
    }

    private void compare(RecordForm form, ResultSet row) throws SQLException {
        @Nullable
        String[] fields = Inspection.texts(row, "fields");
        String digest = row.getString("digest");
        if (fields == null) {
            if (!row.getBoolean("removed")) {
                inspection.report(Kind.ROW_DELETED, place(form, row));
            }
            return;
        }
        rows++;
        if (digest == null) {
            inspection.report(Kind.ROW_ADDED, place(form, row));
        } else if (!digest.equals(TrailHash.of(fields))) {
            inspection.report(Kind.ROW_ALTERED, place(form, row));
        }
    }

    private static String place(RecordForm form, ResultSet row) throws SQLException {
        String number = row.getString("number");
        return form.record() + " " + row.getString("subject") + (number == null ? "" : "/" + number);
    }

    long rows() {
        return rows;
    }
}
