-- Searches that were kept to be cited (ADR 16): what was asked, how it was read and searched, and what was found.

create table citable_search (
    id           uuid primary key,
    -- digest of all below but the time, so that the same search kept again is the same record
    identity     text not null unique check (length(identity) = 64),
    -- the parameters of the search, as in an address
    query        text not null,
    -- in words, by language (JSON)
    reading      text not null,
    -- the query in its canonical form, and what was looked for beside its words (JSON)
    searched     text not null,
    -- the schemas of the indices that were searched (JSON)
    schemas      text not null,
    -- of the change log: everything up to there had been indexed
    position     bigint not null,
    hits         integer not null check (hits >= 0),
    -- of the ids in their order, each with a line feed after it
    ids_sha256   text not null check (length(ids_sha256) = 64),
    created_at   timestamptz not null
);

-- The articles that were found, in order: 28 bytes each (id, revision, position of the indexed document, all big-endian).
create table citable_search_part (
    search_id  uuid not null references citable_search,
    ordinal    integer not null check (ordinal >= 0),
    articles   bytea not null check (length(articles) % 28 = 0),
    primary key (search_id, ordinal)
);
alter table citable_search_part alter column articles set storage external;

create trigger citable_search_immutable before update on citable_search
    for each statement execute function refuse_update();
create trigger citable_search_part_immutable before update on citable_search_part
    for each statement execute function refuse_update();

-- What has become of an article since a position.
create index change_log_subject on change_log (subject_id);
