-- Citizens and companies come in: sessions of the portal, and what each may read. A citizen sees herself, a company its own
-- vacancies and what its rose show; neither ever another.

do $$
declare
  name text;
begin
  perform pg_advisory_xact_lock(hashtext('siul roles'));
  foreach name in array array['siul_cittadino', 'siul_impresa'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
    execute format('grant %I to siul_app with inherit false, set true', name);
    execute format('grant usage on schema public to %I', name);
  end loop;
end $$;

-- Who is signed in on the portal: apart from the sessions of staff, with a cookie of its own.
create table portal_session (
  token_hash bytea primary key,
  kind text not null check (kind in ('cittadino', 'impresa')),
  -- A persona or an azienda; no key, so that a session does not pass with a scheda to another: it ends.
  subject_id uuid not null,
  name text not null,
  csrf text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index portal_session_expiry on portal_session (expires_at);
alter table portal_session enable row level security;
create policy login on portal_session to siul_auth using (true) with check (true);
grant select, insert, update (seen_at), delete on portal_session to siul_auth;

-- Who is behind a code that the identity provider vouches for. The whole code, as it is now: a code with other letters of
-- omocodia is of somebody else, and one that was wrong may be.
create function portal_subject(as_kind text, code text) returns table (id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name || ' ' || p.surname from persona p
    where as_kind = 'cittadino' and p.codice_fiscale = code and p.cf_kind = 'definitivo' and p.merged_into is null
  union all
  select a.id, a.name from azienda a where as_kind = 'impresa' and a.partita_iva = code $$;
-- Whether who came in still is there.
create function portal_stands(as_kind text, subject uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select case as_kind
    when 'cittadino' then exists (select from persona p where p.id = subject and p.merged_into is null)
    else exists (select from azienda a where a.id = subject) end $$;
revoke execute on function portal_subject, portal_stands from public;
grant execute on function portal_subject, portal_stands to siul_auth;

-- Who the test identity provider vouches for; empty where the data are real.
create table identita_prova (
  username text primary key,
  kind text not null check (kind in ('cittadino', 'impresa')),
  code text not null,
  given_name text not null,
  family_name text not null
);
alter table identita_prova enable row level security;
create policy login on identita_prova for select to siul_auth using (true);
grant select on identita_prova to siul_auth;

create function cittadino_id() returns uuid language sql stable
  as $$ select nullif(current_setting('siul.persona', true), '')::uuid $$;
create function impresa_id() returns uuid language sql stable
  as $$ select nullif(current_setting('siul.azienda', true), '')::uuid $$;

-- What is the citizen's, by her id.
create policy citizen on persona for select to siul_cittadino using (id = cittadino_id());
grant select (id, surname, name, codice_fiscale, birth_on, birth_place_name, centro_code) on persona to siul_cittadino;
do $$
declare
  name text;
begin
  foreach name in array array['appuntamento', 'scadenza', 'patto', 'passo', 'passo_storia', 'iscrizione_gruppo', 'messaggio'] loop
    execute format('create policy citizen on %I for select to siul_cittadino using (persona_id = cittadino_id())', name);
  end loop;
end $$;
-- A draft is not yet hers: she reads what was signed.
create policy citizen on patto_versione for select to siul_cittadino
  using (persona_id = cittadino_id() and state in ('firmata', 'superata'));
grant select on appuntamento, scadenza, patto, patto_versione, passo, passo_storia to siul_cittadino;
grant select (gruppo_id, persona_id, state, presence) on iscrizione_gruppo to siul_cittadino;
grant select (id, persona_id, about_kind, about_id, answer, created_at) on messaggio to siul_cittadino;
create policy citizen on gruppo for select to siul_cittadino
  using (exists (select from iscrizione_gruppo i where i.gruppo_id = gruppo.id));
grant select (id, service_code, title, place, conductor_id, starts_at, ends_at, state) on gruppo to siul_cittadino;
create policy citizen on sala_occupata for select to siul_cittadino
  using (by_kind = 'appuntamento' and exists (select from appuntamento a where a.id = by_id));
grant select (sala_id, by_kind, by_id) on sala_occupata to siul_cittadino;
create policy citizen on sala for select to siul_cittadino using (true);
grant select (id, name) on sala to siul_cittadino;
create policy citizen on finestra_agenda for select to siul_cittadino using (true);
grant select (centro_code, valid_from, persona_hours, operatore_hours) on finestra_agenda to siul_cittadino;
grant select on centro to siul_cittadino, siul_impresa;

-- Who opened her file, of all that is hers; and the names of those, and of whom she meets.
create policy citizen on access_log for select to siul_cittadino using (persona_id = any(persona_ids(cittadino_id())));
grant select on access_log to siul_cittadino;
grant execute on function persona_ids to siul_cittadino;
create function cittadino_staff() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select l.account_id from access_log l where l.persona_id = any(persona_ids(cittadino_id()))
  union select a.operator_id from appuntamento a where a.persona_id = cittadino_id()
  union select g.conductor_id from iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id where i.persona_id = cittadino_id() $$;
create policy citizen on account for select to siul_cittadino using (id in (select cittadino_staff()));
grant select (id, display_name, role) on account to siul_cittadino;

-- The jobs proposed to her, as her link shows them, and her answer with the same effect.
create function proposte_mie() returns table (id uuid, vacancy_id uuid, title text, employer text, comune_name text,
    remote boolean, tasks text, proposed_on date, reply_by date, answer text, is_open boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, v.id, v.title, case when not v.confidential then a.name end, c.name, v.remote, v.tasks, p.proposed_on,
    p.reply_by, p.answer,
    v.state not in ('da-qualificare', 'chiusa') and p.reply_by >= current_setting('siul.today')::date
  from proposta p join vacancy v on v.id = p.vacancy_id join azienda a on a.id = v.azienda_id
  left join comune c on c.belfiore = v.comune
  where p.persona_id = cittadino_id() and p.withdrawn_at is null order by p.proposed_at desc, p.id $$;
create function proposta_mia_risposta(which uuid, said text, at timestamptz) returns uuid language sql volatile
  security definer set search_path = public, pg_temp as $$
  update proposta p set answer = said, answered_at = at, answered_how = 'collegamento'
  from vacancy v
  where p.id = which and v.id = p.vacancy_id and p.persona_id = cittadino_id() and p.withdrawn_at is null
    and p.reply_by >= current_setting('siul.today')::date and v.state not in ('da-qualificare', 'chiusa')
  returning p.vacancy_id $$;

-- What a company reads: itself, its vacancies, and of its rose what its links show, while they open.
create policy company on azienda for select to siul_impresa using (id = impresa_id());
grant select (id, name, partita_iva) on azienda to siul_impresa;
create policy company on vacancy for select to siul_impresa using (azienda_id = impresa_id());
grant select (id, number, azienda_id, consulente_id, centro_code, state, requested_on, title, people, published_at, expires_on,
  rosa_sent_on, rosa_size, closed_on, closed_reason) on vacancy to siul_impresa;
create function impresa_staff() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select v.consulente_id from vacancy v where v.azienda_id = impresa_id() $$;
create policy company on account for select to siul_impresa using (id in (select impresa_staff()));
grant select (id, display_name) on account to siul_impresa;
create function rose_mie() returns table (rosa_id uuid, vacancy_id uuid, title text, sent_at timestamptz, expires_on date,
    outcomes_by date, place integer, name text, initial text, sentence text, employer_answer text, outcome text, surname text,
    phone text, email text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, v.id, v.title, r.sent_at, r.expires_on, v.rosa_sent_on + 15, q.place, p.name, left(p.surname, 1), q.sentence,
    q.employer_answer, q.outcome,
    case when q.employer_answer = 'interessa' then p.surname end,
    case when q.employer_answer = 'interessa' then p.phone end,
    case when q.employer_answer = 'interessa' then p.email end
  from rosa r join vacancy v on v.id = r.vacancy_id
  left join (
    select c.*, d.vacancy_id from rosa_candidato c
    join proposta d on d.persona_id = c.persona_id and d.withdrawn_at is null and d.answer = 'si'
  ) as q on q.rosa_id = r.id and q.vacancy_id = r.vacancy_id
  left join persona p on p.id = q.persona_id
  where v.azienda_id = impresa_id() and r.state = 'inviata' and r.revoked_at is null
    and r.expires_on >= current_setting('siul.today')::date
  order by r.sent_at desc, r.id, q.place $$;

revoke execute on function cittadino_staff, impresa_staff, proposte_mie, proposta_mia_risposta, rose_mie from public;
grant execute on function cittadino_staff, proposte_mie, proposta_mia_risposta, ledger_append to siul_cittadino;
grant execute on function impresa_staff, rose_mie to siul_impresa;
