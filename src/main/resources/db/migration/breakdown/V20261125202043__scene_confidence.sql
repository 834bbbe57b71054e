-- How sure the readers are that a scene needs attention, for ordering only; also where they suggest nothing.
create table scene_confidence (
  production_id uuid not null default current_production(),
  draft_id uuid not null,
  scene_id uuid not null,
  confidence double precision not null check (confidence between 0 and 1),
  primary key (production_id, draft_id, scene_id),
  foreign key (production_id, draft_id) references draft (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id)
);
select protect_production_table('scene_confidence');
grant select, insert, update on scene_confidence to closedset_app;
