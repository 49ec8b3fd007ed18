-- What the portal's role may do, said anew after every migration so that no new table is forgotten: everything a use case
-- needs, but change or remove what is history (ADR 21).
grant select, insert, update, delete on all tables in schema public to "${application}";
grant usage, select on all sequences in schema public to "${application}";
revoke truncate, references, trigger on all tables in schema public from "${application}";

revoke insert, update, delete on "${flyway:table}" from "${application}";
revoke update, delete on audit_entry, audit_seal, mention_decision, authority_merge,
    event_suggestion_decision, citable_search, citable_search_part, article_access from "${application}";
-- Undoing a whole import removes the records it made; the trail keeps that they were there.
revoke update on article_revision, original, authority_version, event_version, evidence_change from "${application}";
grant update (undone_by, undone_at, undone_reason) on authority_merge, event_suggestion_decision to "${application}";
