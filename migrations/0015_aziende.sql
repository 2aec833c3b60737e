-- Companies: who they are, where they work, whom to ask; what they need, what was done for them and agreed with them.
-- Staff of every centre serve every company; accredited bodies see none; the region counts them.

create table azienda (
  id uuid primary key default new_id(),
  partita_iva text not null unique check (partita_iva ~ '^\d{11}$'),
  -- That of the company, or of the person where the two are one.
  codice_fiscale text not null check (codice_fiscale ~ '^(\d{11}|[A-Z]{6}[A-Z\d]{10})$'),
  name text not null check (btrim(name) <> ''),
  name_key text not null,
  -- Class, category or subcategory of ATECO: 56, 56.10, 56.10.11.
  ateco text check (ateco ~ '^\d{2}(\.\d{1,2}(\.\d{1,2})?)?$'),
  -- The national agreement it applies, as people call it.
  ccnl text check (btrim(ccnl) <> ''),
  size_class text check (size_class in ('micro', 'piccola', 'media', 'grande')),
  -- The centre that looks after it, and the colleague.
  centro_code text references centro,
  consulente_id uuid references account,
  phone text,
  email text,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references account
);
create index azienda_name on azienda using gin (name_key gin_trgm_ops);
create index azienda_codice on azienda (codice_fiscale);
create index azienda_consulente on azienda (consulente_id, name_key);
create index azienda_ateco on azienda (ateco text_pattern_ops);

-- Where people work. Out of Umbria there is no comune of ours: the place is written.
create table azienda_sede (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  kind text not null check (kind in ('legale', 'operativa')),
  comune text references comune,
  place text,
  address text,
  -- In units of 100 m on the plane of `posizione`; where unknown, the seat of the comune stands for it.
  x integer,
  y integer,
  closed_on date,
  check ((comune is null) <> (place is null)),
  check ((x is null) = (y is null))
);
create index azienda_sede_azienda on azienda_sede (azienda_id);
create index azienda_sede_comune on azienda_sede (comune, azienda_id);

-- Whom to ask for.
create table azienda_referente (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  name text not null check (btrim(name) <> ''),
  job text,
  phone text,
  email text,
  removed_on date
);
create index azienda_referente_azienda on azienda_referente (azienda_id);

-- Every delivery has people or a company in front. Hours that count only when somebody is hired wait for it.
alter table prestazione add column azienda_id uuid references azienda;
alter table prestazione add column performance text check (performance in ('a', 'b', 'c', 'd'));
alter table prestazione add column awaiting_placement boolean not null default false;
alter table prestazione add column placement_on date;
alter table prestazione add check (azienda_id is null or mode = 'individual');
alter table prestazione add check (not (awaiting_placement and placement_on is not null));
create index prestazione_azienda on prestazione (azienda_id, started_at) where azienda_id is not null;
create function prestazione_for_whom() returns trigger language plpgsql as $$
begin
  raise exception 'a closed delivery does not change' using errcode = 'restrict_violation';
end $$;
create trigger prestazione_for_whom before update on prestazione for each row
  when (old.state = 'chiusa' and (old.azienda_id, old.performance) is distinct from (new.azienda_id, new.performance))
  execute function prestazione_for_whom();

-- A call, a message, a meeting, a visit.
create table contatto (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  -- Made where the contact was written, on a phone without signal too: sent twice it is one.
  key uuid not null unique,
  at timestamptz not null,
  channel text not null check (channel in ('telefono', 'email', 'incontro', 'visita')),
  activities text[] not null,
  outcome text check (outcome in ('interessata', 'da-risentire', 'non-interessata')),
  note text,
  minutes integer check (minutes between 1 and 480),
  account_id uuid not null references account,
  centro_code text not null references centro,
  prestazione_id uuid references prestazione,
  recorded_at timestamptz not null
);
create index contatto_azienda on contatto (azienda_id, at desc);
create index contatto_account on contatto (account_id, at desc);

-- What a company asks. The promise made at the desk: who answers, and by when.
create table fabbisogno (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  kind text not null check (kind in ('personale', 'formazione', 'tirocini', 'agevolazioni', 'mirato', 'estero', 'altro')),
  detail text,
  expressed_on date not null,
  taken_by uuid not null references account,
  consulente_id uuid not null references account,
  answer_by date not null,
  answered_on date,
  closed_on date,
  closed_how text check (closed_how in ('soddisfatto', 'non-piu-attuale', 'non-possibile')),
  prestazione_id uuid references prestazione,
  contatto_id uuid references contatto,
  version integer not null default 1,
  check (answer_by >= expressed_on),
  check (answered_on >= expressed_on and closed_on >= expressed_on),
  check ((closed_on is null) = (closed_how is null))
);
create index fabbisogno_azienda on fabbisogno (azienda_id, expressed_on desc);
create index fabbisogno_waiting on fabbisogno (consulente_id, answer_by) where answered_on is null and closed_on is null;

-- What was surveyed or advised in a delivery of E2 or E3: the lines of the plan, the subjects, the sheets left.
create table consulenza (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  service_code text not null check (service_code in ('E2', 'E3')),
  prestazione_id uuid not null unique references prestazione,
  topics text[] not null,
  plan jsonb not null default '[]',
  sheets text[] not null default '{}',
  referred_to text[] not null default '{}',
  vouchers integer not null default 0 check (vouchers >= 0),
  note text,
  held_on date not null,
  account_id uuid not null references account
);
create index consulenza_azienda on consulenza (azienda_id, held_on desc);

create table accordo (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  number text not null unique,
  service_code text not null references service check (service_code in ('E1', 'E2', 'E3')),
  opened_on date not null,
  closed_on date,
  closed_reason text check (btrim(closed_reason) <> ''),
  check ((closed_on is null) = (closed_reason is null)),
  check (closed_on >= opened_on)
);
create index accordo_azienda on accordo (azienda_id, opened_on desc);

create table accordo_versione (
  id uuid primary key default new_id(),
  accordo_id uuid not null references accordo,
  n integer not null check (n > 0),
  state text not null check (state in ('bozza', 'alla-firma', 'firmata', 'superata')),
  content jsonb not null,
  changes jsonb not null default '[]',
  -- Set when the text is frozen for signing; the signatures cover exactly this.
  sha256 text,
  drafted_at timestamptz not null,
  drafted_by uuid not null references account,
  frozen_at timestamptz,
  frozen_by uuid references account,
  -- Who signed for the company, and for the centre, who saw it and when.
  signature jsonb,
  signed_at timestamptz,
  version integer not null default 1,
  unique (accordo_id, n),
  check ((state in ('firmata', 'superata')) = (signature is not null and signed_at is not null)),
  check ((state = 'bozza') = (sha256 is null)),
  check ((sha256 is null) = (frozen_at is null) and (sha256 is null) = (frozen_by is null))
);
create unique index accordo_versione_waiting on accordo_versione (accordo_id) where state in ('bozza', 'alla-firma');
create unique index accordo_versione_in_force on accordo_versione (accordo_id) where state = 'firmata';

-- A signed text is as it was signed; who prepared it does not register its signature.
create function accordo_versione_frozen() returns trigger language plpgsql as $$
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
  if new.state = 'firmata' and old.state <> 'firmata' and
    (actor_id() is null or actor_id() in (old.drafted_by, old.frozen_by))
  then
    raise exception 'who prepared an accordo does not register its signature' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger accordo_versione_frozen before update on accordo_versione
  for each row execute function accordo_versione_frozen();

-- Companies to go and see: the questions that choose them, kept by whoever asked.
create table lista_scouting (
  id uuid primary key default new_id(),
  name text not null check (btrim(name) <> ''),
  asked jsonb not null,
  account_id uuid not null references account,
  centro_code text not null references centro,
  created_at timestamptz not null,
  unique (account_id, name)
);

-- A stop of a round of visits.
create table visita (
  id uuid primary key default new_id(),
  azienda_id uuid not null references azienda,
  account_id uuid not null references account,
  day date not null,
  place integer not null check (place > 0),
  contatto_id uuid unique references contatto,
  cancelled_at timestamptz,
  check (contatto_id is null or cancelled_at is null)
);
create unique index visita_once on visita (account_id, day, azienda_id) where cancelled_at is null;
create index visita_azienda on visita (azienda_id, day);

do $$
declare
  name text;
begin
  foreach name in array array['azienda', 'azienda_sede', 'azienda_referente', 'contatto', 'fabbisogno', 'consulenza',
      'accordo', 'accordo_versione', 'visita'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_staff', name);
  end loop;
  -- What happened is written once.
  revoke update on contatto, consulenza from siul_staff;
  revoke update on fabbisogno from siul_staff;
  grant update (consulente_id, answer_by, answered_on, closed_on, closed_how, version) on fabbisogno to siul_staff;
  foreach name in array array['azienda', 'azienda_sede', 'fabbisogno'] loop
    execute format('create policy region on %I for select to siul_regione using (true)', name);
  end loop;
  create policy system on azienda for select to siul_system using (true);
end $$;
-- The region counts companies; it does not read their notes or whom to ask for.
grant select (id, name, ateco, ccnl, size_class, centro_code) on azienda to siul_regione;
grant select (id, azienda_id, kind, comune) on azienda_sede to siul_regione;
grant select (id, azienda_id, kind, expressed_on, answer_by, answered_on, closed_on, closed_how) on fabbisogno to siul_regione;
grant select on azienda to siul_system;
-- A list is of the colleague who made it, and read by the others of the centre.
alter table lista_scouting enable row level security;
create policy own on lista_scouting to siul_staff using (account_id = actor_id()) with check (account_id = actor_id());
create policy centre on lista_scouting for select to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id()));
grant select, insert, delete on lista_scouting to siul_staff;
