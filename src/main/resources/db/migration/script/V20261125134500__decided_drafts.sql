-- An import can be taken back while nothing rests on it: the draft's scenes and text go,
-- the row stays, because flags and riders may have been compared with it.
alter table draft
  add column locked boolean not null default false,
  add column undone_at timestamptz,
  add column undone_by uuid,
  add foreign key (production_id, undone_by) references member (production_id, id),
  add check ((undone_at is null) = (undone_by is null));
grant update on draft to closedset_app;
grant delete on draft_scene, draft_line to closedset_app;

-- Of a new scene the one that it was split from, of an omitted one the scene that took it in.
alter table draft_scene
  add column kin_id uuid,
  add foreign key (production_id, kin_id) references scene (production_id, id);

-- What a person decided on the preview, encrypted like the file.
alter table pending_import add column choices bytea;
