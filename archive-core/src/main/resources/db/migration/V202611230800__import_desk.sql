-- Imports that an editor starts, stops, resumes and undoes, and how fast they go.

alter table import_job
    -- of the delivery as it came in, and how many of these have been read for what is stored
    add column total_bytes      bigint not null default 0,
    add column bytes_read       bigint not null default 0,
    -- two earlier moments and the last: the pace is that since the first of them
    add column earlier_at       timestamptz,
    add column earlier_items    integer not null default 0,
    add column earlier_bytes    bigint not null default 0,
    add column later_at         timestamptz,
    add column later_items      integer not null default 0,
    add column later_bytes      bigint not null default 0,
    add column counted_at       timestamptz,
    -- who undid it, from when to when, how many documents there were to undo
    add column undone_by        text,
    add column undo_began_at    timestamptz,
    add column undo_total       integer not null default 0;

update import_job j set total_bytes = (select coalesce(sum(size), 0) from import_part p where p.import_id = j.id);
update import_job set bytes_read = total_bytes where state in ('DONE', 'FAILED');

create index import_job_undoing on import_job (undo_began_at) where state = 'UNDOING';

-- What an undo left in the archive, and why. What it removed has no row any more.
alter table document_of_import add column kept text;
create index document_of_import_article on document_of_import (article_id) where article_id is not null;
create index document_of_import_authority on document_of_import (authority_id) where authority_id is not null;
create index document_of_import_event on document_of_import (event_id) where event_id is not null;
