-- The person and the scheda anagrafico-professionale.

-- How a name sounds, as Daitch-Mokotoff codes: of the whole and of each longer word in it. Albanian `xh`, `x` and `gj` are
-- the `dj` of other spellings, which that table of sounds does not know.
create function name_sound(key text) returns text[] language sql immutable strict parallel safe as $$
  select array(
    select distinct code
    from (select regexp_replace(key, 'xh?|gj|dj', 'dz', 'g')) as k(heard),
      unnest(array[heard] || array(select w from regexp_split_to_table(heard, ' ') w where length(w) > 3)) as word,
      unnest(daitch_mokotoff(word)) as code) $$;

create table persona (
  id uuid primary key default new_id(),
  codice_fiscale text not null unique,
  -- The same code with its omocodia letters turned back: two codes of one person meet here.
  cf_canonical text not null,
  cf_kind text not null check (cf_kind in ('definitivo', 'provvisorio')),
  surname text not null,
  name text not null,
  sex text not null check (sex in ('F', 'M')),
  birth_on date not null,
  birth_place_code text,
  birth_place_name text not null,
  -- Names as search reads them: lower case, no accents, no apostrophes (platform/names).
  surname_key text not null,
  name_key text not null,
  email text,
  phone text,
  preferred_channel text check (preferred_channel in ('telefono', 'sms', 'email', 'lettera')),
  preferred_language text not null default 'it',
  address text,
  comune text references comune,
  centro_code text references centro,
  needs text[] not null default '{}',
  referente_id uuid references account,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references account
);
create index persona_name on persona (surname_key text_pattern_ops, name_key text_pattern_ops);
create index persona_birth on persona (birth_on, surname_key text_pattern_ops);
create index persona_cf on persona (codice_fiscale text_pattern_ops);
create index persona_cf_canonical on persona (cf_canonical);
create index persona_phone on persona (reverse(phone) text_pattern_ops);
create index persona_email on persona (lower(email) text_pattern_ops);
-- With the id, so that the people one follows are found without reading their rows.
create index persona_referente on persona (referente_id, surname_key, name_key) include (id);

-- The surnames there are, each once: who is looked for by a name written otherwise is found through these, which are few
-- however many the people. Not for accredited bodies, who know only the people referred to them.
create table cognome (
  key text primary key,
  sound text[] generated always as (name_sound(key)) stored
);
create index cognome_trigram on cognome using gin (key gin_trgm_ops);
create index cognome_sound on cognome using gin (sound);
grant select on cognome to siul_staff;

create function persona_cognome() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into cognome (key) values (new.surname_key) on conflict do nothing;
  return null;
end $$;
create trigger persona_cognome after insert or update of surname_key on persona
  for each row execute function persona_cognome();

-- People referred to an accredited body, and for how long.
create table affidamento (
  persona_id uuid not null references persona,
  ente_id uuid not null references ente,
  valid_from date not null,
  valid_until date,
  primary key (persona_id, ente_id, valid_from)
);
create index affidamento_ente on affidamento (ente_id, persona_id);

alter table affidamento enable row level security;
create policy staff on affidamento to siul_staff using (true) with check (true);
create policy own on affidamento for select to siul_ente
  using (ente_id = (select a.ente_id from account a where a.id = actor_id()));
grant select, insert, update on affidamento to siul_staff;
grant select on affidamento to siul_ente;

-- Whether the body of the acting operator has this person today. The day is the transaction's (siul.today).
create function referred_to_me(person uuid) returns boolean language sql stable parallel safe as $$
  select exists (
    select from affidamento f
    where f.persona_id = person
      and current_setting('siul.today')::date between f.valid_from and coalesce(f.valid_until, 'infinity'::date)) $$;

alter table persona enable row level security;
create policy staff on persona to siul_staff using (true) with check (true);
-- Not `referred_to_me`: a search would call it for every person there is.
create policy referred on persona for select to siul_ente using (id in (
  select f.persona_id from affidamento f
  where current_setting('siul.today')::date between f.valid_from and coalesce(f.valid_until, 'infinity'::date)));
create policy system on persona for select to siul_system using (true);
grant select, insert, update on persona to siul_staff;
grant select on persona to siul_ente, siul_system;

-- Each datum that was ever written about a person: what, from where, when, by whom, in which version.
create table persona_datum (
  persona_id uuid not null references persona,
  version integer not null,
  field text not null,
  value jsonb not null,
  source text not null check (source in ('codice-fiscale', 'persona', 'operatore', 'portale', 'comunicazioni-obbligatorie', 'inps')),
  recorded_at timestamptz not null,
  recorded_by uuid references account,
  primary key (persona_id, field, version)
);

-- The lines of the scheda: education, experiences, skills, languages, licences, occupations, availability.
create table voce (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  kind text not null check (kind in ('titolo', 'esperienza', 'competenza', 'lingua', 'patente', 'professione', 'disponibilita')),
  data jsonb not null,
  source text not null check (source in ('persona', 'operatore', 'portale', 'comunicazioni-obbligatorie')),
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid references account,
  confirmed_on date,
  removed_at timestamptz,
  removed_by uuid references account
);
create index voce_persona on voce (persona_id, kind) where removed_at is null;
create unique index voce_disponibilita on voce (persona_id) where kind = 'disponibilita' and removed_at is null;

create table voce_history (
  voce_id uuid not null references voce,
  persona_id uuid not null references persona,
  version integer not null,
  data jsonb not null,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by uuid references account,
  primary key (voce_id, version)
);

-- Who opened whose file, when, why. Nobody edits it.
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid not null references account,
  persona_id uuid not null references persona,
  door text not null,
  reason text not null
);
create index access_log_persona on access_log (persona_id, at desc);
create index access_log_account on access_log (account_id, at desc);
alter table access_log enable row level security;
create policy write on access_log for insert to siul_staff, siul_ente with check (account_id = actor_id());
create policy read on access_log for select to siul_staff using (true);
grant insert on access_log to siul_staff, siul_ente;
grant select on access_log to siul_staff;

do $$
declare
  name text;
begin
  foreach name in array array['persona_datum', 'voce', 'voce_history'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy referred on %I for select to siul_ente using (referred_to_me(persona_id))', name);
    execute format('grant select, insert, update on %I to siul_staff', name);
    execute format('grant select on %I to siul_ente', name);
  end loop;
end $$;
