package org.kroniek.core.audit.internal;

import java.util.List;

/**
 * How rows of one kind are digested: the counterpart of {@code audit_statement} in the database, which the verifier must
 * not rely on. When a table gets more fields, its rows are entered under a further form, and both are known here.
 *
 * @param record as in the trail
 * @param form number of this list of fields
 * @param rows where they are
 * @param subject and number, which together with the record name the row
 * @param fields as texts
 */
record RecordForm(String record, int form, String rows, String subject, String number, String fields) {

    private static final String MICROS = "cast(cast(extract(epoch from %s) * 1000000 as bigint) as text)";

    /** All there are. */
    static final List<RecordForm> ALL = List.of(
            new RecordForm("article_revision", 1, "article_revision", "article_id", "number", """
                    article_id::text, number::text, headline, headline_derived::text, body, block_kinds, date_text,
                    (date_earliest - date '2000-01-01')::text, (date_latest - date '2000-01-01')::text, language,
                    language_detected::text, byline, section, url, rights, content_hash, original_sha256, reason,
                    author, """ + micros("created_at")),
            new RecordForm("authority_version", 1, "authority_version", "authority_id", "number",
                    "authority_id::text, number::text, content, reason, author, " + micros("created_at")),
            new RecordForm("event_version", 1, "event_version", "event_id", "number",
                    "event_id::text, number::text, content, status, reason, author, " + micros("created_at")),
            new RecordForm("evidence_change", 1, "evidence_change", "event_id", "id", """
                    id::text, evidence_id::text, event_id::text, action, revision::text, span_start::text,
                    span_end::text, state, author, reason, """ + micros("changed_at")),
            new RecordForm("mention_decision", 1, "mention_decision", "article_id", "id", """
                    id::text, mention_id::text, article_id::text, revision::text, part, span_start::text,
                    span_end::text, surface, decision, authority_id::text, decided_by, %s, reason"""
                    .formatted(micros("decided_at"))),
            new RecordForm("authority_merge", 1, "authority_merge", "absorbed", "id",
                    "id::text, absorbed::text, survivor::text, reason, author, " + micros("merged_at")),
            undone("authority_merge", "absorbed"),
            new RecordForm("event_suggestion_decision", 1, "event_suggestion_decision", "suggestion_key", "id", """
                    id::text, suggestion_key, outcome, event_id::text, evidence::text, articles::text, rules::text,
                    decided_by, %s, reason""".formatted(micros("decided_at"))),
            undone("event_suggestion_decision", "suggestion_key"),
            new RecordForm("article_access", 1, "article_access", "article_id", "number",
                    "article_id::text, number::text, access, %s, reason, author, %s"
                            .formatted(micros("access_until"), micros("created_at"))),
            new RecordForm("citable_search", 1, "citable_search", "id", "null", """
                    id::text, identity, query, reading, searched, schemas, position::text, hits::text, ids_sha256, """
                    + micros("created_at")));

    private static RecordForm undone(String table, String subject) {
        return new RecordForm(table + " undone", 1, table + " where undone_at is not null", subject, "id",
                "id::text, undone_by, %s, undone_reason".formatted(micros("undone_at")));
    }

    private static String micros(String moment) {
        return MICROS.formatted(moment);
    }

    /**
     * Every entry of such a row beside the row; one of the two is missing where they do not belong together.
     * Of a row that was removed and made again under the same number, the entry of the later one counts. {@code removed} tells of a missing row that the archive itself has removed since.
     */
    String comparison() {
        return """
                select e.id as entry_id, e.digest, coalesce(e.subject_id, r.subject) as subject,
                    coalesce(e.number, r.number) as number, r.fields,
                    case when r.subject is null then exists (select 1 from audit_entry x where x.action = 'REMOVED'
                        and x.subject_kind = e.subject_kind and x.subject_id = e.subject_id and x.id > e.id) end as removed
                from (select * from audit_entry o where record = '%s' and form = %d and not exists (
                    select 1 from audit_entry x join audit_entry y on y.subject_id = x.subject_id and y.id > x.id
                    where x.action = 'REMOVED' and x.subject_kind = o.subject_kind and x.subject_id = o.subject_id
                        and x.id > o.id and y.record = o.record and y.number is not distinct from o.number)) e
                    full join (select %s::text as subject, %s::bigint as number, array[%s] as fields from %s) r
                    on r.subject = e.subject_id and coalesce(r.number, 0) = coalesce(e.number, 0)"""
                .formatted(record, form, subject, number, fields, rows);
    }
}
