-- What people said names of a script are called instead, carried from draft to draft; the
-- empty text is nobody.
alter table draft
  add column names text[] not null default '{}',
  add column called text[] not null default '{}',
  add check (cardinality(names) = cardinality(called));
alter table draft
  alter column names drop default,
  alter column called drop default;
