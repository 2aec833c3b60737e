import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { writeMessage } from '../messaggio/index.ts'
import type { Offerta } from '../vacancy/index.ts'

/** How long the address in a message opens, and until when the message itself may still go. */
const OPENS_MS = 30 * 86_400_000
const NEWS_MS = 3 * 86_400_000
/** As many titles as a message says. */
const TITLES = 3

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/**
 * Writes a person, once a day, that there are new jobs of the searches she keeps, with an address that shows them to whoever
 * holds it. False where no channel reaches her: then nothing was said.
 */
export async function writeAvviso(
  work: Work,
  { personaId, offers }: { personaId: string; offers: readonly Pick<Offerta, 'number' | 'title'>[] },
): Promise<boolean> {
  const code = randomBytes(16).toString('base64url')
  const message = await writeMessage(work, {
    personaId,
    template: 'lavoro.novita',
    values: {
      many: String(offers.length),
      titles: offers
        .slice(0, TITLES)
        .map(({ title }) => title)
        .join('; '),
    },
    expiresAt: new Date(work.now.getTime() + NEWS_MS),
    once: `novita ${work.today}`,
    path: `/lavoro/novita/${code}`,
  })
  if (!message) return false
  const numbers = offers.map(({ number }) => number)
  await sql`
    insert into avviso (persona_id, code_hash, numbers, at, expires_at)
    values (${personaId}, ${hashOf(code)}, ${numbers}::integer[], ${work.now},
      ${new Date(work.now.getTime() + OPENS_MS)})`.execute(work.tx)
  return true
}

/** The jobs that the address of a message is about; undefined where it opens no more. */
export async function findAvviso(work: Work, code: string): Promise<number[] | undefined> {
  const { rows } = await sql<{ numbers: number[] | null }>`
    select avviso_letto(${hashOf(code)}, ${work.now}) as numbers`.execute(work.tx)
  return rows[0]?.numbers ?? undefined
}

/** Whoever holds the address wants no more of these messages: all her searches pause. False where it opens no more. */
export async function stopAvvisi(work: Work, code: string): Promise<boolean> {
  const { rows } = await sql<{ whose: string | null }>`
    select avviso_ferma(${hashOf(code)}, ${work.now}) as whose`.execute(work.tx)
  return rows[0]?.whose !== null
}

/** What opens no more is forgotten. */
export async function forgetAvvisi(work: Work): Promise<void> {
  await sql`delete from avviso where expires_at <= ${work.now}`.execute(work.tx)
}
