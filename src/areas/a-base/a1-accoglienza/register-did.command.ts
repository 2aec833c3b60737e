import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { findPersona, type Persona } from '../../../records/persona/index.ts'
import { refreshScadenze } from '../../../records/scadenza/index.ts'
import { addSostegno, findCentroOf, openDid } from '../../../records/stato/index.ts'
import { addMonths, inItalian, plainDate, type PlainDate } from '../../../standard/index.ts'
import { RegisterDid } from './register-did.schema.ts'

/** Work may begin at fifteen, and notice is never longer than a year: outside these the day was mistyped. */
const WORKING_AGE_MONTHS = 15 * 12
const LONGEST_NOTICE_MONTHS = 12

/** Takes the declaration of availability, by any desk; who is competent is written beside who acted. */
export const registerDid = defineCommand({
  name: 'a1.register-did',
  may: DESK,
  input: RegisterDid,
  async run(work, input) {
    const { personaId, channel, unemploymentFrom } = input
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const givenOn = input.givenOn ?? plainDate(work.today)
    const days = checkDays(work, persona, { givenOn, unemploymentFrom })
    if (!days.ok) return days
    const centroCompetente = (await findCentroOf(work, personaId)) ?? work.actor.centro
    if (!centroCompetente) return refused('did.senza-centro')
    const centroActing = work.actor.centro ?? centroCompetente
    const opened = await openDid(work, {
      personaId,
      givenOn,
      channel,
      unemploymentFrom,
      neverWorked: input.neverWorked ?? (input.lastJobEndedOn ? false : null),
      lastJobEndedOn: input.lastJobEndedOn ?? null,
      centroCompetente,
      centroActing,
    })
    if (!opened.ok) return opened
    const { id: didId, number } = opened.value
    const data = { didId, channel, givenOn, unemploymentFrom, centroCompetente, centroActing }
    work.record({ kind: 'did.acquisita', service: 'A1', personaId, data })
    await recordSupport(work, input)
    await refreshScadenze(work, personaId)
    return done({ didId, number, givenOn, centroCompetente, centroActing })
  },
})

function checkDays(
  work: Work,
  { birthOn }: Persona,
  { givenOn, unemploymentFrom }: { givenOn: PlainDate; unemploymentFrom: PlainDate },
): Outcome<void> {
  if (givenOn > work.today) return refused('did.nel-futuro')
  const from = addMonths(plainDate(birthOn), WORKING_AGE_MONTHS)
  const until = addMonths(givenOn, LONGEST_NOTICE_MONTHS)
  if (unemploymentFrom < from || unemploymentFrom > until)
    return refused('did.inizio-impossibile', { from: inItalian(from), until: inItalian(until) })
  return done(undefined)
}

async function recordSupport(work: Work, input: RegisterDid): Promise<void> {
  const { personaId, support: kind, supportFrom: from, supportUntil } = input
  if (!kind || !from) return
  const until = supportUntil ?? null
  const sostegnoId = await addSostegno(work, personaId, { kind, from, until, suspendedFrom: null })
  work.record({
    kind: 'sostegno.registrato',
    service: 'A1',
    personaId,
    data: { sostegnoId, kind, from, until },
  })
}
