-- What is written to people: an outbox filled in the transaction of whoever writes, emptied by the program. What was handed
-- over is never handed over again by the program itself.

do $$
begin
  perform pg_advisory_xact_lock(hashtext('siul roles'));
  if not exists (select from pg_roles where rolname = 'siul_breve') then
    create role siul_breve nologin;
  end if;
  grant siul_breve to siul_app with inherit false, set true;
end $$;
grant usage on schema public to siul_breve;

create table messaggio (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  template text not null,
  channel text not null check (channel in ('sms', 'email', 'io')),
  -- A number, an address or a codice fiscale.
  recipient text not null,
  lang text not null check (lang in ('it', 'en')),
  subject text,
  -- What goes out; null once a secret has gone. Staff reads `shown`, where secrets are covered.
  body text,
  shown text not null,
  about_kind text,
  about_id text,
  -- The same thing is written once.
  once text unique,
  -- The short address in the text keeps the code; here is its SHA-256. It leads to `link_path`, or to a question.
  code_hash text unique,
  link_path text check (link_path like '/%' and link_path not like '//%'),
  -- Written by the program by itself: a human contact silences it.
  automatic boolean not null,
  -- Goes at night too: somebody waits for it now.
  urgent boolean not null,
  -- `consegna` is the moment of handing over: from there on nobody knows, until it is known.
  state text not null default 'da-inviare'
    check (state in ('da-inviare', 'in-invio', 'consegna', 'inviato', 'incerto', 'fallito', 'scaduto', 'annullato')),
  not_before timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  claim uuid,
  claimed_at timestamptz,
  sent_at timestamptz,
  -- Nobody received it: it was only shown.
  simulated boolean not null default false,
  failure text,
  reminder_of uuid unique references messaggio,
  answer text check (answer in ('confermo', 'sposto', 'non-vengo')),
  answered_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references account,
  check ((about_kind is null) = (about_id is null)),
  check ((state in ('in-invio', 'consegna')) <= (claim is not null)),
  check ((state = 'inviato') = (sent_at is not null)),
  check ((answer is null) = (answered_at is null)),
  check (expires_at > created_at)
);
create index messaggio_persona on messaggio (persona_id, created_at);
create index messaggio_about on messaggio (about_kind, about_id);
create index messaggio_due on messaggio (not_before) where state = 'da-inviare';
create index messaggio_going on messaggio (claimed_at) where state in ('in-invio', 'consegna');
create index messaggio_answer on messaggio (answered_at) where answer is not null;
create index messaggio_trouble on messaggio (created_at) where state in ('incerto', 'fallito', 'scaduto');

-- A human being spoke to a person, or tried to.
create table contatto_persona (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  kind text not null check (kind in ('telefonata', 'di-persona')),
  -- Nobody answered: it silences nothing.
  reached boolean not null,
  note text check (btrim(note) <> ''),
  at timestamptz not null,
  by uuid not null references account
);
create index contatto_persona_at on contatto_persona (persona_id, at);

-- What a person chose about the messages; the last row holds.
create table scelta_messaggi (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  paused_until date,
  reason text check (btrim(reason) <> ''),
  -- She uses App IO.
  io boolean not null,
  at timestamptz not null,
  by uuid not null references account,
  check ((paused_until is null) = (reason is null))
);
create index scelta_messaggi_persona on scelta_messaggi (persona_id, at);

-- When a human being last spoke to a person: a call, a conversation, a desk, a message typed by hand.
create function ultimo_contatto(person uuid) returns timestamptz language sql stable security definer
  set search_path = public, pg_temp as $$
  select greatest(
    (select max(c.at) from contatto_persona c where c.persona_id = person and c.reached),
    (select max(p.ended_at) from partecipazione q join prestazione p on p.id = q.prestazione_id
      where q.persona_id = person and p.state = 'chiusa'),
    (select max(m.created_at) from messaggio m where m.persona_id = person and m.template = 'scrivi')) $$;
revoke execute on function ultimo_contatto from public;
grant execute on function ultimo_contatto to siul_staff, siul_system;

-- The appointment that an address `/s/…` is about.
create function breve_appuntamento() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select m.about_id::uuid from messaggio m
  where m.code_hash = nullif(current_setting('siul.breve', true), '') and m.about_kind = 'appuntamento' $$;
revoke execute on function breve_appuntamento from public;
grant execute on function breve_appuntamento to siul_breve;

do $$
declare
  name text;
begin
  foreach name in array array['messaggio', 'contatto_persona', 'scelta_messaggi'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant insert on %I to siul_staff', name);
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()', name || '_absorbed', name);
  end loop;
end $$;
grant select on contatto_persona, scelta_messaggi to siul_staff, siul_system;
grant select, insert, update on messaggio to siul_system;
-- Who writes does not read what is secret in it, nor where its address leads.
grant select (id, persona_id, template, channel, recipient, lang, subject, shown, about_kind, about_id, once, automatic, urgent,
  state, not_before, expires_at, attempts, sent_at, simulated, failure, reminder_of, answer, answered_at, created_at, created_by)
  on messaggio to siul_staff;
-- Administration sees how the sending goes, not who is written to.
grant select (id, template, channel, state, not_before, expires_at, attempts, sent_at, simulated, failure, created_at)
  on messaggio to siul_admin;
grant update (state, not_before, failure, sent_at) on messaggio to siul_staff, siul_admin;
create policy administration on messaggio to siul_admin using (true) with check (true);

-- Whoever holds the address sees what it asks, and answers; nothing says who she is.
create policy holder on messaggio to siul_breve
  using (code_hash = nullif(current_setting('siul.breve', true), '')) with check (true);
grant select (id, template, code_hash, link_path, about_kind, about_id, expires_at, answer, answered_at) on messaggio to siul_breve;
grant update (answer, answered_at) on messaggio to siul_breve;
create policy breve on appuntamento for select to siul_breve using (id = breve_appuntamento());
grant select (id, state, starts_at) on appuntamento to siul_breve;
grant execute on function ledger_append to siul_breve;
