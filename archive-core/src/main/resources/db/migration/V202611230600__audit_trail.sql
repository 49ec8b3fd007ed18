-- Who did what, when and why (ADR 21). Entries and seals are only ever added; the portal's role may do nothing else.

create sequence audit_entry_seq;
create table audit_entry (
    id            bigint primary key default nextval('audit_entry_seq'),
    recorded_at   timestamptz not null,
    author        text not null,
    action        text not null,
    subject_kind  text not null,
    subject_id    text not null,
    -- the version that was made, or the id of the row
    number        bigint,
    reason        text not null,
    detail        text,
    -- of an entry that tells of a row: which kind of row, by which list of its fields it was digested, and the digest
    record        text,
    form          smallint,
    digest        text check (length(digest) = 64),
    check (num_nonnulls(record, form, digest) in (0, 3))
);
create index audit_entry_of_subject on audit_entry (subject_kind, subject_id, id);
create index audit_entry_by on audit_entry (author, id);

-- The chain: each hash covers an entry and the hash before it. Entries are sealed soon after their commit, in a safe order.
create table audit_seal (
    seq       bigint primary key check (seq > 0),
    entry_id  bigint not null unique,
    hash      text not null check (length(hash) = 64)
);

-- What is still to be sealed: a queue, no part of the trail.
create table audit_pending (
    entry_id        bigint primary key,
    transaction_id  xid8 not null default pg_current_xact_id()
);

create function audit_queue() returns trigger language plpgsql as $$
begin
    insert into audit_pending (entry_id) select id from added;
    return null;
end $$;
create trigger audit_entry_queued after insert on audit_entry
    referencing new table as added for each statement execute function audit_queue();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;
create trigger audit_entry_immutable before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_seal_immutable before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();

-- Who made a revision, and the digest of the bytes it came from: so that the trail covers them too.
alter table article_revision add column author text, add column original_sha256 text check (length(original_sha256) = 64);
alter table article_revision disable trigger article_revision_immutable;
update article_revision r set
    author = coalesce((select j.submitted_by from document_of_import d join import_job j on j.id = d.import_id
                       where d.article_id = r.article_id and d.version = r.number limit 1), 'system'),
    original_sha256 = (select o.sha256 from original o where o.article_id = r.article_id and o.number = r.number);
alter table article_revision enable trigger article_revision_immutable;
alter table article_revision alter column author set not null, alter column original_sha256 set not null;

create trigger mention_decision_immutable before update on mention_decision
    for each statement execute function refuse_update();

-- Length, colon and bytes of each text, a hyphen for none: no two lists are written alike.
create function audit_digest(variadic fields text[]) returns text language sql immutable parallel safe as $$
    select encode(sha256(convert_to(
        string_agg(coalesce(octet_length(field) || ':' || field, '-'), '' order by n), 'UTF8')), 'hex')
    from unnest(fields) with ordinality as f (field, n)
$$;

create function audit_micros(moment timestamptz) returns text language sql immutable parallel safe as $$
    select (extract(epoch from moment) * 1000000)::bigint::text
$$;

create function audit_day(day date) returns text language sql immutable parallel safe as $$
    select (day - date '2000-01-01')::text
$$;

-- What the trail says of rows, by kind: one definition, for those that are added and, below, for those there are. The
-- verifier (RecordForm) has its own: nothing in the database can tell it that all is well.
create function audit_statement(rows_of text) returns text language sql immutable as $$
    select 'insert into audit_entry (recorded_at, author, action, subject_kind, subject_id, number, reason, detail, record, form, digest) '
    || case rows_of
    when 'article_revision' then $s$
        select created_at, author, case number when 1 then 'CREATED' else 'REVISED' end, 'ARTICLE', article_id, number,
            reason, null, 'article_revision', 1, audit_digest(article_id::text, number::text, headline,
                headline_derived::text, body, block_kinds, date_text, audit_day(date_earliest), audit_day(date_latest),
                language, language_detected::text, byline, section, url, rights, content_hash, original_sha256, reason,
                author, audit_micros(created_at)) $s$
    when 'authority_version' then $s$
        select created_at, author, case number when 1 then 'CREATED' else 'REVISED' end, 'AUTHORITY', authority_id,
            number, reason, null, 'authority_version', 1, audit_digest(authority_id::text, number::text, content,
                reason, author, audit_micros(created_at)) $s$
    when 'event_version' then $s$
        select created_at, author, case number when 1 then 'CREATED' else 'REVISED' end, 'EVENT', event_id, number,
            reason, status, 'event_version', 1, audit_digest(event_id::text, number::text, content, status, reason,
                author, audit_micros(created_at)) $s$
    when 'evidence_change' then $s$
        select changed_at, author, 'EVIDENCE_' || action, 'EVENT', event_id, id, reason, evidence_id::text,
            'evidence_change', 1, audit_digest(id::text, evidence_id::text, event_id::text, action, revision::text,
                span_start::text, span_end::text, state, author, reason, audit_micros(changed_at)) $s$
    when 'mention_decision' then $s$
        select decided_at, decided_by, 'MENTION_' || decision, 'ARTICLE', article_id, id, reason, surface,
            'mention_decision', 1, audit_digest(id::text, mention_id::text, article_id::text, revision::text, part,
                span_start::text, span_end::text, surface, decision, authority_id::text, decided_by,
                audit_micros(decided_at), reason) $s$
    when 'authority_merge' then $s$
        select merged_at, author, 'MERGED', 'AUTHORITY', absorbed, id, reason, survivor::text, 'authority_merge', 1,
            audit_digest(id::text, absorbed::text, survivor::text, reason, author, audit_micros(merged_at)) $s$
    when 'authority_merge undone' then $s$
        select undone_at, undone_by, 'UNMERGED', 'AUTHORITY', absorbed, id, undone_reason, survivor::text,
            'authority_merge undone', 1,
            audit_digest(id::text, undone_by, audit_micros(undone_at), undone_reason) $s$
    when 'event_suggestion_decision' then $s$
        select decided_at, decided_by, 'SUGGESTION_' || outcome, 'SUGGESTION', suggestion_key, id, reason,
            event_id::text, 'event_suggestion_decision', 1, audit_digest(id::text, suggestion_key, outcome,
                event_id::text, evidence::text, articles::text, rules::text, decided_by, audit_micros(decided_at),
                reason) $s$
    when 'event_suggestion_decision undone' then $s$
        select undone_at, undone_by, 'SUGGESTION_UNDONE', 'SUGGESTION', suggestion_key, id, undone_reason,
            event_id::text, 'event_suggestion_decision undone', 1,
            audit_digest(id::text, undone_by, audit_micros(undone_at), undone_reason) $s$
    when 'citable_search' then $s$
        select created_at, 'reader', 'KEPT', 'CITABLE_SEARCH', id, null::bigint, '', null, 'citable_search', 1,
            audit_digest(id::text, identity, query, reading, searched, schemas, position::text, hits::text, ids_sha256,
                audit_micros(created_at)) $s$
    end || ' from '
$$;

create function audit_added() returns trigger language plpgsql as $$
begin
    execute audit_statement(tg_table_name) || 'added';
    return null;
end $$;

-- Decisions that can be undone once: the row says by whom.
create function audit_undone() returns trigger language plpgsql as $$
begin
    execute audit_statement(tg_table_name || ' undone') || 'changed where undone_at is not null';
    return null;
end $$;

do $$
declare
    kind text;
begin
    foreach kind in array array['article_revision', 'authority_version', 'event_version', 'evidence_change',
            'mention_decision', 'authority_merge', 'event_suggestion_decision', 'citable_search'] loop
        execute audit_statement(kind) || kind;
        execute format('create trigger %I after insert on %I referencing new table as added for each statement
            execute function audit_added()', kind || '_audited', kind);
    end loop;
    foreach kind in array array['authority_merge', 'event_suggestion_decision'] loop
        execute audit_statement(kind || ' undone') || kind || ' where undone_at is not null';
        execute format('create trigger %I after update on %I referencing new table as changed for each statement
            execute function audit_undone()', kind || '_undo_audited', kind);
    end loop;
end $$;

create function audit_import() returns trigger language plpgsql as $$
begin
    insert into audit_entry (recorded_at, author, action, subject_kind, subject_id, reason, detail)
    values (coalesce(new.finished_at, new.submitted_at), new.submitted_by,
        case new.state when 'QUEUED' then 'IMPORT_ACCEPTED' else 'IMPORT_' || new.state end, 'IMPORT', new.id, '',
        case new.state when 'QUEUED' then null else format('%s read, %s created, %s revised, %s unchanged, %s refused',
            new.items_read, new.created, new.revised, new.unchanged, new.refused) end);
    return null;
end $$;
create trigger import_job_accepted after update of state on import_job for each row
    when (old.state = 'RECEIVING' and new.state = 'QUEUED') execute function audit_import();
create trigger import_job_ended after update of state on import_job for each row
    when (old.state is distinct from new.state and new.state in ('DONE', 'FAILED')) execute function audit_import();
