import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { hashPassword } from './password.ts'
import type { AccountOfStaff, Role } from './roles.ts'

/** After so many wrong passwords in a row … */
export const MAX_FAILURES = 5
/** … nobody gets in for so long. */
export const LOCK_MINUTES = 15

export interface AccountForLogin {
  id: string
  passwordHash: string
  totpSecret: string | null
  lockedUntil: Date | null
  mustChangePassword: boolean
}

export function findAccountForLogin(work: Work, username: string): Promise<AccountForLogin | undefined> {
  return work.tx
    .selectFrom('account')
    .where('username', '=', username.trim().toLowerCase())
    .where('active', '=', true)
    .select(['id', 'passwordHash', 'totpSecret', 'lockedUntil', 'mustChangePassword'])
    .executeTakeFirst()
}

/** Counts a failure; at the fifth in a row the account is locked and the count starts again. Gives the end of the lock, if any. */
export async function countFailure(work: Work, accountId: string): Promise<Date | null> {
  const until = new Date(work.now.getTime() + LOCK_MINUTES * 60_000)
  const row = await work.tx
    .updateTable('account')
    .set({
      failures: sql<number>`case when failures + 1 >= ${MAX_FAILURES} then 0 else failures + 1 end`,
      lockedUntil: sql<Date | null>`case when failures + 1 >= ${MAX_FAILURES} then ${until}::timestamptz else locked_until end`,
    })
    .where('id', '=', accountId)
    .returning('lockedUntil')
    .executeTakeFirstOrThrow()
  return row.lockedUntil && row.lockedUntil > work.now ? row.lockedUntil : null
}

export async function clearFailures(work: Work, accountId: string): Promise<void> {
  await work.tx
    .updateTable('account')
    .set({ failures: 0, lockedUntil: null })
    .where('id', '=', accountId)
    .where((eb) => eb.or([eb('failures', '>', 0), eb('lockedUntil', 'is not', null)]))
    .execute()
}

export interface NewAccount {
  username: string
  displayName: string
  role: Role
  centroCode?: string | null
  enteId?: string | null
  password: string
  mustChangePassword?: boolean
}

/** Whether the name was free and the account is made. */
export async function createAccount(work: Work, account: NewAccount): Promise<boolean> {
  const { password, ...rest } = account
  const made = await work.tx
    .insertInto('account')
    .values({ ...rest, passwordHash: await hashPassword(password), createdAt: work.now })
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows) === 1
}

export async function setPassword(work: Work, accountId: string, password: string): Promise<void> {
  await work.tx
    .updateTable('account')
    .set({ passwordHash: await hashPassword(password), mustChangePassword: false })
    .where('id', '=', accountId)
    .execute()
}

/** The secret of the second factor and the step its code was shown for; null takes both off. */
export async function setTotp(
  work: Work,
  accountId: string,
  totp: { secret: string; step: number } | null,
): Promise<void> {
  await work.tx
    .updateTable('account')
    .set({ totpSecret: totp?.secret ?? null, totpStep: totp?.step ?? null })
    .where('id', '=', accountId)
    .execute()
}

/** Spends the code of a step. False when it, or a later one, was spent already: also by a request of this same moment. */
export async function spendTotp(work: Work, accountId: string, step: number): Promise<boolean> {
  const spent = await work.tx
    .updateTable('account')
    .set({ totpStep: step })
    .where('id', '=', accountId)
    .where((eb) => eb.or([eb('totpStep', 'is', null), eb('totpStep', '<', step)]))
    .executeTakeFirst()
  return spent.numUpdatedRows === 1n
}

export async function setPreferences(
  work: Work,
  accountId: string,
  preferences: { lang: 'it' | 'en'; shortcuts: boolean },
): Promise<void> {
  await work.tx.updateTable('account').set(preferences).where('id', '=', accountId).execute()
}

/** The active account of a name, as an actor needs it. */
export async function findAccountByUsername(
  work: Work,
  username: string,
): Promise<AccountOfStaff | undefined> {
  const row = await work.tx
    .selectFrom('account')
    .where('username', '=', username)
    .where('active', '=', true)
    .select(['id', 'displayName', 'role', 'centroCode'])
    .executeTakeFirst()
  return row && { ...row, role: row.role as Role }
}

/** Whether anybody can log in yet. */
export async function hasAccounts(work: Work): Promise<boolean> {
  return (await work.tx.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** What proves an account to be one's own. */
export function getSecrets(
  work: Work,
  accountId: string,
): Promise<{ passwordHash: string; totpSecret: string | null }> {
  return work.tx
    .selectFrom('account')
    .where('id', '=', accountId)
    .select(['passwordHash', 'totpSecret'])
    .executeTakeFirstOrThrow()
}

export interface AccountRow {
  id: string
  username: string
  displayName: string
  role: Role
  centroCode: string | null
  enteId: string | null
  active: boolean
  lockedUntil: Date | null
}

/** Every account, by name; for who administers. */
export async function listAccounts(work: Work): Promise<AccountRow[]> {
  const rows = await work.tx
    .selectFrom('account')
    .select(['id', 'username', 'displayName', 'role', 'centroCode', 'enteId', 'active', 'lockedUntil'])
    .orderBy('active', 'desc')
    .orderBy('displayName')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** Switches an account on or off; off ends its sessions. False where there is none. */
export async function setActive(work: Work, accountId: string, active: boolean): Promise<boolean> {
  const done = await work.tx
    .updateTable('account')
    .set({ active })
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!active) await work.tx.deleteFrom('session').where('accountId', '=', accountId).execute()
  return Number(done.numUpdatedRows) === 1
}

/** A one-time password: takes off the lock and the second factor, ends the sessions. False where there is no such account. */
export async function giveOneTimePassword(work: Work, accountId: string, password: string): Promise<boolean> {
  const done = await work.tx
    .updateTable('account')
    .set({
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
      totpSecret: null,
      totpStep: null,
      failures: 0,
      lockedUntil: null,
    })
    .where('id', '=', accountId)
    .executeTakeFirst()
  await work.tx.deleteFrom('session').where('accountId', '=', accountId).execute()
  return Number(done.numUpdatedRows) === 1
}

/** The accredited bodies. */
export function listEnti(work: Work): Promise<{ id: string; name: string }[]> {
  return work.tx.selectFrom('ente').select(['id', 'name']).orderBy('name').execute()
}
