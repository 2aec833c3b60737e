-- An agreement with a company is signed from afar too, by an address of its own and a code; the information sheets have versions.

-- The same address opens a patto or an agreement: of a person, or of somebody of a company.
alter table firma
  alter column versione_id drop not null,
  alter column persona_id drop not null,
  alter column identified_with drop not null,
  add column accordo_versione_id uuid references accordo_versione,
  add column azienda_id uuid references azienda,
  add column referente_id uuid references azienda_referente,
  -- Why the company does not sign, in its words.
  add column declined_reason text check (btrim(declined_reason) <> ''),
  add check (num_nonnulls(versione_id, accordo_versione_id) = 1),
  add check (num_nonnulls(versione_id, persona_id, identified_with) in (0, 3)),
  add check (num_nonnulls(accordo_versione_id, azienda_id, referente_id) in (0, 3)),
  add check (accordo_versione_id is null or way = 'link'),
  add check (declined_reason is null or accordo_versione_id is not null and used_at is not null);
create index firma_accordo_versione on firma (accordo_versione_id) where accordo_versione_id is not null;
create index firma_azienda on firma (azienda_id) where azienda_id is not null;
grant update (declined_reason) on firma to siul_firma;

-- Whoever holds the address reads its agreement; writes only the browser that typed the code.
create function firma_accordo() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.accordo_versione_id from firma f
  where f.code_hash = nullif(current_setting('siul.firma', true), '') and f.revoked_at is null $$;
create function firma_sbloccata() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from firma f
    where f.code_hash = nullif(current_setting('siul.firma', true), '') and f.revoked_at is null
      and f.session_hash = nullif(current_setting('siul.firma_sessione', true), '')) $$;
revoke execute on function firma_accordo, firma_sbloccata from public;
grant execute on function firma_accordo, firma_sbloccata to siul_firma;
create policy letto on accordo_versione for select to siul_firma using (id = firma_accordo());
create policy firmato on accordo_versione for update to siul_firma
  using (id = firma_accordo() and firma_sbloccata()) with check (id = firma_accordo() and state = 'firmata');
create policy letto on accordo for select to siul_firma
  using (id = (select v.accordo_id from accordo_versione v where v.id = firma_accordo()));
create policy letto on azienda_referente for select to siul_firma
  using (id = (select f.referente_id from firma f where f.code_hash = nullif(current_setting('siul.firma', true), '')));
grant select on accordo_versione, accordo to siul_firma;
grant update (state, signature, signed_at, version) on accordo_versione to siul_firma;
grant select (id, name, job, removed_on) on azienda_referente to siul_firma;

-- A signed text is as it was signed. The company signs by its own address; staff registers a signature on paper, and not who
-- prepared the text.
create or replace function accordo_versione_frozen() returns trigger language plpgsql as $$
begin
  if old.state in ('firmata', 'superata') and
      (new.content, new.changes, new.sha256, new.signature, new.signed_at) is distinct from
      (old.content, old.changes, old.sha256, old.signature, old.signed_at)
    or old.state = 'firmata' and new.state not in ('firmata', 'superata')
    or old.state = 'superata' and new.state <> old.state
    or old.sha256 is not null and new.sha256 is not null and (new.content, new.sha256) is distinct from (old.content, old.sha256)
  then
    raise exception 'a frozen accordo does not change' using errcode = 'restrict_violation';
  end if;
  if new.state = 'firmata' and old.state <> 'firmata' then
    if current_user = 'siul_firma' then
      if old.state <> 'alla-firma' or new.signature->>'way' is distinct from 'link' then
        raise exception 'by its address a company signs what it reads there' using errcode = 'restrict_violation';
      end if;
    elsif new.signature->>'way' is distinct from 'paper' or actor_id() is null or actor_id() in (old.drafted_by, old.frozen_by) then
      raise exception 'who prepared an accordo does not register its signature' using errcode = 'restrict_violation';
    end if;
    if new.signature->>'sha256' is distinct from old.sha256 then
      raise exception 'a signature is of the text that was frozen' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;

-- One signed version is in force: the one before it gives way, whoever signs. What is closed is signed by nobody.
create function accordo_versione_supersede() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform from accordo where id = new.accordo_id and closed_on is null for share;
  if not found then
    raise exception 'a closed accordo is not signed' using errcode = 'restrict_violation';
  end if;
  update accordo_versione set state = 'superata' where accordo_id = new.accordo_id and state = 'firmata' and id <> new.id;
  return new;
end $$;
create trigger accordo_versione_supersede before update on accordo_versione
  for each row when (new.state = 'firmata' and old.state <> 'firmata') execute function accordo_versione_supersede();

-- A company that signed in reads its agreements from when they are to be signed, and where their address was sent.
create policy company on accordo for select to siul_impresa using (azienda_id = impresa_id());
create policy company on accordo_versione for select to siul_impresa
  using (state <> 'bozza' and exists (select from accordo o where o.id = accordo_id));
create policy company on firma for select to siul_impresa using (azienda_id = impresa_id());
create policy company on azienda_referente for select to siul_impresa using (azienda_id = impresa_id());
grant select on accordo, accordo_versione to siul_impresa;
grant select (accordo_versione_id, azienda_id, referente_id, sent_channel, sent_to, opened_at, expires_at, seen_at, used_at,
  revoked_at, declined_reason) on firma to siul_impresa;
grant select (id, azienda_id, name, job) on azienda_referente to siul_impresa;

-- From its area it opens another address on what waits to be signed: the code still goes where the first one went.
create function accordo_mio_apri(which uuid, hash text, at timestamptz) returns boolean language sql volatile security definer
  set search_path = public, pg_temp as $$
  insert into firma (code_hash, accordo_versione_id, azienda_id, referente_id, identified_by, opened_at, expires_at, way,
    sent_channel, sent_to)
  select hash, f.accordo_versione_id, f.azienda_id, f.referente_id, f.identified_by, at, f.expires_at, f.way, f.sent_channel, f.sent_to
  from firma f join accordo_versione v on v.id = f.accordo_versione_id
  where f.azienda_id = impresa_id() and v.accordo_id = which and v.state = 'alla-firma'
    and f.used_at is null and f.revoked_at is null and f.expires_at > at
  order by f.opened_at desc limit 1
  returning true $$;
revoke execute on function accordo_mio_apri from public;
grant execute on function accordo_mio_apri to siul_impresa;

-- What an information sheet for companies says from a day on, as the region wrote it. What SIUL was born with is in the program.
create table scheda_informativa (
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  n integer not null check (n > 0),
  valid_from date not null,
  content jsonb not null,
  at timestamptz not null,
  by uuid not null references account,
  primary key (code, n)
);
alter table scheda_informativa enable row level security;
create policy readers on scheda_informativa for select to siul_staff, siul_regione, siul_admin using (true);
create policy writers on scheda_informativa for insert to siul_regione, siul_admin with check (by = actor_id());
grant select on scheda_informativa to siul_staff, siul_regione, siul_admin;
grant insert on scheda_informativa to siul_regione, siul_admin;
