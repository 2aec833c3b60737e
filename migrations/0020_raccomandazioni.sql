-- The best people for each open vacancy, ready before anybody asks. What changes leaves a mark in its own transaction; who
-- reckons takes the mark in the transaction that writes the result, so that an interruption loses nothing.

create table raccomandazione (
  vacancy_id uuid not null references vacancy,
  place smallint not null,
  -- Derived like `candidato`: no key to persona, so that a union of schede does not carry it along but reckons it again.
  persona_id uuid not null,
  total integer not null,
  at timestamptz not null,
  primary key (vacancy_id, place),
  unique (vacancy_id, persona_id)
);
create index raccomandazione_persona on raccomandazione (persona_id);

-- Either a vacancy to reckon again, or where somebody changed: the vacancies around follow.
create table raccomandazione_segno (
  id bigint generated always as identity primary key,
  vacancy_id uuid references vacancy,
  profession_group integer,
  cell integer,
  check ((vacancy_id is null) = (profession_group is not null and cell is not null))
);
create index raccomandazione_segno_vacancy on raccomandazione_segno (vacancy_id);

-- Marks are only added: two people who change at once do not wait for each other.
create function raccomandazione_mark() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into raccomandazione_segno (profession_group, cell) select distinct profession_group, cell from changed;
  return null;
end $$;
create trigger raccomandazione_added after insert on candidato referencing new table as changed
  for each statement execute function raccomandazione_mark();
create trigger raccomandazione_removed after delete on candidato referencing old table as changed
  for each statement execute function raccomandazione_mark();

create function raccomandazione_mark_vacancy() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into raccomandazione_segno (vacancy_id) values (new.id);
  return null;
end $$;
create trigger raccomandazione_written after insert on vacancy for each row
  when (new.state not in ('da-qualificare', 'chiusa')) execute function raccomandazione_mark_vacancy();
create trigger raccomandazione_rewritten after update on vacancy for each row
  when (row(old.state, old.expires_on, old.professioni, old.x, old.y, old.radius_km, old.remote, old.requisiti)
    is distinct from row(new.state, new.expires_on, new.professioni, new.x, new.y, new.radius_km, new.remote, new.requisiti))
  execute function raccomandazione_mark_vacancy();

alter table raccomandazione enable row level security;
create policy staff on raccomandazione for select to siul_staff using (true);
create policy system on raccomandazione to siul_system using (true) with check (true);
grant select on raccomandazione to siul_staff;
grant select, insert, delete on raccomandazione to siul_system;
alter table raccomandazione_segno enable row level security;
create policy system on raccomandazione_segno to siul_system using (true) with check (true);
grant select, insert, delete on raccomandazione_segno to siul_system;

-- The rows that time alone changes, some at a time: after an import they are everybody.
drop function candidato_refresh_stale();
create function candidato_refresh_stale(most integer) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  people uuid[] := array(
    select distinct persona_id from candidato where stale_on <= current_setting('siul.today')::date limit most);
begin
  perform candidato_refresh(people);
  return cardinality(people);
end $$;

-- Puts the rows back in the order in which they are looked for. Nobody reads them meanwhile: for the night, and given up
-- where somebody is at work on them.
create function candidato_reorder() returns void language plpgsql security definer
  set search_path = public, pg_temp set lock_timeout = '3s' as $$
begin
  cluster candidato using candidato_pkey;
exception when lock_not_available then null;
end $$;
-- Its one large statement takes longer to plan than to run: planned once a connection.
alter function candidato_refresh(uuid[]) set plan_cache_mode = force_generic_plan;

revoke execute on function candidato_refresh_stale(integer), candidato_reorder() from public;
grant execute on function candidato_refresh_stale(integer), candidato_reorder() to siul_system;

-- The vacancies there are already.
insert into raccomandazione_segno (vacancy_id) select id from vacancy where state not in ('da-qualificare', 'chiusa');
