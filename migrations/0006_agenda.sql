-- The appointments of a counsellor: her weekly hours, the days she is away, who comes when.

create table disponibilita_operatore (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  -- 1 Monday … 7 Sunday.
  weekday integer not null check (weekday between 1 and 7),
  -- By the clock on the wall, in minutes after midnight.
  from_minutes integer not null check (from_minutes >= 0),
  until_minutes integer not null check (until_minutes <= 1440),
  services text[] not null check (cardinality(services) > 0),
  valid_from date not null,
  valid_until date,
  check (from_minutes < until_minutes),
  check (valid_until >= valid_from),
  exclude using gist (
    account_id with =, weekday with =,
    int4range(from_minutes, until_minutes) with &&, daterange(valid_from, valid_until, '[]') with &&)
);

create table assenza (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  from_on date not null,
  until_on date not null,
  check (until_on >= from_on),
  exclude using gist (account_id with =, daterange(from_on, until_on, '[]') with &&)
);

create table appuntamento (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  operator_id uuid not null references account,
  service_code text not null references service,
  centro_code text not null references centro,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null default 'fissato'
    check (state in ('fissato', 'presente', 'svolto', 'assente', 'annullato', 'spostato')),
  -- The last useful day of the duty it answers, as it was when booked; beyond it there is a reason, always.
  due_on date,
  late_reason text check (btrim(late_reason) <> ''),
  version integer not null default 1,
  -- The new row is written after the old one has given its place back.
  replaced_by uuid references appuntamento deferrable initially deferred,
  created_by uuid not null references account,
  created_at timestamptz not null,
  check (ends_at > starts_at),
  check (due_on is null or late_reason is not null or (starts_at at time zone 'Europe/Rome')::date <= due_on),
  check ((state = 'spostato') = (replaced_by is not null)),
  constraint appuntamento_operator_free exclude using gist (
    operator_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('fissato', 'presente')),
  constraint appuntamento_person_free exclude using gist (
    persona_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('fissato', 'presente'))
);
create index appuntamento_operator on appuntamento (operator_id, starts_at);
create index appuntamento_persona on appuntamento (persona_id, starts_at);
create index appuntamento_centro on appuntamento (centro_code, starts_at);
create unique index appuntamento_replaced on appuntamento (replaced_by);

-- Everybody at the centres sees the hours of the others, and writes her own.
do $$
declare
  name text;
begin
  foreach name in array array['disponibilita_operatore', 'assenza'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy colleagues on %I for select to siul_staff using (true)', name);
    execute format('create policy own on %I to siul_staff using (account_id = actor_id()) with check (account_id = actor_id())', name);
    execute format('grant select, insert, update, delete on %I to siul_staff', name);
  end loop;
end $$;

-- Who, when and where are written once: what changes is how it went.
alter table appuntamento enable row level security;
create policy staff on appuntamento to siul_staff using (true) with check (true);
create policy referred on appuntamento for select to siul_ente using (referred_to_me(persona_id));
grant select, insert, update (state, version, replaced_by) on appuntamento to siul_staff;
grant select on appuntamento to siul_ente;
