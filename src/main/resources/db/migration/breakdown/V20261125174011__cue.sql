-- Words that a production wants its breakdown to stop at, or never to. Without a category they are never.
create table cue (
  production_id uuid not null default current_production(),
  id uuid not null,
  words text not null check (words <> ''),
  folded text not null check (folded <> ''),
  language text not null check (language in ('ENGLISH', 'FRENCH', 'BOTH')),
  category text check (category in (
    'KISSING', 'SEXUAL_TENSION', 'INTIMATE_TOUCH', 'UNDRESSING', 'PARTIAL_NUDITY', 'NUDITY', 'SIMULATED_SEX',
    'SEXUAL_VIOLENCE', 'PHYSICAL_VIOLENCE', 'PSYCHOLOGICAL_VIOLENCE', 'BIRTH_OR_MEDICAL', 'FAMILIAL_INTIMACY',
    'HYPER_EXPOSURE')),
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, language, folded)
);
select protect_production_table('cue');
grant select, insert, update, delete on cue to closedset_app;
