import { z } from 'zod'
import { romeDayOf } from '../../platform/clock/index.ts'
import { complaint } from '../../platform/work/index.ts'
import { AVVISI, OUTCOMES } from '../../records/agenda/index.ts'
import { Day } from '../../records/persona/index.ts'
import { plainDate, SERVICE_CODES, type PlainDate } from '../../standard/index.ts'

/** A place as its code names it. */
export interface PlaceCode {
  code: string
  operatorId: string
  startsAt: Date
  on: PlainDate
}

/** `2026-11-12T08:00:00.000Z/<operator>`: what a proposed place is booked by. */
export const codeOf = ({ startsAt, operatorId }: { startsAt: Date; operatorId: string }): string =>
  `${startsAt.toISOString()}/${operatorId}`

const CODE = /^(2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\/([0-9a-f-]{36})$/

export const Place = z
  .string()
  .max(80)
  .default('')
  .transform((code, ctx): PlaceCode => {
    const [, at = '', operatorId = ''] = CODE.exec(code) ?? []
    const startsAt = new Date(at)
    if (z.uuid().safeParse(operatorId).success && !Number.isNaN(startsAt.getTime()))
      return { code, operatorId, startsAt, on: plainDate(romeDayOf(startsAt)) }
    ctx.addIssue(complaint({ it: 'Scegli uno dei posti.', en: 'Choose one of the places.' }))
    return z.NEVER
  })

export const Service = z.enum(SERVICE_CODES)
const Reason = z.string().trim().min(3).max(500).optional()
const Version = z.coerce.number().int().min(1)
const appuntamentoId = z.uuid()

export const OfPersona = z.strictObject({ personaId: z.uuid() })
/** `place` is one that was seen elsewhere, to be proposed too. */
export const Asked = z.strictObject({
  personaId: z.uuid(),
  service: Service.optional(),
  place: Place.optional(),
})
/** `place` is the code of a proposed place; `lateReason` is due where it is beyond the legal date. */
export const Book = z.strictObject({
  personaId: z.uuid(),
  service: Service,
  place: Place,
  lateReason: Reason,
})

export const OneAppuntamento = z.strictObject({ appuntamentoId })
/** `version` is that of the appointment as it was seen; `reason` is due near its hour. */
export const Move = z.strictObject({
  appuntamentoId,
  version: Version,
  place: Place,
  lateReason: Reason,
  reason: Reason,
})
export const Cancel = z.strictObject({ appuntamentoId, version: Version, reason: Reason })
/** `avviso` says whether who did not come had said so. */
export const Mark = z
  .strictObject({
    appuntamentoId,
    version: Version,
    outcome: z.enum(OUTCOMES),
    avviso: z.enum(AVVISI).optional(),
  })
  .superRefine(({ outcome, avviso }, ctx) => {
    const says = { it: 'Scrivi se aveva avvisato.', en: 'Write whether notice was given.' }
    if ((outcome === 'assente') !== (avviso !== undefined)) ctx.addIssue(complaint(says, ['avviso']))
  })

/** Whose agenda: the actor's, or that of the whole centre. */
export const WHOSE = ['mie', 'squadra'] as const
export const SPANS = ['giorno', 'settimana'] as const
export const Week = z.strictObject({
  dal: Day.optional(),
  vista: z.enum(SPANS).default('settimana'),
  chi: z.enum(WHOSE).default('mie'),
})

export const Hour = z
  .string()
  .default('')
  .transform((text, ctx) => {
    const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(text) ?? []
    const total = Number(hours) * 60 + Number(minutes)
    if (total <= 1440 && Number(minutes) < 60) return total
    ctx.addIssue(complaint({ it: 'Scrivi l’ora così: 9:00.', en: 'Write the hour like this: 9:00.' }))
    return z.NEVER
  })

const StretchInput = z
  .strictObject({ weekday: z.coerce.number().int().min(1).max(7), from: Hour, until: Hour })
  .superRefine(({ from, until }, ctx) => {
    const says = { it: 'L’ora di fine viene dopo quella di inizio.', en: 'The end comes after the start.' }
    if (until <= from) ctx.addIssue(complaint(says, ['until']))
  })

/** The week from a day on (today where left out), for some services; no hours at all close it. */
export const Hours = z
  .strictObject({
    validFrom: Day.optional(),
    services: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(Service)),
    stretches: z.array(StretchInput).max(28).default([]),
  })
  .superRefine(({ services, stretches }, ctx) => {
    const says = { it: 'Scegli almeno un servizio.', en: 'Choose at least one service.' }
    if (stretches.length > 0 && services.length === 0) ctx.addIssue(complaint(says, ['services']))
  })

export const Absent = z.strictObject({ from: Day, until: Day }).superRefine(({ from, until }, ctx) => {
  const says = { it: 'L’ultimo giorno viene dopo il primo.', en: 'The last day comes after the first.' }
  if (until < from) ctx.addIssue(complaint(says, ['until']))
})
export const OneAbsence = z.strictObject({ assenzaId: z.uuid() })
