-- Authorities, the names found in articles, and events with their evidence.

create table authority (
    id               uuid primary key,
    kind             text not null,
    -- the list it came from and what that list calls it; null for one made by an editor
    source           text,
    external_id      text check (length(external_id) <= 500),
    current_version  integer not null,
    -- a merge leaves the record as it is and only says where its address leads; so undoing it is exact
    merged_into      uuid references authority check (merged_into <> id),
    -- where its address leads in the end, through all merges: found from merged_into, kept for joins; itself when not merged
    survivor         uuid not null references authority,
    -- what its list said of it last (JSON, as in versions), so that importing the list again undoes no editor's work
    delivered        text,
    archived_at      timestamptz not null,
    unique (source, external_id),
    check ((merged_into is null) = (survivor = id))
);
create index authority_merged_into on authority (merged_into) where merged_into is not null;
create index authority_survivor on authority (survivor);

create table authority_version (
    authority_id  uuid not null references authority,
    number        integer not null check (number > 0),
    -- the whole record as JSON
    content       text not null,
    reason        text not null,
    author        text not null,
    created_at    timestamptz not null,
    primary key (authority_id, number)
);
create trigger authority_version_immutable before update on authority_version
    for each statement execute function refuse_update();

-- The names of current versions, for finding them in texts.
create table authority_name (
    authority_id  uuid not null references authority,
    ordinal       integer not null,
    name          text not null check (length(name) <= 500),
    language      text,
    kind          text not null,
    primary key (authority_id, ordinal)
);
create index authority_name_name on authority_name (name);

create table authority_identifier (
    scheme        text not null,
    value         text not null,
    authority_id  uuid not null references authority,
    primary key (scheme, value)
);
create index authority_identifier_of on authority_identifier (authority_id);

create table authority_relation (
    authority_id  uuid not null references authority,
    ordinal       integer not null,
    kind          text not null,
    target        uuid references authority,
    -- external id of a target that its list has not delivered yet
    awaited       text,
    primary key (authority_id, ordinal),
    check ((target is null) <> (awaited is null))
);
create index authority_relation_target on authority_relation (target);
create index authority_relation_awaited on authority_relation (awaited) where awaited is not null;

create sequence authority_merge_seq;
create table authority_merge (
    id         bigint primary key,
    absorbed   uuid not null references authority,
    survivor   uuid not null references authority,
    reason     text not null,
    author     text not null,
    merged_at  timestamptz not null,
    undone_by      text,
    undone_at      timestamptz,
    undone_reason  text
);
create index authority_merge_absorbed on authority_merge (absorbed);
create index authority_merge_survivor on authority_merge (survivor);

-- Raised by every change of names. Whoever stores articles holds the row shared: a change of names then waits for
-- articles that were read with the old ones, and finds them when it looks for those it concerns.
create table name_version (
    only_row  boolean primary key default true check (only_row),
    version   bigint not null
);
insert into name_version (version) values (0);

-- Which names were added, taken away or have other bearers since that version.
create table name_change (
    version  bigint not null,
    name     text not null,
    primary key (version, name)
);

-- What is found in texts is written with every article and can be found anew at any time. It refers to articles and
-- authorities, of which none is ever deleted, without foreign keys: checking them row by row takes as long as writing.
create table mention (
    id            bigint primary key generated always as identity (cache 100),
    article_id    uuid not null,
    revision      integer not null,
    part          text not null,
    span_start    integer not null,
    span_end      integer not null check (span_end > span_start),
    surface       text not null,
    status        text not null,
    method        text not null,
    confidence    real not null check (confidence between 0 and 1),
    -- whom it means; of a rejected one, whom it does not mean
    authority_id  uuid,
    -- ids joined by blanks, the likeliest first; of a rejected one, whom it does not mean either
    candidates    text,
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    check (status in ('LINKED', 'SUGGESTED') or decided_by is not null)
);
create index mention_of_article on mention (article_id);
create index mention_of_authority on mention (authority_id) where authority_id is not null;
create index mention_undecided on mention (id) where status = 'SUGGESTED';

-- Everything editors have said of names in texts; the mention itself has what holds now.
create table mention_decision (
    id            bigint primary key generated always as identity,
    mention_id    bigint not null,
    article_id    uuid not null references article,
    revision      integer not null,
    part          text not null,
    span_start    integer not null,
    span_end      integer not null,
    surface       text not null,
    decision      text not null,
    authority_id  uuid references authority,
    decided_by    text not null,
    decided_at    timestamptz not null,
    reason        text not null
);
create index mention_decision_of_article on mention_decision (article_id);

-- What looks like a name in the current revision of an article and is nobody's.
create table unknown_name (
    article_id  uuid primary key,
    names       text[] not null
);
create index unknown_name_names on unknown_name using gin (names);

-- Names that an editor has said are none, or need no record.
create table dismissed_name (
    name          text primary key,
    dismissed_by  text not null,
    dismissed_at  timestamptz not null,
    reason        text not null
);

create table date_mention (
    id          bigint primary key generated always as identity (cache 100),
    article_id  uuid not null,
    revision    integer not null,
    part        text not null,
    span_start  integer not null,
    span_end    integer not null check (span_end > span_start),
    surface     text not null,
    date_text   text not null
);
create index date_mention_of_article on date_mention (article_id);

-- Bringing changed names to the articles that were stored before. Whoever works on it holds the row locked.
create table name_matching (
    only_row       boolean primary key default true check (only_row),
    -- all articles have been read with the names of this version; -1: some have never been read
    version        bigint not null default -1,
    -- the run under way: up to which version, from where to where, how much there is
    target         bigint,
    after_article  uuid,
    last_article   uuid,
    seen           bigint not null default 0,
    total          bigint not null default 0,
    changed        bigint not null default 0,
    started_at     timestamptz,
    finished_at    timestamptz
);
insert into name_matching default values;

create table vocabulary_term (
    vocabulary  text not null,
    code        text not null check (code ~ '^[a-z][A-Za-z0-9]{0,49}$'),
    -- JSON: text by language
    labels      text not null,
    primary key (vocabulary, code)
);
insert into vocabulary_term (vocabulary, code, labels)
select v, c, json_build_object('nl', nl, 'en', en)::text from (values
    ('eventType', 'unrest', 'onrust', 'unrest'),
    ('eventType', 'protest', 'protest', 'protest'),
    ('eventType', 'strike', 'staking', 'strike'),
    ('eventType', 'storming', 'bestorming', 'storming'),
    ('eventType', 'seizure', 'inname', 'seizure'),
    ('eventType', 'arson', 'brandstichting', 'arson'),
    ('eventType', 'clash', 'gevecht', 'clash'),
    ('eventType', 'attack', 'aanslag', 'attack'),
    ('eventType', 'casualties', 'slachtoffers', 'casualties'),
    ('eventType', 'arrest', 'aanhouding', 'arrest'),
    ('eventType', 'release', 'vrijlating', 'release'),
    ('eventType', 'trial', 'rechtszaak', 'trial'),
    ('eventType', 'resignation', 'aftreden', 'resignation'),
    ('eventType', 'appointment', 'benoeming', 'appointment'),
    ('eventType', 'election', 'verkiezing', 'election'),
    ('eventType', 'deployment', 'inzet van troepen', 'deployment'),
    ('eventType', 'withdrawal', 'terugtrekking', 'withdrawal'),
    ('eventType', 'meeting', 'ontmoeting', 'meeting'),
    ('eventType', 'agreement', 'overeenkomst', 'agreement'),
    ('eventType', 'statement', 'verklaring', 'statement'),
    ('eventType', 'sanction', 'sanctie', 'sanction'),
    ('eventType', 'stateOfEmergency', 'noodtoestand', 'state of emergency'),
    ('eventType', 'shutdown', 'afsluiting', 'shutdown'),
    ('eventType', 'disaster', 'ramp', 'disaster'),
    ('eventType', 'accident', 'ongeluk', 'accident'),
    ('eventType', 'measure', 'maatregel', 'measure'),
    ('eventType', 'ceremony', 'plechtigheid', 'ceremony'),
    ('participantRole', 'participant', 'deelnemer', 'participant'),
    ('participantRole', 'organiser', 'organisator', 'organiser'),
    ('participantRole', 'leader', 'leider', 'leader'),
    ('participantRole', 'perpetrator', 'dader', 'perpetrator'),
    ('participantRole', 'victim', 'slachtoffer', 'victim'),
    ('participantRole', 'target', 'doelwit', 'target'),
    ('participantRole', 'official', 'gezagsdrager', 'official'),
    ('participantRole', 'mediator', 'bemiddelaar', 'mediator'),
    ('participantRole', 'sender', 'zender', 'sender'),
    ('participantRole', 'recipient', 'ontvanger', 'recipient'),
    ('participantRole', 'speaker', 'spreker', 'speaker'),
    ('participantRole', 'appointee', 'benoemde', 'appointee'),
    ('participantRole', 'member', 'lid', 'member'),
    ('figureKind', 'killed', 'doden', 'killed'),
    ('figureKind', 'injured', 'gewonden', 'injured'),
    ('figureKind', 'arrested', 'aangehouden', 'arrested'),
    ('figureKind', 'missing', 'vermisten', 'missing'),
    ('figureKind', 'participants', 'deelnemers', 'participants'),
    ('figureKind', 'troops', 'militairen', 'troops'),
    ('figureKind', 'evacuated', 'geëvacueerden', 'evacuated'),
    ('figureKind', 'buildings', 'gebouwen', 'buildings')
) as term (v, c, nl, en);

create table event (
    id                uuid primary key,
    -- the list it came from and what that list calls it; null for one made by an editor
    source            text,
    external_id       text check (length(external_id) <= 500),
    -- what its list said of it last: importing the list again undoes no editor's work. The digest is of all of it,
    -- evidence included; the content is JSON, as in versions
    delivered         text check (length(delivered) = 64),
    delivered_content text,
    delivered_status  text,
    status            text not null,
    current_version   integer not null,
    parent_id         uuid references event check (parent_id <> id),
    -- of the current version: for lists of parts, in the order of time
    date_earliest     date,
    archived_at       timestamptz not null,
    unique (source, external_id)
);
create index event_parent on event (parent_id) where parent_id is not null;

create table event_version (
    event_id    uuid not null references event,
    number      integer not null check (number > 0),
    -- all but the evidence, as JSON
    content     text not null,
    status      text not null,
    reason      text not null,
    author      text not null,
    created_at  timestamptz not null,
    primary key (event_id, number)
);
create trigger event_version_immutable before update on event_version
    for each statement execute function refuse_update();

-- The authorities in current versions, for finding the events that show them.
create table event_authority (
    event_id      uuid not null references event,
    authority_id  uuid not null references authority,
    primary key (event_id, authority_id)
);
create index event_authority_of on event_authority (authority_id);

-- Passages that prove something. A row is never deleted: one that was taken back, or whose claim the current version no
-- longer makes, is only not shown.
create table evidence (
    id              uuid primary key,
    event_id        uuid not null references event,
    claim_kind      text not null,
    claim_key       text not null,
    article_id      uuid not null,
    revision        integer not null,
    span_start      integer not null,
    span_end        integer not null check (span_end > span_start),
    exact           text not null,
    prefix          text not null,
    suffix          text not null,
    text_hash       text not null check (length(text_hash) = 64),
    stance          text not null,
    state           text not null,
    -- where somebody last saw it: the same place, unless it has moved since and nobody has looked
    basis_revision  integer not null,
    basis_start     integer not null,
    basis_end       integer not null check (basis_end > basis_start),
    -- the words by which a list gave it; null for evidence that an editor attached
    delivered_as    text,
    active          boolean not null,
    asserted_by     text not null,
    asserted_at     timestamptz not null,
    foreign key (article_id, revision) references article_revision,
    foreign key (article_id, basis_revision) references article_revision
);
create index evidence_of_event on evidence (event_id);
create index evidence_in_article on evidence (article_id);
create index evidence_in_review on evidence (id) where active and state <> 'EXACT';

-- What was done with evidence, and by whom.
create sequence evidence_change_seq increment by 50;
create table evidence_change (
    id           bigint primary key,
    evidence_id  uuid not null references evidence,
    event_id     uuid not null references event,
    action       text not null,
    -- where it stood then
    revision     integer not null,
    span_start   integer not null,
    span_end     integer not null,
    state        text not null,
    author       text not null,
    reason       text not null,
    changed_at   timestamptz not null
);
create index evidence_change_of_event on evidence_change (event_id);
create trigger evidence_change_immutable before update on evidence_change
    for each statement execute function refuse_update();

-- Likely events, one row a sentence; those with one key are proposed together.
create table event_finding (
    id             bigint primary key generated always as identity (cache 100),
    article_id     uuid not null,
    revision       integer not null,
    suggestion_key text not null,
    type           text not null,
    rule           text not null,
    part           text not null,
    span_start     integer not null,
    span_end       integer not null check (span_end > span_start),
    -- trigger, date, places, participants and figures as JSON
    content        text not null
);
create index event_finding_of_article on event_finding (article_id);
create index event_finding_of_suggestion on event_finding (suggestion_key);

-- What an editor decided on a suggestion: it does not come back, unless other articles report it after it was accepted.
create table event_suggestion_decision (
    id              bigint primary key generated always as identity,
    suggestion_key  text not null,
    outcome         text not null check (outcome in ('ACCEPTED', 'ATTACHED', 'REJECTED')),
    -- what was made of it, and the passages that were attached to an event there was
    event_id        uuid references event,
    evidence        uuid[] not null,
    -- what the editor saw
    articles        uuid[] not null,
    rules           text[] not null,
    decided_by      text not null,
    decided_at      timestamptz not null,
    reason          text not null,
    undone_by       text,
    undone_at       timestamptz,
    undone_reason   text
);
create index event_suggestion_decision_of on event_suggestion_decision (suggestion_key) where undone_at is null;

-- What an import made is no longer articles alone.
alter table article_of_import rename to document_of_import;
alter table document_of_import
    alter column article_id drop not null,
    add column authority_id  uuid references authority,
    add column event_id      uuid references event,
    -- vocabulary and code, with a slash between
    add column term          text,
    -- the revision or version that was made; null where nothing was, and of terms
    add column version       integer,
    add check (num_nonnulls(article_id, authority_id, event_id, term) = 1);

-- What has been taken of each kind; the totals are in import_job.
create table import_count (
    import_id  uuid not null references import_job,
    kind       text not null,
    created    integer not null,
    revised    integer not null,
    unchanged  integer not null,
    primary key (import_id, kind)
);
insert into import_count (import_id, kind, created, revised, unchanged)
select id, 'ARTICLE', created, revised, unchanged from import_job where created + revised + unchanged > 0;

alter table import_problem add column field text;
