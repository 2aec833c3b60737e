-- The search for jobs reads a list of words instead of every job.

drop function offerte_cercate;
drop index vacancy_search, vacancy_occupation;

-- For each word that is said of an open job, the job, with all that tells whether and where it is found. The occupations are
-- words too, after an equals sign; and every job has the empty word. It is read from the index alone.
create table offerta_parola (
  word text not null,
  number integer not null references vacancy (number) on delete cascade,
  -- 3 in the title, 1 in the tasks.
  tier smallint not null,
  published_at timestamptz not null,
  expires_on date not null,
  -- None where it is done from anywhere.
  comune text,
  primary key (word, number) include (tier, published_at, expires_on, comune)
);
create index offerta_parola_number on offerta_parola (number);
alter table offerta_parola enable row level security;

create function offerte_index(ids uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into offerta_parola
  select t.word, v.number, t.tier, v.published_at, v.expires_on, case when not v.remote then v.comune end
  from vacancy v cross join lateral (
    select u.lexeme, case when 'A' = any(u.weights) then 3 else 1 end from unnest(v.search) as u
    union all select distinct '=' || code, 3 from unnest(v.professioni) as code
    union all select '', 1) as t (word, tier)
  where v.id = any(ids) and v.state not in ('da-qualificare', 'chiusa') $$;
revoke execute on function offerte_index from public;

create function vacancy_index() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from offerta_parola where number = old.number;
  perform offerte_index(array[new.id]);
  return null;
end $$;
create trigger vacancy_index
  after update of title, trades, tasks, professioni, comune, remote, state, published_at, expires_on on vacancy
  for each row execute function vacancy_index();
create function vacancies_index() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform offerte_index(array(select id from added));
  return null;
end $$;
create trigger vacancies_index after insert on vacancy referencing new table as added
  for each statement execute function vacancies_index();
select offerte_index(array(select id from vacancy));

-- The newest first, where nothing is asked.
create index vacancy_newest on vacancy (published_at desc, number) where state not in ('da-qualificare', 'chiusa');

-- Whether a job may be had without a licence or a car.
create function senza_patente(requisiti jsonb) returns boolean language sql immutable parallel safe as $$
  select not jsonb_path_exists(requisiti, '$[*] ? (@.required == true
    && ((@.kind == "patente" && @.patente like_regex "^(AM|A1|A|B|BE|C|CE|D|DE|CQC)$")
      || (@.kind == "mezzo" && (@.mezzo == "auto" || @.mezzo == "moto"))))') $$;

-- The jobs of a search, best first. `tokens` are words of the list, `bits` what each of them says of a job that has it:
-- from 0 the stems, from 8 the same in a title (shifted there by the function), from 16 the meaning of each word sought. Of
-- each word sought, `stems` are the bits of its stems, all of them needed, and `worth` is 1 where it alone finds nothing,
-- it only lifts. `near` is a comune, `within` in units of 100 m. `said` are the bits of a job that was found.
create function offerte_cercate(
  tokens text[], bits integer[], stems integer[], worth integer[], near text, within integer, filters jsonb,
  many integer, past integer
) returns table (number integer, away integer, total integer, said integer)
language plpgsql stable security definer rows 20
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set enable_nestloop = off as $$
#variable_conflict use_column
declare
  today date := coalesce(nullif(current_setting('siul.today', true), '')::date, current_date);
  is_filtered boolean := filters <> '{}';
begin
  -- Nothing asked: as many as there are, and the last ones.
  if cardinality(tokens) = 0 and near is null and not is_filtered then
    return query
    select v.number, null::integer, (select count(*) from offerta_parola p where p.word = '' and p.expires_on >= today)::integer, 0
    from vacancy v where v.state not in ('da-qualificare', 'chiusa') and v.expires_on >= today
    order by v.published_at desc, v.number limit many offset past;
    return;
  end if;
  return query
  with places as materialized (
    select p.belfiore, round(sqrt((p.x - here.x)::float8 ^ 2 + (p.y - here.y)::float8 ^ 2))::integer as away
    from posizione here cross join posizione p
    where here.belfiore = near and (within is null
      or p.x between here.x - within and here.x + within and p.y between here.y - within and here.y + within)
  ), held as materialized (
    select p.number, min(p.published_at) as published_at, min(p.comune) as comune,
      bit_or(case when t.bit > 128 then t.bit when p.tier = 3 then t.bit | (t.bit << 8) else t.bit end) as said
    from offerta_parola p
    join unnest(case when cardinality(tokens) = 0 then '{""}' else tokens end,
      case when cardinality(tokens) = 0 then '{0}' else bits end) as t (word, bit) on t.word = p.word
    where p.word = any(case when cardinality(tokens) = 0 then '{""}' else tokens end) and p.expires_on >= today
    group by p.number
  ), kinds as materialized (
    -- Jobs of which the same is said are worth the same: reckoned once.
    select k.said, coalesce(sum(w.worth * case
        when w.stems > 0 and (k.said & (w.stems << 8)) = (w.stems << 8) then case when (k.said & w.meant) > 0 then 4 else 3 end
        when (k.said & w.meant) > 0 then 3
        when w.stems > 0 and (k.said & w.stems) = w.stems then 1 else 0 end), 0) as score,
      cardinality(tokens) = 0 or bool_or(w.worth > 1
        and ((k.said & w.meant) > 0 or w.stems > 0 and (k.said & w.stems) = w.stems)) as is_found
    from (select distinct h.said from held h) as k
    left join lateral (select s.stems, s.worth, 1 << (15 + s.place::integer) as meant
      from unnest(stems, worth) with ordinality as s (stems, worth, place)) as w on true
    group by k.said
  ), found as materialized (
    select h.number, h.published_at, h.said, k.score, p.away
    from held h join kinds k on k.said = h.said and k.is_found
    left join places p on p.belfiore = h.comune
    where (near is null or within is null or h.comune is null or p.away <= within)
      and (not is_filtered or (select true from vacancy v where v.number = h.number
        and (filters->>'contratto' is null or v.contract = filters->>'contratto')
        and (filters->>'orario' is null or v.orari @> array[filters->>'orario'])
        and (filters->>'l68' is null or v.l68)
        and (filters->>'subito' is null or v.starts_on is null or v.starts_on <= today)
        and (filters->>'patente' is null or senza_patente(v.requisiti))))
  )
  select f.number, f.away, (select count(*) from found)::integer, f.said
  from found f order by f.score desc, f.away nulls last, f.published_at desc, f.number
  limit many offset past;
end $$;
revoke execute on function offerte_cercate from public;
grant execute on function offerte_cercate to siul_auth;
