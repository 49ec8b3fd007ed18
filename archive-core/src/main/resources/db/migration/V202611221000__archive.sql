-- The archive's first schema. Migrations are forward only; a change is a new file.

create table publication (
    id          uuid primary key,
    name        text not null,
    -- the name folded (compatibility form, lower case, single spaces): one publication, however it is typed
    name_key    text not null unique check (length(name_key) <= 300)
);

create table article (
    id               uuid primary key,
    publication_id   uuid not null references publication,
    external_id      text check (length(external_id) <= 500),
    -- digest of what the article first said; identifies an article that came without an external id
    identity_hash    text not null check (length(identity_hash) = 64),
    current_revision integer not null,
    archived_at      timestamptz not null
);
create unique index article_external_id on article (publication_id, external_id) where external_id is not null;
create unique index article_identity on article (publication_id, identity_hash) where external_id is null;

create table article_revision (
    article_id        uuid not null references article,
    number            integer not null check (number > 0),
    headline          text not null,
    headline_derived  boolean not null,
    body              text not null,
    -- one letter a block of the body: h heading, p paragraph, q quote
    block_kinds       text not null,
    -- EDTF as written, with the first and last day it can mean
    date_text         text,
    date_earliest     date,
    date_latest       date,
    language          text not null,
    language_detected boolean not null,
    byline            text,
    section           text,
    url               text,
    rights            text not null,
    content_hash      text not null check (length(content_hash) = 64),
    reason            text not null,
    created_at        timestamptz not null,
    primary key (article_id, number)
);

-- The bytes as received.
create table original (
    article_id  uuid not null,
    number      integer not null,
    media_type  text not null,
    file_name   text,
    content     bytea not null,
    sha256      text not null check (length(sha256) = 64),
    primary key (article_id, number),
    foreign key (article_id, number) references article_revision
);

create function refuse_update() returns trigger language plpgsql as $$
begin
    raise exception '% is immutable; a correction is a new row', tg_table_name;
end $$;
create trigger article_revision_immutable before update on article_revision
    for each statement execute function refuse_update();
create trigger original_immutable before update on original
    for each statement execute function refuse_update();

-- The one change log (ADR 1). A row gets its final, gap-free position once no running transaction can still commit a
-- row before it; consumers read by position only.
create sequence change_log_seq increment by 100;
create table change_log (
    seq            bigint primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    position       bigint unique,
    subject_kind   text not null,
    subject_id     uuid not null,
    action         text not null,
    recorded_at    timestamptz not null
);
create index change_log_unplaced on change_log (transaction_id, seq) where position is null;

create table change_log_head (
    only_row  boolean primary key default true check (only_row),
    position  bigint not null
);
insert into change_log_head (position) values (0);

create table change_consumer (
    name          text primary key,
    position      bigint not null default 0,
    lease_holder  text,
    lease_until   timestamptz
);

create table parked_change (
    consumer      text not null references change_consumer on delete cascade,
    subject_kind  text not null,
    subject_id    uuid not null,
    position      bigint not null,
    reason        text not null,
    parked_at     timestamptz not null,
    primary key (consumer, subject_kind, subject_id)
);

create table import_job (
    id              uuid primary key,
    state           text not null,
    submitted_by    text not null,
    submitted_at    timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    -- what applies to documents that do not say it themselves
    default_source       text,
    default_external_id  text,
    default_language     text,
    default_rights       text,
    -- documents dealt with; on resumption those are skipped
    items_read      integer not null default 0,
    created         integer not null default 0,
    revised         integer not null default 0,
    unchanged       integer not null default 0,
    refused         integer not null default 0,
    total           integer,
    -- how often a portal has begun since anything was last stored
    attempts        integer not null default 0,
    lease_holder    text,
    lease_until     timestamptz
);
create index import_job_waiting on import_job (submitted_at) where state in ('QUEUED', 'RUNNING');

create table import_part (
    import_id   uuid not null references import_job,
    ordinal     integer not null,
    role        text not null,
    file_name   text,
    media_type  text not null,
    size        bigint not null,
    primary key (import_id, ordinal)
);

-- The delivery itself, kept until it has been dealt with, so that an accepted import survives any crash.
create table import_chunk (
    import_id   uuid not null,
    part        integer not null,
    ordinal     integer not null,
    content     bytea not null,
    primary key (import_id, part, ordinal)
);

create sequence import_problem_seq increment by 50;
create table import_problem (
    id          bigint primary key,
    import_id   uuid not null references import_job,
    item        integer,
    code        text not null,
    detail      text,
    file_name   text,
    line        bigint
);
create index import_problem_of on import_problem (import_id, id);

create table article_of_import (
    import_id   uuid not null references import_job,
    item        integer not null,
    article_id  uuid not null references article,
    outcome     text not null,
    primary key (import_id, item)
);

create table account (
    name           text primary key,
    password_hash  text not null,
    role           text not null,
    created_at     timestamptz not null
);

create table api_key (
    id          uuid primary key,
    account     text not null references account,
    label       text not null,
    key_hash    text not null check (length(key_hash) = 64) unique,
    created_at  timestamptz not null,
    expires_at  timestamptz,
    revoked_at  timestamptz
);
