-- Activities for groups: their models, their sessions, who has a place, who came. One session is one delivery.

create table gruppo_modello (
  id uuid primary key default new_id(),
  -- Null: of every centre.
  centro_code text references centro,
  service_code text not null references service check (service_code in ('A2', 'B2', 'B3', 'C2')),
  title text not null check (btrim(title) <> ''),
  minutes integer not null check (minutes between 30 and 480),
  max_people integer not null check (max_people between 2 and 200),
  -- For the transition from school to work the maximum of B2 does not hold.
  school_to_work boolean not null default false,
  -- What whoever takes part goes home with.
  outputs text[] not null default '{}',
  invite text not null check (btrim(invite) <> ''),
  active boolean not null default true,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  check (not school_to_work or service_code = 'B2')
);

insert into gruppo_modello (service_code, title, minutes, max_people, school_to_work, outputs, invite) values
  ('A2', 'Primo orientamento in gruppo', 120, 10, false, '{"Scheda anagrafico-professionale aggiornata"}',
    'Ti spieghiamo che cosa può fare il centro per te e che cosa puoi fare tu. Porta il curriculum, se ce l’hai.'),
  ('B2', 'Cercare lavoro: strumenti e canali', 180, 5, false, '{"Curriculum aggiornato","Materiali per la ricerca"}',
    'Guardiamo insieme dove si trovano le offerte e prepariamo il tuo curriculum.'),
  ('B2', 'Prepararsi a un colloquio di lavoro', 120, 5, false, '{"Materiali per la ricerca"}',
    'Proviamo insieme un colloquio e vediamo le domande più frequenti.'),
  ('B2', 'Dalla scuola al lavoro', 180, 25, true, '{"Materiali per la ricerca"}',
    'Un incontro per chi finisce la scuola: che cosa cercano le aziende e come presentarsi.'),
  ('B3', 'Lavorare in Europa con EURES', 90, 5, false, '{"Curriculum raccolto"}',
    'Ti diciamo come cercare lavoro in un altro paese d’Europa e che cosa ti serve per partire.'),
  ('C2', 'Cercare lavoro: gruppo ristretto', 120, 6, false, '{"Curriculum aggiornato","Materiali per la ricerca"}',
    'Guardiamo insieme le offerte adatte a te e prepariamo il tuo curriculum.');

create table gruppo (
  id uuid primary key default new_id(),
  modello_id uuid not null references gruppo_modello,
  -- As the model was on the day it was published.
  service_code text not null references service,
  title text not null,
  school_to_work boolean not null,
  outputs text[] not null,
  invite text not null,
  max_people integer not null check (max_people >= 2),
  centro_code text not null references centro,
  conductor_id uuid not null references account,
  sala_id uuid references sala,
  place text not null check (btrim(place) <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null default 'pubblicato' check (state in ('pubblicato', 'svolto', 'annullato')),
  cancel_reason text check (btrim(cancel_reason) <> ''),
  -- Null where nobody came.
  prestazione_id uuid unique references prestazione,
  created_by uuid not null references account,
  created_at timestamptz not null,
  check (ends_at > starts_at),
  check ((state = 'annullato') = (cancel_reason is not null)),
  check (prestazione_id is null or state = 'svolto'),
  constraint gruppo_conductor_free exclude using gist (
    conductor_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'pubblicato')
);
create index gruppo_centro on gruppo (centro_code, starts_at);
create index gruppo_conductor on gruppo (conductor_id, starts_at);

create table iscrizione_gruppo (
  id uuid primary key default new_id(),
  gruppo_id uuid not null references gruppo,
  persona_id uuid not null references persona,
  state text not null check (state in ('iscritta', 'in-attesa', 'ritirata')),
  -- Came without a place: the act measures it, nobody forbids it.
  walk_in boolean not null default false,
  during tstzrange not null,
  presence text check (presence in ('presente', 'in-ritardo', 'uscita-prima', 'assente-avvisato', 'assente')),
  arrived_at timestamptz,
  left_at timestamptz,
  -- The last change of state: who waits first is the first to get a place.
  since timestamptz not null,
  enrolled_by uuid not null references account,
  unique (gruppo_id, persona_id),
  check (presence is null or state = 'iscritta'),
  check (left_at > arrived_at),
  constraint iscrizione_gruppo_person_free exclude using gist (
    persona_id with =, during with &&) where (state = 'iscritta')
);
create index iscrizione_gruppo_persona on iscrizione_gruppo (persona_id);

-- However many ask at once, nobody gets a place that is not there: each waits for the row of the group, then counts.
create function gruppo_place() returns trigger language plpgsql as $$
declare
  g gruppo;
begin
  select * into strict g from gruppo where id = new.gruppo_id for update;
  new.during := tstzrange(g.starts_at, g.ends_at);
  if new.state = 'iscritta' and not new.walk_in and g.max_people <= (
    select count(*) from iscrizione_gruppo i
    where i.gruppo_id = g.id and i.id <> new.id and i.state = 'iscritta' and not i.walk_in)
  then
    raise exception 'the group is full' using errcode = 'exclusion_violation', constraint = 'gruppo_full';
  end if;
  return new;
end $$;
create trigger gruppo_place before insert or update of state, walk_in on iscrizione_gruppo
  for each row execute function gruppo_place();
create trigger iscrizione_gruppo_absorbed before insert on iscrizione_gruppo
  for each row execute function persona_absorbed();

alter table prestazione add column operators integer not null default 1 check (operators >= 1);

alter table gruppo_modello enable row level security;
alter table gruppo enable row level security;
alter table iscrizione_gruppo enable row level security;
create policy staff on gruppo_modello to siul_staff using (service_code <> 'C2') with check (service_code <> 'C2');
create policy mirato on gruppo_modello to siul_mirato using (true) with check (true);
-- That a person is in a group of the targeted placement says that she has a disability: only its counsellors see it.
create policy staff on gruppo to siul_staff using (service_code <> 'C2') with check (service_code <> 'C2');
create policy mirato on gruppo to siul_mirato using (true) with check (true);
create policy staff on iscrizione_gruppo to siul_staff
  using (exists (select from gruppo g where g.id = gruppo_id)) with check (exists (select from gruppo g where g.id = gruppo_id));
create policy system on gruppo for select to siul_system using (true);
create policy system on iscrizione_gruppo for select to siul_system using (true);
grant select, insert, update (active) on gruppo_modello to siul_staff;
grant select, insert, update (state, cancel_reason, prestazione_id) on gruppo to siul_staff;
grant select, insert, update (state, walk_in, presence, arrived_at, left_at, since, enrolled_by, during) on iscrizione_gruppo to siul_staff;
grant select on gruppo, iscrizione_gruppo to siul_system;

alter table documento drop constraint documento_kind_check;
alter table documento add constraint documento_kind_check
  check (kind in ('ricevuta-did', 'certificato-stato', 'scheda', 'attestato-gruppo', 'iscrizione-lista'));
