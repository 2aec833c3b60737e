-- A code of the second factor opens once (RFC 6238 §5.2): the step of thirty seconds last spent is kept with the account.
alter table account add column totp_step bigint;
