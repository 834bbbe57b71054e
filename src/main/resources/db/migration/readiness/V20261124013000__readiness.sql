-- A producer may let a scene be shot although a condition of organisation is missing.
-- The row is evidence: it is never changed. Consent and age have no such row, at whatever
-- layer it is tried.
create table readiness_override (
  production_id uuid not null default current_production(),
  scene_id uuid not null,
  day_id uuid not null,
  condition text not null check (condition in ('PEOPLE_CONFIRMED', 'NOTICE', 'COORDINATOR', 'PLAN_APPROVED', 'PLAN_ACKNOWLEDGED')),
  reason text not null check (length(reason) between 10 and 2000),
  overridden_by uuid not null,
  overridden_at timestamptz not null,
  primary key (production_id, scene_id, day_id, condition),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, day_id) references shooting_day (production_id, id),
  foreign key (production_id, overridden_by) references member (production_id, id)
);
select protect_production_table('readiness_override');
grant select, insert on readiness_override to closedset_app;
