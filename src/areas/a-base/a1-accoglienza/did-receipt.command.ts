import { z } from 'zod'
import { interessatoOf, issuerOf } from '../../../across/documenti/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { defineCommand, done, refused, type Work } from '../../../platform/work/index.ts'
import { DESK, logOpening } from '../../../records/accesso/index.ts'
import { listCentri } from '../../../records/centro/index.ts'
import { issueDocumento } from '../../../records/documento/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { listScadenze } from '../../../records/scadenza/index.ts'
import { listDids } from '../../../records/stato/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { didWords } from './did-words.ts'

/** The receipt of a declaration, ready to be printed; printed again it keeps number and code. */
export const issueReceipt = defineCommand({
  name: 'a1.issue-did-receipt',
  may: DESK,
  input: z.strictObject({ personaId: z.uuid(), didId: z.uuid() }),
  async run(work, { personaId, didId }) {
    const persona = await findPersona(work, personaId)
    const did = (await listDids(work, personaId)).find(({ id }) => id === didId)
    if (!persona || !did) return refused('accesso.non-trovata')
    await logOpening(work, personaId, { door: 'ricevuta-did', reason: 'documento' })
    const documento = await issueDocumento(work, {
      kind: 'ricevuta-did',
      number: did.number,
      personaId,
      subjectId: didId,
      centroCode: did.centroActing,
    })
    const competent = (await listCentri(work)).find(({ code }) => code === did.centroCompetente)
    return done({
      documento,
      issuer: await issuerOf(work, did.centroActing),
      person: interessatoOf(persona),
      // Registered later than it was given (from INPS), only the day is known.
      declaredAt: romeDayOf(did.givenAt) === did.givenOn ? did.givenAt.toISOString() : did.givenOn,
      unemployedFrom: did.unemploymentFrom,
      channel: didWords('it')(`channel.${did.channel}`),
      competentCentre: {
        name: `Centro per l’impiego di ${competent?.name ?? did.centroCompetente}`,
        ...(competent?.address && { address: competent.address }),
        ...(competent?.phone && { phone: competent.phone }),
      },
      ...(did.by && { operator: did.by }),
      nextSteps: await nextSteps(work, personaId),
    })
  },
})

/** What the person does now: the first interview while it is to be held, and to tell of a job. */
async function nextSteps(work: Work, personaId: string): Promise<{ text: string; by?: PlainDate }[]> {
  const interview = (await listScadenze(work, personaId)).find(({ service }) => service === 'A2')
  const by = interview?.metOn === null && interview.dueOn !== null ? interview.dueOn : undefined
  return [
    ...(by ? [{ text: 'Vieni al primo colloquio di orientamento con il tuo centro.', by }] : []),
    { text: 'Se trovi un lavoro, anche per pochi giorni, diccelo subito.' },
  ]
}
