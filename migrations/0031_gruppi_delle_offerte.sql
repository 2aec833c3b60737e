-- The jobs open in some groups of occupations are found by index: a person's file asks for them each time it opens.

-- The groups, in three figures with dots as in the classification, of the occupations a job is for.
create function gruppi_di(professioni text[]) returns text[] language sql immutable parallel safe
return (select array_agg(distinct left(code, 5)) from unnest(professioni) as code);
create index vacancy_gruppi on vacancy using gin (gruppi_di(professioni)) where state not in ('da-qualificare', 'chiusa');
