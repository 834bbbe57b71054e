-- What a plan says row by row: screens with who watches them, garments with who holds them, beats,
-- rehearsals. A strike holds until the performer takes it back. The revision counts what is
-- written, so that acknowledgements and strikes get in nobody's way.
alter table closed_set_plan
  drop column monitors,
  add column revision integer not null default 0 check (revision >= 0);

alter table closed_set_person
  add column lifted_at timestamptz,
  add check (lifted_at is null or struck_at is not null);

-- Checks of rows that name rows wait for the end of the transaction: people are written anew as a whole.
create table closed_set_monitor (
  production_id uuid not null default current_production(),
  plan_id uuid not null,
  monitor_id uuid not null,
  screen text not null check (length(screen) between 1 and 120),
  watcher_id uuid,
  primary key (production_id, plan_id, monitor_id),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id),
  foreign key (production_id, plan_id, watcher_id)
    references closed_set_person (production_id, plan_id, person_id) deferrable initially deferred
);
select protect_production_table('closed_set_monitor');
grant select, insert, update, delete on closed_set_monitor to closedset_app;

alter table closed_set_garment
  add column kind text not null default 'OTHER'
    check (kind in ('ROBE', 'MODESTY_GARMENT', 'BARRIER', 'PROSTHETIC', 'OTHER')),
  add column detail text not null default '' check (length(detail) <= 120),
  add column holder_id uuid,
  add column size_asked boolean not null default false;
update closed_set_garment set detail = left(garment, 120);
alter table closed_set_garment
  drop column garment,
  drop column held_by,
  alter column kind drop default,
  alter column detail drop default,
  alter column size_asked drop default,
  add foreign key (production_id, plan_id, holder_id)
    references closed_set_person (production_id, plan_id, person_id) deferrable initially deferred;

-- The choreography; its words are encrypted by the application.
create table closed_set_beat (
  production_id uuid not null default current_production(),
  plan_id uuid not null,
  position integer not null check (position >= 0),
  beat_id uuid not null,
  happening bytea not null,
  touch bytea not null,
  primary key (production_id, plan_id, position),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id)
);
select protect_production_table('closed_set_beat');
grant select, insert, update, delete on closed_set_beat to closedset_app;

create table closed_set_rehearsal (
  production_id uuid not null default current_production(),
  plan_id uuid not null,
  rehearsal_id uuid not null,
  rehearsed_on date not null,
  how text not null check (length(how) <= 200),
  primary key (production_id, plan_id, rehearsal_id),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id)
);
select protect_production_table('closed_set_rehearsal');
grant select, insert, update, delete on closed_set_rehearsal to closedset_app;

-- Who came in and went out on the day. Names are kept as they were; no row is deleted by people.
create table closed_set_visit (
  production_id uuid not null default current_production(),
  id uuid not null,
  plan_id uuid not null,
  person_id uuid,
  person_name text not null check (length(person_name) between 1 and 120),
  person_function text not null check (length(person_function) between 1 and 120),
  reason text not null check (length(reason) <= 300),
  entered_at timestamptz not null,
  entered_noted_by uuid not null,
  left_at timestamptz check (left_at >= entered_at),
  left_noted_by uuid,
  version bigint not null,
  primary key (production_id, id),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id),
  foreign key (production_id, entered_noted_by) references member (production_id, id),
  foreign key (production_id, left_noted_by) references member (production_id, id),
  check (person_id is not null or reason <> ''),
  check ((left_at is null) = (left_noted_by is null))
);
create index closed_set_visit_plan on closed_set_visit (production_id, plan_id, entered_at);
select protect_production_table('closed_set_visit');
grant select, insert, update on closed_set_visit to closedset_app;
