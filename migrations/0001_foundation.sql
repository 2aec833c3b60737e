-- The floor everything stands on: extensions, the roles that serve, the actor of a transaction,
-- centres and their competence, accounts and sessions, the ledger, the log of openings.

do $$
begin
  if current_setting('server_version_num')::integer < 160000 then
    raise exception 'Serve PostgreSQL 16 o successivo: questo è %', current_setting('server_version');
  end if;
end $$;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists fuzzystrmatch;

-- The program logs in as siul_app, which owns nothing and may do nothing until it takes one of these roles
-- for the length of a transaction.
do $$
declare
  name text;
begin
  perform pg_advisory_xact_lock(hashtext('siul roles'));
  if not exists (select from pg_roles where rolname = 'siul_app') then
    create role siul_app login noinherit;
  end if;
  -- The program's own jobs keep their queue in a schema of their own.
  if not exists (select from pg_roles where rolname = 'siul_jobs') then
    create role siul_jobs login;
  end if;
  foreach name in array array['siul_staff', 'siul_mirato', 'siul_regione', 'siul_admin', 'siul_ente', 'siul_auth', 'siul_firma', 'siul_system'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
    execute format('grant %I to siul_app with inherit false, set true', name);
  end loop;
  grant siul_staff to siul_mirato;
  grant siul_regione to siul_admin;
end $$;

create schema jobs authorization siul_jobs;
grant usage on schema public to siul_staff, siul_mirato, siul_regione, siul_ente, siul_auth, siul_firma, siul_system;

-- UUIDs that grow with time (version 7), so that new rows lie together; PostgreSQL has its own only from 18 on.
create function new_id() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid $$;

create function actor_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('siul.actor', true), '')::uuid $$;

-- The eighteen services of the act: every service code in the database refers to one of these.
create table service (
  code text primary key,
  area text not null,
  name text not null
);
insert into service (code, area, name) values
  ('A1', 'a-base', 'Accoglienza informativa e accesso ai servizi'),
  ('A2', 'a-base', 'Colloquio di primo orientamento'),
  ('A3', 'a-base', 'Accoglienza e informazioni per datori di lavoro'),
  ('B1', 'b-specialistici', 'Consulenza orientativa specialistica'),
  ('B2', 'b-specialistici', 'Accompagnamento nell''attività di ricerca attiva del lavoro e alla formazione'),
  ('B3', 'b-specialistici', 'Servizi per la mobilità — Sportello EURES'),
  ('C1', 'c-collocamento-mirato', 'Consulenza orientativa specialistica'),
  ('C2', 'c-collocamento-mirato', 'Accompagnamento nella ricerca attiva del lavoro e alla formazione'),
  ('C3', 'c-collocamento-mirato', 'Informazioni, consulenza alle imprese e convenzioni'),
  ('C4', 'c-collocamento-mirato', 'Incrocio domanda/offerta'),
  ('C5', 'c-collocamento-mirato', 'Inserimento e monitoraggio'),
  ('D1', 'd-inserimento-lavorativo', 'Colloquio specialistico per l''incrocio domanda/offerta'),
  ('D2', 'd-inserimento-lavorativo', 'Incrocio domanda/offerta'),
  ('D3', 'd-inserimento-lavorativo', 'Avviamento a selezione presso P.A.'),
  ('D4', 'd-inserimento-lavorativo', 'Incrocio domanda/offerta (datori di lavoro)'),
  ('E1', 'e-datori-di-lavoro', 'Promozione, scouting e gestione vacancy'),
  ('E2', 'e-datori-di-lavoro', 'Consulenza sul fabbisogno occupazionale e formativo'),
  ('E3', 'e-datori-di-lavoro', 'Consulenza su agevolazioni e finanziamenti');
grant select on service to siul_staff, siul_regione, siul_ente, siul_system;

create table centro (
  code text primary key,
  name text not null,
  address text,
  phone text
);

-- The desks of a centre.
create table sede (
  istat text primary key,
  centro_code text not null references centro,
  name text not null,
  kind text not null check (kind in ('centro', 'sportello'))
);

create table comune (
  belfiore text primary key check (belfiore ~ '^[A-Z]\d{3}$'),
  istat text not null unique,
  name text not null,
  province text not null
);

-- Which centre is competent for a comune, from when: editable, and marked where it is not sure.
create table competenza (
  belfiore text not null references comune,
  centro_code text not null references centro,
  valid_from date not null,
  valid_until date,
  source text not null,
  certainty text not null check (certainty in ('certo', 'da-confermare')),
  primary key (belfiore, valid_from),
  exclude using gist (belfiore with =, daterange(valid_from, valid_until, '[]') with &&)
);
grant select on centro, sede, comune, competenza to siul_staff, siul_regione, siul_ente, siul_auth, siul_firma, siul_system;
grant insert, update on competenza to siul_regione;

-- Accredited bodies: their operators see the people referred to them, nobody else.
create table ente (
  id uuid primary key default new_id(),
  name text not null unique
);
grant select on ente to siul_staff, siul_regione, siul_ente, siul_system;

create table account (
  id uuid primary key default new_id(),
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,40}$'),
  display_name text not null,
  role text not null check (role in ('sportello', 'orientatore', 'imprese', 'mirato', 'eures', 'responsabile', 'regione', 'ente', 'amministratore')),
  centro_code text references centro,
  ente_id uuid references ente,
  password_hash text not null,
  must_change_password boolean not null default false,
  totp_secret text,
  failures integer not null default 0,
  locked_until timestamptz,
  lang text not null default 'it' check (lang in ('it', 'en')),
  shortcuts boolean not null default true,
  active boolean not null default true,
  created_at timestamptz not null,
  check ((role = 'ente') = (ente_id is not null))
);
create index account_centro on account (centro_code);
alter table account enable row level security;
create policy login on account to siul_auth using (true) with check (true);
grant select, insert, update on account to siul_auth;
-- Colleagues see names and roles, never a hash or a secret.
create policy colleagues on account for select to siul_staff, siul_regione, siul_system using (true);
-- Administration makes accounts and gives new passwords; it never reads a hash.
create policy administration on account to siul_admin using (true) with check (true);
grant insert, update on account to siul_admin;
create policy oneself on account for select to siul_ente using (id = actor_id());
grant select (id, username, display_name, role, centro_code, ente_id, active, locked_until, must_change_password, created_at) on account to siul_staff, siul_regione, siul_ente, siul_system;

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  kind text not null check (kind in ('cookie', 'bearer')),
  csrf text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);
alter table session enable row level security;
create policy login on session to siul_auth using (true) with check (true);
grant select, insert, update, delete on session to siul_auth;
create policy administration on session to siul_admin using (true);
grant select (account_id), delete on session to siul_admin;

-- The ledger. One row a fact, chained: each hash covers the one before. Nobody may change or remove a row,
-- the owner's own hand included; whoever gets round that is found by `siul ledger verify`.
create table ledger (
  seq bigint primary key,
  at timestamptz not null,
  actor_id uuid,
  kind text not null check (kind ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
  service_code text references service,
  persona_id uuid,
  data jsonb not null,
  hash bytea not null
);
create index ledger_persona on ledger (persona_id, seq);
create index ledger_kind on ledger (kind, at);

create table ledger_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
) with (fillfactor = 10, autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0);
insert into ledger_head (seq, hash) values (0, sha256('siul'::bytea));

create function ledger_hash(prev bytea, l ledger) returns bytea language sql immutable parallel safe
  as $$ select sha256(prev || convert_to(jsonb_build_array(
    l.seq, extract(epoch from l.at), l.actor_id, l.kind, l.service_code, l.persona_id, l.data)::text, 'UTF8')) $$;

-- The only way in. Facts: [{ kind, service_code?, persona_id?, data }] in order; the actor is the transaction's own.
create function ledger_append(facts jsonb, at timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head ledger_head;
  fact jsonb;
  row ledger;
begin
  select * into head from ledger_head where one for update;
  for fact in select * from jsonb_array_elements(facts) loop
    head.seq := head.seq + 1;
    row := (head.seq, at, actor_id(), fact->>'kind', fact->>'service_code', (fact->>'persona_id')::uuid,
            coalesce(fact->'data', '{}'), ''::bytea);
    row.hash := ledger_hash(head.hash, row);
    insert into ledger select row.*;
    head.hash := row.hash;
  end loop;
  update ledger_head set seq = head.seq, hash = head.hash where one;
  return head.seq;
end $$;
revoke execute on function ledger_append from public;
grant execute on function ledger_append to siul_staff, siul_regione, siul_ente, siul_auth, siul_firma, siul_system;

create function ledger_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end $$;
create trigger ledger_refuse before update or delete on ledger for each row execute function ledger_refuse();
create trigger ledger_refuse_truncate before truncate on ledger execute function ledger_refuse();

-- Each broken link, in order; nothing where the chain is whole. The last row tells of a cut tail.
create function ledger_broken() returns table (seq bigint, problem text) language sql stable as $$
  select b.seq, b.problem from (
    select l.seq, case
        when l.seq <> row_number() over w then 'missing'
        when l.hash <> ledger_hash(coalesce(lag(l.hash) over w, sha256('siul'::bytea)), l) then 'changed'
      end as problem
    from ledger l window w as (order by l.seq)
  ) b where b.problem is not null
  union all
  select h.seq, 'cut' from ledger_head h
  where h.seq <> coalesce((select max(l.seq) from ledger l), 0)
     or (h.seq > 0 and h.hash <> (select l.hash from ledger l where l.seq = h.seq))
  order by 1 $$;

alter table ledger enable row level security;
create policy read on ledger for select to siul_staff, siul_regione, siul_system using (true);
grant select on ledger to siul_staff, siul_regione, siul_system;
grant select on ledger_head to siul_staff, siul_regione, siul_system;

-- Numbers given out in order, without holes: receipts, patti.
create table counter (
  kind text not null,
  year integer not null,
  last bigint not null,
  primary key (kind, year)
);
grant select, insert, update on counter to siul_staff, siul_ente, siul_firma, siul_system;
