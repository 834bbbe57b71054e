-- Scripts come in more kinds of file than the first two.
alter table draft drop constraint draft_format_check;
alter table draft add constraint draft_format_check
  check (format in ('FOUNTAIN', 'TEXT', 'FINAL_DRAFT', 'PDF', 'WORD', 'CELTX'));
