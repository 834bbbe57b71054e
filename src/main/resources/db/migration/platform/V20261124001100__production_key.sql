-- The key under which a production's sensitive text is encrypted, itself encrypted under
-- the installation's master key. Deleting the row makes that text unreadable for good.
create table production_key (
  production_id uuid not null default current_production() primary key,
  wrapped bytea not null,
  created_at timestamptz not null default now()
);
select protect_production_table('production_key');
grant select, insert, delete on production_key to closedset_app;
