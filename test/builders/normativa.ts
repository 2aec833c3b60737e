import { propose } from '../../src/across/impostazioni/propose.command.ts'
import type { TestHouse } from './house.ts'

/** What a simulation asks. */
export const tried = (code: string, value: number, validFrom: string) => ({ code, value, validFrom })

/** A proposal, with an act that does not exist. */
export const given = (code: string, value: number, validFrom: string) => ({
  ...tried(code, value, validFrom),
  source: 'DGR di prova n. 15',
})

/** Proposes a value as an account of the region. Gives the id of the proposal. */
export async function giveProposal(
  house: TestHouse,
  input: ReturnType<typeof given>,
  who = 'regione',
): Promise<string> {
  const answer = await house.ask(who, propose, input)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.id
}
