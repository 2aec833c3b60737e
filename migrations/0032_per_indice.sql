-- The file of a person and the first page of the day of a centre, found by index whatever the size of the region.

-- Where a job is looked for, a number for each group of occupations (three figures) and each cell of ten kilometres that its
-- circle touches, as in `candidato`; 0 for a cell where it may be done from anywhere, or is sought so far that cells say little.
-- The cost keeps the planner from reckoning it row by row.
create function celle_di(professioni text[], remote boolean, x integer, y integer, radius_km integer) returns bigint[]
language sql immutable parallel safe cost 10000
return (
  select array_agg(distinct replace(left(code, 5), '.', '')::bigint * 10000000 + c.cell)
  from unnest(professioni) as code cross join (
    select 0 as cell where remote or radius_km > 100
    union all
    select e.at * 10000 + n.at
    from generate_series(floor((x - radius_km * 10) / 100.0)::integer, floor((x + radius_km * 10) / 100.0)::integer) as e (at),
      generate_series(floor((y - radius_km * 10) / 100.0)::integer, floor((y + radius_km * 10) / 100.0)::integer) as n (at)
    where not remote and radius_km <= 100
      and greatest(e.at * 100 - x, 0, x - e.at * 100 - 99) ^ 2 + greatest(n.at * 100 - y, 0, y - n.at * 100 - 99) ^ 2
        <= (radius_km * 10) ^ 2) as c);
drop index vacancy_gruppi;
drop function gruppi_di;
create index vacancy_celle on vacancy using gin (celle_di(professioni, remote, x, y, radius_km))
  where state not in ('da-qualificare', 'chiusa');

-- Whether what happened was a step for somebody, without reading the fact.
drop index ledger_day;
create index ledger_day on ledger (at, seq) include (persona_id, actor_id, kind);

-- Who belongs to a centre.
create index persona_centro on persona (centro_code, id);
