-- A shooting day of one unit. The call is kept as the moment it is; the date is the one on
-- the call sheet, in the zone of the production.
create table shooting_day (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  shooting_date date not null check (shooting_date between date '1990-01-01' and date '2200-01-01'),
  unit text not null check (length(unit) between 1 and 60),
  call_at timestamptz not null,
  call_zone text not null check (length(call_zone) between 1 and 100),
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, shooting_date, unit)
);
create index shooting_day_call on shooting_day (production_id, call_at);
select protect_production_table('shooting_day');
grant select, insert, update on shooting_day to closedset_app;

-- Scenes in shooting order. A reordering moves through states in which a scene is there
-- twice, hence deferred.
create table shooting_day_scene (
  production_id uuid not null default current_production(),
  shooting_day_id uuid not null,
  position integer not null check (position >= 0),
  scene_id uuid not null,
  primary key (production_id, shooting_day_id, position),
  unique (production_id, shooting_day_id, scene_id) deferrable initially deferred,
  foreign key (production_id, shooting_day_id) references shooting_day (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id)
);
create index shooting_day_scene_scene on shooting_day_scene (production_id, scene_id);
select protect_production_table('shooting_day_scene');
grant select, insert, update, delete on shooting_day_scene to closedset_app;
