-- Who may read an article (ADR 20). What its rights statement says stands in its revisions; this is what the archive does.

alter table article
    add column access         text not null default 'OPEN',
    -- of an embargo: the moment from which everybody may read it
    add column access_until   timestamptz,
    -- of the current row in article_access; 0: it is open, and nobody ever said otherwise
    add column access_number  integer not null default 0,
    add check (access in ('OPEN', 'REGISTERED', 'EMBARGOED', 'METADATA_ONLY', 'WITHDRAWN')),
    add check ((access = 'EMBARGOED') = (access_until is not null));
create index article_embargo on article (access_until) where access = 'EMBARGOED';

create table article_access (
    article_id    uuid not null references article on delete cascade,
    number        integer not null check (number > 0),
    access        text not null,
    access_until  timestamptz,
    reason        text not null,
    author        text not null,
    created_at    timestamptz not null,
    primary key (article_id, number)
);
create trigger article_access_immutable before update on article_access
    for each statement execute function refuse_update();
