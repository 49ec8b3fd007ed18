-- Articles with nearly the same text (ADR 17). All of it can be made anew from the texts: delete the rows and set the
-- position to 0.

-- What the articles say, each text once however many articles have it.
create table near_duplicate_text (
    -- digest of its words in their order, folded
    id        uuid primary key,
    -- how many different shingles it has
    shingles  integer not null,
    -- texts that are alike have at least one in common; null for one so short that only the same words are alike
    bands     bigint[],
    -- texts that are alike, directly or by way of others, have the same
    group_id  uuid not null
);
-- Without a list of what is pending, which every look would have to go through.
create index near_duplicate_text_bands on near_duplicate_text using gin (bands) with (fastupdate = off);
create index near_duplicate_text_group on near_duplicate_text (group_id);

create table near_duplicate_article (
    article_id   uuid primary key,
    -- the one that was read
    revision     integer not null,
    text_id      uuid not null,
    -- the group of its text, when other articles are in it
    shown_group  uuid
);
create index near_duplicate_article_text on near_duplicate_article (text_id);
create index near_duplicate_article_group on near_duplicate_article (shown_group) where shown_group is not null;

-- Up to which position of the change log articles have been compared. Whoever compares holds the row locked.
create table near_duplicate_progress (
    only_row  boolean primary key default true check (only_row),
    position  bigint not null
);
insert into near_duplicate_progress (position) values (0);
