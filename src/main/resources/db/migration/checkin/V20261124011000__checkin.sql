-- How it went, asked after the shoot. The answers are encrypted; only the performer and
-- the reader whom they chose ever see them.
create table check_in (
  production_id uuid not null default current_production(),
  id uuid not null,
  scene_id uuid not null,
  day_id uuid not null,
  performer_id uuid not null,
  sent_at timestamptz not null,
  reader_id uuid,
  reader_chosen boolean not null,
  answers bytea,
  finished_at timestamptz,
  addressed_at timestamptz,
  read_at timestamptz,
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, scene_id, day_id, performer_id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, day_id) references shooting_day (production_id, id),
  foreign key (production_id, performer_id) references member (production_id, id),
  foreign key (production_id, reader_id) references member (production_id, id),
  check (addressed_at is null or (reader_id is not null and finished_at is not null)),
  check (read_at is null or addressed_at is not null)
);
create index check_in_performer on check_in (production_id, performer_id, sent_at);
create index check_in_reader on check_in (production_id, reader_id, addressed_at);
select protect_production_table('check_in');
grant select, insert, update on check_in to closedset_app;

-- A coordinator's own observations; nobody else reads them.
create table coordinator_log (
  production_id uuid not null default current_production(),
  id uuid not null,
  coordinator_id uuid not null,
  scene_id uuid not null,
  entry bytea not null,
  written_at timestamptz not null,
  version bigint not null,
  primary key (production_id, id),
  foreign key (production_id, coordinator_id) references member (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id)
);
create index coordinator_log_author on coordinator_log (production_id, coordinator_id, written_at);
select protect_production_table('coordinator_log');
grant select, insert on coordinator_log to closedset_app;
