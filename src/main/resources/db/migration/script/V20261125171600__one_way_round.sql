-- The sweep of files that waited too long goes round all productions as every other job does.
drop function productions_with_old_imports(timestamptz);
