-- The labelled words that a suggestion of the second reader resembles, and where they are from.
alter table flag add column resembles_script text;
alter table flag add column resembles_words text;
alter table flag add check ((resembles_script is null) = (resembles_words is null));

-- How far the second reader is with a draft. The id changes with each request, so that a job that was overtaken
-- finds nothing to report to, and stops.
create table second_reading (
  production_id uuid not null default current_production(),
  draft_id uuid not null,
  id uuid not null,
  state text not null check (state in ('WAITING', 'READ', 'STOPPED', 'FAILED')),
  scenes integer not null check (scenes >= 0),
  scenes_read integer not null default 0 check (scenes_read between 0 and scenes),
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (production_id, draft_id),
  unique (production_id, id),
  foreign key (production_id, draft_id) references draft (production_id, id),
  check ((state = 'WAITING') = (ended_at is null))
);
select protect_production_table('second_reading');
grant select, insert, update on second_reading to closedset_app;
