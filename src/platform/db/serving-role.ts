import { createHmac } from 'node:crypto'
import pg from 'pg'

/** The roles that serve: requests, and the program's own jobs. Neither owns a table of the records. */
const SERVING_ROLES = ['siul_app', 'siul_jobs'] as const
export type ServingRole = (typeof SERVING_ROLES)[number]

/** The password of a serving role, derived from the installation's secret. */
function passwordOf(role: ServingRole, secret: string): string {
  return createHmac('sha256', secret).update(role).digest('hex')
}

/** Sets the serving roles' passwords over the owner's connection; they exist from the first migration on. */
export async function setServingPasswords(ownerUrl: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const role of SERVING_ROLES)
      await client.query(`alter role ${role} password '${passwordOf(role, secret)}'`)
  } finally {
    await client.end()
  }
}

/** The owner's address with a serving role in the owner's place. */
export function servingUrl(ownerUrl: string, secret: string, role: ServingRole = 'siul_app'): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = passwordOf(role, secret)
  return url.href
}
