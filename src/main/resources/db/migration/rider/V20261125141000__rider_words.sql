-- What a rider says in people's own words is encrypted, like what is signed. Here is the
-- place for it; EncryptRiderWords fills it, and rider_words_only takes the clear text away.
alter table rider_version add column words bytea;
alter table rider_item add column words bytea;
