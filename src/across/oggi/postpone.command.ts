import { z } from 'zod'
import { defineCommand, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { Day } from '../../records/persona/index.ts'
import {
  checkPostponement,
  endRinvii,
  findOpenDuty,
  postpone,
  RINVIO_REASONS,
} from '../../records/scadenza/index.ts'
import { plainDate } from '../../standard/index.ts'
import { holdTogether } from './due.query.ts'
import { SCOPES, scopeOf } from './scope.ts'

/** Until when and why; beyond the legal term, or for another reason, also a note. */
const Postponed = { until: Day, reason: z.enum(RINVIO_REASONS), note: z.string().max(500).optional() }
const rule = z.string().max(80)

/** Puts one duty off. Gives the act, by which it is taken back. Refused `rinvio.*`. */
export const rimanda = defineCommand({
  name: 'oggi.rimanda',
  may: CENTRO,
  input: z.strictObject({ personaId: z.uuid(), rule, ...Postponed }),
  async run(work, input) {
    const { personaId } = input
    const duty = await findOpenDuty(work, { personaId, rule: input.rule })
    if (!duty) return refused('rinvio.niente-da-rimandare')
    const { centro, id } = work.actor
    if (duty.centroCode !== centro && duty.referenteId !== id) return refused('rinvio.di-altri')
    const asked = { ...input, until: plainDate(input.until) }
    const checked = checkPostponement(asked, duty.dueOn, plainDate(work.today))
    if (!checked.ok) return checked
    const terms = { personaIds: [personaId], rule: input.rule, dueOn: duty.dueOn }
    const actId = await postpone(work, terms, asked)
    recordPostponed(work, [personaId], { ...asked, service: duty.service, dueOn: duty.dueOn })
    return done({ actId, people: 1, until: asked.until })
  },
})

/** Puts off together what is due to several people by one rule on one day, if they are as many as were seen. */
export const rimandaInsieme = defineCommand({
  name: 'oggi.rimanda-insieme',
  may: CENTRO,
  input: z.strictObject({
    chi: z.enum(SCOPES),
    rule,
    dueOn: Day,
    people: z.coerce.number().int().min(1),
    ...Postponed,
  }),
  async run(work, input) {
    const today = plainDate(work.today)
    const dueOn = plainDate(input.dueOn)
    const asked = { ...input, until: plainDate(input.until) }
    const checked = checkPostponement(asked, dueOn, today)
    if (!checked.ok) return checked
    const scope = await scopeOf(work, input.chi)
    const rows = await holdTogether(work, scope, { rule: input.rule, dueOn, today })
    const [first] = rows
    if (!first || rows.length !== input.people)
      return refused('rinvio.elenco-cambiato', { seen: input.people, now: rows.length })
    const personaIds = rows.map(({ personaId }) => personaId)
    const actId = await postpone(work, { personaIds, rule: input.rule, dueOn }, asked)
    recordPostponed(work, personaIds, { ...asked, service: first.service, dueOn })
    return done({ actId, people: personaIds.length, until: asked.until })
  },
})

function recordPostponed(
  work: Work,
  people: readonly string[],
  said: { service: string; rule: string; until: string; reason: string; dueOn: string },
): void {
  const { service, ...data } = said
  const { rule: of, until, reason, dueOn } = data
  for (const personaId of people)
    work.record({
      kind: 'scadenza.rimandata',
      service,
      personaId,
      data: { rule: of, until, reason, due: dueOn },
    })
}

/** Brings back before its day what one act put off. Refused `rinvio.gia-ripreso`. */
export const riprendi = defineCommand({
  name: 'oggi.riprendi',
  may: CENTRO,
  input: z.strictObject({ actId: z.uuid() }),
  async run(work, { actId }) {
    const back = await endRinvii(work, actId)
    if (back.length === 0) return refused('rinvio.gia-ripreso')
    for (const { personaId, service, rule: of } of back)
      work.record({ kind: 'scadenza.ripresa', service, personaId, data: { rule: of } })
    return done({ people: back.length })
  },
})
