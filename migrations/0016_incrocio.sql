-- The fast table of the matching of people and jobs: a person is as many rows as the groups of occupations she looks for. It is
-- derived: triggers keep it in step with the scheda in the same transaction, whoever writes it. No age, sex, citizenship,
-- health or family is here, so none can sort or filter.

-- Where a comune is, in units of 100 m on a plane good for some hundred kilometres (x = east, y = north). The seats were
-- placed by hand to about a kilometre: to be confirmed.
create table posizione (
  belfiore text primary key,
  x integer not null,
  y integer not null
);
insert into posizione (belfiore, x, y) values
  ('A475', 10270, 47787), ('A710', 10217, 47783), ('A832', 10165, 47723), ('A835', 10264, 47634), ('B504', 10402, 47509),
  ('B609', 10244, 47701), ('B948', 10594, 47396), ('C252', 10318, 47511), ('C309', 9809, 47849), ('C527', 10516, 47508),
  ('C742', 9864, 48261), ('C744', 9773, 47656), ('C745', 9965, 48216), ('C845', 10124, 47599), ('C990', 10003, 47851),
  ('D108', 10349, 48107), ('D279', 10112, 47690), ('D653', 10342, 47660), ('D745', 10390, 48035), ('D787', 10067, 47550),
  ('E012', 10240, 47523), ('E229', 10222, 47608), ('E230', 10408, 47965), ('E256', 10239, 48099), ('E613', 9887, 47984),
  ('E805', 9937, 47867), ('E975', 10045, 47609), ('F024', 10196, 47459), ('F456', 10055, 47532), ('F492', 10301, 47590),
  ('F540', 10545, 47321), ('F629', 9902, 48193), ('F685', 10036, 48112), ('F911', 10410, 47833), ('F935', 10660, 47479),
  ('G212', 9826, 47733), ('G308', 9851, 47741), ('G359', 9881, 47919), ('G478', 10086, 47832), ('G601', 9839, 47674),
  ('G618', 10125, 48199), ('G758', 10529, 47388), ('H015', 10615, 47574), ('H935', 9912, 48318), ('I263', 10450, 47412),
  ('I522', 10313, 48156), ('I523', 10447, 47390), ('I585', 10524, 47584), ('I727', 10373, 48076), ('I888', 10317, 47700),
  ('I921', 10371, 47420), ('L188', 10101, 47467), ('L216', 10123, 47736), ('L397', 10379, 47572), ('L466', 9828, 47939),
  ('D786', 10038, 48048), ('L573', 10260, 47885), ('L627', 10473, 47434), ('L653', 10383, 47772), ('A045', 10213, 47363),
  ('A207', 9749, 47500), ('A242', 10012, 47256), ('A262', 10108, 47217), ('A439', 10396, 47246), ('A490', 10008, 47172),
  ('A691', 9946, 47343), ('B446', 10233, 47048), ('C117', 9753, 47385), ('C289', 9770, 47434), ('D454', 9781, 47558),
  ('D538', 10411, 47287), ('D570', 9823, 47524), ('E045', 10040, 47167), ('E241', 10012, 47290), ('E729', 10039, 47235),
  ('F457', 10167, 47321), ('F462', 10004, 47335), ('F510', 10392, 47262), ('F513', 9844, 47619), ('F543', 9810, 47618),
  ('F844', 10195, 47175), ('G148', 9857, 47396), ('G189', 10159, 47067), ('G344', 9857, 47556), ('G432', 10060, 47146),
  ('G790', 10457, 47247), ('G881', 9853, 47360), ('H857', 10214, 47279), ('I381', 9988, 47563), ('I981', 10308, 47152),
  ('L117', 10296, 47221), ('M258', 10119, 47324);

-- A text as keys compare it: lower case, no accents, no apostrophes, one space between words.
create function text_key(said text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(
    translate(lower(said), 'àáâäãèéêëìíîïòóôöõùúûüçñ''’', 'aaaaaeeeeiiiiooooouuuucn'), '[^a-z0-9+#]+', ' ', 'g')) $$;

-- The words of an occupation without their endings: «cuoca» meets «Cuoco/a», «muratrice» meets «Muratore/trice».
create function work_words(said text) returns text[] language sql immutable strict parallel safe as $$
  select array(
    select distinct regexp_replace(word, '(tore|trice|.)$', '')
    from regexp_split_to_table(text_key(regexp_replace(said, '/[[:alpha:]]+', '', 'g')), ' ') as word
    where length(word) > 2) $$;

-- The occupations, as the program lists them (records/persona/professioni.ts).
create table professione (
  code text primary key,
  name text not null,
  -- 5.2.2.2.1 → 52221, and its group of three digits → 522.
  number integer generated always as (replace(code, '.', '')::integer) stored,
  profession_group integer generated always as (replace(left(code, 5), '.', '')::integer) stored,
  words text[] generated always as (work_words(name)) stored
);
insert into professione (code, name) values
  ('2.1.1.4.1', 'Analista programmatore/trice'), ('2.2.2.1.1', 'Architetto/a'), ('2.2.1.6.1', 'Ingegnere/a civile'),
  ('2.5.1.2.0', 'Specialista amministrativo/a'), ('2.5.3.3.1', 'Psicologo/a'), ('2.6.3.2.5', 'Insegnante di scuola secondaria'),
  ('2.6.4.2.0', 'Insegnante di scuola dell’infanzia'), ('2.6.5.1.0', 'Insegnante di sostegno'), ('3.1.2.1.0', 'Tecnico/a programmatore/trice'),
  ('3.1.2.5.0', 'Tecnico/a di reti informatiche'), ('3.1.3.1.0', 'Tecnico/a meccanico/a'), ('3.1.3.5.0', 'Geometra'),
  ('3.1.7.1.0', 'Grafico/a'), ('3.2.1.1.1', 'Infermiere/a'), ('3.2.1.2.2', 'Fisioterapista'),
  ('3.2.1.2.7', 'Educatore/trice professionale'), ('3.3.1.2.1', 'Contabile'), ('3.3.3.1.0', 'Addetto/a agli acquisti'),
  ('3.3.4.2.0', 'Agente di commercio'), ('3.4.1.2.1', 'Guida e accompagnatore/trice turistico/a'), ('3.4.5.1.0', 'Assistente sociale'),
  ('3.4.5.2.0', 'Mediatore/trice interculturale'), ('4.1.1.1.0', 'Segretario/a'), ('4.1.1.2.0', 'Impiegato/a d’ufficio'),
  ('4.1.2.1.0', 'Addetto/a all’immissione dati'), ('4.2.1.1.0', 'Addetto/a allo sportello bancario'), ('4.2.2.1.0', 'Addetto/a all’accoglienza'),
  ('4.2.2.2.0', 'Centralinista'), ('4.2.2.3.0', 'Operatore/trice di call center'), ('4.3.1.2.0', 'Magazziniere/a'),
  ('4.3.2.1.0', 'Addetto/a alla contabilità'), ('4.4.1.2.0', 'Addetto/a alla posta e alle consegne'), ('5.1.2.2.0', 'Commesso/a'),
  ('5.1.2.4.0', 'Cassiere/a di negozio'), ('5.1.2.6.0', 'Addetto/a alle vendite online'), ('5.1.3.4.0', 'Addetto/a al rifornimento scaffali'),
  ('5.2.2.1.0', 'Cuoco/a'), ('5.2.2.2.1', 'Aiuto cuoco/a'), ('5.2.2.2.2', 'Addetto/a mensa'),
  ('5.2.2.3.2', 'Cameriere/a'), ('5.2.2.4.0', 'Barista'), ('5.3.1.1.0', 'Operatore/trice socio-sanitario/a'),
  ('5.4.3.1.0', 'Parrucchiere/a'), ('5.4.3.2.0', 'Estetista'), ('5.4.4.2.0', 'Addetto/a all’assistenza personale'),
  ('5.4.4.3.0', 'Badante e collaboratore/trice familiare'), ('5.4.4.4.0', 'Baby-sitter'), ('5.4.8.6.0', 'Addetto/a alla vigilanza'),
  ('6.1.2.1.0', 'Muratore/trice'), ('6.1.2.2.0', 'Carpentiere/a edile'), ('6.1.3.2.2', 'Posatore/trice di pavimenti'),
  ('6.1.3.6.1', 'Idraulico/a'), ('6.1.3.7.0', 'Elettricista'), ('6.1.4.1.0', 'Imbianchino/a'),
  ('6.2.1.2.0', 'Saldatore/trice'), ('6.2.2.3.0', 'Attrezzista di macchine utensili'), ('6.2.3.1.1', 'Meccanico/a di auto'),
  ('6.2.3.3.0', 'Manutentore/trice di macchine industriali'), ('6.2.4.1.1', 'Installatore/trice di impianti elettrici'), ('6.3.2.1.0', 'Ceramista'),
  ('6.4.1.1.0', 'Agricoltore/trice'), ('6.4.1.3.1', 'Giardiniere/a e vivaista'), ('6.4.2.1.0', 'Allevatore/trice'),
  ('6.5.1.1.0', 'Macellaio/a'), ('6.5.1.2.1', 'Panettiere/a'), ('6.5.1.3.1', 'Pasticciere/a'),
  ('6.5.2.2.0', 'Falegname'), ('6.5.3.3.1', 'Sarto/a'), ('6.5.3.3.4', 'Maglierista'),
  ('7.1.2.1.0', 'Operaio/a siderurgico/a'), ('7.2.1.1.0', 'Operatore/trice di macchine utensili'), ('7.2.6.9.0', 'Operaio/a tessile'),
  ('7.2.7.1.0', 'Montatore/trice meccanico/a'), ('7.2.8.1.0', 'Addetto/a al confezionamento'), ('7.3.2.4.0', 'Operaio/a della trasformazione alimentare'),
  ('7.4.2.1.0', 'Autista di auto e furgoni'), ('7.4.2.2.0', 'Autista di autobus'), ('7.4.2.3.0', 'Autista di mezzi pesanti'),
  ('7.4.4.3.0', 'Conduttore/trice di carrelli elevatori'), ('8.1.3.1.0', 'Addetto/a al carico e allo scarico'), ('8.1.3.3.0', 'Fattorino/a'),
  ('8.1.4.1.0', 'Addetto/a alle pulizie in albergo'), ('8.1.4.3.0', 'Addetto/a alle pulizie'), ('8.1.5.2.0', 'Portantino/a'),
  ('8.3.1.1.0', 'Bracciante agricolo/a'), ('8.3.1.2.0', 'Addetto/a al verde'), ('8.4.2.1.0', 'Manovale edile'),
  ('8.4.3.1.0', 'Operaio/a generico/a');

-- Skills by the name people and employers write; many names may be one skill, as a classification says.
create table abilita (
  id integer generated always as identity primary key,
  name text not null,
  uri text unique
);
create table abilita_nome (
  key text primary key,
  abilita_id integer not null references abilita
);
create index abilita_nome_id on abilita_nome (abilita_id);

create table candidato (
  profession_group integer not null,
  -- Of ten kilometres.
  cell integer not null,
  persona_id uuid not null,
  -- Licences, hours, shifts, Saturdays, means: the bits are named in records/candidato/bits.ts.
  flags integer not null,
  -- From 0 to 9; -1 for a foreign title, whose level is to be recognised.
  education smallint not null,
  free_from date,
  -- How far she goes, in units of 100 m.
  commute integer not null,
  x integer not null,
  y integer not null,
  -- At most three occupations of the group, with the months worked in each.
  professions integer[] not null,
  months integer[] not null,
  -- language * 8 + level.
  languages integer[] not null,
  abilita integer[] not null,
  -- The first day on which time alone changes the row.
  stale_on date,
  primary key (profession_group, cell, persona_id)
);
create index candidato_persona on candidato (persona_id);
create index candidato_stale on candidato (stale_on) where stale_on is not null;

-- Bit of a word in a list, by place.
create function bits_of(said jsonb, names text[], first integer) returns integer language sql immutable as $$
  select coalesce(bit_or(1 << (first + array_position(names, word) - 1)), 0)
  from jsonb_array_elements_text(coalesce(said, '[]')) as word where word = any(names) $$;

create function candidato_refresh(people uuid[]) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  today date := coalesce(nullif(current_setting('siul.today', true), '')::date, current_date);
begin
  delete from candidato where persona_id = any(people);
  with new_names as (
    select distinct on (text_key(v.data->>'nome')) text_key(v.data->>'nome') as key, v.data->>'nome' as name
    from voce v
    where v.persona_id = any(people) and v.kind = 'competenza' and v.removed_at is null
      and text_key(v.data->>'nome') <> '' and not exists (select from abilita_nome n where n.key = text_key(v.data->>'nome'))
    order by 1, 2
  ), numbered as (
    select key, name, nextval(pg_get_serial_sequence('abilita', 'id'))::integer as id from new_names
  ), made as (
    insert into abilita (id, name) overriding system value select id, name from numbered
  )
  insert into abilita_nome (key, abilita_id) select key, id from numbered order by key
  on conflict do nothing;

  insert into candidato
  select o.profession_group, (z.x / 100) * 10000 + z.y / 100, p.id,
    bits_of(l.names, array['AM','A1','A','B','BE','C','CE','D','DE','CQC','ADR','muletto','gru','HACCP'], 0)
      | bits_of(d.data->'orari',
          array['tempo-pieno','part-time-mattina','part-time-pomeriggio','part-time-sera','fine-settimana'], 14)
      | case when (d.data->>'turni')::boolean then 1 << 19 else 0 end
      | case when (d.data->>'sabato')::boolean then 1 << 20 else 0 end
      | bits_of(d.data->'mezzi', array['auto','moto','bici','mezzi-pubblici','nessuno'], 21),
    coalesce(t.level, 0), (d.data->>'from')::date, (d.data->>'raggioKm')::integer * 10, z.x, z.y,
    o.numbers, o.months, g.tokens, s.ids, least(l.until + 1, o.stale_on)
  from persona p
  join posizione z on z.belfiore = p.comune
  join voce d on d.persona_id = p.id and d.kind = 'disponibilita' and d.removed_at is null
  cross join lateral (
    select w.profession_group, (array_agg(w.number order by w.months desc, w.number))[1:3] as numbers,
      (array_agg(w.months order by w.months desc, w.number))[1:3] as months, min(w.stale_on) as stale_on
    from (
      select f.profession_group, f.number, coalesce(e.months, 0) as months, e.stale_on
      from (select distinct v.data->>'code' as code from voce v
        where v.persona_id = p.id and v.kind = 'professione' and v.removed_at is null) as chosen
      join professione f on f.code = chosen.code
      left join lateral (
        select (sum(upper(r) - lower(r)) / 30.4375)::integer as months,
          case when bool_or(upper(r) > today) then today + 30 end as stale_on
        from unnest((
          select range_agg(daterange((v.data->>'from')::date, coalesce((v.data->>'until')::date, today) + 1))
          from voce v
          where v.persona_id = p.id and v.kind = 'esperienza' and v.removed_at is null
            and (v.data->>'from')::date <= coalesce((v.data->>'until')::date, today)
            and f.words <@ work_words(v.data->>'mansione')
            -- «Aiuto cuoca» is no «Cuoca»: the most precise occupation takes it.
            and not exists (select from professione q where q.words @> f.words and q.words <> f.words
              and q.words <@ work_words(v.data->>'mansione')))) as r
      ) e on true
    ) as w
    group by w.profession_group
  ) as o
  cross join lateral (
    select jsonb_agg(v.data->>'patente') as names, min((v.data->>'until')::date) as until from voce v
    where v.persona_id = p.id and v.kind = 'patente' and v.removed_at is null
      and coalesce((v.data->>'until')::date >= today, true)
  ) as l
  cross join lateral (
    select coalesce(max(array_position(array['nessun-titolo','licenza-elementare','licenza-media','qualifica',
      'diploma-professionale','diploma','its-ifts','laurea-triennale','laurea-magistrale','dottorato'],
      v.data->>'livello') - 1), case when count(*) > 0 then -1 end) as level
    from voce v where v.persona_id = p.id and v.kind = 'titolo' and v.removed_at is null
  ) as t
  cross join lateral (
    select coalesce(array_agg(q.token order by q.token), '{}') as tokens from (
      select ((ascii(v.data->>'lingua') - 97) * 26 + ascii(substr(v.data->>'lingua', 2)) - 97) * 8
        + least(array_position(k.levels, v.data->>'ascolto'), array_position(k.levels, v.data->>'parlato')) as token
      from voce v, (select array['A1','A2','B1','B2','C1','C2','madrelingua'] as levels) as k
      where v.persona_id = p.id and v.kind = 'lingua' and v.removed_at is null
    ) as q
  ) as g
  cross join lateral (
    select coalesce(array_agg(distinct n.abilita_id), '{}') as ids from voce v
    join abilita_nome n on n.key = text_key(v.data->>'nome')
    where v.persona_id = p.id and v.kind = 'competenza' and v.removed_at is null
  ) as s
  where p.id = any(people) and p.merged_into is null;
end $$;

create function candidato_in_step() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform candidato_refresh(array(select distinct persona_id from changed));
  return null;
end $$;
create trigger candidato_added after insert on voce referencing new table as changed
  for each statement execute function candidato_in_step();
create trigger candidato_changed after update on voce referencing new table as changed
  for each statement execute function candidato_in_step();
create trigger candidato_removed after delete on voce referencing old table as changed
  for each statement execute function candidato_in_step();

create function candidato_moved() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform candidato_refresh(array[new.id]);
  return null;
end $$;
create trigger candidato_moved after update of comune, merged_into on persona for each row
  when (old.comune is distinct from new.comune or old.merged_into is distinct from new.merged_into)
  execute function candidato_moved();

-- Nightly: the rows that time alone changes. Returns how many people.
create function candidato_refresh_stale() returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  people uuid[] := array(
    select distinct persona_id from candidato where stale_on <= current_setting('siul.today')::date);
begin
  perform candidato_refresh(people);
  return cardinality(people);
end $$;
revoke execute on function candidato_refresh(uuid[]), candidato_refresh_stale() from public;
grant execute on function candidato_refresh_stale() to siul_system;

alter table candidato enable row level security;
create policy staff on candidato for select to siul_staff using (true);
create policy system on candidato for select to siul_system using (true);
grant select on candidato, abilita, abilita_nome, professione, posizione to siul_staff, siul_system;

-- The people there are already.
select candidato_refresh(array(select id from persona));
