-- A closed-set plan of a scene: approved by two different people, known to those it names.
create table closed_set_plan (
  production_id uuid not null default current_production(),
  id uuid not null,
  scene_id uuid not null,
  plan_version integer not null check (plan_version >= 1),
  stop_word text not null check (length(stop_word) <= 200),
  hold_rule text not null check (length(hold_rule) <= 2000),
  monitors text not null check (length(monitors) <= 2000),
  devices_bagged boolean not null,
  stills_allowed boolean not null,
  hygiene text not null check (length(hygiene) <= 2000),
  breaks text not null check (length(breaks) <= 2000),
  crew_notice text not null check (length(crew_notice) <= 2000),
  aftercare text not null check (length(aftercare) <= 2000),
  coordinator_id uuid,
  coordinator_at timestamptz,
  first_ad_id uuid,
  first_ad_at timestamptz,
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, scene_id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, coordinator_id) references member (production_id, id),
  foreign key (production_id, first_ad_id) references member (production_id, id),
  check ((coordinator_id is null) = (coordinator_at is null)),
  check ((first_ad_id is null) = (first_ad_at is null)),
  check (coordinator_id <> first_ad_id)
);
select protect_production_table('closed_set_plan');
grant select, insert, update on closed_set_plan to closedset_app;

create table closed_set_person (
  production_id uuid not null default current_production(),
  plan_id uuid not null,
  person_id uuid not null,
  member_id uuid,
  person_name text not null check (length(person_name) between 1 and 120),
  person_function text not null check (length(person_function) between 1 and 120),
  reason text not null check (length(reason) <= 300),
  on_call boolean not null,
  essential boolean not null,
  struck_by uuid,
  struck_at timestamptz,
  acknowledged_version integer,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  primary key (production_id, plan_id, person_id),
  unique (production_id, plan_id, member_id),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id),
  foreign key (production_id, member_id) references member (production_id, id),
  foreign key (production_id, struck_by) references member (production_id, id),
  foreign key (production_id, acknowledged_by) references member (production_id, id),
  check ((struck_by is null) = (struck_at is null)),
  check (not (essential and struck_at is not null)),
  check ((acknowledged_version is null) = (acknowledged_at is null)),
  check ((acknowledged_version is null) = (acknowledged_by is null))
);
create index closed_set_person_member on closed_set_person (production_id, member_id);
select protect_production_table('closed_set_person');
grant select, insert, update, delete on closed_set_person to closedset_app;

-- What a performer wears between and under, and who holds it.
create table closed_set_garment (
  production_id uuid not null default current_production(),
  plan_id uuid not null,
  garment_id uuid not null,
  performer_id uuid not null,
  garment text not null check (length(garment) between 1 and 200),
  held_by text not null check (length(held_by) <= 120),
  primary key (production_id, plan_id, garment_id),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id),
  foreign key (production_id, performer_id) references member (production_id, id)
);
select protect_production_table('closed_set_garment');
grant select, insert, update, delete on closed_set_garment to closedset_app;

create table closed_set_risk (
  production_id uuid not null default current_production(),
  plan_id uuid not null,
  risk_id uuid not null,
  hazard text not null check (length(hazard) between 1 and 300),
  measure text not null check (length(measure) between 1 and 300),
  owner_name text not null check (length(owner_name) between 1 and 120),
  primary key (production_id, plan_id, risk_id),
  foreign key (production_id, plan_id) references closed_set_plan (production_id, id)
);
select protect_production_table('closed_set_risk');
grant select, insert, update, delete on closed_set_risk to closedset_app;
