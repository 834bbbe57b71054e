#!/bin/bash
# Makes the application's roles when the database is created. The image runs this once.
set -euo pipefail
psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv migrator CLOSEDSET_DATABASE_MIGRATOR_PASSWORD
\getenv app CLOSEDSET_DATABASE_PASSWORD
\getenv backup CLOSEDSET_DATABASE_BACKUP_PASSWORD
\o /dev/null
select set_config('closedset.migrator_password', :'migrator', false),
       set_config('closedset.app_password', :'app', false),
       set_config('closedset.backup_password', :'backup', false);
\o
\i /closed-set/roles.sql
SQL
