-- The skills that ship with the program, the official classifications that the region loads, and the courses that give
-- what a person lacks.

-- Where a skill comes from: written freely by people, of the working list that ships, or of ESCO.
alter table abilita add column source text not null default 'persone' check (source in ('persone', 'elenco', 'esco'));

-- The occupations a skill belongs to.
create table abilita_professione (
  abilita_id integer not null references abilita,
  code text not null references professione,
  primary key (abilita_id, code)
);
create index abilita_professione_code on abilita_professione (code);

-- The occupations as ISTAT names them, to check the codes of the working list against.
create table professione_cp (
  code text primary key check (code ~ '^\d\.\d\.\d\.\d\.\d$'),
  name text not null check (btrim(name) <> '')
);

-- Courses somebody can still take.
create table corso (
  id uuid primary key default new_id(),
  title text not null check (btrim(title) <> ''),
  -- Who holds it.
  body text not null check (btrim(body) <> ''),
  hours integer not null check (hours between 1 and 3000),
  -- Nowhere: it is held online.
  comune text references posizione,
  starts_on date not null,
  seats integer not null check (seats between 1 and 999),
  cost text not null check (cost in ('gratuito', 'voucher')),
  -- What it gives: a licence, a language at a level, skills (`corso_abilita`).
  patente text,
  lingua text check (lingua ~ '^[a-z]{2}$'),
  livello text check (livello in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  -- Between these days it stands in the catalogue.
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references account,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  check ((lingua is null) = (livello is null))
);
create unique index corso_once on corso (text_key(title), text_key(body), starts_on, coalesce(comune, ''))
  where withdrawn_at is null;
create index corso_starts on corso (starts_on) where withdrawn_at is null;

create table corso_abilita (
  corso_id uuid not null references corso,
  abilita_id integer not null references abilita,
  primary key (corso_id, abilita_id)
);
create index corso_abilita_id on corso_abilita (abilita_id);

-- Gathers skills and their names under one number each. `given` is a list of {name, uri, names, codes}. A skill is known by
-- its uri, else by its name; what people wrote freely under one of the names becomes it, in vacancies and courses too. What is
-- not free text stays where it is: nothing that the region decided is overwritten.
create function abilita_gather(given jsonb, given_source text) returns jsonb language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  people uuid[];
  arrived_count integer;
  added integer;
  updated integer;
  named integer;
  merged_count integer;
begin
  perform pg_advisory_xact_lock(hashtext('siul abilita'));
  drop table if exists pg_temp.arrived, pg_temp.said, pg_temp.merged;
  create temp table arrived on commit drop as
    select distinct on (coalesce(e.one->>'uri', text_key(e.one->>'name'))) e.place::integer as place, e.one->>'name' as name,
      text_key(e.one->>'name') as key, e.one->>'uri' as uri, e.one->'names' as names, e.one->'codes' as codes,
      null::integer as id, false as is_new
    from jsonb_array_elements(given) with ordinality as e (one, place)
    where text_key(e.one->>'name') <> ''
    order by coalesce(e.one->>'uri', text_key(e.one->>'name')), e.place;
  select count(*) into arrived_count from arrived;

  update arrived a set id = s.id from abilita s where s.uri = a.uri;
  update arrived a set id = s.id from abilita_nome n join abilita s on s.id = n.abilita_id
    where a.id is null and n.key = a.key and (s.uri is null or a.uri is null);
  -- Two of them on one of ours: the first is it.
  update arrived a set id = null
    where exists (select from arrived b where b.id = a.id and b.place < a.place)
      and not exists (select from abilita s where s.uri = a.uri);
  update arrived set id = nextval(pg_get_serial_sequence('abilita', 'id'))::integer, is_new = true where id is null;

  insert into abilita (id, name, uri, source) overriding system value
    select id, name, uri, given_source from arrived where is_new order by place;
  get diagnostics added = row_count;
  update abilita s set
    uri = coalesce(s.uri, a.uri),
    name = case when s.source = 'persone' or (s.source = 'esco' and given_source = 'esco') then a.name else s.name end,
    source = case when s.source = 'persone' then given_source else s.source end
  from arrived a
  where a.id = s.id and not a.is_new
    and ((s.uri is null and a.uri is not null) or s.source = 'persone'
      or (s.source = 'esco' and given_source = 'esco' and s.name <> a.name));
  get diagnostics updated = row_count;

  create temp table said on commit drop as
    select distinct on (l.key) l.key, l.id from (
      select a.key, a.id, a.place, 0 as rank from arrived a
      union all
      select text_key(n.name), a.id, a.place, 1 from arrived a, jsonb_array_elements_text(a.names) as n (name)
    ) as l where l.key <> '' order by l.key, l.rank, l.place;
  create temp table merged on commit drop as
    select distinct on (n.abilita_id) n.abilita_id as old, q.id as new
    from said q join abilita_nome n on n.key = q.key join abilita s on s.id = n.abilita_id
    where s.source = 'persone' and n.abilita_id <> q.id order by n.abilita_id, q.id;
  select count(*) into merged_count from merged;
  if merged_count > 0 then
    people := array(select distinct persona_id from candidato where abilita && array(select old from merged));
    update abilita_nome n set abilita_id = m.new from merged m where n.abilita_id = m.old;
    update vacancy v set requisiti = (
        select jsonb_agg(case when m.new is null then r.one else jsonb_set(r.one, '{id}', to_jsonb(m.new)) end order by r.place)
        from jsonb_array_elements(v.requisiti) with ordinality as r (one, place)
        left join merged m on r.one->>'kind' = 'abilita' and m.old = (r.one->>'id')::integer)
      where exists (select from jsonb_array_elements(v.requisiti) as r (one), merged m
        where r.one->>'kind' = 'abilita' and m.old = (r.one->>'id')::integer);
    insert into corso_abilita (corso_id, abilita_id)
      select c.corso_id, m.new from corso_abilita c join merged m on m.old = c.abilita_id on conflict do nothing;
    delete from corso_abilita c using merged m where m.old = c.abilita_id;
    delete from abilita s using merged m where s.id = m.old;
    perform candidato_refresh(people);
  end if;

  insert into abilita_nome (key, abilita_id) select key, id from said order by key on conflict do nothing;
  get diagnostics named = row_count;
  insert into abilita_professione (abilita_id, code)
    select distinct a.id, p.code from arrived a, jsonb_array_elements_text(a.codes) as c (code) join professione p on p.code = c.code
    order by 1, 2 on conflict do nothing;
  return jsonb_build_object('added', added, 'updated', updated, 'known', arrived_count - added - updated,
    'names', named, 'gathered', merged_count);
end $$;

-- What people wrote that no list knows and how many wrote it, the most frequent first: the region sees words and numbers, not
-- whose they are. What fewer than three people wrote stays theirs.
create function abilita_free(most integer) returns table (id integer, name text, people integer) language sql stable
  security definer set search_path = public, pg_temp as $$
  select a.id, a.name, count(distinct c.persona_id)::integer as people
  from candidato c cross join unnest(c.abilita) as one (id) join abilita a on a.id = one.id and a.source = 'persone'
  group by a.id, a.name having count(distinct c.persona_id) >= 3
  order by people desc, a.name limit most $$;
revoke execute on function abilita_gather(jsonb, text), abilita_free(integer) from public;
grant execute on function abilita_gather(jsonb, text), abilita_free(integer) to siul_regione;

do $$
declare
  name text;
begin
  foreach name in array array['corso', 'corso_abilita'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy look on %I for select to siul_system, siul_regione using (true)', name);
    execute format('grant select on %I to siul_staff, siul_system, siul_regione', name);
  end loop;
end $$;
grant insert, update on corso to siul_staff;
grant insert, delete on corso_abilita to siul_staff;
grant select on abilita_professione, professione_cp to siul_staff, siul_regione, siul_system, siul_ente;
grant select on abilita, abilita_nome, professione, posizione to siul_regione, siul_ente;
grant insert, update on professione_cp to siul_regione;
