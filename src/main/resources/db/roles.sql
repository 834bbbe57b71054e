-- The roles of Closed Set. Run once as a superuser, connected to the application's
-- database, before the application starts; running it again changes passwords only.
--
-- The passwords come from settings of the session, so that psql, JDBC and a container's
-- start script fill them alike and none of them puts a password into this text:
--
--   select set_config('closedset.migrator_password', '…', false),
--          set_config('closedset.app_password', '…', false),
--          set_config('closedset.backup_password', '…', false);
--
-- closedset_migrator  owns the schema and applies migrations. It bypasses row-level
--                     security: under forced policies an owner migrates no rows in silence.
-- closedset_app       the running application: no superuser, no bypass, owns nothing.
-- closedset_backup    reads everything, for backups; its transactions are read-only.

do $roles$
declare
	role text;
	password text;
begin
	foreach role in array array['migrator', 'app', 'backup'] loop
		password := current_setting('closedset.' || role || '_password', true);
		if password is null or password = '' then
			raise exception 'Set closedset.%_password before running roles.sql', role;
		end if;
		if not exists (select from pg_roles where rolname = 'closedset_' || role) then
			execute format('create role %I', 'closedset_' || role);
		end if;
		execute format('alter role %I login password %L', 'closedset_' || role, password);
	end loop;
	execute format('revoke all on database %I from public', current_database());
	execute format('grant connect, create on database %I to closedset_migrator', current_database());
	execute format('grant connect on database %I to closedset_app, closedset_backup', current_database());
end
$roles$;

alter role closedset_migrator nosuperuser nocreatedb nocreaterole noreplication bypassrls;
alter role closedset_app nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role closedset_backup nosuperuser nocreatedb nocreaterole noreplication bypassrls;
alter role closedset_backup set default_transaction_read_only = on;

alter schema public owner to closedset_migrator;
revoke all on schema public from public;
grant all on schema public to closedset_migrator;
grant usage on schema public to closedset_app, closedset_backup;
