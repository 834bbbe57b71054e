alter table rider_version alter column words set not null;
alter table rider_version drop column limits, drop column room, drop column rehearsal, drop column storage,
  drop column question;
alter table rider_item alter column words set not null;
alter table rider_item drop column wording, drop column condition, drop column own_condition;
