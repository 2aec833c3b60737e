import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { asSystem } from '../../records/accesso/index.ts'
import { findHeld, makeCode, sendCode, tryCode } from '../../records/firma/index.ts'
import { AskCode, EnterCode } from './firma.schema.ts'

/** An address that was sent to a telephone and is still good. */
async function findOpenLink(work: Work, codice: string) {
  if (work.actor.settings['siul.firma'] !== hashOfCode(codice)) return refused('firma.non-trovata')
  const held = await findHeld(work)
  if (held?.way !== 'link') return refused('firma.non-trovata')
  if (held.state === 'revoked') return refused('firma.ritirata')
  if (held.state === 'expired') return refused('firma.link-scaduto')
  return done(held)
}

/** Sends six digits to the telephone that the address went to: whoever asks never learns which. */
export const askCode = defineCommand({
  name: 'firma.ask-code',
  may: ['firma'],
  input: AskCode,
  async run(work, { codice }): Promise<Outcome<{ validUntil: Date }>> {
    const held = await findOpenLink(work, codice)
    if (!held.ok) return held
    const digits = await makeCode(work, held.value, codice)
    if (!digits.ok) return digits
    const sent = await sendCode(await asSystem(work, ''), held.value, digits.value)
    return sent.ok ? done({ validUntil: sent.value }) : sent
  },
})

/** The six digits. A wrong try is no refusal, which would undo its being counted: it says how many are left. */
export const enterCode = defineCommand({
  name: 'firma.enter-code',
  may: ['firma'],
  input: EnterCode,
  async run(work, { codice, cifre }) {
    const held = await findOpenLink(work, codice)
    return held.ok ? done(await tryCode(work, codice, cifre)) : held
  },
})
