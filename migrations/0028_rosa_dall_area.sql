-- The company answers its rosa by its link and from its own area: one rosa is held at a time, and what is read and written of it
-- is the same by both doors.

-- The rosa that whoever asks may read and answer: that of the link in hand, or that which a signed-in company chose of its own.
create function rosa_held() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select r.id from rosa r join vacancy v on v.id = r.vacancy_id
  where r.state = 'inviata' and r.revoked_at is null and r.expires_on >= incontro_today()
    and (r.code_hash = incontro_code()
      or v.azienda_id = impresa_id() and r.id = nullif(current_setting('siul.rosa', true), '')::uuid) $$;

create or replace function rosa_shown() returns table (rosa_id uuid, vacancy_id uuid, title text, people integer, outcomes_by date,
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
    select c.*, d.vacancy_id from rosa_candidato c
    join proposta d on d.persona_id = c.persona_id and d.withdrawn_at is null and d.answer = 'si'
  ) as q on q.rosa_id = r.id and q.vacancy_id = r.vacancy_id
  left join persona p on p.id = q.persona_id
  where r.id = rosa_held() $$;

-- The row is held before it is looked at: an answer by the link and an outcome from the area at the same instant are one after
-- the other. A hiring that a communication told takes no «no».
create or replace function rosa_answer(person uuid, said text, why text, at timestamptz) returns boolean language plpgsql volatile
  security definer set search_path = public, pg_temp as $$
begin
  perform from rosa_candidato c where c.rosa_id = rosa_held() and c.persona_id = person for update;
  if not exists (select from rosa_shown() s where s.persona_id = person) then return false; end if;
  update rosa_candidato c set employer_answer = said, employer_reason = case when said = 'no' then why end, employer_at = at
  where c.rosa_id = rosa_held() and c.persona_id = person and (said = 'interessa' or c.communication is null);
  return found;
end $$;

create or replace function rosa_outcome(person uuid, said text, why text, on_day date) returns boolean language plpgsql volatile
  security definer set search_path = public, pg_temp as $$
begin
  perform from rosa_candidato c where c.rosa_id = rosa_held() and c.persona_id = person for update;
  if not exists (select from rosa_shown() s where s.persona_id = person and s.employer_answer = 'interessa') then return false; end if;
  update rosa_candidato c set outcome = said, outcome_reason = why, outcome_on = on_day, outcome_by = 'impresa'
  where c.rosa_id = rosa_held() and c.persona_id = person and c.communication is null;
  return found;
end $$;

create or replace function rosa_opened(at timestamptz) returns void language sql volatile security definer
  set search_path = public, pg_temp as $$
  update rosa set opened_at = at where id = rosa_held() and opened_at is null $$;

-- What its area says of the rose of a company, while they open: never of whom, until one of them is opened.
drop function rose_mie();
create function rose_mie() returns table (rosa_id uuid, title text, sent_at timestamptz, expires_on date, outcomes_by date,
    people integer, waiting integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, v.title, r.sent_at, r.expires_on, v.rosa_sent_on + 15, count(c.persona_id)::integer,
    count(c.persona_id) filter (where c.outcome is null and c.employer_answer is distinct from 'no')::integer
  from rosa r join vacancy v on v.id = r.vacancy_id
  left join (rosa_candidato c
    join proposta d on d.persona_id = c.persona_id and d.withdrawn_at is null and d.answer = 'si')
    on c.rosa_id = r.id and d.vacancy_id = r.vacancy_id
  where v.azienda_id = impresa_id() and r.state = 'inviata' and r.revoked_at is null and r.expires_on >= incontro_today()
  group by r.id, v.id order by r.sent_at desc, r.id $$;

revoke execute on function rosa_held, rose_mie from public;
grant execute on function rosa_held to siul_incontro, siul_impresa;
grant execute on function rose_mie, rosa_shown, rosa_answer, rosa_outcome, rosa_opened, qualita_shown, qualita_answer, ledger_append
  to siul_impresa;
