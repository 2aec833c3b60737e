-- One person, one scheda: two that are of the same person become one, and may be divided again. What was absorbed stays as
-- a stub that nobody reads; its codes, and those a person had before, still find the scheda that is kept.

alter table persona add column merged_into uuid references persona check (merged_into <> id);
create index persona_merged on persona (merged_into) where merged_into is not null;

-- Staff is kept from stubs by the queries, not by a policy: a policy would keep names from being looked up in their index.
alter policy referred on persona using (merged_into is null and id in (
  select f.persona_id from affidamento f
  where current_setting('siul.today')::date between f.valid_from and coalesce(f.valid_until, 'infinity'::date)));

-- The codes a person had: provisional ones, those with other letters of omocodia, wrong ones, those of absorbed schede.
create table codice_precedente (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  codice_fiscale text not null,
  cf_canonical text not null,
  reason text not null check (reason in ('definitivo', 'omocodia', 'errore', 'unione')),
  replaced_at timestamptz not null,
  replaced_by uuid references account
);
create index codice_precedente_persona on codice_precedente (persona_id);
create index codice_precedente_code on codice_precedente (codice_fiscale text_pattern_ops);
create index codice_precedente_canonical on codice_precedente (cf_canonical);

create table unione (
  id uuid primary key default new_id(),
  kept_id uuid not null references persona,
  absorbed_id uuid not null references persona,
  at timestamptz not null,
  by uuid references account,
  -- The anagrafica that was kept, as it was, where something of the other one was chosen; and the version after.
  before jsonb,
  version_after integer,
  -- Rows that passed to the kept scheda or were closed: table, key, and a hash of the row as the union left it.
  moved jsonb not null,
  closed jsonb not null,
  undone_at timestamptz,
  undone_by uuid references account,
  check (kept_id <> absorbed_id)
);
create unique index unione_absorbed on unione (absorbed_id) where undone_at is null;
create index unione_kept on unione (kept_id);

-- A referente passed everybody on to a colleague; kept, to take it back.
create table passaggio (
  id uuid primary key default new_id(),
  from_id uuid not null references account,
  to_id uuid not null references account,
  centro_code text not null references centro,
  persone uuid[] not null,
  at timestamptz not null,
  by uuid not null references account,
  undone_at timestamptz,
  check (from_id <> to_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['codice_precedente', 'unione', 'passaggio'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_staff', name);
  end loop;
end $$;
create policy referred on codice_precedente for select to siul_ente using (referred_to_me(persona_id));
grant select on codice_precedente to siul_ente;

-- Where a scheda went; null where it went nowhere.
create function persona_merged_into(person uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$ select p.merged_into from persona p where p.id = person $$;
-- A person's scheda and those it absorbed: what was written under each is hers.
create function persona_ids(person uuid) returns uuid[] language sql stable security definer
  set search_path = public, pg_temp as $$
  select array(select person union all select p.id from persona p where p.merged_into = person) $$;

-- The tables whose rows pass with the person, with their keys. Those that tell what happened to each scheda stay: who
-- opened it, where its data came from. The duties are reckoned again.
create function persona_tables() returns table (name text, key text[]) language sql stable
  set search_path = public, pg_temp as $$
  select c.relname, array(
    select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = c.oid and i.indisprimary)
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
  where k.contype = 'f' and k.confrelid = 'persona'::regclass and a.attname = 'persona_id'
    and c.relname not in ('access_log', 'persona_datum', 'scadenza')
  order by c.relname $$;

-- How many rows of each table a person has, of those the reader may see.
create function persona_rows(person uuid) returns jsonb language plpgsql stable set search_path = public, pg_temp as $$
declare
  t record;
  n integer;
  counted jsonb := '{}';
begin
  for t in select * from persona_tables() loop
    if has_table_privilege(t.name, 'select') then
      execute format('select count(*) from %I where persona_id = $1', t.name) into n using person;
      if n > 0 then counted := counted || jsonb_build_object(t.name, n); end if;
    end if;
  end loop;
  return counted;
end $$;

create function row_key(r jsonb, key text[]) returns jsonb language sql immutable as $$
  select jsonb_object_agg(k, r->k) from unnest(key) k $$;

-- Passes a person's rows to another. A row that the other already has (the same group, the same referral) stays; what else
-- may not be twice stops the union.
create function unione_move(from_id uuid, to_id uuid) returns jsonb language plpgsql security definer
  set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  t record;
  r record;
  after jsonb;
  moved jsonb := '[]';
begin
  for t in select * from persona_tables() loop
    for r in execute format('select ctid as at from %I where persona_id = $1', t.name) using from_id loop
      begin
        execute format('update %I x set persona_id = $1 where ctid = $2 returning to_jsonb(x)', t.name)
          into after using to_id, r.at;
        moved := moved || jsonb_build_object('table', t.name, 'key', row_key(after, t.key), 'hash', md5(after::text));
      exception when unique_violation then
        if t.name not in ('partecipazione', 'affidamento') then raise; end if;
      end;
    end loop;
  end loop;
  -- What the absorbed scheda had absorbed passes too.
  update persona set merged_into = to_id where id = from_id or merged_into = from_id;
  return moved;
end $$;

-- A row as a union leaves it, to know whether it was touched after.
create function unione_mark(tab text, row_id uuid) returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  r jsonb;
begin
  execute format('select to_jsonb(x) from %I x where id = $1', tab) into r using row_id;
  return jsonb_build_object('table', tab, 'key', jsonb_build_object('id', row_id), 'hash', md5(r::text));
end $$;

-- The code of an absorbed scheda, which nobody reads any more, is known as one its person had.
create function unione_remember_code(kept uuid, absorbed uuid, at timestamptz) returns void language sql security definer
  set search_path = public, pg_temp as $$
  insert into codice_precedente (persona_id, codice_fiscale, cf_canonical, reason, replaced_at, replaced_by)
  select kept, p.codice_fiscale, p.cf_canonical, 'unione', at, actor_id() from persona p where p.id = absorbed $$;

-- The tables where something was written since, on rows that would go back: nothing where the union can be undone.
create function unione_blocks(which uuid) returns text[] language plpgsql stable security definer
  set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  u unione;
  m jsonb;
  f record;
  hit boolean;
  blocks text[] := '{}';
begin
  select * into u from unione where id = which;
  if exists (select from persona where id = u.kept_id and merged_into is not null) then
    return array['unione'];
  end if;
  if u.before is not null and exists (select from persona where id = u.kept_id and version <> u.version_after) then
    blocks := blocks || 'persona'::text;
  end if;
  for m in select jsonb_array_elements(u.moved || u.closed) loop
    execute format('select not exists (select from %I x where to_jsonb(x) @> $1 and md5(to_jsonb(x)::text) = $2 and persona_id = $3)',
      m->>'table') into hit using m->'key', m->>'hash', u.kept_id;
    if hit then blocks := blocks || (m->>'table'); end if;
  end loop;
  -- New rows that hang on rows that would go back.
  for f in
    select child.name, child.key, c.attname as col, parent.name as parent, p.attname as ref
    from pg_constraint k
    join persona_tables() child on to_regclass(quote_ident(child.name)) = k.conrelid
    join persona_tables() parent on to_regclass(quote_ident(parent.name)) = k.confrelid
    join pg_attribute c on c.attrelid = k.conrelid and k.conkey = array[c.attnum]
    join pg_attribute p on p.attrelid = k.confrelid and k.confkey = array[p.attnum]
    where k.contype = 'f'
    union all select 'documento', array['id'], 'subject_id', 'did', 'id'
  loop
    execute format('select exists (select from %I x
        join jsonb_array_elements($1) m on m->>''table'' = %L and m->''key''->>%L = x.%I::text
        where x.persona_id = $2 and not exists (
          select from jsonb_array_elements($1) own where own->>''table'' = %L and to_jsonb(x) @> (own->''key'')))',
      f.name, f.parent, f.ref, f.col, f.name) into hit using u.moved, u.kept_id;
    if hit then blocks := blocks || f.name; end if;
  end loop;
  return array(select distinct b from unnest(blocks) b order by b);
end $$;

-- Gives every row back as it was; the caller has asked `unione_blocks`.
create function unione_move_back(which uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  u unione;
  m jsonb;
begin
  select * into u from unione where id = which;
  for m in select jsonb_array_elements(u.moved) loop
    execute format('update %I x set persona_id = $1 where to_jsonb(x) @> $2 and persona_id = $3', m->>'table')
      using u.absorbed_id, m->'key', u.kept_id;
  end loop;
  delete from codice_precedente where persona_id = u.kept_id and reason = 'unione' and replaced_at = u.at;
  update persona p set merged_into = null where p.id = u.absorbed_id;
  with recursive below as (
    select absorbed_id from unione where kept_id = u.absorbed_id and undone_at is null
    union select o.absorbed_id from unione o join below b on o.kept_id = b.absorbed_id where o.undone_at is null)
  update persona p set merged_into = u.absorbed_id from below b where p.id = b.absorbed_id;
  if u.before is not null then
    update persona p set (surname, name, surname_key, name_key, phone, email, preferred_channel, preferred_language, address,
        comune, centro_code, needs, referente_id, version) =
      (b.surname, b.name, b.surname_key, b.name_key, b.phone, b.email, b.preferred_channel, b.preferred_language, b.address,
        b.comune, b.centro_code, b.needs, b.referente_id, b.version)
      from jsonb_populate_record(null::persona, u.before) b where p.id = u.kept_id;
    delete from persona_datum where persona_id = u.kept_id and version > (u.before->>'version')::integer;
  end if;
end $$;

-- Nobody writes on a scheda that was absorbed, however long the page was open.
create function persona_absorbed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone uuid;
begin
  select merged_into into gone from persona where id = new.persona_id for key share;
  if gone is not null then
    raise exception 'this scheda was absorbed by another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
do $$
declare
  name text;
begin
  for name in select t.name from persona_tables() t loop
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()', name || '_absorbed', name);
  end loop;
end $$;

revoke execute on function persona_merged_into, persona_ids, unione_move, unione_remember_code, unione_mark, unione_blocks, unione_move_back from public;
grant execute on function persona_merged_into to siul_staff, siul_ente;
grant execute on function persona_ids, unione_move, unione_remember_code, unione_mark, unione_blocks, unione_move_back to siul_staff;
