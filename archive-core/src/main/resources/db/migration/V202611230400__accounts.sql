-- Accounts that people log in to, and the sessions in which they work.

alter table account
    -- null for one that logs in by an identity provider only
    alter column password_hash drop not null,
    add column email          text check (length(email) <= 254),
    -- a closed account may not log in; it is never deleted, as what was done names it
    add column closed         boolean not null default false,
    -- a password that somebody else has chosen is good for one thing: choosing another
    add column password_lent  boolean not null default false,
    add column version        integer not null default 1,
    add check (name ~ '^[a-z0-9][a-z0-9._-]{1,49}$');

-- A session is known by the digest of what the browser has: whoever reads the table cannot take one over.
create table account_session (
    token_hash  text primary key check (length(token_hash) = 64),
    account     text not null references account,
    began_at    timestamptz not null,
    seen_at     timestamptz not null
);
create index account_session_of on account_session (account);

-- Browsers in which somebody has logged in: their attempts are counted apart from those of strangers, so that guessing
-- at a password cannot keep its owner out (OWASP, device cookies).
create table known_device (
    token_hash  text primary key check (length(token_hash) = 64),
    account     text not null references account,
    used_at     timestamptz not null
);
create index known_device_of on known_device (account);

alter table api_key
    add column scope    text not null default 'ALL',
    -- to the day: who looks after keys wants to know which are in use
    add column used_on  date;
