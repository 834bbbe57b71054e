-- Long files are read by a job; what was read waits beside the file, encrypted like it.
-- A file that could not be read is forgotten at once, and only the reason waits.
alter table pending_import
  drop constraint pending_import_check,
  add column state text not null default 'READ' check (state in ('READING', 'READ', 'REFUSED', 'CONFIRMED')),
  add column reading bytea,
  add column refusal text,
  add column refusal_arguments text[] not null default '{}';
update pending_import set state = 'CONFIRMED' where draft_id is not null;
alter table pending_import
  alter column state drop default,
  add check ((content is not null) = (state in ('READING', 'READ'))),
  add check ((draft_id is not null) = (state = 'CONFIRMED')),
  add check ((refusal is not null) = (state = 'REFUSED'));

-- In which productions files wait that nobody came back to.
create function productions_with_old_imports(before timestamptz) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select distinct p.production_id from pending_import p where p.uploaded_at < before; end;
revoke execute on function productions_with_old_imports(timestamptz) from public;
grant execute on function productions_with_old_imports(timestamptz) to closedset_app;
