-- The status over time: work, mandatory communications, losses, transfers between centres.

-- What employers must communicate: each communication is known by its code, and a correction is a new version of it. Who has
-- that codice fiscale may not be known yet: it waits, and is never lost.
create table comunicazione (
  code text primary key check (code ~ '^\d{16}$'),
  version integer not null check (version > 0),
  kind text not null check (kind in ('assunzione', 'proroga', 'trasformazione', 'cessazione')),
  cancelled boolean not null,
  codice_fiscale text not null,
  persona_id uuid references persona,
  employer_code text not null,
  -- First day of the work it is about, whatever it says of it.
  started_on date not null,
  event_on date not null,
  data jsonb not null,
  received_at timestamptz not null
);
create index comunicazione_work on comunicazione (codice_fiscale, employer_code, started_on);
create index comunicazione_persona on comunicazione (persona_id);
create index comunicazione_unmatched on comunicazione (received_at desc) where persona_id is null;

-- The versions that a correction took the place of.
create table comunicazione_versione (
  code text not null references comunicazione,
  version integer not null,
  content jsonb not null,
  received_at timestamptz not null,
  primary key (code, version)
);

-- What arrived and cannot be read, as it arrived: each once.
create table comunicazione_scartata (
  id uuid primary key default new_id(),
  sha256 text not null unique,
  line text not null,
  complaints text[] not null,
  received_at timestamptz not null
);

-- Work of a person: as she declares it, or as the communications tell it.
create table rapporto (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  origin text not null check (origin in ('dichiarato', 'comunicazione')),
  -- The codice fiscale or partita IVA of the employer; null where who declares does not know it.
  employer_code text,
  employer_name text not null check (btrim(employer_name) <> ''),
  ateco text,
  contract text not null check (contract in
    ('subordinato', 'parasubordinato', 'autonomo', 'tirocinio', 'borsa-lavoro', 'lavoro-di-pubblica-utilita', 'lavoro-occasionale')),
  -- As the ministry numbers it: A.02.00.
  contract_code text,
  started_on date not null,
  -- Last day included; null while no end is known.
  ended_on date,
  -- One after the other without a free day: the hire, then each extension or transformation.
  periods jsonb not null,
  weekly_minutes integer check (weekly_minutes between 1 and 10080),
  end_cause text,
  -- The communication that tells it, and what makes it one work: worker, employer, first day.
  communication_code text references comunicazione,
  work_key text unique,
  -- What was chosen where she declares otherwise: by the id of what she declared.
  choices jsonb not null default '{}',
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid references account,
  removed_at timestamptz,
  removed_reason text,
  check (ended_on >= started_on),
  check ((origin = 'comunicazione') = (communication_code is not null and work_key is not null)),
  check ((removed_at is null) = (removed_reason is null))
);
create index rapporto_persona on rapporto (persona_id, started_on);
create index rapporto_employer on rapporto (employer_code, started_on);

-- Every writing of it, the present one too.
create table rapporto_versione (
  rapporto_id uuid not null references rapporto,
  persona_id uuid not null references persona,
  version integer not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid references account,
  primary key (rapporto_id, version)
);
create function rapporto_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into rapporto_versione (rapporto_id, persona_id, version, content, recorded_at, recorded_by)
  values (new.id, new.persona_id, new.version,
    to_jsonb(new) - '{id,persona_id,version,recorded_at,recorded_by,choices,work_key}'::text[], new.recorded_at, new.recorded_by);
  return null;
end $$;
create trigger rapporto_inserted after insert on rapporto for each row execute function rapporto_written();
create trigger rapporto_updated after update on rapporto for each row
  when (new.version <> old.version) execute function rapporto_written();

-- The proceedings that may end the status: notice, observations, decision, and its annulment.
create table perdita (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  did_id uuid not null references did,
  number text not null unique,
  reason text not null check (reason in ('assenza', 'rifiuto-offerta', 'mancata-partecipazione', 'lavoro')),
  -- What happened, as the person reads it in the notice.
  facts text not null check (btrim(facts) <> ''),
  lost_on date not null,
  centro_code text not null references centro,
  state text not null check (state in ('avviata', 'confermata', 'archiviata', 'annullata')),
  notified_on date not null,
  observations_by date not null,
  observations text,
  observed_on date,
  decided_on date,
  decided_by uuid references account,
  decision_reason text,
  annulled_on date,
  annulled_by uuid references account,
  annulled_reason text,
  opened_at timestamptz not null,
  opened_by uuid references account,
  check (observations_by > notified_on),
  check ((observations is null) = (observed_on is null)),
  check ((state = 'avviata') = (decided_on is null)),
  check ((decided_on is null) = (decision_reason is null)),
  check ((state = 'annullata') = (annulled_on is not null and annulled_reason is not null))
);
create unique index perdita_open on perdita (did_id) where state = 'avviata';
create index perdita_persona on perdita (persona_id, notified_on);

-- From a centre to another: sent, then accepted, given back or withdrawn.
create table trasferimento (
  id uuid primary key default new_id(),
  persona_id uuid not null references persona,
  from_centro text not null references centro,
  to_centro text not null references centro,
  reason text not null check (reason in ('domicilio', 'richiesta')),
  comune text references comune,
  address text,
  note text,
  state text not null check (state in ('inviato', 'accettato', 'restituito', 'ritirato')),
  sent_at timestamptz not null,
  sent_by uuid references account,
  answered_at timestamptz,
  answered_by uuid references account,
  answer_note text,
  check (from_centro <> to_centro),
  check ((reason = 'domicilio') = (comune is not null)),
  check ((state = 'inviato') = (answered_at is null)),
  check (state <> 'restituito' or answer_note is not null)
);
create index trasferimento_persona on trasferimento (persona_id, sent_at desc);
create index trasferimento_to on trasferimento (to_centro) where state = 'inviato';
create index trasferimento_from on trasferimento (from_centro, sent_at desc);

-- The centre a person asked for, in the place of that of her domicile: until she changes domicile.
alter table persona add column centro_scelto text references centro;
create function persona_domicile_changed() returns trigger language plpgsql as $$
begin
  new.centro_scelto := null;
  return new;
end $$;
create trigger persona_domicile_changed before update of comune on persona for each row
  when (old.comune is distinct from new.comune and old.centro_scelto is not distinct from new.centro_scelto)
  execute function persona_domicile_changed();

do $$
declare
  name text;
begin
  foreach name in array array['comunicazione', 'comunicazione_versione', 'comunicazione_scartata', 'rapporto',
    'rapporto_versione', 'perdita', 'trasferimento'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy staff on %I to siul_staff using (true) with check (true)', name);
    execute format('create policy system on %I to siul_system using (true) with check (true)', name);
    execute format('grant select, insert, update on %I to siul_staff', name);
    execute format('grant select on %I to siul_system', name);
  end loop;
  foreach name in array array['comunicazione', 'rapporto', 'rapporto_versione', 'perdita', 'trasferimento'] loop
    execute format('create trigger %I before insert on %I for each row execute function persona_absorbed()',
      name || '_absorbed', name);
  end loop;
end $$;
create policy referred on rapporto for select to siul_ente using (referred_to_me(persona_id));
grant select on rapporto to siul_ente;
-- Communications come by night too, brought by the program.
grant insert, update on comunicazione, comunicazione_versione, comunicazione_scartata, rapporto to siul_system;
create policy system on codice_precedente for select to siul_system using (true);
grant select on codice_precedente to siul_system;

alter table documento drop constraint documento_kind_check;
alter table documento add constraint documento_kind_check
  check (kind in ('ricevuta-did', 'certificato-stato', 'scheda', 'attestato-gruppo', 'iscrizione-lista',
    'avvio-perdita', 'decisione-perdita'));
