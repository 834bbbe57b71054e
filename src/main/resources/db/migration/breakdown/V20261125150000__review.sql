-- How sure the reader was, for ordering only, and the draft in which it first found this.
alter table flag add column confidence double precision not null default 0 check (confidence between 0 and 1);
alter table flag add column found_in uuid;
update flag set found_in = draft_id;
alter table flag alter column found_in set not null;
alter table flag add foreign key (production_id, found_in) references draft (production_id, id);

-- Which scenes of a draft a person has read, whether or not anything was found in them.
create table scene_reading (
  production_id uuid not null default current_production(),
  draft_id uuid not null,
  scene_id uuid not null,
  member_id uuid not null,
  read_at timestamptz not null,
  primary key (production_id, draft_id, scene_id, member_id),
  foreign key (production_id, draft_id) references draft (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, member_id) references member (production_id, id)
);
select protect_production_table('scene_reading');
grant select, insert, delete on scene_reading to closedset_app;

-- A colleague asked to look at a scene too. What both say is encrypted.
create table second_look (
  production_id uuid not null default current_production(),
  id uuid not null,
  scene_id uuid not null,
  asked_by uuid not null,
  asked_of uuid not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  words bytea not null,
  version bigint not null,
  primary key (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id),
  foreign key (production_id, asked_by) references member (production_id, id),
  foreign key (production_id, asked_of) references member (production_id, id),
  check (asked_by <> asked_of)
);
create index second_look_of_scene on second_look (production_id, scene_id);
create index second_look_of_colleague on second_look (production_id, asked_of, answered_at);
select protect_production_table('second_look');
grant select, insert, update on second_look to closedset_app;
