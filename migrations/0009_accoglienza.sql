-- The rest of the front desk: leaflets with their copies, the special lists, intercultural mediation.

create table materiale (
  id uuid primary key default new_id(),
  centro_code text not null references centro,
  title text not null check (btrim(title) <> ''),
  language text not null check (language in ('it', 'en', 'ro', 'sq', 'ar', 'uk')),
  theme text not null,
  service_code text not null references service,
  -- Copies at the desk; from `low_at` down somebody has to order more.
  copies integer not null check (copies >= 0),
  low_at integer not null check (low_at >= 0),
  created_at timestamptz not null,
  created_by uuid not null references account,
  withdrawn_at timestamptz
);
create unique index materiale_title on materiale (centro_code, lower(title), language) where withdrawn_at is null;

-- Copies that came in or were given out. Given to a number in front of the desk, they belong to the visit it records.
create table materiale_movimento (
  id uuid primary key default new_id(),
  materiale_id uuid not null references materiale,
  copies integer not null check (copies <> 0),
  persona_id uuid references persona,
  turno_id uuid references turno,
  at timestamptz not null,
  by uuid not null references account,
  check (copies < 0 or (persona_id is null and turno_id is null))
);
create index materiale_movimento_of on materiale_movimento (materiale_id, at);
create index materiale_movimento_persona on materiale_movimento (persona_id);
create index materiale_movimento_turno on materiale_movimento (turno_id);

create table iscrizione_lista (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  lista text not null check (lista in ('mobilita', 'mirato-art-8', 'mirato-art-18')),
  centro_code text not null references centro,
  number text not null,
  from_on date not null,
  -- What was known and how each requirement was judged, as it was that day.
  facts jsonb not null,
  requisiti jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references account,
  cancelled_on date,
  cancel_reason text check (btrim(cancel_reason) <> ''),
  cancelled_by uuid references account,
  unique (number),
  check (cancelled_on >= from_on),
  check ((cancelled_on is null) = (cancel_reason is null) and (cancelled_on is null) = (cancelled_by is null))
);
create unique index iscrizione_lista_open on iscrizione_lista (persona_id, lista) where cancelled_on is null;
create index iscrizione_lista_centro on iscrizione_lista (centro_code, lista, from_on);

create table mediatore (
  id uuid primary key default new_id(),
  name text not null check (btrim(name) <> ''),
  -- Who sends her: a cooperative, an association, the comune.
  body text not null check (btrim(body) <> ''),
  languages text[] not null check (cardinality(languages) > 0),
  phone text,
  -- What an hour costs, and how many minutes the agreement gives in all; null where it is not bought so.
  hour_cents integer check (hour_cents >= 0),
  agreed_minutes integer check (agreed_minutes > 0),
  -- When she can come, by the clock on the wall: ISO days of the week, minutes after midnight.
  weekdays integer[] not null check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'),
  from_minutes integer not null check (from_minutes >= 0),
  until_minutes integer not null check (until_minutes <= 1440),
  created_at timestamptz not null,
  created_by uuid not null references account,
  retired_at timestamptz,
  check (from_minutes < until_minutes)
);

create table mediazione (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  centro_code text not null references centro,
  service_code text not null references service,
  language text not null check (language ~ '^[a-z]{2}$'),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  mediatore_id uuid references mediatore,
  state text not null check (state in ('da-trovare', 'fissata', 'annullata')),
  cancel_reason text check (btrim(cancel_reason) <> ''),
  created_at timestamptz not null,
  created_by uuid not null references account,
  check (ends_at > starts_at),
  check (state = 'annullata' or (state = 'fissata') = (mediatore_id is not null)),
  check ((state = 'annullata') = (cancel_reason is not null)),
  constraint mediazione_mediatore_free exclude using gist (
    mediatore_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'fissata'),
  constraint mediazione_persona_free exclude using gist (
    persona_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'annullata')
);
create index mediazione_centro on mediazione (centro_code, starts_at);
create index mediazione_persona on mediazione (persona_id, starts_at);

-- What mediation a delivery had, of one person or of a group: once a language.
create table mediazione_erogazione (
  prestazione_id uuid not null references prestazione,
  language text not null check (language ~ '^[a-z]{2}$'),
  mediatore_id uuid not null references mediatore,
  minutes integer not null check (minutes > 0),
  mediazione_id uuid unique references mediazione,
  recorded_at timestamptz not null,
  recorded_by uuid not null references account,
  primary key (prestazione_id, language)
);
create index mediazione_erogazione_mediatore on mediazione_erogazione (mediatore_id);

do $$
declare
  name text;
begin
  foreach name in array array['materiale', 'materiale_movimento'] loop
    execute format('alter table %I enable row level security', name);
  end loop;
  create policy centre on materiale to siul_staff
    using (centro_code = (select a.centro_code from account a where a.id = actor_id()));
  create policy centre on materiale_movimento to siul_staff using (exists (select from materiale m where m.id = materiale_id));
  foreach name in array array['mediatore', 'mediazione', 'mediazione_erogazione'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
  end loop;
  foreach name in array array['materiale_movimento', 'iscrizione_lista', 'mediazione'] loop
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()', name || '_absorbed', name);
  end loop;
end $$;
grant select, insert on materiale, materiale_movimento, mediatore, mediazione, mediazione_erogazione, iscrizione_lista to siul_staff;
grant update (copies, withdrawn_at) on materiale to siul_staff;
grant update (retired_at) on mediatore to siul_staff;
grant update (mediatore_id, state, cancel_reason) on mediazione to siul_staff;
grant update (cancelled_on, cancel_reason, cancelled_by) on iscrizione_lista to siul_staff;

-- Being in a list of L. 68/1999 says something of one's health: only the office of collocamento mirato sees it.
alter table iscrizione_lista enable row level security;
create policy staff on iscrizione_lista to siul_staff using (lista = 'mobilita') with check (lista = 'mobilita');
create policy mirato on iscrizione_lista to siul_mirato using (true) with check (true);
