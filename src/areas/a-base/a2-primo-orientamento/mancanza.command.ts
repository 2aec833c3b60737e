import { openPersona, type Testata } from '../../../across/persona/index.ts'
import {
  defineCommand,
  defineQuery,
  done,
  refused,
  type Outcome,
  type Work,
} from '../../../platform/work/index.ts'
import { CENTRO, COUNSEL, DESK } from '../../../records/accesso/index.ts'
import {
  addMancanza,
  findMancanza,
  listMancanze,
  mayDecide,
  mayPropose,
  stepMancanza,
  timeOf,
  writeReasons,
  type Mancanza,
} from '../../../records/condizionalita/index.ts'
import { writeMessage } from '../../../records/messaggio/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import { listPassi, type PassoRow } from '../../../records/patto/index.ts'
import { consequenceOf, inItalian, plainDate, reasonsBy } from '../../../standard/index.ts'
import {
  AnnulMancanza,
  DecideMancanza,
  JustifyMancanza,
  RegisterMancanza,
  TellReasons,
  WhichMancanza,
  WhoseMancanze,
} from './mancanza.schema.ts'

export interface MancanzeView {
  persona: Testata
  mancanze: Mancanza[]
  passi: PassoRow[]
}

/** The duties a person did not keep, with the steps they may be of. */
export const readMancanze = defineQuery({
  name: 'a2.read-mancanze',
  may: CENTRO,
  input: WhoseMancanze,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'mancanze' })
    if (!persona) return refused('accesso.non-trovata')
    const passi = (await listPassi(work, personaId)).filter(({ side }) => side === 'tu')
    return done<MancanzeView>({ persona, mancanze: await listMancanze(work, personaId), passi })
  },
})

/** Registers a duty not kept, asks the person why and tells her until when. Refused `mancanza.nel-futuro`. */
export const registerMancanza = defineCommand({
  name: 'a2.register-mancanza',
  may: COUNSEL,
  input: RegisterMancanza,
  async run(work, { passoId, ...given }) {
    if (given.happenedOn > work.today) return refused('mancanza.nel-futuro')
    const passi = await listPassi(work, given.personaId)
    if (passoId && !passi.some(({ id, side }) => id === passoId && side === 'tu'))
      return refused('accesso.non-trovata')
    const until = reasonsBy(plainDate(work.today), await loadParameters(work))
    const added = await addMancanza(work, { ...given, passoId, note: given.note, reasonsBy: until })
    if (!added.ok) return added
    const { id } = added.value
    const data = { mancanza: id, kind: given.kind, reasonsBy: until }
    work.record({ kind: 'mancanza.registrata', personaId: given.personaId, data })
    await tellPersona(work, given.personaId, {
      text: `C’è una comunicazione sul tuo patto. Chiamaci o vieni entro il ${inItalian(until)}: ne parliamo insieme.`,
      until,
      about: id,
    })
    return done({ id, reasonsBy: until })
  },
})

/** Nothing of the matter is in the message: others may read it over her shoulder. */
async function tellPersona(
  work: Work,
  personaId: string,
  { text, until, about }: { text: string; until: string; about: string },
): Promise<void> {
  await writeMessage(work, {
    personaId,
    template: 'scrivi',
    values: { text },
    expiresAt: new Date(`${until}T18:00:00Z`),
    about: { kind: 'mancanza', id: about },
  })
}

const NOT_FOUND = () => refused('accesso.non-trovata')

/** Writes what the person says of it. */
export const tellReasons = defineCommand({
  name: 'a2.tell-reasons',
  may: DESK,
  input: TellReasons,
  async run(work, { personaId, mancanzaId, note, document }) {
    const mancanza = await findMancanza(work, personaId, mancanzaId)
    if (!mancanza) return NOT_FOUND()
    work.record({ kind: 'mancanza.motivata', personaId, data: { mancanza: mancanzaId } })
    return writeReasons(work, mancanza, { note, document })
  },
})

/** Accepts a reason of the list: nothing follows. */
export const justifyMancanza = defineCommand({
  name: 'a2.justify-mancanza',
  may: COUNSEL,
  input: JustifyMancanza,
  async run(work, { personaId, mancanzaId, reason }) {
    const mancanza = await findMancanza(work, personaId, mancanzaId)
    if (!mancanza) return NOT_FOUND()
    return stepMancanza(work, mancanza, { step: 'justify', set: { reason } })
  },
})

/** Proposes what the law makes follow, after the term or the reasons. Somebody else decides; nothing happens by itself. */
export const proposeConsequence = defineCommand({
  name: 'a2.propose-consequence',
  may: COUNSEL,
  input: WhichMancanza,
  async run(work, { personaId, mancanzaId }): Promise<Outcome<{ state: string }>> {
    const mancanza = await findMancanza(work, personaId, mancanzaId)
    if (!mancanza) return NOT_FOUND()
    const may = mayPropose(mancanza, work.today)
    if (!may.ok) return may
    const time = await timeOf(work, mancanza)
    const consequence = consequenceOf(mancanza.kind, time, plainDate(mancanza.happenedOn))
    if (!consequence) return refused('mancanza.senza-misura')
    const proposal = JSON.stringify({ ...consequence, time })
    return stepMancanza(work, mancanza, { step: 'propose', set: { proposal, proposedBy: work.actor.id } })
  },
})

/** The manager confirms the proposal or closes without consequences, and the person is told. */
export const decideMancanza = defineCommand({
  name: 'a2.decide-mancanza',
  may: ['responsabile'],
  input: DecideMancanza,
  async run(work, { personaId, mancanzaId, decision, note }) {
    const mancanza = await findMancanza(work, personaId, mancanzaId)
    if (!mancanza) return NOT_FOUND()
    if (!mayDecide(mancanza, work.actor.id)) return refused('mancanza.stessa-persona')
    const set = { decisionNote: note, decidedAt: work.now, decidedBy: work.actor.id }
    const decided = await stepMancanza(work, mancanza, { step: decision, set })
    if (!decided.ok) return decided
    const until = reasonsBy(plainDate(work.today), await loadParameters(work))
    await tellPersona(work, personaId, {
      text: 'Abbiamo deciso su quello di cui abbiamo parlato. Chiamaci o vieni: ti diamo il foglio e ti spieghiamo.',
      until,
      about: mancanzaId,
    })
    return decided
  },
})

/** Undoes all of it, with why; a decision only by the manager. It no longer counts for the next time. */
export const annulMancanza = defineCommand({
  name: 'a2.annul-mancanza',
  may: COUNSEL,
  input: AnnulMancanza,
  async run(work, { personaId, mancanzaId, note }) {
    const mancanza = await findMancanza(work, personaId, mancanzaId)
    if (!mancanza) return NOT_FOUND()
    if (mancanza.state === 'decisa' && work.actor.role !== 'responsabile')
      return refused('mancanza.solo-responsabile')
    return stepMancanza(work, mancanza, { step: 'annul', set: { annulledNote: note } })
  },
})
