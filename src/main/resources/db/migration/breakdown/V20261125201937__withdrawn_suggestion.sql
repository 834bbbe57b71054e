-- Suggestions that the readers withdrew before anybody decided about them: which, where and why, not what they said.
create table withdrawn_suggestion (
  production_id uuid not null default current_production(),
  flag_id uuid not null,
  scene_id uuid not null,
  reason text not null check (reason in ('READ_AGAIN', 'OTHER_DRAFT')),
  withdrawn_at timestamptz not null,
  primary key (production_id, flag_id),
  foreign key (production_id, scene_id) references scene (production_id, id)
);
select protect_production_table('withdrawn_suggestion');
grant select, insert on withdrawn_suggestion to closedset_app;
