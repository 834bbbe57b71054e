-- Whether director and coordinator have discussed what a scene asks is a condition of
-- organisation too.
alter table readiness_override drop constraint readiness_override_condition_check;
alter table readiness_override add constraint readiness_override_condition_check check (condition in
  ('PEOPLE_CONFIRMED', 'NOTICE', 'COORDINATOR', 'INTENT_DISCUSSED', 'PLAN_APPROVED', 'PLAN_ACKNOWLEDGED'));
