import { createCompany } from '../../src/across/azienda/azienda.command.ts'
import type { TestHouse } from './house.ts'

/** A sound partita IVA for a number: its ten digits with the digit that Luhn asks for. */
export function partitaIvaOf(n: number): string {
  const ten = String(1_000_000_000 + n).slice(0, 10)
  let sum = 0
  for (const [at, char] of Array.from(ten).entries()) {
    const doubled = Number(char) * (at % 2 === 1 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return `${ten}${(10 - (sum % 10)) % 10}`
}

let many = 0

/** A company of Perugia made by the employers' consultant; gives its id. */
export async function giveAzienda(
  house: Pick<TestHouse, 'ask'>,
  given: Record<string, unknown> = {},
  username = 'imprese',
): Promise<string> {
  many += 1
  const answer = await house.ask(username, createCompany, {
    partitaIva: partitaIvaOf(500_000 + many),
    name: `Officina Prova ${many} srl`,
    comune: 'G478',
    seen: true,
    ...given,
  })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.aziendaId
}

/** The id of an account. */
export async function accountId({ sql }: Pick<TestHouse, 'sql'>, username: string): Promise<string> {
  const [row] = await sql<{ id: string }>('select id from account where username = $1', [username])
  return row?.id ?? ''
}

/** What the ledger holds of a kind, the last first. */
export async function factsOf({ sql }: Pick<TestHouse, 'sql'>, kind: string) {
  const rows = await sql<{ service_code: string; data: Record<string, unknown> }>(
    'select service_code, data from ledger where kind = $1 order by seq desc',
    [kind],
  )
  return rows.map(({ service_code: service, data }) => ({ service, data }))
}
