-- Whose rows this transaction may see. The application sets both for every transaction;
-- a pooled connection reads '' after a transaction-local setting, hence nullif.
create function current_production() returns uuid language sql stable
  return nullif(current_setting('closedset.production', true), '')::uuid;

create function current_account() returns uuid language sql stable
  return nullif(current_setting('closedset.account', true), '')::uuid;

-- Row-level security for a table of production data: forced, so that not even the owner
-- escapes it, and readable by the role that makes back-ups.
create function protect_production_table(protected regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format('create policy production_only on %s using (production_id = current_production()) with check (production_id = current_production())', protected);
  execute format('grant select on %s to closedset_backup', protected);
end
$$;
revoke execute on function protect_production_table(regclass) from public;

-- Attempts at something, counted per key and window. The key is a hash.
create table attempt (
  action text not null,
  key_hash text not null,
  window_start timestamptz not null,
  attempts integer not null check (attempts > 0),
  primary key (action, key_hash, window_start)
);
create index attempt_window on attempt (window_start);
grant select, insert, update, delete on attempt to closedset_app;
