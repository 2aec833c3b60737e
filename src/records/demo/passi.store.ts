import type pg from 'pg'

/**
 * How the steps of the demo's patti went: most whose day has passed were kept, some are under way, some were not kept. And a
 * few duties not kept, whose reasons were asked. Once: where a step has moved already it does nothing.
 */
export async function fillPassi(client: pg.Client): Promise<void> {
  // A number from 0 to 99 of each step, the same at every load.
  const dice = "('x' || left(md5(s.id::text), 7))::bit(28)::integer % 100"
  await client.query(
    `with today as (select max(d.given_on) as on from did d),
      moved as (
        update passo s set state = case when s.by_on >= today.on then 'in-corso' when ${dice} < 88 then 'fatto' else 'non-fatto' end
        from today
        where s.state = 'da-fare' and s.by_on is not null and not exists (select from passo_storia)
          and case when s.by_on < today.on then ${dice} < 96 else ${dice} < 30 end
        returning s.id, s.persona_id, s.state, least(s.by_on, today.on) as on)
     insert into passo_storia (passo_id, persona_id, state, note, at)
     select id, persona_id, state, case state when 'non-fatto' then 'Non è stato possibile' end, "on" + time '10:00' from moved`,
  )
  await client.query(
    `insert into mancanza (persona_id, passo_id, kind, happened_on, reasons_by, registered_at, registered_by)
     select s.persona_id, s.id, 'orientamento', s.by_on, s.by_on + 15, s.by_on + time '16:00', p.referente_id
     from passo s join persona p on p.id = s.persona_id
     where s.side = 'tu' and s.state = 'non-fatto' and p.referente_id is not null and not exists (select from mancanza)
     order by s.by_on desc, s.id limit 6`,
  )
}
