import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { DESK, logOpening } from '../../records/accesso/index.ts'
import { listCentri } from '../../records/centro/index.ts'
import { issueDocumento } from '../../records/documento/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import * as stato from '../../records/stato/index.ts'
import { inItalian, plainDate } from '../../standard/index.ts'
import { AnnulPerdita, DecidePerdita, ObservePerdita, OpenPerdita, PrintPerdita } from './stato.schema.ts'

/** Only who answers for the centre takes a status away, or gives it back. */
const DECIDES = ['responsabile'] as const

/** Begins a proceeding and gives the person her days to answer; nothing changes yet. */
export const openPerdita = defineCommand({
  name: 'stato.open-loss',
  may: DESK,
  input: OpenPerdita,
  async run(work, { personaId, reason, facts, lostOn }) {
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    const did = (await stato.listDids(work, personaId)).find(stato.isOpen)
    if (!did) return refused('perdita.senza-did')
    if (lostOn < did.givenOn || lostOn > work.today)
      return refused('perdita.giorno', { from: inItalian(did.givenOn) })
    const centroCode = work.actor.centro ?? did.centroCompetente
    const wanted = { personaId, didId: did.id, reason, facts, lostOn: plainDate(lostOn), centroCode }
    const opened = await stato.openPerdita(work, wanted)
    if (!opened.ok) return opened
    const { id: perditaId, number } = opened.value
    work.record({ kind: 'perdita.avviata', service: 'A1', personaId, data: { perditaId, reason, lostOn } })
    return done({ perditaId, number })
  },
})

/** Writes what the person says of it. */
export const observePerdita = defineCommand({
  name: 'stato.observe-loss',
  may: DESK,
  input: ObservePerdita,
  run: (work, { observations, ...ids }) =>
    onPerdita(work, { ...ids, kind: 'perdita.osservata' }, (perdita) =>
      stato.observePerdita(work, perdita, observations),
    ),
})

/** Takes the status away, or closes the matter without consequences. The declaration ends in the same transaction. */
export const decidePerdita = defineCommand({
  name: 'stato.decide-loss',
  may: DECIDES,
  input: DecidePerdita,
  run: (work, { outcome, reason, ...ids }) =>
    onPerdita(work, { ...ids, kind: `perdita.${outcome}` }, async (perdita) => {
      const decided = await stato.decidePerdita(work, perdita, { state: outcome, reason })
      if (!decided.ok || outcome === 'archiviata') return decided
      const end = { on: perdita.lostOn, reason: perdita.reason }
      return stato.closeDid(work, { didId: perdita.didId, personaId: perdita.personaId }, end)
    }),
})

/** Annuls a loss: the declaration is open again, as if it had never ended. */
export const annulPerdita = defineCommand({
  name: 'stato.annul-loss',
  may: DECIDES,
  input: AnnulPerdita,
  run: (work, { reason, ...ids }) =>
    onPerdita(work, { ...ids, kind: 'perdita.annullata' }, async (perdita) => {
      const annulled = await stato.annulPerdita(work, perdita, reason)
      return annulled.ok ? stato.reopenDid(work, perdita) : annulled
    }),
})

async function onPerdita(
  work: Work,
  { personaId, perditaId, kind }: { personaId: string; perditaId: string; kind: `perdita.${string}` },
  act: (perdita: stato.Perdita) => Promise<Outcome<unknown>>,
): Promise<Outcome<{ perditaId: string }>> {
  const perdita = await stato.findPerdita(work, personaId, perditaId)
  if (!perdita) return refused('accesso.non-trovata')
  const acted = await act(perdita)
  if (!acted.ok) return acted
  work.record({ kind, service: 'A1', personaId, data: { perditaId } })
  await refreshScadenze(work, personaId)
  return done({ perditaId })
}

/** The notice or the decision, ready to be printed; printed again it keeps number and code. */
export const printPerdita = defineCommand({
  name: 'stato.print-loss',
  may: DESK,
  input: PrintPerdita,
  async run(work, { personaId, perditaId, paper }) {
    const persona = await findPersona(work, personaId)
    const perdita = await stato.findPerdita(work, personaId, perditaId)
    if (!persona || !perdita) return refused('accesso.non-trovata')
    if (paper === 'decisione' && perdita.decidedOn === null) return refused('accesso.non-trovata')
    await logOpening(work, personaId, { door: `perdita-${paper}`, reason: 'documento' })
    const { number, centroCode } = perdita
    const kind = paper === 'avvio' ? ('avvio-perdita' as const) : ('decisione-perdita' as const)
    const documento = await issueDocumento(work, {
      kind,
      number,
      personaId,
      centroCode,
      subjectId: perditaId,
    })
    const centro = (await listCentri(work)).find(({ code }) => code === centroCode)
    const did = (await stato.listDids(work, personaId)).find(({ id }) => id === perdita.didId)
    return done({
      documento,
      persona,
      perdita,
      centro: centro ?? null,
      givenOn: did?.givenOn ?? perdita.lostOn,
    })
  },
})
