-- The steps of the PAI, the patto signed from afar, the duties not kept.

-- One thing promised by one side. What was agreed comes from the versions that were signed; how it goes is written here, and
-- is no new version.
create table passo (
  id uuid primary key default new_id(),
  patto_id uuid not null references patto,
  persona_id uuid not null references persona,
  side text not null check (side in ('noi', 'tu')),
  text text not null check (btrim(text) <> ''),
  -- Who else is in it: ASL, Comune, a body.
  bodies text[] not null default '{}',
  service_code text,
  from_on date,
  by_on date,
  state text not null default 'da-fare' check (state in ('da-fare', 'in-corso', 'fatto', 'non-fatto', 'annullato')),
  -- The delivery that fulfils it.
  prestazione_id uuid references prestazione,
  -- The version it came with.
  since_n integer not null,
  position integer not null,
  check (from_on <= by_on)
);
create unique index passo_agreed on passo (patto_id, side, text) where state <> 'annullato';
create index passo_persona on passo (persona_id);

create table passo_storia (
  id uuid primary key default new_id(),
  passo_id uuid not null references passo,
  persona_id uuid not null references persona,
  state text not null,
  note text check (btrim(note) <> ''),
  at timestamptz not null,
  by uuid references account
);
create index passo_storia_passo on passo_storia (passo_id, at);

-- A signed version says which promises hold: new ones begin, those no longer in it end, days move.
create function passo_agree() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with gone as (
    update passo p set state = 'annullato'
    where p.patto_id = new.patto_id and p.state in ('da-fare', 'in-corso')
      and not exists (select from jsonb_array_elements(new.content->case p.side when 'noi' then 'ours' else 'theirs' end) c
        where c->>'text' = p.text)
    returning p.id, p.persona_id)
  insert into passo_storia (passo_id, persona_id, state, note, at, by)
    select id, persona_id, 'annullato', 'Non è più nella versione ' || new.n, new.signed_at, new.drafted_by from gone;
  insert into passo (patto_id, persona_id, side, text, bodies, service_code, from_on, by_on, since_n, position)
    select distinct on (s.side, c->>'text') new.patto_id, new.persona_id, s.side, c->>'text',
      array(select jsonb_array_elements_text(coalesce(c->'who', '[]'))), c->>'service', (c->>'from')::date, (c->>'by')::date,
      new.n, place
    from (values ('noi', new.content->'ours'), ('tu', new.content->'theirs')) s (side, list),
      jsonb_array_elements(s.list) with ordinality as l (c, place)
    order by s.side, c->>'text', place
  on conflict (patto_id, side, text) where state <> 'annullato' do update
    set bodies = excluded.bodies, service_code = excluded.service_code, from_on = excluded.from_on, by_on = excluded.by_on,
      position = excluded.position;
  return new;
end $$;
-- Only where it is signed: that its patto passes to another scheda agrees on nothing.
create trigger passo_agree after insert or update of state on patto_versione
  for each row when (new.state = 'firmata') execute function passo_agree();

-- What was signed before today has its steps too.
update patto_versione set state = state where state = 'firmata';

-- Where the centre only promises more, or asks later, its own signature is enough; never where it asks more or gives less.
create function patto_within(side text, before jsonb, after jsonb) returns boolean language sql immutable as $$
  select not exists (
    select from jsonb_array_elements(before) o
    where not exists (select from jsonb_array_elements(after) c
      where (c - 'by') = (o - 'by') and case
        when c->>'by' is not distinct from o->>'by' then true
        when side = 'ours' then c->>'by' is not null and (o->>'by' is null or c->>'by' < o->>'by')
        else o->>'by' is not null and (c->>'by' is null or c->>'by' > o->>'by') end))
  and (side = 'ours' or jsonb_array_length(before) = jsonb_array_length(after)) $$;

create or replace function patto_versione_frozen() returns trigger language plpgsql as $$
declare
  by_staff boolean := current_user in ('siul_staff', 'siul_mirato');
  agreed jsonb;
begin
  if tg_op = 'INSERT' then
    if by_staff and new.state <> 'bozza' then
      raise exception 'a patto begins as a draft' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.state in ('firmata', 'superata') and
      (new.content, new.changes, new.sha256, new.answer, new.signature, new.signature_png, new.signed_at) is distinct from
      (old.content, old.changes, old.sha256, old.answer, old.signature, old.signature_png, old.signed_at)
    or old.state = 'firmata' and new.state not in ('firmata', 'superata')
    or old.state in ('superata', 'non-condivisa') and new.state <> old.state
    or old.sha256 is not null and new.state <> 'bozza' and (new.content, new.sha256) is distinct from (old.content, old.sha256)
  then
    raise exception 'a frozen patto does not change' using errcode = 'restrict_violation';
  end if;
  if by_staff and new.state = 'firmata' and old.state <> 'firmata' then
    if new.signature->>'way' = 'centre' then
      select v.content into agreed from patto_versione v where v.patto_id = new.patto_id and v.state = 'firmata';
      if agreed is null
        or (new.content - array['version', 'ours', 'theirs', 'delivered', 'profile', 'referente', 'person'])
          is distinct from (agreed - array['version', 'ours', 'theirs', 'delivered', 'profile', 'referente', 'person'])
        or not patto_within('ours', agreed->'ours', new.content->'ours')
        or not patto_within('theirs', agreed->'theirs', new.content->'theirs')
      then
        raise exception 'this change needs the signature of the person' using errcode = 'restrict_violation';
      end if;
    elsif new.signature->>'way' is distinct from 'paper'
      or actor_id() is null
      or actor_id() is not distinct from old.drafted_by
      or actor_id() is not distinct from old.frozen_by
    then
      raise exception 'staff do not sign for the person' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;

-- An address sent to the person's telephone: three days, and a code to the same telephone before anything is shown.
alter table firma
  add column way text not null default 'tablet' check (way in ('tablet', 'link')),
  -- Where the address was sent, as it was seen at the desk.
  add column sent_channel text,
  add column sent_to text,
  -- SHA-256 of what the browser keeps that typed the right code.
  add column session_hash text,
  add check ((way = 'link') = (sent_to is not null and sent_channel is not null));

create table firma_codice (
  id uuid primary key default new_id(),
  firma_hash text not null references firma,
  code_hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0 check (tries <= 5),
  used_at timestamptz
);
create index firma_codice_firma on firma_codice (firma_hash, sent_at);
alter table firma_codice enable row level security;
create policy tablet on firma_codice to siul_firma
  using (firma_hash = nullif(current_setting('siul.firma', true), ''))
  with check (firma_hash = nullif(current_setting('siul.firma', true), ''));
grant select, insert, update (tries, used_at) on firma_codice to siul_firma;
grant update (session_hash) on firma to siul_firma;

create or replace function firma_versione() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.versione_id from firma f
  where f.code_hash = nullif(current_setting('siul.firma', true), '') and f.revoked_at is null
    and (f.way = 'tablet' or f.session_hash = nullif(current_setting('siul.firma_sessione', true), '')) $$;

-- A duty that was not kept, what the person says of it, and what somebody decides. Nothing of it happens by itself.
create table mancanza (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  passo_id uuid references passo,
  kind text not null check (kind in ('convocazione', 'orientamento', 'formazione', 'offerta')),
  happened_on date not null,
  note text check (btrim(note) <> ''),
  state text not null default 'motivi-chiesti'
    check (state in ('motivi-chiesti', 'giustificata', 'proposta', 'decisa', 'archiviata', 'annullata')),
  reasons_by date not null,
  reason text,
  reason_note text check (btrim(reason_note) <> ''),
  reason_document text check (btrim(reason_document) <> ''),
  -- The measure of the law, with where it is written and whether it is certain, as it was proposed.
  proposal jsonb,
  decision_note text check (btrim(decision_note) <> ''),
  annulled_note text check (btrim(annulled_note) <> ''),
  registered_at timestamptz not null,
  registered_by uuid not null references account,
  proposed_by uuid references account,
  decided_at timestamptz,
  decided_by uuid references account,
  check (decided_by <> proposed_by),
  check ((state in ('decisa', 'archiviata')) <= (decided_by is not null and decision_note is not null)),
  check ((state = 'giustificata') <= (reason is not null)),
  check ((state = 'annullata') <= (annulled_note is not null)),
  check (reasons_by >= happened_on)
);
create index mancanza_persona on mancanza (persona_id, happened_on);
create unique index mancanza_once on mancanza (persona_id, passo_id, happened_on) where state <> 'annullata';

do $$
declare
  name text;
begin
  foreach name in array array['passo', 'passo_storia', 'mancanza'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_staff', name);
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_system', name);
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()', name || '_absorbed', name);
  end loop;
end $$;
create policy referred on passo for select to siul_ente using (referred_to_me(persona_id));
grant select on passo to siul_ente;
revoke update on passo_storia from siul_staff, siul_system;
