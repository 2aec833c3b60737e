-- The queue of a centre: a number for whoever comes in. Who it belongs to is for the staff of that centre; the code on
-- the ticket opens that ticket and nothing else.

do $$
begin
  perform pg_advisory_xact_lock(hashtext('siul roles'));
  if not exists (select from pg_roles where rolname = 'siul_coda') then
    create role siul_coda nologin;
  end if;
  grant siul_coda to siul_app with inherit false, set true;
end $$;
grant usage on schema public to siul_coda;

create table turno (
  id uuid primary key default new_id(),
  centro_code text not null references centro,
  day date not null,
  -- The family of services: O orientation, S desk, I employers, M collocamento mirato.
  letter text not null check (letter in ('O', 'S', 'I', 'M')),
  number integer not null check (number > 0),
  persona_id uuid references persona,
  reason text not null,
  needs text[] not null default '{}',
  arrived_at timestamptz not null,
  taken_by uuid not null references account,
  called_at timestamptz,
  called_by uuid references account,
  -- Where to go, as the screen says it: «sportello 2».
  place text,
  -- The colleague the person was entrusted to: nobody else calls her as the next one.
  referred_to uuid references account,
  ended_at timestamptz,
  outcome text check (outcome in ('servito', 'andato-via')),
  prestazione_id uuid references prestazione,
  -- The ticket keeps the code; here is its SHA-256.
  code_hash text not null unique,
  constraint turno_number unique (centro_code, day, letter, number),
  check ((called_at is null) = (called_by is null) and (called_at is null) = (place is null)),
  check ((ended_at is null) = (outcome is null)),
  check (outcome is distinct from 'servito' or called_at is not null),
  check (called_at >= arrived_at and ended_at >= coalesce(called_at, arrived_at))
);
create index turno_persona on turno (persona_id);
-- One person at a time in front of an operator.
create unique index turno_in_front on turno (called_by, day) where ended_at is null and called_at is not null;

alter table turno enable row level security;
create policy centre on turno to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id()));
grant select, insert on turno to siul_staff;
grant update (called_at, called_by, place, referred_to, ended_at, outcome, prestazione_id) on turno to siul_staff;

-- Whoever holds the ticket sees where it stands, and may give it up.
create policy ticket on turno for select to siul_coda
  using (code_hash = nullif(current_setting('siul.coda', true), ''));
create policy give_up on turno for update to siul_coda
  using (code_hash = nullif(current_setting('siul.coda', true), '') and called_at is null and ended_at is null)
  with check (outcome = 'andato-via');
grant select (id, centro_code, day, letter, number, arrived_at, called_at, place, ended_at, outcome, code_hash)
  on turno to siul_coda;
grant update (ended_at, outcome) on turno to siul_coda;
grant select on centro to siul_coda;
grant execute on function ledger_append to siul_coda;

-- Before the ticket in its own queue, and the mean minutes of those served from it that day; counts, never whose.
create function turno_ahead() returns table (ahead integer, mean_minutes integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select count(*)::integer from turno o
      where (o.centro_code, o.day, o.letter) = (t.centro_code, t.day, t.letter) and o.number < t.number
        and o.called_at is null and o.ended_at is null and o.referred_to is not distinct from t.referred_to),
    (select round(avg(extract(epoch from s.ended_at - s.called_at)) / 60)::integer from turno s
      where (s.centro_code, s.day, s.letter) = (t.centro_code, t.day, t.letter) and s.outcome = 'servito')
  from turno t where t.code_hash = nullif(current_setting('siul.coda', true), '') $$;
revoke execute on function turno_ahead from public;
grant execute on function turno_ahead to siul_coda;
