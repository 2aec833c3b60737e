import { answerPatto } from '../../src/across/firma/answer-patto.command.ts'
import { draftPatto } from '../../src/areas/a-base/a2-primo-orientamento/draft-patto.command.ts'
import { sendPatto } from '../../src/areas/a-base/a2-primo-orientamento/send-patto.command.ts'
import { carryOut } from '../../src/platform/work/index.ts'
import { tabletActor } from '../../src/records/accesso/index.ts'
import { hashOfCode } from '../../src/platform/identifiers/index.ts'
import { givePersona } from './colloquio.ts'
import type { TestHouse } from './house.ts'

/** A person whose patto `orientatore` drafted, with a duty a side and days in December 2026. Gives her id. */
export async function draftedPatto(house: TestHouse, birthOn: string): Promise<string> {
  const personaId = await givePersona(house, { birthOn })
  const drafted = await house.ask('orientatore', draftPatto, {
    personaId,
    goal: 'Un lavoro in cucina',
    ours: [{ text: 'Ti telefoniamo', by: '2026-12-01' }],
    theirs: [{ text: 'Vieni al gruppo', by: '2026-12-10' }],
  })
  if (drafted.kind !== 'done') throw new Error(JSON.stringify(drafted))
  return personaId
}

/** The same, signed on the tablet. */
export async function signedPatto(house: TestHouse, birthOn: string): Promise<string> {
  const personaId = await draftedPatto(house, birthOn)
  const sent = await house.ask('orientatore', sendPatto, { personaId, n: 1, identifiedWith: 'patente' })
  if (sent.kind !== 'done' || !sent.value.code) throw new Error(JSON.stringify(sent))
  const codice = sent.value.code
  const signed = await carryOut(house.engine, {
    actor: tabletActor(hashOfCode(codice)),
    request: answerPatto,
    input: { codice, answer: 'agreed', firma: { name: 'Maria Serafini' } },
    lang: 'it',
  })
  if (signed.kind !== 'done') throw new Error(JSON.stringify(signed))
  return personaId
}
