-- What companies look for: from the request to the outcomes, with what was published where.

create table vacancy (
  id uuid primary key default new_id(),
  number integer generated always as identity unique,
  azienda_id uuid not null references azienda,
  sede_id uuid references azienda_sede,
  referente_id uuid references azienda_referente,
  consulente_id uuid not null references account,
  centro_code text not null references centro,
  state text not null check (state in ('da-qualificare', 'pubblicata', 'preselezione', 'rosa-inviata', 'esiti', 'chiusa')),

  requested_on date not null,
  requested_how text not null check (requested_how in ('telefono', 'email', 'incontro', 'visita', 'portale')),
  -- As it was written or dictated, kept beside what was read in it.
  source_text text,

  title text not null check (btrim(title) <> ''),
  -- Occupations of the list, the first is the one; and their names, for who searches by words.
  professioni text[] not null check (cardinality(professioni) between 1 and 3),
  trades text not null,
  people integer not null check (people between 1 and 999),
  tasks text not null,
  contract text not null,
  duration_months integer check (duration_months between 1 and 120),
  orari text[] not null default '{}',
  weekly_hours integer check (weekly_hours between 1 and 60),
  pay_from_cents integer check (pay_from_cents > 0),
  pay_until_cents integer check (pay_until_cents >= pay_from_cents),
  pay_per text check (pay_per in ('ora', 'mese', 'anno')),
  -- Where; nowhere when it is done from anywhere.
  comune text references comune,
  address text,
  x integer,
  y integer,
  radius_km integer not null check (radius_km between 1 and 500),
  remote boolean not null default false,
  requisiti jsonb not null default '[]',
  -- The employer is told only to whom both said yes.
  confidential boolean not null default false,
  l68 boolean not null default false,
  public_administration boolean not null default false,
  starts_on date,

  published_at timestamptz,
  expires_on date,
  renewals integer not null default 0,
  preselection_on date,
  selection_requested boolean not null default false,
  selection_started_on date,
  rosa_sent_on date,
  rosa_size integer,
  -- The company wants more than fifteen names: who said so, and when.
  wants_more_by text,
  wants_more_on date,
  outcomes_checked_on date,
  closed_on date,
  closed_reason text check (closed_reason in ('coperta', 'ritirata', 'scaduta', 'nessuna-persona', 'altro')),
  closed_note text,

  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references account,

  search tsvector generated always as (
    setweight(to_tsvector('italian', title || ' ' || trades), 'A') || setweight(to_tsvector('italian', tasks), 'C')) stored,
  search_key text generated always as (text_key(title || ' ' || trades)) stored,

  check (remote or (comune is not null and x is not null and y is not null)),
  check ((pay_per is null) = (pay_from_cents is null)),
  check ((wants_more_by is null) = (wants_more_on is null)),
  check ((state = 'chiusa') = (closed_on is not null) and (closed_on is null) = (closed_reason is null)),
  check (state in ('da-qualificare', 'chiusa') or published_at is not null),
  check (published_at is null or expires_on is not null),
  check (state not in ('rosa-inviata', 'esiti') or rosa_sent_on is not null)
);
create index vacancy_azienda on vacancy (azienda_id, requested_on desc);
create index vacancy_consulente on vacancy (consulente_id, state, requested_on);
create index vacancy_centro on vacancy (centro_code, state, requested_on);
create index vacancy_open on vacancy (expires_on) where state not in ('da-qualificare', 'chiusa');
create index vacancy_search on vacancy using gin (search) where state not in ('da-qualificare', 'chiusa');
create index vacancy_alike on vacancy using gin (search_key gin_trgm_ops) where state not in ('da-qualificare', 'chiusa');

-- Every writing of what is asked and offered.
create table vacancy_versione (
  vacancy_id uuid not null references vacancy,
  version integer not null,
  content jsonb not null,
  at timestamptz not null,
  by uuid references account,
  primary key (vacancy_id, version)
);

-- Where it is told: in the same transaction in which it is published, changed or closed. What goes out waits in line.
create table pubblicazione (
  id uuid primary key default new_id(),
  vacancy_id uuid not null references vacancy,
  channel text not null check (channel in ('lavoro-per-te', 'bacheca-spi', 'cliclavoro')),
  act text not null check (act in ('pubblica', 'aggiorna', 'ritira')),
  version integer not null,
  state text not null check (state in ('da-inviare', 'fatta', 'errore')),
  queued_at timestamptz not null,
  done_at timestamptz,
  tries integer not null default 0,
  receipt text,
  error text,
  unique (vacancy_id, channel, act, version),
  check ((state = 'fatta') = (done_at is not null))
);
create index pubblicazione_waiting on pubblicazione (queued_at) where state <> 'fatta';

do $$
declare
  name text;
begin
  foreach name in array array['vacancy', 'vacancy_versione', 'pubblicazione'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_staff, siul_system', name);
  end loop;
end $$;

-- What everybody may read of what is published: the company only where it wants to be known, nothing of who looks for whom.
create view offerta with (security_barrier) as
select v.id, v.number, v.title, v.professioni, v.trades, v.people, v.tasks, v.contract, v.duration_months, v.orari,
  v.weekly_hours, v.pay_from_cents, v.pay_until_cents, v.pay_per, v.comune, c.name as comune_name, c.province, v.x, v.y,
  v.remote, v.requisiti, v.l68, v.starts_on, v.published_at, v.expires_on, v.centro_code, v.search, v.search_key, v.version,
  case when not v.confidential then a.name end as employer,
  case when not v.confidential then v.address end as address,
  a.ateco
from vacancy v
join azienda a on a.id = v.azienda_id
left join comune c on c.belfiore = v.comune
where v.state not in ('da-qualificare', 'chiusa')
  and v.expires_on >= coalesce(nullif(current_setting('siul.today', true), '')::date, current_date);
grant select on offerta to siul_auth, siul_staff, siul_system;
