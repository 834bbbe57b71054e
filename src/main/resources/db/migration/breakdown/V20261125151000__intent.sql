-- The director's ask for one scene, and what director and coordinator say about it. The
-- words are encrypted; nobody else ever reads them.
create table intent (
  production_id uuid not null default current_production(),
  scene_id uuid not null,
  words bytea,
  stated_by uuid,
  stated_at timestamptz,
  discussed_by uuid,
  discussed_at timestamptz,
  waits_for text not null check (waits_for in ('DIRECTOR', 'COORDINATOR', 'NOBODY')),
  version bigint not null,
  primary key (production_id, scene_id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, stated_by) references member (production_id, id),
  foreign key (production_id, discussed_by) references member (production_id, id),
  check ((words is null) = (stated_by is null) and (stated_by is null) = (stated_at is null)),
  check ((discussed_by is null) = (discussed_at is null)),
  check (discussed_at is null or words is not null)
);
select protect_production_table('intent');
grant select, insert, update on intent to closedset_app;

create table intent_note (
  production_id uuid not null default current_production(),
  scene_id uuid not null,
  ordinal integer not null check (ordinal >= 0),
  id uuid not null,
  author_id uuid not null,
  written_at timestamptz not null,
  words bytea not null,
  primary key (production_id, scene_id, ordinal),
  foreign key (production_id, scene_id) references intent (production_id, scene_id),
  foreign key (production_id, author_id) references member (production_id, id)
);
select protect_production_table('intent_note');
grant select, insert on intent_note to closedset_app;
