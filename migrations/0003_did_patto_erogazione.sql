-- From the declaration to the signed patto: DID, support, profile, delivery, patto, deadlines.

create table did (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  number text not null unique,
  given_on date not null,
  given_at timestamptz not null,
  channel text not null check (channel in ('sportello', 'inps', 'portale')),
  -- Kept apart from the day of the declaration: other terms count from here. It may come after it: who has been given
  -- notice may declare before the last day of work.
  unemployment_from date not null,
  -- What the person declares of the work done before; null where nobody asked.
  never_worked boolean,
  last_job_ended_on date,
  centro_competente text not null references centro,
  centro_acting text not null references centro,
  recorded_by uuid references account,
  closed_on date,
  closed_reason text,
  closed_by uuid references account,
  check (not (never_worked and last_job_ended_on is not null)),
  check (closed_on >= given_on),
  check ((closed_on is null) = (closed_reason is null))
);
-- One open declaration a person.
create unique index did_open on did (persona_id) where closed_on is null;
create index did_persona on did (persona_id, given_on);

create table sostegno (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  kind text not null,
  valid_from date not null,
  valid_until date,
  requires_unemployment boolean not null,
  while_employed boolean not null,
  suspended_from date,
  recorded_at timestamptz not null,
  recorded_by uuid references account,
  check (valid_until >= valid_from)
);
create index sostegno_persona on sostegno (persona_id);

create table profilo (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  questionnaire text not null,
  coefficients text not null,
  answers jsonb not null,
  index_millionths integer not null check (index_millionths between 0 and 1000000),
  class integer not null check (class between 1 and 4),
  override_class integer check (override_class between 1 and 4),
  override_reason text,
  disagreement text,
  computed_at timestamptz not null,
  computed_by uuid references account,
  check ((override_class is null) = (override_reason is null))
);
create index profilo_persona on profilo (persona_id, computed_at desc);

-- A service delivered, or being delivered. One row a session; those it was delivered to are below.
create table prestazione (
  id uuid primary key default new_id(),
  service_code text not null references service,
  state text not null check (state in ('in-corso', 'chiusa', 'annullata')),
  mode text not null check (mode in ('individual', 'group', 'tutoring')),
  centro_code text not null references centro,
  place text not null,
  operator_id uuid not null references account,
  started_at timestamptz not null,
  ended_at timestamptz,
  minutes integer check (minutes >= 0),
  minutes_reason text,
  outputs text[] not null default '{}',
  verdicts jsonb,
  recognised_minutes integer,
  session_cents integer,
  check (ended_at >= started_at),
  check ((state = 'chiusa') = (ended_at is not null and minutes is not null and verdicts is not null)),
  -- Nobody delivers two services at once.
  constraint prestazione_no_overlap exclude using gist (operator_id with =, tstzrange(started_at, ended_at) with &&) where (state = 'chiusa')
);
create index prestazione_centro on prestazione (centro_code, started_at);
create index prestazione_operator on prestazione (operator_id, started_at);

-- A delivery that was closed happened as it is written.
create function prestazione_closed() returns trigger language plpgsql as $$
begin
  if old.state = 'chiusa' and
    (new.state, new.service_code, new.mode, new.operator_id, new.started_at, new.ended_at, new.minutes) is distinct from
    (old.state, old.service_code, old.mode, old.operator_id, old.started_at, old.ended_at, old.minutes)
  then
    raise exception 'a closed delivery does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger prestazione_closed before update on prestazione for each row execute function prestazione_closed();

-- The parts of a conversation, saved one by one while it goes on.
create table blocco (
  prestazione_id uuid not null references prestazione,
  block text not null,
  state text not null check (state in ('in-corso', 'fatto', 'dopo')),
  data jsonb not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  saved_by uuid references account,
  -- What somebody else wrote over the same version: kept beside until a person chooses, and after.
  rivals jsonb not null default '[]',
  primary key (prestazione_id, block)
);

create table partecipazione (
  prestazione_id uuid not null references prestazione,
  persona_id uuid not null references persona,
  cents integer,
  primary key (prestazione_id, persona_id)
);
create index partecipazione_persona on partecipazione (persona_id);

create table patto (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  number text not null unique,
  state text not null check (state in ('bozza', 'sottoscritto', 'concluso', 'risolto', 'decaduto')),
  opened_on date not null,
  closed_on date,
  check ((state in ('concluso', 'risolto', 'decaduto')) = (closed_on is not null))
);
create unique index patto_open on patto (persona_id) where state in ('bozza', 'sottoscritto');

create table patto_versione (
  id uuid primary key default new_id(),
  patto_id uuid not null references patto,
  persona_id uuid not null references persona,
  n integer not null,
  state text not null check (state in ('bozza', 'alla-firma', 'firmata', 'non-condivisa', 'rinviata', 'superata')),
  prestazione_id uuid references prestazione,
  content jsonb not null,
  changes jsonb not null default '[]',
  -- Set when the text is frozen for signing; the signature covers exactly this.
  sha256 text,
  drafted_at timestamptz not null,
  drafted_by uuid references account,
  frozen_at timestamptz,
  frozen_by uuid references account,
  answer jsonb,
  signature jsonb,
  -- The strokes of a finger, as a picture.
  signature_png bytea,
  signed_at timestamptz,
  unique (patto_id, n),
  check ((state in ('firmata', 'superata')) = (signature is not null and signed_at is not null)),
  check (state = 'bozza' or sha256 is not null)
);
create unique index patto_versione_waiting on patto_versione (patto_id) where state in ('bozza', 'alla-firma');
create index patto_versione_persona on patto_versione (persona_id, n desc);

create unique index patto_versione_in_force on patto_versione (patto_id) where state = 'firmata';

-- A signed text is as it was signed; what was refused stays refused. Staff never sign for the person: what they may
-- register is a signature on paper, seen by somebody other than who prepared the text.
create function patto_versione_frozen() returns trigger language plpgsql as $$
declare
  by_staff boolean := current_user in ('siul_staff', 'siul_mirato');
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
  if by_staff and new.state = 'firmata' and old.state <> 'firmata' and (
    new.signature->>'way' is distinct from 'paper'
    or actor_id() is null
    or actor_id() is not distinct from old.drafted_by
    or actor_id() is not distinct from old.frozen_by
  ) then
    raise exception 'staff do not sign for the person' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger patto_versione_frozen before insert or update on patto_versione
  for each row execute function patto_versione_frozen();

-- One signed version is in force: the one before it gives way, and the first makes the patto one that was signed.
create function patto_versione_supersede() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update patto_versione set state = 'superata' where patto_id = new.patto_id and state = 'firmata' and id <> new.id;
  update patto set state = 'sottoscritto' where id = new.patto_id and state = 'bozza';
  return new;
end $$;
create trigger patto_versione_supersede before update on patto_versione
  for each row when (new.state = 'firmata' and old.state <> 'firmata') execute function patto_versione_supersede();

-- The tablet at the desk: an address that opens one patto for ten minutes, once.
create table firma (
  code_hash text primary key,
  versione_id uuid not null references patto_versione,
  persona_id uuid not null references persona,
  identified_by uuid not null references account,
  identified_with text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  seen_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz
);
create index firma_versione on firma (versione_id);

-- What the act says the service owes to a person, one row a person and rule, where it is open, met or missed. The
-- row does not change when a day passes: late or in time is read from `due_on` and `met_on`.
create table scadenza (
  persona_id uuid not null references persona,
  rule text not null,
  service_code text not null references service,
  -- Who answers for it: the centre of the person's domicile.
  centro_code text not null references centro,
  -- The day its clock started, and the first day of the window where it has one.
  started_on date not null,
  from_on date,
  -- The last useful day; null where the act gives none.
  due_on date,
  met_on date,
  -- The verdict as the act gave it (interfaces of the standard), on the day the row was written.
  verdict jsonb not null,
  primary key (persona_id, rule)
);
create index scadenza_due on scadenza (centro_code, due_on) include (from_on, service_code) where met_on is null;
create index scadenza_of on scadenza (persona_id, due_on) include (from_on, service_code) where met_on is null;

-- What the program printed with a number: whoever holds the paper can ask whether it is genuine.
create table documento (
  code text primary key,
  kind text not null check (kind in ('ricevuta-did', 'certificato-stato', 'scheda')),
  number text not null,
  persona_id uuid not null references persona,
  -- What the paper is of, where it is printed again with the same number.
  subject_id uuid,
  centro_code text not null references centro,
  issued_at timestamptz not null,
  issued_by uuid references account,
  unique (kind, number)
);
create unique index documento_subject on documento (kind, subject_id);

-- What happened on a day.
create index ledger_at on ledger (at);

do $$
declare
  name text;
begin
  foreach name in array array['did', 'sostegno', 'profilo', 'partecipazione', 'patto', 'patto_versione', 'firma', 'scadenza', 'documento'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to siul_staff', name);
  end loop;
  foreach name in array array['did', 'sostegno', 'partecipazione', 'patto', 'patto_versione', 'scadenza'] loop
    execute format('create policy referred on %I for select to siul_ente using (referred_to_me(persona_id))', name);
    execute format('grant select on %I to siul_ente', name);
  end loop;
  -- What is signed or declared is not deleted.
  foreach name in array array['did', 'sostegno', 'profilo', 'patto', 'patto_versione', 'firma', 'documento'] loop
    execute format('revoke delete on %I from siul_staff', name);
  end loop;
end $$;

alter table blocco enable row level security;
create policy staff on blocco to siul_staff using (true) with check (true);
grant select, insert, update on blocco to siul_staff;
alter table prestazione enable row level security;
create policy staff on prestazione to siul_staff using (true) with check (true);
create policy referred on prestazione for select to siul_ente using (
  exists (select from partecipazione p where p.prestazione_id = id));
grant select, insert, update on prestazione to siul_staff;
grant select on prestazione to siul_ente;

-- Who holds the tablet sees the one patto its address opens, and may answer it.
create function firma_versione() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.versione_id from firma f
  where f.code_hash = nullif(current_setting('siul.firma', true), '') and f.revoked_at is null $$;
revoke execute on function firma_versione from public;
grant execute on function firma_versione to siul_firma;
create policy tablet on firma to siul_firma
  using (code_hash = nullif(current_setting('siul.firma', true), ''));
create policy tablet on patto_versione to siul_firma using (id = firma_versione())
  with check (id = firma_versione() and state in ('firmata', 'non-condivisa', 'rinviata'));
create policy tablet on patto for select to siul_firma
  using (id = (select v.patto_id from patto_versione v where v.id = firma_versione()));
create policy tablet on persona for select to siul_firma
  using (id = (select v.persona_id from patto_versione v where v.id = firma_versione()));
grant select on firma, patto_versione, patto to siul_firma;
grant update (seen_at, used_at) on firma to siul_firma;
grant update (state, answer, signature, signature_png, signed_at) on patto_versione to siul_firma;
grant select (id, surname, name, preferred_language, centro_code) on persona to siul_firma;
create policy tablet on account for select to siul_firma using (
  id = (select f.identified_by from firma f where f.code_hash = nullif(current_setting('siul.firma', true), '')));
grant select (id, display_name) on account to siul_firma;

-- A signature ends the interview by itself: the program closes the delivery that prepared the text.
do $$
declare
  name text;
begin
  foreach name in array array['profilo', 'prestazione', 'partecipazione', 'blocco', 'patto', 'patto_versione'] loop
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select on %I to siul_system', name);
  end loop;
end $$;
grant update on prestazione, partecipazione to siul_system;

-- The duties of a person are reckoned again whoever changed the facts, the program included.
do $$
declare
  name text;
begin
  foreach name in array array['did', 'sostegno', 'voce', 'scadenza'] loop
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select on %I to siul_system', name);
  end loop;
end $$;
grant insert, update, delete on scadenza to siul_system;

-- Anybody who holds a paper may ask about its code: kind, number, day and centre, never whose it is.
create policy code on documento for select to siul_auth using (true);
grant select (code, kind, number, centro_code, issued_at) on documento to siul_auth;
