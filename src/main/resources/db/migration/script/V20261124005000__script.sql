-- One imported version of the script. The sequence orders drafts, and makes sure that two
-- people cannot both follow the same one.
create table draft (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  sequence integer not null check (sequence > 0),
  name text not null check (length(name) between 1 and 100),
  colour text not null check (colour in ('WHITE', 'BLUE', 'PINK', 'YELLOW', 'GREEN', 'GOLDENROD', 'BUFF', 'SALMON', 'CHERRY',
    'SECOND_BLUE', 'SECOND_PINK', 'SECOND_YELLOW', 'SECOND_GREEN', 'SECOND_GOLDENROD', 'SECOND_BUFF', 'SECOND_SALMON', 'SECOND_CHERRY')),
  dated date not null,
  title text not null,
  language text not null check (language in ('en', 'fr')),
  format text not null check (format in ('FOUNTAIN', 'FINAL_DRAFT')),
  opening text not null,
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  imported_by uuid not null,
  imported_at timestamptz not null,
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, sequence),
  foreign key (production_id, imported_by) references member (production_id, id)
);
select protect_production_table('draft');
grant select, insert on draft to closedset_app;

-- The lasting identity of a scene. All else about it belongs to a draft.
create table scene (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  primary key (production_id, id)
);
select protect_production_table('scene');
grant select, insert on scene to closedset_app;

-- A scene as one draft has it. A scene that the draft lacks has a row too, as omitted.
create table draft_scene (
  production_id uuid not null default current_production(),
  draft_id uuid not null,
  scene_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  number text check (length(number) between 1 and 100),
  heading text not null,
  setting text check (setting in ('INT', 'EXT', 'INT_EXT', 'EST')),
  location text not null,
  time_of_day text,
  page text,
  eighths integer not null check (eighths >= 0),
  omitted boolean not null,
  change text not null check (change in ('SAME', 'CHANGED', 'NEW', 'OMITTED')),
  revision text,
  paragraph text,
  speaking text[] not null,
  named text[] not null,
  primary key (production_id, draft_id, scene_id),
  unique (production_id, draft_id, ordinal),
  foreign key (production_id, draft_id) references draft (production_id, id),
  foreign key (production_id, scene_id) references scene (production_id, id)
);
create index draft_scene_scene on draft_scene (production_id, scene_id);
select protect_production_table('draft_scene');
grant select, insert on draft_scene to closedset_app;

create table draft_line (
  production_id uuid not null default current_production(),
  draft_id uuid not null,
  scene_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('ACTION', 'CHARACTER', 'DIALOGUE', 'PARENTHETICAL', 'TRANSITION', 'SHOT', 'LYRIC', 'CENTRED')),
  content text not null,
  source_line integer not null check (source_line >= 0),
  primary key (production_id, draft_id, scene_id, ordinal),
  foreign key (production_id, draft_id, scene_id) references draft_scene (production_id, draft_id, scene_id)
);
select protect_production_table('draft_line');
grant select, insert on draft_line to closedset_app;

-- A file that waits for somebody to look at its preview: encrypted, for a day at most.
-- When it was confirmed only the draft that came of it stays, so that a second click
-- finds it.
create table pending_import (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  content bytea,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  draft_id uuid,
  version bigint not null,
  primary key (production_id, id),
  foreign key (production_id, uploaded_by) references member (production_id, id),
  foreign key (production_id, draft_id) references draft (production_id, id),
  check ((content is null) = (draft_id is not null))
);
select protect_production_table('pending_import');
grant select, insert, update, delete on pending_import to closedset_app;
