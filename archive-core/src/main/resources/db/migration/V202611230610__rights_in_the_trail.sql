-- Every decision about access is entered in the trail with a digest of its row, as versions are (ADR 20, ADR 21).

create function audit_access_added() returns trigger language plpgsql as $$
begin
    insert into audit_entry (recorded_at, author, action, subject_kind, subject_id, number, reason, detail, record, form, digest)
    select created_at, author, 'ACCESS_DECIDED', 'ARTICLE', article_id, number, reason,
        access || coalesce(' ' || to_char(access_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''),
        'article_access', 1, audit_digest(article_id::text, number::text, access, audit_micros(access_until), reason,
            author, audit_micros(created_at))
    from added;
    return null;
end $$;
create trigger article_access_audited after insert on article_access
    referencing new table as added for each statement execute function audit_access_added();
