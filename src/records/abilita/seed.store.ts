import pg from 'pg'
import { ELENCO } from './elenco.ts'

/**
 * Writes the working list of skills where it is not there yet, and gathers what people wrote freely under its names. What
 * the region decided stays; done again it does nothing. `ownerUrl` is the address of the owner of the database.
 */
export async function seedAbilita(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select abilita_gather($1, 'elenco')", [JSON.stringify(ELENCO)])
  } finally {
    await client.end()
  }
}
