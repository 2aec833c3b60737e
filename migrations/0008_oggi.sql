-- What the first page of the day needs: duties put off, who was given somebody, what is due without reading the rows.

-- A duty put off to a day. It counts while nobody ended it, the day has not come and the legal term is the one it was put
-- off under: a term that moved is decided on again.
create table rinvio (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  rule text not null,
  -- What was put off at once comes back at once.
  act_id uuid not null,
  -- The day it comes back.
  until_on date not null,
  reason text not null check (reason in ('non-risponde', 'ha-chiesto-tempo', 'aspetta-documento', 'altro')),
  note text check (btrim(note) <> ''),
  -- The last useful day as it was.
  due_on date not null,
  at timestamptz not null,
  by uuid not null references account,
  -- Taken back, or another one took its place.
  ended_at timestamptz,
  ended_by uuid references account,
  check (note is not null or (reason <> 'altro' and until_on <= due_on)),
  check ((ended_at is null) = (ended_by is null))
);
create index rinvio_persona on rinvio (persona_id, rule);
create index rinvio_act on rinvio (act_id);
create index rinvio_open on rinvio (until_on) include (persona_id, rule, due_on) where ended_at is null;
create trigger rinvio_absorbed before insert on rinvio for each row execute function persona_absorbed();

alter table rinvio enable row level security;
create policy staff on rinvio to siul_staff using (true) with check (true);
create policy referred on rinvio for select to siul_ente using (referred_to_me(persona_id));
grant select on rinvio to siul_ente;
grant select, insert, update (ended_at, ended_by) on rinvio to siul_staff;

-- To whom people were given, and when.
create index ledger_affidata on ledger ((data->>'to'), at) where kind = 'persona.affidata';

-- What is due in a centre, or to a person, read from the index alone.
drop index scadenza_due;
create index scadenza_due on scadenza (centro_code, due_on, rule) include (persona_id, service_code, from_on) where met_on is null;
drop index scadenza_of;
create index scadenza_of on scadenza (persona_id, due_on) include (rule, service_code, from_on) where met_on is null;

-- Who waits for a signature.
create index patto_versione_alla_firma on patto_versione (persona_id) where state = 'alla-firma';

-- Whether anything was done for a person since a day.
create index ledger_step on ledger (persona_id, at) include (kind) where persona_id is not null;
create index did_open_given on did (persona_id, given_on) where closed_on is null;

-- How many duties to do each centre has by rule and last day: sums of few rows, whatever the number of people. Every
-- change writes what it adds and takes away beside what is there, in its own transaction, so that two never wait for
-- each other; the night adds them up (`scadenza_conto_fold`).
create table scadenza_conto (
  centro_code text not null references centro,
  due_on date not null,
  rule text not null,
  service_code text not null references service,
  from_on date,
  n integer not null
);
create index scadenza_conto_due on scadenza_conto (centro_code, due_on, rule) include (service_code, from_on, n);
alter table scadenza_conto enable row level security;
create policy staff on scadenza_conto for select to siul_staff using (true);
create policy system on scadenza_conto to siul_system using (true) with check (true);
grant select on scadenza_conto to siul_staff;
grant select, insert, delete on scadenza_conto to siul_system;

create function scadenza_counted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'TRUNCATE' then
    delete from scadenza_conto;
  elsif tg_op = 'INSERT' then
    insert into scadenza_conto
      select centro_code, due_on, rule, service_code, from_on, count(*) from added
      where met_on is null and due_on is not null group by 1, 2, 3, 4, 5;
  elsif tg_op = 'DELETE' then
    insert into scadenza_conto
      select centro_code, due_on, rule, service_code, from_on, -count(*) from taken
      where met_on is null and due_on is not null group by 1, 2, 3, 4, 5;
  else
    insert into scadenza_conto
      select centro_code, due_on, rule, service_code, from_on, sum(n) from (
        select centro_code, due_on, rule, service_code, from_on, 1 as n from added where met_on is null and due_on is not null
        union all
        select centro_code, due_on, rule, service_code, from_on, -1 from taken where met_on is null and due_on is not null) c
      group by 1, 2, 3, 4, 5 having sum(n) <> 0;
  end if;
  return null;
end $$;
create trigger scadenza_added after insert on scadenza referencing new table as added
  for each statement execute function scadenza_counted();
create trigger scadenza_taken after delete on scadenza referencing old table as taken
  for each statement execute function scadenza_counted();
create trigger scadenza_changed after update on scadenza referencing old table as taken new table as added
  for each statement execute function scadenza_counted();
create trigger scadenza_emptied after truncate on scadenza for each statement execute function scadenza_counted();
insert into scadenza_conto
  select centro_code, due_on, rule, service_code, from_on, count(*) from scadenza
  where met_on is null and due_on is not null group by 1, 2, 3, 4, 5;

-- Adds up what was written beside. The sums stay the same: whoever counts meanwhile sees those before or those after.
create function scadenza_conto_fold() returns void language sql set search_path = public, pg_temp as $$
  with had as (delete from scadenza_conto returning *)
  insert into scadenza_conto
    select centro_code, due_on, rule, service_code, from_on, sum(n) from had group by 1, 2, 3, 4, 5 having sum(n) <> 0 $$;
