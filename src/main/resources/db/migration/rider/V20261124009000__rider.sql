-- One performer's consent for one scene, with its versions, their items and the lines of
-- the script that they quote.
create table rider (
  production_id uuid not null default current_production(),
  id uuid not null,
  scene_id uuid not null,
  performer_id uuid not null,
  full_rider boolean not null,
  -- the day on which the performer is known to be 18 or older; null: under 18, or unknown
  adult_at date,
  changes bigint not null,
  version bigint not null,
  primary key (production_id, id),
  unique (production_id, scene_id, performer_id),
  foreign key (production_id, performer_id) references member (production_id, id)
);
create index rider_performer on rider (production_id, performer_id);
select protect_production_table('rider');
grant select, insert, update on rider to closedset_app;

create table rider_version (
  production_id uuid not null default current_production(),
  id uuid not null,
  rider_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('DRAFT', 'IN_DISCUSSION', 'OFFERED', 'IN_FORCE', 'DECLINED', 'WITHDRAWN',
    'SUPERSEDED', 'EXPIRED', 'CLOSED')),
  draft_id uuid not null,
  draft_name text not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  limits text not null,
  room text not null,
  rehearsal text not null,
  storage text not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  offered_by uuid,
  offered_at timestamptz,
  signing_id uuid,
  told_at timestamptz,
  delivered_at timestamptz,
  opened_at timestamptz,
  not_yet_at timestamptz,
  question text not null,
  question_at timestamptz,
  shown_sha256 text check (shown_sha256 ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz,
  signed_sha256 text check (signed_sha256 ~ '^[0-9a-f]{64}$'),
  reduced_at timestamptz,
  ended_at timestamptz,
  stale_since timestamptz,
  stale_draft_id uuid,
  material boolean,
  judged_by uuid,
  judged_at timestamptz,
  disagreed_at timestamptz,
  primary key (production_id, id),
  unique (production_id, rider_id, number),
  foreign key (production_id, rider_id) references rider (production_id, id),
  foreign key (production_id, confirmed_by) references member (production_id, id),
  foreign key (production_id, offered_by) references member (production_id, id),
  foreign key (production_id, judged_by) references member (production_id, id),
  foreign key (production_id, signing_id) references signing (production_id, id),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((offered_by is null) = (offered_at is null)),
  check ((judged_by is null) = (judged_at is null)),
  check ((signed_at is null) = (signed_sha256 is null)),
  -- nothing is offered whose wording nobody confirmed
  check (offered_at is null or confirmed_at is not null),
  -- nothing is in force without a signature of the text that was shown
  check (state <> 'IN_FORCE' or signed_at is not null),
  check (state not in ('OFFERED', 'IN_DISCUSSION', 'DECLINED', 'EXPIRED', 'IN_FORCE') or offered_at is not null)
);
-- at most one version is in force, and at most one is being worked on
-- One version in force and one that is open, seen at commit: a verb ends one and begins the
-- next in the same transaction.
alter table rider_version add constraint rider_version_in_force
  exclude using btree (production_id with =, rider_id with =) where (state = 'IN_FORCE')
  deferrable initially deferred;
alter table rider_version add constraint rider_version_open
  exclude using btree (production_id with =, rider_id with =) where (state in ('DRAFT', 'OFFERED', 'IN_DISCUSSION'))
  deferrable initially deferred;
select protect_production_table('rider_version');
grant select, insert, update on rider_version to closedset_app;

create table rider_quote (
  production_id uuid not null default current_production(),
  version_id uuid not null,
  position integer not null,
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('ACTION', 'CHARACTER', 'DIALOGUE', 'PARENTHETICAL', 'TRANSITION', 'SHOT', 'LYRIC',
    'CENTRED')),
  words text not null,
  primary key (production_id, version_id, position),
  foreign key (production_id, version_id) references rider_version (production_id, id)
);
select protect_production_table('rider_quote');
grant select, insert, update, delete on rider_quote to closedset_app;

create table rider_item (
  production_id uuid not null default current_production(),
  id uuid not null,
  version_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('CONTACT', 'NUDITY', 'SIMULATED_ACT', 'COSTUME_STATE', 'USE', 'CONDITION')),
  what text not null,
  area text,
  side text not null check (side in ('BOTH', 'LEFT', 'RIGHT')),
  cover text check (cover in ('BARE_SKIN', 'UNDER_CLOTHES', 'BARRIER', 'MODESTY_GARMENT', 'UNDERWEAR', 'ROBE',
    'CLOTHES')),
  partner_id uuid,
  framing text check (framing in ('OUT_OF_FRAME', 'SILHOUETTE', 'FROM_BEHIND', 'WIDE', 'MEDIUM', 'CLOSE')),
  adults_only boolean not null,
  wording text not null check (length(wording) <= 1000),
  answer text not null check (answer in ('NOT_ANSWERED', 'AGREED', 'AGREED_IF', 'NOT_AGREED')),
  condition text not null,
  own_condition text not null,
  settled boolean not null,
  taken_back_at timestamptz,
  reopened_by uuid,
  reopened_at timestamptz,
  primary key (production_id, id),
  foreign key (production_id, version_id) references rider_version (production_id, id),
  foreign key (production_id, partner_id) references member (production_id, id),
  foreign key (production_id, reopened_by) references member (production_id, id),
  check (adults_only or kind not in ('NUDITY', 'SIMULATED_ACT')),
  check (adults_only or kind <> 'COSTUME_STATE'
    or what not in ('UNDERWEAR', 'PARTLY_UNDRESSED', 'TRANSPARENT', 'UNDER_SHEET', 'MODESTY_GARMENT')),
  check (adults_only or kind <> 'CONTACT' or area is null
    or area not in ('BREAST', 'BUTTOCKS', 'GENITALS', 'INNER_THIGH', 'WHOLE_BODY')),
  check (taken_back_at is null or answer = 'NOT_AGREED'),
  check ((reopened_by is null) = (reopened_at is null))
);
create index rider_item_version on rider_item (production_id, version_id, position);
select protect_production_table('rider_item');
grant select, insert, update, delete on rider_item to closedset_app;

-- Nothing of nudity, simulated acts or sexual dress for anyone who is not known to be 18
-- or older, whatever the application believes: the rider must name the day, and the
-- performer's own record must agree with it. Checked at commit. Answers can always be
-- taken back.
create function of_age_in_rider(production uuid, in_version uuid) returns boolean language sql stable
  return exists (
    select from rider_version v
      join rider r on r.production_id = v.production_id and r.id = v.rider_id
      join member m on m.production_id = r.production_id and m.id = r.performer_id
      where v.production_id = production and v.id = in_version and r.adult_at is not null
        and case when m.birth is not null then (m.birth + interval '18 years')::date <= r.adult_at
            else m.adult_confirmed_at is not null end);

create function refuse_sexual_items_for_minors() returns trigger language plpgsql as $$
begin
  if not new.adults_only or (tg_op = 'UPDATE' and old.adults_only) then
    return null;
  end if;
  if not of_age_in_rider(new.production_id, new.version_id) then
    raise exception 'This cannot be asked of a performer who is not known to be 18 or older'
      using errcode = 'check_violation', constraint = 'rider_item_not_for_minors';
  end if;
  return null;
end
$$;
create constraint trigger rider_item_not_for_minors after insert or update on rider_item
  deferrable initially deferred for each row execute function refuse_sexual_items_for_minors();

create function refuse_sexual_riders_for_minors() returns trigger language plpgsql as $$
begin
  if new.state in ('OFFERED', 'IN_FORCE') and new.state is distinct from old.state
    and exists (select from rider_item i where i.production_id = new.production_id and i.version_id = new.id
      and i.adults_only and i.answer <> 'NOT_AGREED')
    and not of_age_in_rider(new.production_id, new.id)
  then
    raise exception 'This cannot be asked of a performer who is not known to be 18 or older'
      using errcode = 'check_violation', constraint = 'rider_version_not_for_minors';
  end if;
  return null;
end
$$;
create constraint trigger rider_version_not_for_minors after update on rider_version
  deferrable initially deferred for each row execute function refuse_sexual_riders_for_minors();
