-- Jobs that go round all productions begin here: ids only, for the application itself. What
-- they then do in a production they do with that production set, under its own policies.
create function every_production() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp
  begin atomic
    select p.production_id from production p order by p.production_id;
  end;
revoke execute on function every_production() from public;
grant execute on function every_production() to closedset_app;
