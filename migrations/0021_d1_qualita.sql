-- The work done on a vacancy, the selection a company asked, what it thinks of the service, and when its outcomes are known.

-- How the service reached who asked for it, where it is known: the two offices of D2 have bounds of their own.
alter table prestazione add column channel text
  check (channel in ('in-presenza', 'a-distanza', 'autoconsultazione', 'back-office'));

-- Which vacancy some hours were spent on, and for what.
create table vacancy_lavoro (
  prestazione_id uuid primary key references prestazione,
  vacancy_id uuid not null references vacancy,
  kind text not null check (kind in ('preselezione', 'selezione', 'contatti', 'proposta')),
  note text check (btrim(note) <> '')
);
create index vacancy_lavoro_vacancy on vacancy_lavoro (vacancy_id);

-- The interviews held for a company that asked for the selection. What was found is not written over: the last one counts.
create table selezione_colloquio (
  id uuid primary key default new_id(),
  vacancy_id uuid not null references vacancy,
  persona_id uuid not null references persona,
  held_on date not null,
  result text not null check (result in ('adatta', 'da-risentire', 'non-adatta')),
  note text check (btrim(note) <> ''),
  at timestamptz not null,
  by uuid not null references account
);
create index selezione_colloquio_vacancy on selezione_colloquio (vacancy_id, persona_id, at desc);
create index selezione_colloquio_persona on selezione_colloquio (persona_id);

-- What a company says of the service after a rosa: three questions, from 1 to 5.
create table qualita (
  rosa_id uuid primary key references rosa,
  persone integer not null check (persone between 1 and 5),
  tempi integer not null check (tempi between 1 and 5),
  ancora integer not null check (ancora between 1 and 5),
  note text check (btrim(note) <> ''),
  how text not null check (how in ('collegamento', 'telefono')),
  given_on date not null,
  given_at timestamptz not null,
  -- Who heard it on the phone.
  by uuid references account,
  check ((how = 'telefono') = (by is not null))
);
create index qualita_given on qualita (given_on desc);

do $$
declare
  name text;
begin
  foreach name in array array['vacancy_lavoro', 'selezione_colloquio', 'qualita'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy system on %I for select to siul_system using (true)', name);
    execute format('grant select, insert on %I to siul_staff', name);
    execute format('grant select on %I to siul_system', name);
  end loop;
end $$;
create trigger selezione_colloquio_absorbed before insert on selezione_colloquio
  for each row execute function persona_absorbed();

-- Of whom the company still has to say how it ended: she was shown to it, and it did not say no.
create view esito_atteso with (security_invoker = true) as
  select r.vacancy_id, c.rosa_id, c.persona_id
  from rosa_candidato c
  join rosa r on r.id = c.rosa_id and r.state = 'inviata'
  join proposta d on d.persona_id = c.persona_id and d.vacancy_id = r.vacancy_id and d.withdrawn_at is null and d.answer = 'si'
  where c.outcome is null and c.employer_answer is distinct from 'no';
grant select on esito_atteso to siul_staff, siul_system;

-- Whoever tells the last outcome, the company too, stops its clock.
create function esiti_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vacancy v
  set outcomes_checked_on = coalesce(new.outcome_on, (new.employer_at at time zone 'Europe/Rome')::date)
  from rosa r
  where r.id = new.rosa_id and r.state = 'inviata' and v.id = r.vacancy_id and v.outcomes_checked_on is null
    and (new.outcome is not null or new.employer_answer = 'no')
    and not exists (select from esito_atteso a where a.vacancy_id = v.id);
  return null;
end $$;
create trigger esiti_told after update of outcome, employer_answer on rosa_candidato
  for each row execute function esiti_told();

-- For whoever holds the company's link: whether it answered, and its answer, which may change while the link opens.
create function qualita_shown() returns table (persone integer, tempi integer, ancora integer, note text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select q.persone, q.tempi, q.ancora, q.note from qualita q
  where q.rosa_id in (select s.rosa_id from rosa_shown() s) $$;
create function qualita_answer(q_persone integer, q_tempi integer, q_ancora integer, q_note text, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into qualita as q (rosa_id, persone, tempi, ancora, note, how, given_on, given_at)
  select distinct s.rosa_id, q_persone, q_tempi, q_ancora, q_note, 'collegamento', incontro_today(), at from rosa_shown() s
  on conflict (rosa_id) do update
    set persone = q_persone, tempi = q_tempi, ancora = q_ancora, note = q_note, given_on = incontro_today(), given_at = at
    where q.how = 'collegamento';
  return found;
end $$;
revoke execute on function qualita_shown, qualita_answer from public;
grant execute on function qualita_shown, qualita_answer to siul_incontro;
