-- Groups: moved to another hour, left by who cannot come, entered with a code shown in the room. And whoever answers for a
-- centre sees all of its groups.

alter table gruppo
  -- The last time it was moved: what people answered before is about another hour.
  add column moved_at timestamptz,
  -- About the session, not about who was there.
  add column note text check (btrim(note) <> ''),
  -- What the codes shown in the room are made of: `records/gruppo/presenza.ts`.
  add column room_secret bytea not null
    default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

alter table iscrizione_gruppo
  -- She said herself that she does not come, and whether later than the centre allows.
  add column said_no_at timestamptz,
  add column said_late boolean,
  -- She said with the code of the room that she is here: who leads confirms it.
  add column here_at timestamptz,
  add column wrong_codes integer not null default 0,
  add check ((said_no_at is null) = (said_late is null)),
  add check (said_no_at is null or state = 'ritirata'),
  add check (here_at is null or state = 'iscritta');

-- Each move, with where the group was before: it may be put back.
create table gruppo_spostamento (
  id uuid primary key default new_id(),
  gruppo_id uuid not null references gruppo,
  reason text not null check (btrim(reason) <> ''),
  from_starts_at timestamptz not null,
  from_ends_at timestamptz not null,
  from_sala_id uuid references sala,
  from_place text not null,
  from_conductor_id uuid not null references account,
  at timestamptz not null,
  by uuid not null references account,
  undone_at timestamptz
);
create index gruppo_spostamento_gruppo on gruppo_spostamento (gruppo_id, at);
alter table gruppo_spostamento enable row level security;
create policy staff on gruppo_spostamento to siul_staff
  using (exists (select from gruppo g where g.id = gruppo_id)) with check (exists (select from gruppo g where g.id = gruppo_id));
grant select, insert, update (undone_at) on gruppo_spostamento to siul_staff;

grant update (moved_at, note, starts_at, ends_at, sala_id, place, conductor_id) on gruppo to siul_staff;
grant update (said_no_at, said_late, here_at, wrong_codes) on iscrizione_gruppo to siul_staff;

-- Whoever answers for a centre sees its groups of the targeted placement too: her duties are hers to answer for. Of another
-- centre she sees none.
create policy manager on gruppo to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id() and a.role = 'responsabile'))
  with check (centro_code = (select a.centro_code from account a where a.id = actor_id() and a.role = 'responsabile'));

-- Who says that she does not come gives her place to who waits: the program writes it, and holds the group meanwhile.
create policy hold on gruppo for update to siul_system using (true) with check (true);
create policy leave on iscrizione_gruppo for update to siul_system using (true) with check (true);
grant update (state) on gruppo to siul_system;
grant update (state, presence, since, during, said_no_at, said_late, here_at, wrong_codes) on iscrizione_gruppo to siul_system;

-- Whoever holds the address in a message about a group: her own place in it, and the group, without its people.
create function breve_iscrizione() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select i.id from messaggio m
  join iscrizione_gruppo i on i.gruppo_id::text = m.about_id and i.persona_id = m.persona_id
  where m.code_hash = nullif(current_setting('siul.breve', true), '') and m.about_kind = 'gruppo' and m.link_path is null $$;
revoke execute on function breve_iscrizione from public;
grant execute on function breve_iscrizione to siul_breve;
create policy breve on iscrizione_gruppo to siul_breve using (id = breve_iscrizione()) with check (id = breve_iscrizione());
create policy breve on gruppo for select to siul_breve
  using (exists (select from iscrizione_gruppo i where i.gruppo_id = gruppo.id));
grant select (id, gruppo_id, state, here_at, wrong_codes) on iscrizione_gruppo to siul_breve;
grant update (here_at, wrong_codes) on iscrizione_gruppo to siul_breve;
grant select (id, service_code, title, place, starts_at, ends_at, state, room_secret) on gruppo to siul_breve;
grant select (centro_code) on gruppo to siul_cittadino;
