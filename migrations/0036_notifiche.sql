-- What happened that concerns a colleague and that she did not do herself. Nothing is copied: it is read from the facts where
-- they are; here is only what she has read, and what she does not want to be told of.

create table notifica_letta (
  account_id uuid not null references account,
  kind text not null,
  -- The row of the fact.
  source text not null,
  -- When what she read had happened: a fact that changes later is to be read again.
  at timestamptz not null,
  primary key (account_id, kind, source)
);
create index notifica_letta_at on notifica_letta (account_id, at);

create table notifica_muta (
  account_id uuid not null references account,
  kind text not null,
  primary key (account_id, kind)
);

do $$
declare
  name text;
begin
  foreach name in array array['notifica_letta', 'notifica_muta'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy own on %I to siul_staff using (account_id = actor_id()) with check (account_id = actor_id())', name);
    execute format('grant select, insert, update, delete on %I to siul_staff', name);
  end loop;
end $$;

-- Facts by whom they concern, where no index told yet.
create index firma_told on firma (identified_by, used_at) where way = 'link' and used_at is not null;
create index posto_offerto_told on posto_offerto (operator_id, decided_at) where state = 'accettato';
create index proposta_told on proposta (proposed_by, answered_at) where answered_how = 'collegamento';
create index trasferimento_told on trasferimento (sent_by, answered_at) where answered_at is not null;
grant select (claimed_at) on messaggio to siul_staff;

-- The activities of a plan that are due, person by person.
create index passo_due on passo (persona_id, by_on) where state in ('da-fare', 'in-corso');

-- What concerns whoever asks since a moment, with the eyes of whoever asks; what she silenced is not there. The number in the
-- header is asked by every page: the plan is kept by the connection. `offset 0` has it look for each of her few rows by index,
-- however many it fears there may be.
create function notifiche(since timestamptz) returns table (kind text, source text, at timestamptz, detail text, persona_id uuid,
    azienda_id uuid, target_id uuid, by_id uuid, n integer, is_read boolean)
  language plpgsql stable set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me uuid := actor_id();
  my_centre text;
  my_role text;
begin
  select a.centro_code, a.role into my_centre, my_role from account a where a.id = me;
  return query
  with fact (kind, source, at, detail, persona_id, azienda_id, target_id, by_id, n) as (
    -- Given to her; many at once are one.
    select 'affidata', min(l.seq)::text, l.at, 'affidata', case when count(*) = 1 then min(l.persona_id::text)::uuid end,
      null::uuid, null::uuid, l.actor_id, count(*)::integer
    from ledger l
    where l.kind = 'persona.affidata' and l.data->>'to' = me::text and l.at >= since and l.actor_id is distinct from me
    group by l.at, l.actor_id
    union all
    -- What people answered about her appointments, by the address in a message or from their area.
    select case m.answer when 'confermo' then 'conferma' else 'disdetta' end, m.id::text, m.answered_at, m.answer, a.persona_id,
      null, a.id, null, 1
    from appuntamento a cross join lateral (
      select m.id, m.answer, m.answered_at from messaggio m
      where m.about_kind = 'appuntamento' and m.about_id = a.id::text and m.answered_at >= since offset 0) m
    where a.operator_id = me and a.starts_at >= since
    union all
    -- Called off, by the person without a message or by a colleague.
    select case l.data->>'by' when 'persona' then 'disdetta' else 'agenda' end, l.seq::text, l.at,
      case l.data->>'by' when 'persona' then 'non-vengo' else 'annullato' end, a.persona_id, null, a.id, l.actor_id, 1
    from appuntamento a join ledger l on l.persona_id = a.persona_id and l.at >= since and l.kind = 'appuntamento.annullato'
      and l.data->>'appuntamento' = a.id::text
    where a.operator_id = me and a.starts_at >= since and a.state = 'annullato' and l.actor_id is distinct from me
      and not exists (select from messaggio m
        where m.about_kind = 'appuntamento' and m.about_id = a.id::text and m.answer = 'non-vengo')
    union all
    -- Put into her hours by a colleague, or moved in them.
    select 'agenda', a.id::text, a.created_at, case when exists (
        select from appuntamento o where o.replaced_by = a.id and o.operator_id = me) then 'spostato' else 'fissato' end,
      a.persona_id, null, a.id, a.created_by, 1
    from appuntamento a
    where a.operator_id = me and a.starts_at >= since and a.created_at >= since and a.created_by <> me
      and a.state not in ('annullato', 'spostato')
      and not exists (select from posto_offerto o
        where o.operator_id = me and o.state = 'accettato' and o.decided_at >= since and o.appuntamento_id = a.id)
    union all
    -- Passed from her to a colleague.
    select 'agenda', b.id::text, b.created_at, 'passato', a.persona_id, null, b.id, b.created_by, 1
    from appuntamento a join appuntamento b on b.id = a.replaced_by
    where a.operator_id = me and a.starts_at >= since and a.state = 'spostato' and b.operator_id <> me and b.created_by <> me
      and b.created_at >= since
    union all
    -- A place of hers that somebody who waited took.
    select 'posto', o.id::text, o.decided_at, 'accettato', t.persona_id, null, o.appuntamento_id, l.actor_id, 1
    from posto_offerto o join attesa t on t.id = o.attesa_id
    join ledger l on l.persona_id = t.persona_id and l.at >= since and l.kind = 'posto.accettato' and l.data->>'posto' = o.id::text
    where o.operator_id = me and o.state = 'accettato' and o.decided_at >= since and l.actor_id is distinct from me
    union all
    -- Who does not come to a group she leads.
    select 'gruppo', i.id::text, i.said_no_at, 'non-vengo', i.persona_id, null, g.id, null, 1
    from gruppo g join iscrizione_gruppo i on i.gruppo_id = g.id
    where g.conductor_id = me and g.starts_at >= since and i.said_no_at >= since
    union all
    -- A patto she sent, answered by its link.
    select 'firma', f.versione_id::text, f.used_at,
      case when v.state in ('non-condivisa', 'rinviata') then v.state else 'firmata' end, f.persona_id, null, null, null, 1
    from firma f join patto_versione v on v.id = f.versione_id
    where f.identified_by = me and f.way = 'link' and f.used_at >= since
      and not exists (select from firma g where g.versione_id = f.versione_id and g.used_at > f.used_at)
    union all
    -- An agreement she sent, answered by its link.
    select 'azienda', f.accordo_versione_id::text, f.used_at,
      case when f.declined_reason is null then 'accordo' else 'accordo-no' end, null, f.azienda_id, null, null, 1
    from firma f
    where f.identified_by = me and f.way = 'link' and f.used_at >= since and f.accordo_versione_id is not null
      and not exists (select from firma g where g.accordo_versione_id = f.accordo_versione_id and g.used_at > f.used_at)
    union all
    -- A job she proposed, answered without her.
    select 'proposta', p.id::text, p.answered_at, p.answer, p.persona_id, null, p.vacancy_id, null, 1
    from proposta p where p.proposed_by = me and p.answered_how = 'collegamento' and p.answered_at >= since
    union all
    -- What a company said of the people of a rosa, and how it ended.
    select 'azienda', r.id::text, max(c.employer_at), 'rosa', null, v.azienda_id, v.id, null, count(*)::integer
    from vacancy v join rosa r on r.vacancy_id = v.id join rosa_candidato c on c.rosa_id = r.id
    where v.consulente_id = me and v.rosa_sent_on >= since::date - 60 and c.employer_at >= since
    group by r.id, v.id
    union all
    select 'azienda', r.id || ':' || count(*), max(c.outcome_on)::timestamp at time zone 'Europe/Rome', 'esiti', null, v.azienda_id,
      v.id, null, count(*)::integer
    from vacancy v join rosa r on r.vacancy_id = v.id join rosa_candidato c on c.rosa_id = r.id
    where v.consulente_id = me and v.rosa_sent_on >= since::date - 60 and c.outcome_by = 'impresa' and c.outcome_on >= since::date
    group by r.id, v.id
    union all
    -- Help: asked of the manager, answered to who asked.
    select 'aiuto', h.id::text, h.asked_at, 'chiesto', h.persona_id, null, null, h.asked_by, 1
    from aiuto h
    where my_role = 'responsabile' and h.centro_code = my_centre and h.answered_at is null and h.asked_at >= since
      and h.asked_by <> me
    union all
    select 'aiuto', h.id::text, h.answered_at, 'risposto', h.persona_id, null, null, h.answered_by, 1
    from aiuto h where h.asked_by = me and h.read_at is null and h.answered_at >= since
    union all
    -- People sent to her centre, and what the other centre said of those she sent.
    select 'trasferimento', t.id::text, t.sent_at, 'inviato', t.persona_id, null, null, t.sent_by, 1
    from trasferimento t
    where my_role in ('sportello', 'responsabile') and t.to_centro = my_centre and t.state = 'inviato' and t.sent_at >= since
      and t.sent_by is distinct from me
    union all
    select 'trasferimento', t.id::text, t.answered_at, t.state, t.persona_id, null, null, t.answered_by, 1
    from trasferimento t
    where t.sent_by = me and t.answered_at >= since and t.answered_by is distinct from me
    union all
    -- What did not arrive: what she wrote, and what was written to whom she follows.
    select 'messaggio', m.id::text, case m.state when 'scaduto' then m.expires_at else coalesce(m.claimed_at, m.created_at) end,
      m.state, m.persona_id, m.azienda_id, null, null, 1
    from messaggio m
    where m.state in ('incerto', 'fallito', 'scaduto') and m.created_at >= since
      and (m.created_by = me or (select p.referente_id from persona p where p.id = m.persona_id) = me)
  )
  select f.kind, f.source, f.at, f.detail, f.persona_id, f.azienda_id, f.target_id, f.by_id, f.n, exists (
    select from notifica_letta l
    where l.account_id = me and l.kind = f.kind and l.source = f.source and l.at >= f.at)
  from fact f where not exists (select from notifica_muta m where m.account_id = me and m.kind = f.kind);
end $$;
revoke execute on function notifiche from public;
grant execute on function notifiche to siul_staff;

-- Who comes for an appointment may say so herself, with a code shown in the waiting room: what those codes are made of, as
-- `gruppo.room_secret`. The number she takes was given by nobody.
create table centro_ingresso (
  centro_code text primary key references centro,
  room_secret bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
);
insert into centro_ingresso (centro_code) select code from centro;
create function centro_opened() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into centro_ingresso (centro_code) values (new.code);
  return null;
end $$;
create trigger centro_opened after insert on centro for each row execute function centro_opened();
alter table centro_ingresso enable row level security;
create policy own_centre on centro_ingresso for select to siul_staff
  using (centro_code = (select a.centro_code from account a where a.id = actor_id()));
create policy system on centro_ingresso for select to siul_system using (true);
grant select on centro_ingresso to siul_staff, siul_system;

alter table turno alter column taken_by drop not null;
create policy arrival on turno to siul_system using (true) with check (true);
grant select, insert, update (referred_to, called_at, called_by, place) on turno to siul_system;

-- She sees that she said she is here.
grant select (here_at) on iscrizione_gruppo to siul_cittadino;
