-- Rules whose findings are not suggested, and who switched them off and on.
create table silenced_rule (
    rule         text primary key,
    author       text not null,
    reason       text not null,
    silenced_at  timestamptz not null
);

create table rule_switch (
    id           bigint primary key generated always as identity,
    rule         text not null,
    action       text not null check (action in ('SILENCED', 'HEARD')),
    author       text not null,
    reason       text not null,
    switched_at  timestamptz not null
);
