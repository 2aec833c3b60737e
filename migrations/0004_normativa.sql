-- The act as the region edits it: each number from a day on, with its source, proposed by one and approved by another.

create table parametro_versione (
  id uuid primary key default new_id(),
  code text not null,
  value jsonb not null check (jsonb_typeof(value) in ('number', 'boolean')),
  valid_from date not null,
  source text not null check (btrim(source) <> ''),
  certainty text not null check (certainty in ('certo', 'da-confermare')),
  state text not null check (state in ('proposta', 'in-vigore', 'ritirata')),
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  approved_by uuid references account,
  approved_at timestamptz,
  -- What it would have changed in the recorded history, as it was shown to who proposed it.
  replay jsonb not null,
  check (approved_by <> proposed_by),
  check ((state = 'in-vigore') = (approved_by is not null and approved_at is not null)),
  check ((approved_by is null) = (approved_at is null))
);
create index parametro_versione_code on parametro_versione (code, valid_from);
create index parametro_versione_in_force on parametro_versione (approved_at, id) where state = 'in-vigore';

-- A proposal is decided once, and nothing of it is written again: verdicts rest on it.
create function parametro_versione_decided() returns trigger language plpgsql as $$
begin
  if old.state <> 'proposta' then
    raise exception 'a decided version does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger parametro_versione_decided before update on parametro_versione
  for each row execute function parametro_versione_decided();

-- Everybody computes with them, who only asks the act included.
alter table parametro_versione enable row level security;
create policy read on parametro_versione for select
  to siul_staff, siul_regione, siul_ente, siul_auth, siul_firma, siul_system using (true);
create policy propose on parametro_versione for insert to siul_regione
  with check (state = 'proposta' and proposed_by = actor_id());
create policy decide on parametro_versione for update to siul_regione using (true)
  with check (state = 'ritirata' or (state = 'in-vigore' and approved_by = actor_id()));
grant select on parametro_versione to siul_staff, siul_regione, siul_ente, siul_auth, siul_firma, siul_system;
grant insert, update (state, approved_by, approved_at) on parametro_versione to siul_regione;

-- The region sees what was delivered and where, never to whom nor by whom.
create policy normativa on prestazione for select to siul_regione using (state = 'chiusa');
grant select (id, service_code, state, mode, centro_code, started_at, minutes) on prestazione to siul_regione;
create policy normativa on partecipazione for select to siul_regione using (true);
grant select (prestazione_id) on partecipazione to siul_regione;
create index prestazione_service on prestazione (service_code) where state = 'chiusa';
