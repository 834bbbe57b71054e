-- Accounts belong to the installation; what an account may do in a production is the
-- production's business.
create table account (
  id uuid primary key,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 200),
  language text not null check (language in ('en', 'fr')),
  state text not null check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
  password_hash text,
  created_at timestamptz not null,
  version bigint not null,
  unique (email)
);
grant select, insert, update on account to closedset_app;
grant select on account to closedset_backup;

-- Links that let an owner choose a password. Only hashes of the secrets are kept.
create table account_link (
  id uuid primary key,
  account_id uuid not null references account (id),
  kind text not null check (kind in ('INVITATION', 'RESET')),
  token_hash text not null unique,
  reference_hash text not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  version bigint not null
);
create index account_link_account on account_link (account_id);
grant select, insert, update, delete on account_link to closedset_app;
grant select on account_link to closedset_backup;

create table one_time_code (
  id uuid primary key,
  account_id uuid not null references account (id),
  browser_hash text not null,
  code_hash text not null,
  expires_at timestamptz not null,
  tries integer not null check (tries between 0 and 5),
  spent_at timestamptz,
  version bigint not null
);
create index one_time_code_account on one_time_code (account_id);
grant select, insert, update, delete on one_time_code to closedset_app;
grant select on one_time_code to closedset_backup;

-- Spring Session JDBC. Ids are 216 random bits in base64url.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to closedset_app;
