-- People proposed to companies: first the person is asked, then the company; each sees of the other what both agreed to.

do $$
begin
  perform pg_advisory_xact_lock(hashtext('siul roles'));
  if not exists (select from pg_roles where rolname = 'siul_incontro') then
    create role siul_incontro nologin;
  end if;
  grant siul_incontro to siul_app with inherit false, set true;
end $$;
grant usage on schema public to siul_incontro;

-- A job proposed to a person: her silence is no yes.
create table proposta (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  vacancy_id uuid not null references vacancy,
  how text not null check (how in ('colloquio', 'telefono', 'messaggio')),
  proposed_on date not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null references account,
  -- The last day to answer.
  reply_by date not null,
  answer text check (answer in ('si', 'no', 'chiamami')),
  answered_at timestamptz,
  answered_how text check (answered_how in ('operatore', 'collegamento')),
  reason text,
  withdrawn_at timestamptz,
  -- The link of the message keeps the code; here is its SHA-256.
  code_hash text unique,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_how is null)),
  check (reply_by >= proposed_on)
);
create unique index proposta_once on proposta (persona_id, vacancy_id) where withdrawn_at is null;
create index proposta_vacancy on proposta (vacancy_id);

-- The names for a company. One is prepared at a time; what was sent stays as it was sent.
create table rosa (
  id uuid primary key default new_id(),
  vacancy_id uuid not null references vacancy,
  state text not null check (state in ('in-preparazione', 'inviata')),
  created_at timestamptz not null,
  created_by uuid not null references account,
  sent_at timestamptz,
  sent_by uuid references account,
  -- The company's own link: its SHA-256, until when it opens, since when it does not.
  code_hash text unique,
  expires_on date,
  revoked_at timestamptz,
  opened_at timestamptz,
  check ((state = 'inviata') = (sent_at is not null and code_hash is not null and expires_on is not null))
);
create unique index rosa_in_hand on rosa (vacancy_id) where state = 'in-preparazione';
create index rosa_vacancy on rosa (vacancy_id, sent_at desc);

create table rosa_candidato (
  rosa_id uuid not null references rosa,
  persona_id uuid not null references persona,
  place integer not null,
  -- One human sentence about the person, for the company.
  sentence text check (btrim(sentence) <> ''),
  -- Why she is here, as it was when she was taken: requirements with their sign.
  reasons jsonb not null default '[]',
  added_at timestamptz not null,
  added_by uuid not null references account,
  employer_answer text check (employer_answer in ('interessa', 'no')),
  employer_reason text,
  employer_at timestamptz,
  outcome text check (outcome in ('assunta', 'non-assunta', 'rinuncia', 'non-presentata', 'in-corso')),
  outcome_reason text,
  outcome_on date,
  outcome_by text check (outcome_by in ('impresa', 'operatore', 'comunicazione')),
  -- The mandatory communication that says she was hired, and its day.
  communication text,
  communication_on date,
  primary key (rosa_id, persona_id),
  check ((employer_answer is null) = (employer_at is null)),
  check (employer_reason is null or employer_answer = 'no'),
  check ((outcome is null) = (outcome_on is null) and (outcome is null) = (outcome_by is null)),
  check (communication is null or outcome = 'assunta')
);
create index rosa_candidato_persona on rosa_candidato (persona_id);

do $$
declare
  name text;
begin
  foreach name in array array['proposta', 'rosa', 'rosa_candidato'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_staff', name);
    execute format('grant select, update on %I to siul_system', name);
  end loop;
end $$;
grant delete on rosa_candidato to siul_staff;
-- What was sent does not lose a name.
create function rosa_sent_stays() returns trigger language plpgsql as $$
begin
  if (select state from rosa where id = old.rosa_id) = 'inviata' then
    raise exception 'a rosa that was sent keeps its names' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger rosa_sent_stays before delete on rosa_candidato for each row execute function rosa_sent_stays();

do $$
declare
  t text;
begin
  foreach t in array array['proposta', 'rosa_candidato'] loop
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()', t || '_absorbed', t);
  end loop;
end $$;

create function incontro_code() returns text language sql stable as $$
  select nullif(current_setting('siul.incontro', true), '') $$;
create function incontro_today() returns date language sql stable as $$
  select current_setting('siul.today')::date $$;

-- What whoever holds the link of a proposal may read: the job, what was answered, until when; of the person nothing.
create function proposta_shown() returns table (id uuid, vacancy_id uuid, title text, employer text, tasks text, contract text,
    duration_months integer, orari text[], weekly_hours integer, pay_from_cents integer, pay_until_cents integer, pay_per text,
    comune_name text, remote boolean, requisiti jsonb, starts_on date, reply_by date, answer text, is_open boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, v.id, v.title, case when not v.confidential then a.name end, v.tasks, v.contract, v.duration_months, v.orari,
    v.weekly_hours, v.pay_from_cents, v.pay_until_cents, v.pay_per, c.name, v.remote, v.requisiti, v.starts_on, p.reply_by,
    p.answer, v.state not in ('da-qualificare', 'chiusa') and p.reply_by >= incontro_today()
  from proposta p join vacancy v on v.id = p.vacancy_id join azienda a on a.id = v.azienda_id
  left join comune c on c.belfiore = v.comune
  where p.code_hash = incontro_code() and p.withdrawn_at is null $$;

-- Her answer, which she may change while it is time.
create function proposta_answer(said text, at timestamptz) returns uuid language sql volatile security definer
  set search_path = public, pg_temp as $$
  update proposta p set answer = said, answered_at = at, answered_how = 'collegamento'
  from vacancy v
  where v.id = p.vacancy_id and p.code_hash = incontro_code() and p.withdrawn_at is null
    and p.reply_by >= incontro_today() and v.state not in ('da-qualificare', 'chiusa')
  returning p.persona_id $$;

-- What the company may read by its link: who said yes, by first name; how to reach her only after it said that she interests it.
create function rosa_shown() returns table (rosa_id uuid, vacancy_id uuid, title text, people integer, outcomes_by date,
    persona_id uuid, place integer, name text, initial text, sentence text, reasons jsonb, employer_answer text,
    outcome text, surname text, phone text, email text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, v.id, v.title, v.people, v.rosa_sent_on + 15, q.persona_id, q.place, p.name, left(p.surname, 1), q.sentence,
    q.reasons, q.employer_answer, q.outcome,
    case when q.employer_answer = 'interessa' then p.surname end,
    case when q.employer_answer = 'interessa' then p.phone end,
    case when q.employer_answer = 'interessa' then p.email end
  from rosa r join vacancy v on v.id = r.vacancy_id
  left join (
    select c.* from rosa_candidato c
    join rosa r2 on r2.id = c.rosa_id and r2.code_hash = incontro_code()
    join proposta d on d.persona_id = c.persona_id and d.vacancy_id = r2.vacancy_id and d.withdrawn_at is null and d.answer = 'si'
  ) as q on q.rosa_id = r.id
  left join persona p on p.id = q.persona_id
  where r.code_hash = incontro_code() and r.state = 'inviata' and r.revoked_at is null and r.expires_on >= incontro_today() $$;

-- What the company says of one person of its rosa. False where she is not there for it.
create function rosa_answer(person uuid, said text, why text, at timestamptz) returns boolean language plpgsql volatile
  security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from rosa_shown() s where s.persona_id = person) then return false; end if;
  update rosa_candidato c set employer_answer = said, employer_reason = case when said = 'no' then why end, employer_at = at
  from rosa r where r.id = c.rosa_id and r.code_hash = incontro_code() and c.persona_id = person;
  return true;
end $$;

-- How it ended with one person, as the company says it.
create function rosa_outcome(person uuid, said text, why text, on_day date) returns boolean language plpgsql volatile
  security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from rosa_shown() s where s.persona_id = person and s.employer_answer = 'interessa') then return false; end if;
  update rosa_candidato c set outcome = said, outcome_reason = why, outcome_on = on_day, outcome_by = 'impresa'
  from rosa r where r.id = c.rosa_id and r.code_hash = incontro_code() and c.persona_id = person and c.communication is null;
  return found;
end $$;

-- The first time the company opened its link.
create function rosa_opened(at timestamptz) returns void language sql volatile security definer
  set search_path = public, pg_temp as $$
  update rosa set opened_at = at where code_hash = incontro_code() and opened_at is null $$;

revoke execute on function proposta_shown, proposta_answer, rosa_shown, rosa_answer, rosa_outcome, rosa_opened from public;
grant execute on function proposta_shown, proposta_answer, rosa_shown, rosa_answer, rosa_outcome, rosa_opened, ledger_append
  to siul_incontro;
