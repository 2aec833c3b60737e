import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PerformanceCode, ServiceCode } from '../../standard/index.ts'
import type { Activity, ContactChannel, ContactOutcome } from './contatto.ts'
import type { NeedKind } from './fabbisogno.ts'

/** Something that happened with a company. */
export type Evento = { at: Date; by: string } & (
  | {
      kind: 'contatto'
      channel: ContactChannel
      activities: readonly Activity[]
      outcome: ContactOutcome | null
      note: string | null
    }
  | { kind: 'fabbisogno'; need: NeedKind; note: string | null }
  | {
      kind: 'prestazione'
      service: ServiceCode
      performance: PerformanceCode | null
      minutes: number
      recognisedMinutes: number
      cents: number
      awaitingPlacement: boolean
      placementOn: string | null
    }
  | { kind: 'accordo'; number: string; n: number; accordoId: string }
  | {
      kind: 'vacancy'
      what: 'chiesta' | 'pubblicata' | 'rosa-inviata' | 'chiusa'
      number: number
      title: string
    }
)

/** What happened with a company, the last first. */
export async function listStoria(work: Work, aziendaId: string, limit: number): Promise<Evento[]> {
  const { rows } = await sql<{ at: Date; by: string; kind: string; data: Record<string, unknown> }>`
    select e.at, a.display_name as by, e.kind, e.data from (
      select t.at, t.account_id, 'contatto' as kind, jsonb_build_object('channel', t.channel,
        'activities', t.activities, 'outcome', t.outcome, 'note', t.note) as data
      from contatto t where t.azienda_id = ${aziendaId}
      union all
      select (f.expressed_on + time '12:00') at time zone 'Europe/Rome', f.taken_by, 'fabbisogno',
        jsonb_build_object('need', f.kind, 'note', f.detail)
      from fabbisogno f where f.azienda_id = ${aziendaId}
      union all
      select p.started_at, p.operator_id, 'prestazione', jsonb_build_object('service', p.service_code,
        'performance', p.performance, 'minutes', p.minutes, 'recognisedMinutes', p.recognised_minutes,
        'cents', p.session_cents, 'awaitingPlacement', p.awaiting_placement, 'placementOn', p.placement_on)
      from prestazione p where p.azienda_id = ${aziendaId} and p.state = 'chiusa'
      union all
      select v.signed_at, v.drafted_by, 'accordo',
        jsonb_build_object('number', o.number, 'n', v.n, 'accordoId', o.id)
      from accordo_versione v join accordo o on o.id = v.accordo_id
      where o.azienda_id = ${aziendaId} and v.signed_at is not null
      union all
      select s.at, s.by, 'vacancy', jsonb_build_object('what', s.what, 'number', v.number, 'title', v.title)
      from vacancy v
      cross join lateral (
        values ((v.requested_on + time '12:00') at time zone 'Europe/Rome', v.consulente_id, 'chiesta'),
          (v.published_at, v.consulente_id, 'pubblicata'),
          ((v.closed_on + time '12:00') at time zone 'Europe/Rome', v.consulente_id, 'chiusa')
        union all
        select r.sent_at, r.sent_by, 'rosa-inviata' from rosa r where r.vacancy_id = v.id and r.state = 'inviata'
      ) as s (at, by, what)
      where v.azienda_id = ${aziendaId} and s.at is not null
    ) e join account a on a.id = e.account_id
    order by e.at desc, e.kind, e.data->>'what' limit ${limit}`.execute(work.tx)
  return rows.map(({ data, ...row }) => ({ ...row, ...data }) as Evento)
}
