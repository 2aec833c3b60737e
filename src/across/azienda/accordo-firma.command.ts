import { hashOfCode } from '../../platform/identifiers/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { findHeldAccordo, signHeld, type HeldAccordo } from '../../records/accordo/index.ts'
import { listCentri, type CentroRow } from '../../records/centro/index.ts'
import { markSeen, useFirma } from '../../records/firma/index.ts'
import { tellAccordo } from './accordo-facts.ts'
import { DeclineHeld, ShowHeld, SignHeld } from './accordo.schema.ts'

export interface ShownAccordo extends HeldAccordo {
  centro: CentroRow | null
}

/**
 * What the address opens while it is good; whoever has it reads. Refused `firma.non-trovata`, `firma.ritirata`,
 * `firma.link-scaduto`, and `firma.recapito-cambiato` where it was sent to somebody who is no longer to be asked.
 */
async function openHeld(work: Work, codice: string): Promise<Outcome<HeldAccordo>> {
  if (work.actor.settings['siul.firma'] !== hashOfCode(codice)) return refused('firma.non-trovata')
  const opened = await findHeldAccordo(work)
  if (!opened) return refused('firma.non-trovata')
  if (opened === 'gone') return refused('firma.ritirata')
  const { held, referente } = opened
  if (work.now >= held.expiresAt) return refused('firma.link-scaduto')
  if (held.state === 'open' && !referente.isThere) return refused('firma.recapito-cambiato')
  return done(opened)
}

/** The same to be answered: after the code, once, while the text waits. */
async function openToAnswer(work: Work, codice: string): Promise<Outcome<HeldAccordo>> {
  const opened = await openHeld(work, codice)
  if (!opened.ok) return opened
  const { held, version } = opened.value
  if (held.state === 'used' || version.state !== 'alla-firma') return refused('firma.usata')
  if (version.closedOn) return refused('accordo.chiuso')
  return held.isUnlocked ? opened : refused('firma.codice-prima')
}

/** Shows the agreement that an address opens, and tells staff that it is being looked at. */
export const showHeld = defineCommand({
  name: 'azienda.show-accordo',
  may: ['firma'],
  input: ShowHeld,
  async run(work, { codice }) {
    const opened = await openHeld(work, codice)
    if (!opened.ok) return opened
    await markSeen(work)
    const { centro } = opened.value.version.content
    const row = (await listCentri(work)).find(({ code }) => code === centro) ?? null
    return done<ShownAccordo>({ ...opened.value, centro: row })
  },
})

/** The company signs what it read: nobody of the staff may ask it. The address is used once, and the text is frozen with how. */
export const signHeldAccordo = defineCommand({
  name: 'azienda.sign-accordo-link',
  may: ['firma'],
  input: SignHeld,
  async run(work, { codice, signer, signerJob }) {
    const opened = await openToAnswer(work, codice)
    if (!opened.ok) return opened
    const signed = await signHeld(work, opened.value, { signer, signerJob })
    if (!signed.ok) return signed
    tellAccordo(work, 'sottoscritto', opened.value.version)
    return done({ state: 'firmato' })
  },
})

/** The company does not sign, and says why: the text stays to be signed, and staff reads the reason. */
export const declineHeldAccordo = defineCommand({
  name: 'azienda.decline-accordo-link',
  may: ['firma'],
  input: DeclineHeld,
  async run(work, { codice, reason }) {
    const opened = await openToAnswer(work, codice)
    if (!opened.ok) return opened
    if (!(await useFirma(work, reason))) return refused('firma.usata')
    tellAccordo(work, 'rifiutato', opened.value.version)
    return done({ state: 'rifiutato' })
  },
})
