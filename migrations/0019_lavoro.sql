-- What everybody searches: the words of the jobs, everyday words, typing mistakes; and who wants to be called about one.

-- The words of a text as keys compare them, without the second gender after a bar: PostgreSQL takes «Cuoco/a» for a file.
create function job_words(said text) returns text language sql immutable strict parallel safe as $$
  select text_key(replace(regexp_replace(said, '/[[:alpha:]-]+', '', 'g'), '’', ' ')) $$;

drop view offerta;
alter table vacancy drop column search, drop column search_key;
alter table vacancy add column search tsvector generated always as (
  setweight(to_tsvector('italian', job_words(title || ' ' || trades)), 'A')
    || setweight(to_tsvector('italian', job_words(tasks)), 'C')) stored;
create index vacancy_search on vacancy using gin (search) where state not in ('da-qualificare', 'chiusa');
create index vacancy_occupation on vacancy using gin (professioni) where state not in ('da-qualificare', 'chiusa');

-- What is published and not over. A company that wants to stay unknown is told as its division of activity alone.
create view offerta with (security_barrier) as
select v.id, v.number, v.title, v.professioni, v.trades, v.people, v.tasks, v.contract, v.duration_months, v.orari,
  v.weekly_hours, v.pay_from_cents, v.pay_until_cents, v.pay_per, v.comune, c.name as comune_name, c.province, v.x, v.y,
  v.remote, v.requisiti, v.l68, v.starts_on, v.published_at, v.expires_on, v.centro_code, v.version, v.confidential,
  case when not v.confidential then a.name end as employer,
  case when not v.confidential then v.address end as address,
  left(a.ateco, 2) as division
from vacancy v
join azienda a on a.id = v.azienda_id
left join comune c on c.belfiore = v.comune
where v.state not in ('da-qualificare', 'chiusa')
  and v.expires_on >= coalesce(nullif(current_setting('siul.today', true), '')::date, current_date);
grant select on offerta to siul_auth, siul_staff, siul_system;

-- What was published once and is over: whoever kept the address is told so, and shown what is alike.
create view offerta_passata with (security_barrier) as
select v.number, v.title, v.professioni, v.comune
from vacancy v
where v.published_at is not null
  and (v.state = 'chiusa' or v.expires_on < coalesce(nullif(current_setting('siul.today', true), '')::date, current_date));
grant select on offerta_passata to siul_auth;
grant select on posizione, professione to siul_auth;

-- Everyday words and the occupations they mean.
create table sinonimo (
  said text primary key check (said = text_key(said)),
  -- Its stem, where it is one word.
  lexeme text generated always as (case when said !~ ' ' then (ts_lexize('italian_stem', said))[1] end) stored,
  professioni text[] not null
);
create index sinonimo_lexeme on sinonimo (lexeme);
insert into sinonimo (said, professioni) values
  ('badante', '{5.4.4.3.0,5.4.4.2.0}'), ('colf', '{5.4.4.3.0,8.1.4.3.0}'), ('domestica', '{5.4.4.3.0,8.1.4.3.0}'),
  ('assistente familiare', '{5.4.4.3.0,5.4.4.2.0}'), ('anziani', '{5.4.4.3.0,5.4.4.2.0,5.3.1.1.0}'), ('oss', '{5.3.1.1.0}'),
  ('tata', '{5.4.4.4.0}'), ('babysitter', '{5.4.4.4.0}'), ('bambini', '{5.4.4.4.0,2.6.4.2.0}'), ('maestra', '{2.6.4.2.0}'),
  ('professore', '{2.6.3.2.5}'), ('prof', '{2.6.3.2.5}'), ('lavapiatti', '{5.2.2.2.2,5.2.2.2.1}'), ('chef', '{5.2.2.1.0}'),
  ('pizzaiolo', '{5.2.2.1.0,5.2.2.2.1}'), ('sguattero', '{5.2.2.2.2,5.2.2.2.1}'), ('mensa', '{5.2.2.2.2}'),
  ('cucina', '{5.2.2.1.0,5.2.2.2.1,5.2.2.2.2}'), ('bar', '{5.2.2.4.0}'), ('banconista', '{5.2.2.4.0,5.1.2.2.0}'),
  ('camerieri', '{5.2.2.3.2}'), ('cameriera ai piani', '{8.1.4.1.0}'), ('pulizie', '{8.1.4.3.0,8.1.4.1.0}'),
  ('donna delle pulizie', '{8.1.4.3.0}'), ('bidello', '{8.1.4.3.0}'), ('camionista', '{7.4.2.3.0}'),
  ('autista', '{7.4.2.1.0,7.4.2.3.0,7.4.2.2.0}'), ('corriere', '{8.1.3.3.0,7.4.2.1.0}'), ('rider', '{8.1.3.3.0}'),
  ('postino', '{4.4.1.2.0}'), ('facchino', '{8.1.3.1.0}'), ('mulettista', '{7.4.4.3.0}'), ('muletto', '{7.4.4.3.0}'),
  ('magazzino', '{4.3.1.2.0,8.1.3.1.0,7.4.4.3.0}'), ('commessa', '{5.1.2.2.0}'), ('negozio', '{5.1.2.2.0,5.1.2.4.0}'),
  ('supermercato', '{5.1.2.4.0,5.1.3.4.0,5.1.2.2.0}'), ('scaffalista', '{5.1.3.4.0}'), ('guardia giurata', '{5.4.8.6.0}'),
  ('vigilante', '{5.4.8.6.0}'), ('sicurezza', '{5.4.8.6.0}'), ('pittore', '{6.1.4.1.0}'), ('tinteggiatore', '{6.1.4.1.0}'),
  ('piastrellista', '{6.1.3.2.2}'), ('termoidraulico', '{6.1.3.6.1}'), ('tubista', '{6.1.3.6.1}'),
  ('elettrotecnico', '{6.1.3.7.0,6.2.4.1.1}'), ('edilizia', '{6.1.2.1.0,8.4.2.1.0,6.1.2.2.0}'), ('manovale', '{8.4.2.1.0}'),
  ('cantiere', '{6.1.2.1.0,8.4.2.1.0}'), ('saldature', '{6.2.1.2.0}'), ('tornitore', '{7.2.1.1.0,6.2.2.3.0}'),
  ('cnc', '{7.2.1.1.0,6.2.2.3.0}'), ('carrozziere', '{6.2.3.1.1}'), ('meccanico', '{6.2.3.1.1,6.2.3.3.0}'),
  ('giardini', '{6.4.1.3.1,8.3.1.2.0}'), ('contadino', '{6.4.1.1.0,8.3.1.1.0}'), ('vendemmia', '{8.3.1.1.0}'),
  ('raccolta', '{8.3.1.1.0}'), ('campagna', '{8.3.1.1.0,6.4.1.1.0}'), ('fornaio', '{6.5.1.2.1}'), ('pane', '{6.5.1.2.1}'),
  ('dolci', '{6.5.1.3.1}'), ('legno', '{6.5.2.2.0}'), ('cucito', '{6.5.3.3.1}'), ('parrucchiera', '{5.4.3.1.0}'),
  ('barbiere', '{5.4.3.1.0}'), ('ragioniere', '{3.3.1.2.1,4.3.2.1.0}'), ('segreteria', '{4.1.1.1.0}'),
  ('ufficio', '{4.1.1.2.0,4.1.1.1.0}'), ('impiegato', '{4.1.1.2.0}'), ('informatico', '{2.1.1.4.1,3.1.2.1.0,3.1.2.5.0}'),
  ('sviluppatore', '{2.1.1.4.1,3.1.2.1.0}'), ('programmatore', '{2.1.1.4.1,3.1.2.1.0}'), ('ceramica', '{6.3.2.1.0}'),
  ('reception', '{4.2.2.1.0}'), ('portiere', '{4.2.2.1.0,5.4.8.6.0}'), ('fabbrica', '{8.4.3.1.0,7.2.8.1.0,7.2.7.1.0}'),
  ('operaio', '{8.4.3.1.0}'), ('confezionamento', '{7.2.8.1.0}'), ('maglieria', '{6.5.3.3.4}'), ('rappresentante', '{3.3.4.2.0}'),
  ('venditore', '{3.3.4.2.0,5.1.2.2.0}'), ('call center', '{4.2.2.3.0}'), ('educatrice', '{3.2.1.2.7}'), ('albergo', '{8.1.4.1.0,4.2.2.1.0}'),
  ('infermiera', '{3.2.1.1.1}'), ('fisioterapia', '{3.2.1.2.2}');

-- The name of an occupation, where it is one word, means it before those that only have it in theirs.
insert into sinonimo (said, professioni)
select job_words(name), array_agg(code) from professione where job_words(name) !~ ' ' group by 1 on conflict do nothing;

-- The words a search may be mended with: those of the occupations, of everyday, and of what was published.
create table parola (
  word text primary key,
  lexeme text
);
create index parola_alike on parola using gin (word gin_trgm_ops);
create index parola_lexeme on parola (lexeme);

create function parole_learn(said text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into parola (word, lexeme)
  select distinct word, (ts_lexize('italian_stem', word))[1]
  from regexp_split_to_table(job_words(said), ' ') as word
  where length(word) between 3 and 30 and word !~ '[0-9]'
  on conflict do nothing $$;
revoke execute on function parole_learn(text) from public;
select parole_learn(string_agg(name, ' ')) from professione;
select parole_learn(string_agg(said, ' ')) from sinonimo;

create function vacancy_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform parole_learn(new.title || ' ' || new.trades || ' ' || new.tasks);
  return null;
end $$;
create trigger vacancy_words after update of published_at, title, trades, tasks on vacancy
  for each row when (new.published_at is not null) execute function vacancy_words();

-- Many at once: each text that many of them have is read once.
create function vacancies_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform parole_learn(string_agg(said, ' ')) from (
    select title || ' ' || trades as said from added where published_at is not null
    union select tasks from added where published_at is not null) as texts;
  return null;
end $$;
create trigger vacancies_words after insert on vacancy referencing new table as added
  for each statement execute function vacancies_words();
select parole_learn(string_agg(title || ' ' || trades || ' ' || tasks, ' ')) from vacancy where published_at is not null;
grant select on sinonimo, parola to siul_auth;

-- The jobs of a search, best first. Each word of it is one place of the four arrays: how it is looked for everywhere and in
-- titles, the occupations it means (divided by spaces), and what it is worth: 1 alone finds nothing, it only lifts.
-- `near` is a comune, `within` in units of 100 m. `ways` says of each word how it was found: 3 in the title, 2 by what it
-- means, 1 in the tasks, 0 not. It is one function because a barrier view keeps an index from being used.
create function offerte_cercate(
  everywhere tsquery[], titles tsquery[], means text[], worth integer[], near text, within integer, filters jsonb,
  many integer, past integer
) returns table (id uuid, away integer, total integer, ways integer[])
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  today date := coalesce(nullif(current_setting('siul.today', true), '')::date, current_date);
  strong tsquery := (select string_agg('(' || q::text || ')', ' | ')::tsquery
    from unnest(everywhere, worth) as w (q, n) where n > 1 and q::text <> '');
  meant text[] := (select array_agg(distinct code)
    from unnest(means, worth) as w (codes, n), regexp_split_to_table(codes, ' ') as code where n > 1 and code <> '');
  here_x integer := (select p.x from posizione p where p.belfiore = near);
  here_y integer := (select p.y from posizione p where p.belfiore = near);
begin
  return query
  with found as (
    select v.id, v.published_at, v.search, v.professioni,
      case when not v.remote and here_x is not null
        then round(sqrt((v.x - here_x)::float8 ^ 2 + (v.y - here_y)::float8 ^ 2))::integer end as away
    from vacancy v
    where v.state not in ('da-qualificare', 'chiusa') and v.expires_on >= today
      and (cardinality(everywhere) = 0 or v.search @@ strong or v.professioni && meant)
      and (filters->>'contratto' is null or v.contract = filters->>'contratto')
      and (filters->>'orario' is null or v.orari @> array[filters->>'orario'])
      and (filters->>'l68' is null or v.l68)
      and (filters->>'subito' is null or v.starts_on is null or v.starts_on <= today)
      and (filters->>'patente' is null or not jsonb_path_exists(v.requisiti, '$[*] ? (@.required == true
        && ((@.kind == "patente" && @.patente like_regex "^(AM|A1|A|B|BE|C|CE|D|DE|CQC)$")
          || (@.kind == "mezzo" && (@.mezzo == "auto" || @.mezzo == "moto"))))'))
  ), best as (
    select f.*, coalesce((
        select sum(w.n * (case when k.titled and k.meant then 4 when k.titled or k.meant then 3
          when f.search @@ w.anywhere then 1 else 0 end))
        from unnest(everywhere, titles, means, worth) as w (anywhere, title, codes, n)
        cross join lateral (select f.search @@ w.title as titled,
          f.professioni && string_to_array(w.codes, ' ') as meant) as k), 0) as score,
      count(*) over () as total
    from found f
    where here_x is null or within is null or f.away is null or f.away <= within
    order by score desc, f.away nulls last, f.published_at desc, f.id
    limit many offset past
  )
  select b.id, b.away, b.total::integer, array(
    select case when b.search @@ w.title then 3 when b.professioni && string_to_array(w.codes, ' ') then 2
      when b.search @@ w.anywhere then 1 else 0 end
    from unnest(everywhere, titles, means) with ordinality as w (anywhere, title, codes, place) order by place)
  from best b
  order by b.score desc, b.away nulls last, b.published_at desc, b.id;
end $$;
revoke execute on function offerte_cercate from public;
grant execute on function offerte_cercate to siul_auth;

-- Who wants the centre to call about a job. Nobody in particular may ask; who works at the centre reads.
create table richiamata (
  id uuid primary key default new_id(),
  vacancy_id uuid not null references vacancy,
  name text not null check (btrim(name) <> ''),
  phone text not null,
  asked_at timestamptz not null,
  called_at timestamptz,
  called_by uuid references account
);
create unique index richiamata_once on richiamata (vacancy_id, phone) where called_at is null;
create index richiamata_phone on richiamata (phone, asked_at);
create index richiamata_asked on richiamata (asked_at);
alter table richiamata enable row level security;
create policy staff on richiamata to siul_staff using (true) with check (true);
create policy system on richiamata to siul_system using (true) with check (true);
grant select, update on richiamata to siul_staff;
grant select, update, delete on richiamata to siul_system;

-- Keeps a request to be called: `fatta`, `gia-chiesta`, `troppe` (five a day from a telephone, fifty a day about a job),
-- `non-trovata`.
create function richiamata_ask(asked integer, who text, number_to_call text, at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  wanted uuid := (select o.id from offerta o where o.number = asked);
begin
  if wanted is null then return 'non-trovata'; end if;
  perform pg_advisory_xact_lock(hashtext('richiamata ' || number_to_call));
  if (select count(*) >= 5 from richiamata r where r.phone = number_to_call and r.asked_at > at - interval '1 day')
    or (select count(*) >= 50 from richiamata r where r.vacancy_id = wanted and r.asked_at > at - interval '1 day')
  then return 'troppe'; end if;
  insert into richiamata (vacancy_id, name, phone, asked_at) values (wanted, who, number_to_call, at)
  on conflict do nothing;
  return case when found then 'fatta' else 'gia-chiesta' end;
end $$;
revoke execute on function richiamata_ask from public;
grant execute on function richiamata_ask to siul_auth;

-- When a sending that failed is tried again.
alter table pubblicazione add column again_at timestamptz;
