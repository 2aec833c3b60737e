-- The words of the messages become the region's, from a day; messages go to companies too; a citizen says how she is written to.

-- The texts of a message from a day on; without texts, the original ones. The numbers of a template follow one another:
-- whoever writes the same one as somebody else writes nothing.
create table modello_messaggio (
  template text not null,
  n integer not null check (n > 0),
  valid_from date not null,
  texts jsonb,
  at timestamptz not null,
  by uuid not null references account,
  primary key (template, n)
);
alter table modello_messaggio enable row level security;
create policy readers on modello_messaggio for select to siul_staff, siul_regione, siul_admin, siul_system using (true);
create policy writers on modello_messaggio for insert to siul_regione, siul_admin with check (by = actor_id());
grant select on modello_messaggio to siul_staff, siul_regione, siul_admin, siul_system;
grant insert on modello_messaggio to siul_regione, siul_admin;

-- To a person, or to a company.
alter table messaggio alter column persona_id drop not null;
alter table messaggio add column azienda_id uuid references azienda;
alter table messaggio add check ((persona_id is null) <> (azienda_id is null));
create index messaggio_azienda on messaggio (azienda_id, created_at) where azienda_id is not null;
-- When the citizen had it before her in her own area. Staff does not read it.
alter table messaggio add column read_at timestamptz;

-- What is written to a company is for whoever looks after companies at its centre, for its own consultant, for who wrote it.
create function azienda_di(company uuid, reader uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (
    select from azienda z join account a on a.id = reader
    where z.id = company and a.role in ('imprese', 'mirato', 'responsabile')
      and (z.consulente_id = a.id or z.centro_code is null or z.centro_code = a.centro_code)) $$;
revoke execute on function azienda_di from public;
grant execute on function azienda_di to siul_staff, siul_system;
alter policy staff on messaggio using (azienda_id is null or created_by = actor_id() or azienda_di(azienda_id, actor_id()));
grant select (azienda_id) on messaggio to siul_staff;

-- The program writes the reminders about outcomes: it looks for whom to ask, and whether somebody spoke to them.
create policy system on azienda_referente for select to siul_system using (true);
create policy system on contatto for select to siul_system using (true);
grant select (id, azienda_id, phone, email, removed_on) on azienda_referente to siul_system;
grant select (azienda_id, at) on contatto to siul_system;

-- The citizen reads what was written to her, codes covered, and how she is written to.
grant select (template, channel, lang, subject, shown, state, sent_at, expires_at, read_at) on messaggio to siul_cittadino;
create function messaggi_letti(ids uuid[], at timestamptz) returns void language sql volatile security definer
  set search_path = public, pg_temp as $$
  update messaggio set read_at = at where id = any(ids) and persona_id = cittadino_id() and read_at is null $$;
revoke execute on function messaggi_letti from public;
grant execute on function messaggi_letti to siul_cittadino;
grant select (phone, email, cf_kind, preferred_channel, preferred_language, merged_into) on persona to siul_cittadino;
alter table scelta_messaggi alter column by drop not null;
create policy citizen on scelta_messaggi for select to siul_cittadino using (persona_id = cittadino_id());
grant select (persona_id, paused_until, reason, io, at, id) on scelta_messaggi to siul_cittadino;

-- Her choice, a new version of her scheda as any other correction. `by_channel` is `sms`, `email` or `io`.
create function preferenze_mie(by_channel text, in_language text, at timestamptz) returns void language plpgsql volatile
  security definer set search_path = public, pg_temp as $$
declare
  old persona;
  preferred text := nullif(by_channel, 'io');
  v integer;
  last scelta_messaggi;
begin
  select * into strict old from persona where id = cittadino_id() and merged_into is null for update;
  if (old.preferred_channel, old.preferred_language) is distinct from (preferred, in_language) then
    v := old.version + 1;
    update persona set preferred_channel = preferred, preferred_language = in_language, version = v where id = old.id;
    insert into persona_datum (persona_id, version, field, value, source, recorded_at)
      select old.id, v, f.field, coalesce(to_jsonb(f.value), 'null'), 'portale', at
      from (values ('preferredChannel', preferred, old.preferred_channel),
        ('preferredLanguage', in_language, old.preferred_language)) f (field, value, before)
      where f.value is distinct from f.before;
  end if;
  select * into last from scelta_messaggi s where s.persona_id = old.id order by s.at desc, s.id desc limit 1;
  if coalesce(last.io, false) is distinct from (by_channel = 'io') then
    insert into scelta_messaggi (persona_id, paused_until, reason, io, at)
      values (old.id, last.paused_until, last.reason, by_channel = 'io', at);
  end if;
end $$;
revoke execute on function preferenze_mie from public;
grant execute on function preferenze_mie to siul_cittadino;
