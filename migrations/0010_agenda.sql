-- Rooms, the list of who would come earlier, what happens when somebody is away, the calendar one reads elsewhere.

create table sala (
  id uuid primary key default new_id(),
  centro_code text not null references centro,
  name text not null check (btrim(name) <> ''),
  seats integer not null check (seats between 1 and 500),
  -- Nobody outside hears: what an individual interview asks for.
  riservata boolean not null,
  individuale boolean not null,
  gruppo boolean not null,
  active boolean not null default true,
  unique (centro_code, name),
  check (individuale or gruppo)
);

-- Who is in a room and when: an interview, a session of a group, or nobody because it is closed. One at a time.
create table sala_occupata (
  sala_id uuid not null references sala,
  period tstzrange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  by_kind text not null check (by_kind in ('appuntamento', 'sessione', 'chiusura')),
  by_id uuid not null,
  primary key (by_kind, by_id),
  constraint sala_occupata_free exclude using gist (sala_id with =, period with &&)
);

alter table sala enable row level security;
alter table sala_occupata enable row level security;
create policy staff on sala for select to siul_staff using (true);
create policy own_centre on sala to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id()))
  with check (centro_code = (select a.centro_code from account a where a.id = actor_id()));
create policy staff on sala_occupata to siul_staff using (true) with check (true);
grant select, insert, update on sala to siul_staff;
grant select, insert, delete on sala_occupata to siul_staff;
-- Whoever reads an appointment reads its room.
create policy readers on sala for select to siul_ente, siul_system using (true);
create policy readers on sala_occupata for select to siul_ente using (true);
grant select on sala, sala_occupata to siul_ente, siul_system;

-- Somebody is away: the manager of the same centre may write it too.
create policy manager on assenza to siul_staff
  using (exists (select from account me join account she on she.centro_code = me.centro_code
    where me.id = actor_id() and me.role = 'responsabile' and she.id = account_id))
  with check (exists (select from account me join account she on she.centro_code = me.centro_code
    where me.id = actor_id() and me.role = 'responsabile' and she.id = account_id));

-- The appointments of an absent colleague as they were moved together, to take them back.
create table copertura (
  id uuid primary key default new_id(),
  assenza_id uuid references assenza on delete set null,
  account_id uuid not null references account,
  from_on date not null,
  until_on date not null,
  at timestamptz not null,
  by uuid not null references account,
  undone_at timestamptz,
  check (until_on >= from_on)
);
create index copertura_account on copertura (account_id, from_on);
alter table copertura enable row level security;
create policy staff on copertura to siul_staff using (true) with check (true);
grant select, insert, update (undone_at, assenza_id) on copertura to siul_staff;

alter table appuntamento
  add column copertura_id uuid references copertura,
  -- Why it was moved or called off when the hour was near.
  add column change_reason text check (btrim(change_reason) <> ''),
  -- Whether who did not come had said so.
  add column avviso text check (avviso in ('avvisato', 'non-avvisato')),
  add constraint appuntamento_avviso check (avviso is null or state = 'assente');
create index appuntamento_copertura on appuntamento (copertura_id) where copertura_id is not null;
grant update (change_reason, avviso) on appuntamento to siul_staff;

-- How long before its hour an appointment may still be moved: by the person, and by staff without saying why.
create table finestra_agenda (
  centro_code text not null references centro,
  valid_from date not null,
  persona_hours integer not null check (persona_hours between 0 and 720),
  operatore_hours integer not null check (operatore_hours between 0 and 720),
  set_by uuid not null references account,
  set_at timestamptz not null,
  primary key (centro_code, valid_from)
);
alter table finestra_agenda enable row level security;
create policy staff on finestra_agenda for select to siul_staff, siul_system using (true);
create policy own_centre on finestra_agenda to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id()))
  with check (centro_code = (select a.centro_code from account a where a.id = actor_id()));
grant select, insert, update on finestra_agenda to siul_staff;
grant select on finestra_agenda to siul_system;

-- Who would come earlier, and when she could.
create table attesa (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  service_code text not null references service,
  centro_code text not null references centro,
  from_on date not null,
  until_on date not null,
  -- 1 Monday … 6 Saturday; by the clock on the wall, in minutes after midnight.
  weekdays integer[] not null check (cardinality(weekdays) > 0),
  from_minutes integer not null check (from_minutes >= 0),
  until_minutes integer not null check (until_minutes <= 1440),
  state text not null default 'aperta' check (state in ('aperta', 'soddisfatta', 'chiusa')),
  created_by uuid not null references account,
  created_at timestamptz not null,
  check (until_on >= from_on),
  check (from_minutes < until_minutes)
);
create index attesa_open on attesa (centro_code, service_code, created_at) where state = 'aperta';
create index attesa_persona on attesa (persona_id);
create trigger attesa_absorbed before insert on attesa for each row execute function persona_absorbed();

-- A place that became free, kept for one person for a while.
create table posto_offerto (
  id uuid primary key default new_id(),
  attesa_id uuid not null references attesa,
  operator_id uuid not null references account,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null default 'offerto' check (state in ('offerto', 'accettato', 'rifiutato', 'scaduto')),
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  decided_at timestamptz,
  appuntamento_id uuid references appuntamento,
  -- The address that was sent keeps the code; here is its SHA-256.
  code_hash text not null unique,
  check (ends_at > starts_at),
  check ((state = 'offerto') = (decided_at is null)),
  check ((state = 'accettato') = (appuntamento_id is not null)),
  constraint posto_offerto_once exclude using gist (
    operator_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'offerto')
);
create index posto_offerto_attesa on posto_offerto (attesa_id);
create index posto_offerto_expires on posto_offerto (expires_at) where state = 'offerto';

do $$
declare
  name text;
begin
  foreach name in array array['attesa', 'posto_offerto'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
  end loop;
end $$;
grant select, insert, update (state) on attesa to siul_staff;
grant select, insert, update (state, decided_at, appuntamento_id) on posto_offerto to siul_staff;

-- The program lets offers end by themselves, passes the place on, and writes the yes or no of whoever holds the address.
create policy system on attesa to siul_system using (true) with check (true);
create policy system on posto_offerto to siul_system using (true) with check (true);
create policy system on appuntamento to siul_system using (true) with check (true);
create policy system on assenza for select to siul_system using (true);
create policy system on sala_occupata to siul_system using (true) with check (true);
grant select on assenza, appuntamento, attesa, posto_offerto to siul_system;
grant update (state) on attesa to siul_system;
grant insert, update (state, decided_at, appuntamento_id) on posto_offerto to siul_system;
grant insert, update (state, version, replaced_by, change_reason) on appuntamento to siul_system;
grant insert, delete on sala_occupata to siul_system;

-- The secret address of one's calendar: here is its SHA-256. A new one takes the place of the old.
create table calendario (
  account_id uuid primary key references account,
  secret_hash text not null unique,
  made_at timestamptz not null
);
alter table calendario enable row level security;
create policy own on calendario to siul_staff using (account_id = actor_id()) with check (account_id = actor_id());
grant select, insert, update, delete on calendario to siul_staff;

-- What whoever holds the address reads: when, and the initials. No row where nobody has that address.
create function calendario_feed(secret text, from_at timestamptz, until_at timestamptz)
  returns table (id uuid, starts_at timestamptz, ends_at timestamptz, initials text,
    state text, version integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.starts_at, p.ends_at, left(q.name, 1) || '.' || left(q.surname, 1) || '.', p.state,
    p.version
  from calendario c join account a on a.id = c.account_id and a.active
  left join appuntamento p on p.operator_id = c.account_id and p.starts_at >= from_at and p.starts_at < until_at
    and p.state not in ('spostato', 'annullato')
  left join persona q on q.id = p.persona_id
  where c.secret_hash = secret
  order by p.starts_at $$;
revoke execute on function calendario_feed from public;
grant execute on function calendario_feed to siul_auth;
