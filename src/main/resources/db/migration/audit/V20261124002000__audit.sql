-- What must be provable later. Append-only for everyone, the owner included; each entry
-- carries the hash of the one before it.
create table audit_entry (
  production_id uuid not null default current_production(),
  sequence bigint not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  account_id uuid,
  action text not null check (action <> ''),
  subject_kind text not null,
  subject_id uuid not null,
  particulars jsonb not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (production_id, sequence)
);
create index audit_entry_subject on audit_entry (production_id, subject_kind, subject_id, sequence);
select protect_production_table('audit_entry');
grant select on audit_entry to closedset_app;
grant insert (production_id, occurred_at, account_id, action, subject_kind, subject_id, particulars) on audit_entry to closedset_app;

-- The same for what happens outside productions: sign-ins, accounts, settings.
create table installation_audit_entry (
  sequence bigint primary key,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  account_id uuid,
  action text not null check (action <> ''),
  subject_kind text not null,
  subject_id uuid not null,
  particulars jsonb not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32)
);
grant select on installation_audit_entry to closedset_app, closedset_backup;
grant insert (occurred_at, account_id, action, subject_kind, subject_id, particulars) on installation_audit_entry to closedset_app;

create function audit_hash(previous bytea, production uuid, sequence bigint, occurred_at timestamptz,
    recorded_at timestamptz, account uuid, action text, subject_kind text, subject_id uuid, particulars jsonb)
  returns bytea language sql stable
  return sha256(previous || convert_to(jsonb_build_array(production, sequence,
    to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    account, action, subject_kind, subject_id, particulars)::text, 'UTF8'));

create function chain_audit_entry() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(42, hashtext(new.production_id::text));
  select e.sequence, e.hash into last from audit_entry e
    where e.production_id = new.production_id order by e.sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.recorded_at := clock_timestamp();
  new.previous_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.hash := audit_hash(new.previous_hash, new.production_id, new.sequence, new.occurred_at, new.recorded_at,
    new.account_id, new.action, new.subject_kind, new.subject_id, new.particulars);
  return new;
end
$$;
create trigger chain before insert on audit_entry for each row execute function chain_audit_entry();

create function chain_installation_audit_entry() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(42, 0);
  select e.sequence, e.hash into last from installation_audit_entry e order by e.sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.recorded_at := clock_timestamp();
  new.previous_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.hash := audit_hash(new.previous_hash, null, new.sequence, new.occurred_at, new.recorded_at,
    new.account_id, new.action, new.subject_kind, new.subject_id, new.particulars);
  return new;
end
$$;
create trigger chain before insert on installation_audit_entry for each row execute function chain_installation_audit_entry();

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is append-only' using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete on audit_entry for each row execute function refuse_audit_change();
create trigger append_only_table before truncate on audit_entry for each statement execute function refuse_audit_change();
create trigger append_only before update or delete on installation_audit_entry for each row execute function refuse_audit_change();
create trigger append_only_table before truncate on installation_audit_entry for each statement execute function refuse_audit_change();

-- The first entry of the production that is set whose link is broken, or no row.
create function first_broken_audit_entry() returns table (sequence bigint, broken text) language sql stable as $$
  with chain as (
    select e.*, row_number() over (order by e.sequence) as place,
      coalesce(lag(e.hash) over (order by e.sequence), decode(repeat('00', 32), 'hex')) as expected_previous
    from audit_entry e where e.production_id = current_production())
  select c.sequence, case when c.place <> c.sequence then 'missing'
      when c.previous_hash <> c.expected_previous then 'link' else 'content' end
  from chain c
  where c.place <> c.sequence or c.previous_hash <> c.expected_previous
    or c.hash <> audit_hash(c.previous_hash, c.production_id, c.sequence, c.occurred_at, c.recorded_at, c.account_id,
      c.action, c.subject_kind, c.subject_id, c.particulars)
  order by c.sequence limit 1
$$;

create function first_broken_installation_audit_entry() returns table (sequence bigint, broken text) language sql stable as $$
  with chain as (
    select e.*, row_number() over (order by e.sequence) as place,
      coalesce(lag(e.hash) over (order by e.sequence), decode(repeat('00', 32), 'hex')) as expected_previous
    from installation_audit_entry e)
  select c.sequence, case when c.place <> c.sequence then 'missing'
      when c.previous_hash <> c.expected_previous then 'link' else 'content' end
  from chain c
  where c.place <> c.sequence or c.previous_hash <> c.expected_previous
    or c.hash <> audit_hash(c.previous_hash, null, c.sequence, c.occurred_at, c.recorded_at, c.account_id,
      c.action, c.subject_kind, c.subject_id, c.particulars)
  order by c.sequence limit 1
$$;

-- Who opened whose record. Not chained, so that retention can delete it after 12 months.
create table reading (
  production_id uuid not null default current_production(),
  id bigint generated always as identity,
  read_at timestamptz not null,
  reader_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  member_id uuid not null,
  primary key (production_id, id)
);
create index reading_subject on reading (production_id, subject_kind, subject_id, read_at);
create index reading_member on reading (production_id, member_id, read_at);
select protect_production_table('reading');
grant select, insert, delete on reading to closedset_app;
