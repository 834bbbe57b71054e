-- What the file itself marks as revised, beside what differs from the draft before. Of
-- drafts imported until now it is not known.
alter table draft_line add column revised boolean not null default false;
alter table draft_line alter column revised drop default;
alter table draft_scene add column heading_revised boolean not null default false;
alter table draft_scene alter column heading_revised drop default;
