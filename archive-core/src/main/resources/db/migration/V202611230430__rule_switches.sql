-- Rules whose findings are not suggested; the trail keeps who switched which off and on.
create table silenced_rule (
    rule         text primary key,
    author       text not null,
    reason       text not null,
    silenced_at  timestamptz not null
);
