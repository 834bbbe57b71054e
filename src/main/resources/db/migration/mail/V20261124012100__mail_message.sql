-- Messages and what became of them. Not a table of production data: password resets have
-- no production, and a row holds ids and names for the text, never a secret, a link's
-- token or what a rider says. Links and codes are derived when the message is sent.
create table mail_message (
  id uuid primary key,
  message text not null,
  recipient uuid not null,
  about_production uuid,
  production_title text,
  model text not null,
  subject_kind text not null,
  subject_id uuid not null,
  link_path text,
  link_purpose text,
  link_id uuid,
  link_generation integer not null default 0,
  code_purpose text,
  code_id uuid,
  state text not null check (state in ('QUEUED', 'HANDED_OVER', 'REFUSED')),
  requested_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'QUEUED') = (ended_at is null)),
  check ((link_purpose is null) = (link_id is null)),
  check ((code_purpose is null) = (code_id is null))
);
create index mail_message_requested_at on mail_message (requested_at);
grant select, insert, update on mail_message to closedset_app;
grant select on mail_message to closedset_backup;
