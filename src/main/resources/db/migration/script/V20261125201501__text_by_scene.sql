-- The text of a scene in one draft, a row for the scene instead of one for each line: a
-- draft brings it all at once and never changes it, and is stored and read so in a small
-- part of the time. Line by line in the order of the script; omitted scenes may have none.
create table draft_text (
  production_id uuid not null default current_production(),
  draft_id uuid not null,
  scene_id uuid not null,
  kinds text[] not null check (kinds <@ array['ACTION', 'CHARACTER', 'DIALOGUE', 'PARENTHETICAL', 'TRANSITION', 'SHOT', 'LYRIC', 'CENTRED']),
  contents text[] not null check (array_position(contents, null) is null),
  source_lines integer[] not null check (0 <= all (source_lines)),
  revised boolean[] not null check (array_position(revised, null) is null),
  primary key (production_id, draft_id, scene_id),
  foreign key (production_id, draft_id, scene_id) references draft_scene (production_id, draft_id, scene_id),
  check (cardinality(contents) > 0 and cardinality(kinds) = cardinality(contents)
    and cardinality(source_lines) = cardinality(contents) and cardinality(revised) = cardinality(contents))
);
select protect_production_table('draft_text');
grant select, insert, delete on draft_text to closedset_app;

insert into draft_text (production_id, draft_id, scene_id, kinds, contents, source_lines, revised)
select production_id, draft_id, scene_id, array_agg(kind order by ordinal), array_agg(content order by ordinal),
  array_agg(source_line order by ordinal), array_agg(revised order by ordinal)
from draft_line group by production_id, draft_id, scene_id;

drop table draft_line;
