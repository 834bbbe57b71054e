-- An invitation to read and sign one document. The link and its typed reference are not
-- here, only their hashes.
create table signing (
    production_id       uuid        not null default current_production(),
    id                  uuid        not null,
    version             bigint      not null,
    document_kind       text        not null check (document_kind ~ '^[a-z_]{1,40}$'),
    document_id         uuid        not null,
    signer_id           uuid        not null,
    account_id          uuid        not null references account (id),
    landing             text        not null check (landing like '/productions/%' and length(landing) <= 400),
    generation          integer     not null check (generation >= 1),
    token_sha256        text        not null check (token_sha256 ~ '^[0-9a-f]{64}$'),
    reference_sha256    text        not null check (reference_sha256 ~ '^[0-9a-f]{64}$'),
    invited_at          timestamptz not null,
    delivered_at        timestamptz,
    opened_at           timestamptz,
    disclosure          text,
    disclosure_language text        check (disclosure_language ~ '^[a-z]{2,3}$'),
    disclosed_at        timestamptz,
    revoked_at          timestamptz,
    primary key (production_id, id),
    unique (production_id, token_sha256),
    unique (production_id, reference_sha256),
    foreign key (production_id, signer_id) references member (production_id, id),
    check ((disclosure is null) = (disclosed_at is null)),
    check ((disclosure is null) = (disclosure_language is null))
);
select protect_production_table('signing');
grant select, insert, update on signing to closedset_app;
create index signing_document on signing (production_id, document_kind, document_id);

-- A signature: the text as it was shown (encrypted), its hash, and what is known of the
-- moment. One for each signer and version of a document; never changed.
create table signature (
    production_id    uuid        not null default current_production(),
    id               uuid        not null,
    version          bigint      not null,
    signing_id       uuid        not null,
    document_kind    text        not null check (document_kind ~ '^[a-z_]{1,40}$'),
    document_id      uuid        not null,
    document_version integer     not null check (document_version >= 1),
    signer_id        uuid        not null,
    account_id       uuid        not null,
    typed_name       text        not null check (length(typed_name) between 2 and 120),
    content          bytea       not null,
    content_sha256   text        not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    language         text        not null check (language ~ '^[a-z]{2,3}$'),
    draft            text        not null,
    disclosure       text        not null,
    method           text        not null check (method in ('MAILED_CODE')),
    factor_at        timestamptz not null,
    signed_at        timestamptz not null,
    signed_locally   text        not null,
    address          text        not null,
    agent            text        not null,
    call_at          timestamptz,
    margin_seconds   bigint,
    primary key (production_id, id),
    unique (production_id, document_kind, document_id, document_version, signer_id),
    foreign key (production_id, signing_id) references signing (production_id, id),
    foreign key (production_id, signer_id) references member (production_id, id),
    check ((call_at is null) = (margin_seconds is null))
);
select protect_production_table('signature');
grant select, insert on signature to closedset_app;

create function signature_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'A signature is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger signature_is_final before update on signature
    for each row execute function signature_is_final();
