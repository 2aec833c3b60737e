-- The first page of the day at a hundred thousand people: each duty knows who follows its person.

-- As `persona.referente_id`, which holds the reference to the account: kept the same by the two triggers below.
alter table scadenza add column referente_id uuid;
update scadenza s set referente_id = p.referente_id
  from persona p where p.id = s.persona_id and p.referente_id is not null;

-- A new duty takes the referente of its person, held as the reference to her row will hold it in any case: a change of
-- referente under way is waited for, and the next one waits.
create function scadenza_followed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select p.referente_id into new.referente_id from persona p where p.id = new.persona_id for key share;
  return new;
end $$;
create trigger scadenza_followed before insert on scadenza for each row execute function scadenza_followed();

-- Whoever is writing a duty of this person has held her row (above): waited for, so that none is missed.
create function persona_followed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from persona where id = new.id for update;
  update scadenza set referente_id = new.referente_id where persona_id = new.id;
  return null;
end $$;
create trigger persona_followed after update of referente_id on persona
  for each row when (new.referente_id is distinct from old.referente_id) execute function persona_followed();

-- One's own duties, read from the index alone; those of one person are few, and the primary key finds them.
create index scadenza_followed on scadenza (referente_id, due_on, rule) include (persona_id, service_code, from_on)
  where met_on is null and referente_id is not null;
drop index scadenza_of;

-- Whose somebody is, without reading her row.
create index persona_whose on persona (id) include (centro_code, referente_id);
-- What happened on a day, and to whom.
create index ledger_day on ledger (at, seq) include (persona_id, actor_id);
drop index ledger_at;

-- Appointments that are over and of which nobody wrote how they went.
create index appuntamento_unmarked on appuntamento (operator_id, ends_at) where state in ('fissato', 'presente');

-- A duty about which the manager of the centre is asked for help, and what she answers. It goes from the page of who
-- asked when she has read the answer.
create table aiuto (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  rule text not null,
  due_on date not null,
  centro_code text not null references centro,
  question text not null check (btrim(question) <> ''),
  asked_at timestamptz not null,
  asked_by uuid not null references account,
  answer text check (btrim(answer) <> ''),
  answered_at timestamptz,
  answered_by uuid references account,
  read_at timestamptz,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check (read_at is null or answer is not null)
);
create index aiuto_persona on aiuto (persona_id, rule);
create index aiuto_open on aiuto (centro_code, asked_at) where answered_at is null;
create index aiuto_mine on aiuto (asked_by, asked_at) where read_at is null;
create trigger aiuto_absorbed before insert on aiuto for each row execute function persona_absorbed();

-- Between who asks and the managers of that centre: no colleague reads it.
alter table aiuto enable row level security;
create policy oneself on aiuto to siul_staff using (asked_by = actor_id()) with check (asked_by = actor_id());
create policy manager on aiuto to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id() and a.role = 'responsabile'))
  with check (centro_code = (select a.centro_code from account a where a.id = actor_id() and a.role = 'responsabile'));
grant select, insert, update (answer, answered_at, answered_by, read_at) on aiuto to siul_staff;
