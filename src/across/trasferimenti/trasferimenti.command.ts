import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { DESK } from '../../records/accesso/index.ts'
import { findCompetente, listCentri } from '../../records/centro/index.ts'
import { findPersona, updateAnagrafica } from '../../records/persona/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { findCentroOf, holdPersona } from '../../records/stato/index.ts'
import {
  answerTrasferimento,
  findTrasferimento,
  handOver,
  listElsewhere,
  listTrasferimenti,
  sendTrasferimento,
  type Trasferimento,
} from '../../records/trasferimento/index.ts'
import { OneTrasferimento, ReturnTrasferimento, SendTrasferimento } from './trasferimenti.schema.ts'

/** Sends a person to another centre. Nothing changes until it accepts. */
export const sendPersona = defineCommand({
  name: 'trasferimenti.send',
  may: DESK,
  input: SendTrasferimento,
  async run(work, { personaId, reason, comune, address, toCentro: asked, note }) {
    await holdPersona(work, personaId)
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    const waiting = (await listTrasferimenti(work, personaId)).find(({ state }) => state === 'inviato')
    if (waiting) return refused('trasferimento.in-corso', { centre: waiting.toName })
    const fromCentro = await findCentroOf(work, personaId)
    const moves = reason === 'domicilio' && comune !== undefined
    const toCentro = moves ? await findCompetente(work, comune, work.today) : asked
    const isKnown = (await listCentri(work)).some(({ code }) => code === toCentro)
    if (!fromCentro || !toCentro || !isKnown) return refused('trasferimento.senza-centro')
    if (fromCentro === toCentro) return refused('trasferimento.stesso-centro')
    const where = moves ? { comune, address: address ?? null } : { comune: null, address: null }
    const sent = { personaId, fromCentro, toCentro, reason, ...where, note: note ?? null }
    const trasferimentoId = await sendTrasferimento(work, sent)
    const data = { trasferimentoId, fromCentro, toCentro, reason }
    work.record({ kind: 'trasferimento.inviato', service: 'A1', personaId, data })
    return done({ trasferimentoId, toCentro })
  },
})

/**
 * Takes the person: domicile, file and duties pass to this centre in the same moment. Gives the appointments at other
 * centres that are to be booked anew.
 */
export const acceptPersona = defineCommand({
  name: 'trasferimenti.accept',
  may: DESK,
  input: OneTrasferimento,
  run: (work, { trasferimentoId }) =>
    answer(work, { id: trasferimentoId, state: 'accettato' }, async (sent) => {
      const { personaId, comune, address, toCentro } = sent
      const persona = await findPersona(work, personaId)
      if (!persona) return refused('accesso.non-trovata')
      if (comune !== null) {
        const moved = { comune, ...(address !== null && { address }) }
        const written = await updateAnagrafica(work, {
          personaId,
          seen: { version: persona.version },
          sent: moved,
        })
        if (!written.ok) return written
      }
      await handOver(work, sent)
      await refreshScadenze(work, personaId)
      return done({ toRebook: await listElsewhere(work, personaId, toCentro) })
    }),
})

/** Gives the person back to the centre that sent her, with the reason. */
export const returnPersona = defineCommand({
  name: 'trasferimenti.return',
  may: DESK,
  input: ReturnTrasferimento,
  run: (work, { trasferimentoId, reason }) =>
    answer(work, { id: trasferimentoId, state: 'restituito', note: reason }, async () =>
      done({ toRebook: [] }),
    ),
})

/** Takes a passage back before it is accepted. */
export const withdrawPersona = defineCommand({
  name: 'trasferimenti.withdraw',
  may: DESK,
  input: OneTrasferimento,
  run: (work, { trasferimentoId }) =>
    answer(work, { id: trasferimentoId, state: 'ritirato' }, async () => done({ toRebook: [] })),
})

interface Answered {
  toRebook: { id: string; service: string; startsAt: Date }[]
}

async function answer(
  work: Work,
  { id, ...said }: { id: string; state: 'accettato' | 'restituito' | 'ritirato'; note?: string },
  then: (sent: Trasferimento) => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered & { personaId: string }>> {
  const sent = await findTrasferimento(work, id)
  if (!sent) return refused('accesso.non-trovata')
  const { personaId, fromCentro, toCentro } = sent
  const whose = said.state === 'ritirato' ? fromCentro : toCentro
  if (work.actor.centro !== whose) return refused('trasferimento.altro-centro')
  await holdPersona(work, personaId)
  if (!(await answerTrasferimento(work, id, said))) return refused('trasferimento.gia-risposto')
  const outcome = await then(sent)
  if (!outcome.ok) return outcome
  const data = { trasferimentoId: id, fromCentro, toCentro }
  work.record({ kind: `trasferimento.${said.state}`, service: 'A1', personaId, data })
  return done({ ...outcome.value, personaId })
}
