-- A production is the tenant of everything that happens in it; its own row is keyed by
-- the same column as all others.
create table production (
  production_id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  kind text not null check (kind in ('FEATURE_FILM', 'SHORT_FILM', 'SERIES', 'TELEVISION_FILM', 'STUDENT_FILM', 'OTHER')),
  company text not null check (length(company) between 1 and 200),
  zone text not null check (length(zone) between 1 and 100),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['en', 'fr']),
  agreements text[] not null check (cardinality(agreements) > 0),
  demo boolean not null,
  created_at timestamptz not null,
  version bigint not null
);
select protect_production_table('production');
grant select, insert, update on production to closedset_app;

-- A person in a production. Who leaves keeps the row, because records name them, and has
-- no role any more.
create table member (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  account_id uuid not null references account (id),
  name text not null check (length(name) between 1 and 200),
  birth date check (birth between date '1900-01-01' and date '2200-01-01'),
  adult_confirmed_by uuid,
  adult_confirmed_at timestamptz,
  joined_at timestamptz not null,
  left_at timestamptz,
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, account_id),
  foreign key (production_id, adult_confirmed_by) references member (production_id, id),
  check ((adult_confirmed_by is null) = (adult_confirmed_at is null))
);
create index member_account on member (account_id);
select protect_production_table('member');
grant select, insert, update on member to closedset_app;

create table member_role (
  production_id uuid not null default current_production(),
  member_id uuid not null,
  role text not null check (role in ('OFFICE', 'PRODUCER', 'DIRECTOR', 'FIRST_AD', 'SET_TEAM', 'SCRIPT_SUPERVISOR',
    'COORDINATOR', 'PERFORMER', 'GUARDIAN', 'REPRESENTATIVE', 'DEPARTMENT', 'REFERENT')),
  primary key (production_id, member_id, role),
  foreign key (production_id, member_id) references member (production_id, id)
);
select protect_production_table('member_role');
grant select, insert, delete on member_role to closedset_app;

-- A person finds their own productions before one of them is chosen. These policies give
-- nothing as soon as a production is set.
create policy own_while_none_is_set on member for select
  using (current_production() is null and account_id = current_account());
create policy own_while_none_is_set on member_role for select
  using (current_production() is null and exists (
    select from member m where m.production_id = member_role.production_id and m.id = member_role.member_id
      and m.account_id = current_account()));
create policy own_while_none_is_set on production for select
  using (current_production() is null and exists (
    select from member m where m.production_id = production.production_id and m.account_id = current_account()
      and m.left_at is null));

create table script_character (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  -- the name as names are compared: upper case, composed
  name_key text not null check (length(name_key) between 1 and 600),
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, name_key)
);
select protect_production_table('script_character');
grant select, insert on script_character to closedset_app;

create table casting (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  character_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('CAST', 'BODY_DOUBLE', 'STUNT_DOUBLE', 'BACKGROUND')),
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, character_id, member_id),
  foreign key (production_id, character_id) references script_character (production_id, id),
  foreign key (production_id, member_id) references member (production_id, id)
);
create index casting_member on casting (production_id, member_id);
select protect_production_table('casting');
grant select, insert, update, delete on casting to closedset_app;

-- Of an intimacy coordinator, for the whole production or for scenes. Scenes are ids of a
-- module above this one, hence without a foreign key.
create table engagement (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  coordinator_id uuid not null,
  whole_production boolean not null,
  state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'ENDED')),
  offered_by uuid not null,
  offered_at timestamptz not null,
  answered_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  version bigint not null,
  primary key (production_id, id),
  foreign key (production_id, coordinator_id) references member (production_id, id),
  foreign key (production_id, offered_by) references member (production_id, id),
  foreign key (production_id, ended_by) references member (production_id, id),
  check (state not in ('ACCEPTED', 'DECLINED') or answered_at is not null),
  check ((state = 'ENDED') = (ended_at is not null)),
  check ((ended_by is null) = (ended_at is null))
);
create index engagement_coordinator on engagement (production_id, coordinator_id);
select protect_production_table('engagement');
grant select, insert, update on engagement to closedset_app;

create table engagement_scene (
  production_id uuid not null default current_production(),
  engagement_id uuid not null,
  scene_id uuid not null,
  primary key (production_id, engagement_id, scene_id),
  foreign key (production_id, engagement_id) references engagement (production_id, id)
);
select protect_production_table('engagement_scene');
grant select, insert, delete on engagement_scene to closedset_app;

-- A performer asks for a coordinator on one of their scenes. It waits for as long as no
-- accepted engagement covers the scene.
create table coordinator_request (
  production_id uuid not null default current_production() references production (production_id),
  id uuid not null,
  member_id uuid not null,
  scene_id uuid not null,
  asked_at timestamptz not null,
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, member_id, scene_id),
  foreign key (production_id, member_id) references member (production_id, id)
);
select protect_production_table('coordinator_request');
grant select, insert on coordinator_request to closedset_app;
