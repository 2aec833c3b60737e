-- The search for jobs reads only its list of words, which now says all that a filter asks; and whoever likes a search has it
-- kept, and is told of what comes after.

drop function offerte_cercate;
drop table offerta_parola;

-- What filters ask of a job, each a bit of one number: every filter asked must be among those of the job.
create function tratti_di(said text[]) returns integer language sql immutable parallel safe
return (select coalesce(sum(1 << coalesce(array_position('{l68,senza-patente,
  tempo-indeterminato,tempo-determinato,stagionale,apprendistato,somministrazione,collaborazione,tirocinio,
  tempo-pieno,part-time-mattina,part-time-pomeriggio,part-time-sera,fine-settimana}'::text[], one), 0)), 0)::integer
  from (select distinct one from unnest(said) as one where one is not null) as each);

-- For each word that is said of an open job, the job, with all that tells whether and where it is found. The occupations are
-- words too, after an equals sign, and the comune, after an at sign; and every job has the empty word. A search is answered from the index alone, which has the
-- jobs of one word in the order in which they are shown.
create table offerta_parola (
  number integer not null references vacancy (number) on delete cascade,
  word text not null,
  -- 3 in the title, 1 in the tasks.
  tier smallint not null,
  published_at timestamptz not null,
  expires_on date not null,
  -- Long ago where no day is said.
  starts_on date not null,
  -- None where it is done from anywhere.
  comune text,
  tratti integer not null,
  primary key (number, word)
);
create index offerta_parola_best on offerta_parola (word, tier desc, published_at desc, number)
  include (expires_on, starts_on, comune, tratti);
alter table offerta_parola enable row level security;

create or replace function offerte_index(ids uuid[]) returns void language sql security definer
  set search_path = public, pg_temp as $$
  insert into offerta_parola (number, word, tier, published_at, expires_on, starts_on, comune, tratti)
  select v.number, t.word, t.tier, v.published_at, v.expires_on, coalesce(v.starts_on, '-infinity'), v.place, v.tratti
  from (
    -- Once a job, not once a word.
    select o.*, case when not o.remote then o.comune end as place,
      tratti_di(o.orari || o.contract || case when o.l68 then 'l68' end
        || case when senza_patente(o.requisiti) then 'senza-patente' end) as tratti
    from vacancy o where o.id = any(ids) and o.state not in ('da-qualificare', 'chiusa') offset 0) as v
  cross join lateral (
    select u.lexeme, case when 'A' = any(u.weights) then 3 else 1 end from unnest(v.search) as u
    union all select distinct '=' || code, 3 from unnest(v.professioni) as code
    union all values ('', 1), (concat('@', v.place), 1)) as t (word, tier) $$;

drop trigger vacancy_index on vacancy;
create trigger vacancy_index
  after update of title, trades, tasks, professioni, comune, remote, state, published_at, expires_on, starts_on, contract, orari,
    l68, requisiti on vacancy
  for each row execute function vacancy_index();
select offerte_index(array(select id from vacancy));

-- How far every comune is from one, in units of 100 m.
create function posizioni_da(near text) returns table (belfiore text, away integer) language sql stable parallel safe as $$
  select p.belfiore, round(sqrt((p.x - here.x)::float8 ^ 2 + (p.y - here.y)::float8 ^ 2))::integer
  from posizione here cross join posizione p where here.belfiore = near $$;

-- The jobs of a search, best first. `tokens` are words of the list, `bits` what each of them says of a job that has it:
-- from 0 the stems, from 8 the same in a title (shifted there by the function), from 16 the meaning of each word sought. Of
-- each word sought, `stems` are the bits of its stems, all of them needed, and `worth` is 1 where it alone finds nothing,
-- it only lifts. `near` is a comune, `within` in units of 100 m; published after `since`, until `until`. `said` are the bits
-- of a job that was found. Its plans are made once a connection, and hold whatever is asked: without nested loops none of
-- them is ever quadratic.
create function offerte_cercate(
  tokens text[], bits integer[], stems integer[], worth integer[], near text, within integer, filters jsonb,
  since timestamptz, until timestamptz, many integer, past integer
) returns table (number integer, away integer, total integer, said integer)
language plpgsql stable security definer rows 20
set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set enable_nestloop = off as $$
#variable_conflict use_column
declare
  today date := coalesce(nullif(current_setting('siul.today', true), '')::date, current_date);
  starts_by date := case when filters ? 'subito' then today else 'infinity' end;
  asked integer := tratti_di(array[filters->>'contratto', filters->>'orario',
    case when filters ? 'l68' then 'l68' end, case when filters ? 'patente' then 'senza-patente' end]);
  no_words boolean := cardinality(tokens) = 0;
  alone text := coalesce(tokens[1], '');
  alone_bit integer := coalesce(bits[1], 0);
begin
  -- Nothing asked, or one word: no job is there twice, and its place in the text alone ranks it.
  if no_words or cardinality(tokens) = 1 and worth = '{2}' then
    if near is null then
      return query
      select p.number, null::integer, (select count(*)::integer from offerta_parola c
          where c.word = alone and c.expires_on >= today and c.starts_on <= starts_by and c.tratti & asked = asked
            and c.published_at > since and c.published_at <= until),
        case when alone_bit > 128 then alone_bit when p.tier = 3 then alone_bit | (alone_bit << 8) else alone_bit end
      from offerta_parola p
      where p.word = alone and p.expires_on >= today and p.starts_on <= starts_by and p.tratti & asked = asked
        and p.published_at > since and p.published_at <= until
      order by p.tier desc, p.published_at desc, p.number limit many offset past;
    elsif no_words and within is not null then
      -- Comune by comune, each of them in order.
      return query
      with places as materialized (
        select '@' || p.belfiore as word, p.away from posizioni_da(near) p where p.away <= within union all values ('@', null::integer))
      select p.number, l.away, (select sum(c.jobs)::integer from places l cross join lateral (
          select count(*) as jobs from offerta_parola c
          where c.word = l.word and c.expires_on >= today and c.starts_on <= starts_by and c.tratti & asked = asked
            and c.published_at > since and c.published_at <= until) as c), 0
      from places l cross join lateral (
        select p.number, p.published_at from offerta_parola p
        where p.word = l.word and p.expires_on >= today and p.starts_on <= starts_by and p.tratti & asked = asked
          and p.published_at > since and p.published_at <= until
        order by p.tier desc, p.published_at desc, p.number limit many + past) as p
      order by l.away nulls last, p.published_at desc, p.number limit many offset past;
    else
      return query
      with places as materialized (select * from posizioni_da(near)), found as materialized (
        select p.number, l.away, p.published_at, p.tier
        from offerta_parola p left join places l on l.belfiore = p.comune
        where p.word = alone and p.expires_on >= today and p.starts_on <= starts_by and p.tratti & asked = asked
          and p.published_at > since and p.published_at <= until and (within is null or p.comune is null or l.away <= within))
      select f.number, f.away, (select count(*)::integer from found),
        case when alone_bit > 128 then alone_bit when f.tier = 3 then alone_bit | (alone_bit << 8) else alone_bit end
      from found f order by f.tier desc, f.away nulls last, f.published_at desc, f.number limit many offset past;
    end if;
    return;
  end if;
  return query
  with places as materialized (
    select * from posizioni_da(near)
  ), held as materialized (
    select p.number, min(p.published_at) as published_at, min(l.away) as away,
      bit_or(case when t.bit > 128 then t.bit when p.tier = 3 then t.bit | (t.bit << 8) else t.bit end) as said
    from unnest(tokens, bits) as t (word, bit)
    cross join lateral (select * from offerta_parola o where o.word = t.word offset 0) as p
    left join places l on l.belfiore = p.comune
    where p.expires_on >= today and p.starts_on <= starts_by and p.tratti & asked = asked
      and p.published_at > since and p.published_at <= until
      and (near is null or within is null or p.comune is null or l.away <= within)
    group by p.number
  ), kinds as materialized (
    -- Jobs of which the same is said are worth the same: reckoned once.
    select k.said, k.jobs, coalesce(sum(w.worth * case
        when w.stems > 0 and (k.said & (w.stems << 8)) = (w.stems << 8) then case when (k.said & w.meant) > 0 then 4 else 3 end
        when (k.said & w.meant) > 0 then 3
        when w.stems > 0 and (k.said & w.stems) = w.stems then 1 else 0 end), 0) as score,
      bool_or(w.worth > 1
        and ((k.said & w.meant) > 0 or w.stems > 0 and (k.said & w.stems) = w.stems)) as is_found
    from (select h.said, count(*) as jobs from held h group by h.said) as k
    left join lateral (select s.stems, s.worth, 1 << (15 + s.place::integer) as meant
      from unnest(stems, worth) with ordinality as s (stems, worth, place)) as w on true
    group by k.said, k.jobs
  )
  select h.number, h.away, (select sum(k.jobs)::integer from kinds k where k.is_found), h.said
  from held h join kinds k on k.said = h.said and k.is_found
  order by k.score desc, h.away nulls last, h.published_at desc, h.number
  limit many offset past;
end $$;
revoke execute on function offerte_cercate from public;
grant execute on function offerte_cercate to siul_auth, siul_system;

-- What the list knows of words: the stem, whether it was ever said, and where it was not the words most like it, best first.
create function parole_note(said text[]) returns table (word text, lexeme text, known boolean, alike text[])
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with stems as materialized (
    select w.word, w.place, (ts_lexize('italian_stem', w.word))[1] as lexeme
    from unnest(said) with ordinality as w (word, place)
  ), met as materialized (
    select s.word, s.place, s.lexeme, exists (select from parola p where p.word = s.word
      or p.lexeme = s.lexeme and abs(length(p.word) - length(s.word)) <= 1) as known
    from stems s
  )
  select m.word, m.lexeme, m.known, case when m.known then '{}' else array(
    select p.word from parola p
    where p.word % m.word or left(p.word, 1) = left(m.word, 1) and abs(length(p.word) - length(m.word)) <= 1
    order by similarity(p.word, m.word) desc, p.word limit 80) end
  from met m order by m.place;
end $$;
revoke execute on function parole_note from public;
grant execute on function parole_note to siul_auth, siul_system;
grant select on parola, sinonimo to siul_system;

-- Published jobs by their numbers, as everybody may read them. A function, because its plan is made once a connection: that of
-- the view costs more than what it reads.
create function offerte_di(numbers integer[]) returns setof offerta language plpgsql stable rows 20
set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from offerta o where o.number = any(numbers);
end $$;
revoke execute on function offerte_di from public;
grant execute on function offerte_di to siul_auth, siul_staff, siul_system;

-- A search that a citizen keeps, and how often she is told of what it finds anew.
create table ricerca_salvata (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  -- What she asked, as the page asks it: no value is empty.
  asked jsonb not null,
  frequenza text not null check (frequenza in ('giorno', 'settimana', 'pausa')),
  saved_at timestamptz not null,
  -- The day it was last looked at, and what was published until then: it is not said to her again.
  looked_on date not null,
  seen_until timestamptz not null
);
create index ricerca_salvata_persona on ricerca_salvata (persona_id);
create index ricerca_salvata_due on ricerca_salvata (looked_on) where frequenza <> 'pausa';

-- What she was told, for whoever opens the address of that message. The address keeps the code; here is its SHA-256.
create table avviso (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  code_hash text not null unique,
  numbers integer[] not null,
  at timestamptz not null,
  expires_at timestamptz not null
);
create index avviso_persona on avviso (persona_id);
create index avviso_expiry on avviso (expires_at);

do $$
declare
  name text;
begin
  foreach name in array array['ricerca_salvata', 'avviso'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to siul_system', name);
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()', name || '_absorbed', name);
  end loop;
end $$;
create policy citizen on ricerca_salvata for select to siul_cittadino using (persona_id = cittadino_id());
grant select on ricerca_salvata to siul_cittadino;

-- For whoever holds the address of a message: the jobs it was about, and an end to all of her messages of this kind.
create function avviso_letto(hash text, now timestamptz) returns integer[] language sql stable security definer
  set search_path = public, pg_temp as $$
  select a.numbers from avviso a where a.code_hash = hash and a.expires_at > now $$;
create function avviso_ferma(hash text, now timestamptz) returns uuid language plpgsql volatile security definer
  set search_path = public, pg_temp as $$
declare
  whose uuid := (select a.persona_id from avviso a where a.code_hash = hash and a.expires_at > now);
begin
  update ricerca_salvata set frequenza = 'pausa' where persona_id = whose;
  return whose;
end $$;
revoke execute on function avviso_letto, avviso_ferma from public;
grant execute on function avviso_letto, avviso_ferma to siul_auth;
