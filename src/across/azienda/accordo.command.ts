import { romeDayOf } from '../../platform/clock/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import {
  closeAccordo,
  draftNext,
  freezeAccordo,
  listVersioni,
  openAccordo,
  signAccordo,
  withdrawAccordo,
  type AccordoText,
  type AccordoVersione,
} from '../../records/accordo/index.ts'
import { findAzienda } from '../../records/azienda/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { tellAccordo } from './accordo-facts.ts'
import { CloseAccordo, DraftAccordo, RedraftAccordo, SignAccordo, StepAccordo } from './accordo.schema.ts'

type Sent = Omit<AccordoText, 'until'> & { until?: PlainDate | undefined }

/** The text as it is kept. Refused `accordo.date` where it would end before it begins. */
function textOf({ goal, ours, theirs, from, until }: Sent): Outcome<AccordoText> {
  if (until !== undefined && until < from) return refused('accordo.date')
  return done({ goal, ours, theirs, from, until: until ?? null })
}

/** Opens an agreement with a company, as a draft. */
export const draftAccordo = defineCommand({
  name: 'azienda.draft-accordo',
  may: IMPRESE,
  input: DraftAccordo,
  async run(work, { aziendaId, service, ...sent }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const { centro } = work.actor
    if (!centro) return refused('erogazione.senza-centro')
    const text = textOf(sent)
    if (!text.ok) return text
    const accordoId = await openAccordo(work, { azienda, service, centro, text: text.value })
    work.record({
      kind: 'accordo.preparato',
      service,
      data: { azienda: aziendaId, accordo: accordoId, n: 1 },
    })
    return done({ accordoId, n: 1 })
  },
})

/** Writes the text again: over the draft, or as the next version of a signed one. Refused as `draftNext`. */
export const redraftAccordo = defineCommand({
  name: 'azienda.redraft-accordo',
  may: IMPRESE,
  input: RedraftAccordo,
  async run(work, { accordoId, version, ...sent }) {
    const text = textOf(sent)
    if (!text.ok) return text
    const drafted = await draftNext(work, accordoId, { text: text.value, seen: version })
    if (!drafted.ok) return drafted
    const [last] = await listVersioni(work, accordoId)
    if (last) tellAccordo(work, 'preparato', last)
    return done({ accordoId, n: drafted.value })
  },
})

/** Freezes the text to be signed by both sides. */
export const freezeText = defineCommand({
  name: 'azienda.freeze-accordo',
  may: IMPRESE,
  input: StepAccordo,
  run: (work, input) => onLast(work, input, { fact: 'alla-firma', step: freezeAccordo }),
})

/** Takes the text back, to write it again. */
export const withdrawText = defineCommand({
  name: 'azienda.withdraw-accordo',
  may: IMPRESE,
  input: StepAccordo,
  run: (work, input) => onLast(work, input, { fact: 'ripreso', step: withdrawAccordo }),
})

/**
 * Registers the signatures on paper: by somebody other than who prepared the text, who saw the sheet and the document of
 * whoever signed. Refused `accordo.stessa-persona`, `accordo.data-firma`.
 */
export const registerSignature = defineCommand({
  name: 'azienda.sign-accordo',
  may: CENTRO,
  input: SignAccordo,
  run: (work, { accordoId, version, ...seen }) =>
    onLast(
      work,
      { accordoId, version },
      {
        fact: 'sottoscritto',
        step: (_, last) => {
          const { id, name } = work.actor
          if (last.sha256 === null || last.frozenAt === null) return refused('accordo.passo-impossibile')
          if (seen.signedOn > work.today || seen.signedOn < romeDayOf(last.frozenAt))
            return refused('accordo.data-firma')
          const witnessed = { witness: id ?? '', witnessName: name, sha256: last.sha256 }
          return signAccordo(work, last, { way: 'paper', ...seen, ...witnessed })
        },
      },
    ),
})

/** Ends an agreement, with why. */
export const endAccordo = defineCommand({
  name: 'azienda.close-accordo',
  may: IMPRESE,
  input: CloseAccordo,
  async run(work, { accordoId, reason }) {
    const [last] = await listVersioni(work, accordoId)
    if (!last) return refused('accordo.non-trovato')
    const closed = await closeAccordo(work, last, reason)
    if (!closed.ok) return closed
    tellAccordo(work, 'chiuso', last)
    return done({ accordoId, n: last.n })
  },
})

type Step = (work: Work, last: AccordoVersione) => Promise<Outcome<void>> | Outcome<void>

/** One step of the last version, as it was seen. */
async function onLast(
  work: Work,
  { accordoId, version }: { accordoId: string; version: number },
  { fact, step }: { fact: string; step: Step },
): Promise<Outcome<{ accordoId: string; n: number }>> {
  const [last] = await listVersioni(work, accordoId)
  if (!last) return refused('accordo.non-trovato')
  if (last.version !== version) return refused('accordo.cambiato')
  const taken = await step(work, last)
  if (!taken.ok) return taken
  tellAccordo(work, fact, last)
  return done({ accordoId, n: last.n })
}
