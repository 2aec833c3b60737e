import { interessatoOf, issuerOf } from '../../../across/documenti/index.ts'
import { openPersona } from '../../../across/persona/index.ts'
import { defineCommand, defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { CENTRO, DESK, logOpening } from '../../../records/accesso/index.ts'
import { issueDocumento } from '../../../records/documento/index.ts'
import {
  cancelIscrizione as cancel,
  findIscrizione,
  listIscrizioni,
  listIscrizioniOf,
  writeIscrizione,
} from '../../../records/lista/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { loadVita, statoAt } from '../../../records/stato/index.ts'
import {
  LISTE,
  mayEnrol,
  plainDate,
  requisitiOf,
  type Lista,
  type ListaFacts,
  type PlainDate,
  type Stato,
} from '../../../standard/index.ts'
import { CancelIscrizione, Enrol, OneIscrizione, ReadListe, SearchLista } from './lista.schema.ts'

/** The lists the actor keeps: being in one of L. 68 is known to the office of collocamento mirato alone. */
const keptBy = (work: Work): readonly Lista[] => (work.actor.role === 'mirato' ? LISTE : ['mobilita'])

/** The enrolments of a person that the actor may see. Opening it opens the person's file. */
export const readListe = defineQuery({
  name: 'a1.read-liste',
  may: CENTRO,
  input: ReadListe,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'liste' })
    if (!persona) return refused('accesso.non-trovata')
    const iscrizioni = await listIscrizioniOf(work, personaId)
    return done({ persona, iscrizioni, kept: keptBy(work), today: plainDate(work.today) })
  },
})

/**
 * Enrols a person in a list, where every requirement is met and known. Refused `lista.requisiti` with `requisiti`, each
 * `assente` or `ignoto` with its source; `lista.gia-iscritta`, `lista.solo-mirato`, `lista.nel-futuro`.
 */
export const enrol = defineCommand({
  name: 'a1.enrol-lista',
  may: DESK,
  input: Enrol,
  async run(work, { personaId, lista, fromOn = plainDate(work.today), ...said }) {
    if (!keptBy(work).includes(lista)) return refused('lista.solo-mirato')
    const { centro } = work.actor
    if (!centro) return refused('erogazione.senza-centro')
    if (fromOn > work.today) return refused('lista.nel-futuro')
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const stato = statoAt(await loadVita(work, personaId), fromOn)
    const birthOn = plainDate(persona.birthOn)
    const facts: ListaFacts = { ...said, birthOn, unemployed: isUnemployed(stato) }
    const requisiti = requisitiOf(lista, facts, { on: fromOn, parameters: await loadParameters(work) })
    if (!mayEnrol(requisiti)) return refused('lista.requisiti', { requisiti })
    const written = await writeIscrizione(work, { personaId, lista, centro, fromOn, facts, requisiti })
    if (written.ok) tell(work, 'lista.iscritta', { personaId, lista, on: fromOn, ...written.value })
    return written
  },
})

/** Cancels an enrolment from a day, with the reason. */
export const cancelEnrolment = defineCommand({
  name: 'a1.cancel-lista',
  may: DESK,
  input: CancelIscrizione,
  async run(work, { iscrizioneId, on = plainDate(work.today), reason }) {
    if (on > work.today) return refused('lista.nel-futuro')
    const cancelled = await cancel(work, { iscrizioneId, on, reason })
    if (!cancelled.ok) return cancelled
    const { personaId, lista } = cancelled.value
    tell(work, 'lista.cancellata', { personaId, lista, on, iscrizioneId })
    return done({ iscrizioneId, personaId })
  },
})

/** Who is in a list of the actor's centre on a day. */
export const searchLista = defineQuery({
  name: 'a1.search-lista',
  may: DESK,
  input: SearchLista,
  async run(work, { lista, al = plainDate(work.today), tutte }) {
    if (!keptBy(work).includes(lista)) return refused('lista.solo-mirato')
    const rows = await listIscrizioni(work, { lista, on: al, all: tutte === 'si' })
    return done({ lista, al, rows, kept: keptBy(work) })
  },
})

/** The paper of an enrolment: printed again it keeps number and code. */
export const issueIscrizione = defineCommand({
  name: 'a1.issue-iscrizione',
  may: DESK,
  input: OneIscrizione,
  async run(work, { iscrizioneId }) {
    const iscrizione = await findIscrizione(work, iscrizioneId)
    const persona = iscrizione && (await findPersona(work, iscrizione.personaId))
    if (!iscrizione || !persona) return refused('lista.non-trovata')
    await logOpening(work, persona.id, { door: 'liste', reason: 'documento' })
    const documento = await issueDocumento(work, {
      kind: 'iscrizione-lista',
      number: iscrizione.number,
      personaId: persona.id,
      subjectId: iscrizioneId,
      centroCode: iscrizione.centro,
    })
    return done({
      documento,
      issuer: await issuerOf(work, iscrizione.centro),
      person: interessatoOf(persona),
      iscrizione,
    })
  },
})

/** While she works and the status is suspended she is not without work; where a datum is missing one does not know. */
function isUnemployed({ state, daVerificare }: Stato): boolean | undefined {
  if (daVerificare) return undefined
  return state === 'in-stato' || state === 'conservato'
}

interface Told {
  personaId: string
  lista: Lista
  on: PlainDate
  iscrizioneId: string
}

/** The ledger is read by all staff: of the lists of L. 68 it is told that somebody entered, never who. */
function tell(
  work: Work,
  kind: 'lista.iscritta' | 'lista.cancellata',
  { personaId, lista, on, iscrizioneId }: Told,
) {
  const whose = lista === 'mobilita' ? { personaId } : {}
  work.record({ kind, service: 'A1', ...whose, data: { lista, on, iscrizione: iscrizioneId } })
}
