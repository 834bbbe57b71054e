-- A flag of intimate content on a scene: suggested by the reader or made by hand.
create table flag (
  production_id uuid not null default current_production(),
  id uuid not null,
  scene_id uuid not null,
  draft_id uuid not null,
  state text not null check (state in ('SUGGESTED', 'CONFIRMED', 'DISMISSED')),
  suggested_category text,
  reason text,
  attention boolean not null,
  categories text[] not null check (cardinality(categories) > 0 and categories <@ array[
    'KISSING', 'SEXUAL_TENSION', 'INTIMATE_TOUCH', 'UNDRESSING', 'PARTIAL_NUDITY', 'NUDITY', 'SIMULATED_SEX',
    'SEXUAL_VIOLENCE', 'PHYSICAL_VIOLENCE', 'PSYCHOLOGICAL_VIOLENCE', 'BIRTH_OR_MEDICAL', 'FAMILIAL_INTIMACY',
    'HYPER_EXPOSURE']),
  modifiers text[] not null check (modifiers <@ array['MINOR_PRESENT', 'BACKGROUND', 'OFFSCREEN', 'TALK_ONLY']),
  exposure integer not null check (exposure between 0 and 4),
  contact integer not null check (contact between 0 and 4),
  violence integer not null check (violence between 0 and 4),
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  version bigint not null,
  primary key (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, draft_id) references draft (production_id, id),
  foreign key (production_id, decided_by) references member (production_id, id),
  check (state <> 'SUGGESTED' or suggested_category is not null),
  check ((state = 'SUGGESTED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (suggested_category is null or suggested_category in (
    'KISSING', 'SEXUAL_TENSION', 'INTIMATE_TOUCH', 'UNDRESSING', 'PARTIAL_NUDITY', 'NUDITY', 'SIMULATED_SEX',
    'SEXUAL_VIOLENCE', 'PHYSICAL_VIOLENCE', 'PSYCHOLOGICAL_VIOLENCE', 'BIRTH_OR_MEDICAL', 'FAMILIAL_INTIMACY',
    'HYPER_EXPOSURE'))
);
create index flag_of_scene on flag (production_id, scene_id);
select protect_production_table('flag');
grant select, insert, update, delete on flag to closedset_app;

-- The script lines that a flag rests on, quoted from the draft it was read in.
create table flag_line (
  production_id uuid not null default current_production(),
  flag_id uuid not null,
  ordinal integer not null check (ordinal >= 0),
  line_text text not null,
  matched text not null,
  primary key (production_id, flag_id, ordinal),
  foreign key (production_id, flag_id) references flag (production_id, id) on delete cascade
);
select protect_production_table('flag_line');
grant select, insert, update, delete on flag_line to closedset_app;

-- What a coordinator decided about the rider of a scene beyond its flags.
create table rider_decision (
  production_id uuid not null default current_production(),
  scene_id uuid not null,
  required boolean not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  version bigint not null,
  primary key (production_id, scene_id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, decided_by) references member (production_id, id)
);
select protect_production_table('rider_decision');
grant select, insert, update on rider_decision to closedset_app;

-- Who takes part in a scene, confirmed by a coordinator and a first assistant director.
create table scene_people (
  production_id uuid not null default current_production(),
  scene_id uuid not null,
  coordinator_id uuid,
  coordinator_at timestamptz,
  first_ad_id uuid,
  first_ad_at timestamptz,
  version bigint not null,
  primary key (production_id, scene_id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, coordinator_id) references member (production_id, id),
  foreign key (production_id, first_ad_id) references member (production_id, id),
  check ((coordinator_id is null) = (coordinator_at is null)),
  check ((first_ad_id is null) = (first_ad_at is null)),
  check (coordinator_id <> first_ad_id)
);
select protect_production_table('scene_people');
grant select, insert, update on scene_people to closedset_app;

create table scene_person (
  production_id uuid not null default current_production(),
  scene_id uuid not null,
  member_id uuid not null,
  part text not null check (part in ('PERFORMS', 'EXPOSED', 'IN_FRAME')),
  primary key (production_id, scene_id, member_id),
  foreign key (production_id, scene_id) references scene_people (production_id, scene_id),
  foreign key (production_id, member_id) references member (production_id, id)
);
create index scene_person_by_member on scene_person (production_id, member_id);
select protect_production_table('scene_person');
grant select, insert, update, delete on scene_person to closedset_app;
