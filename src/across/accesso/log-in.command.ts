import { defineCommand, done, type Work } from '../../platform/work/index.ts'
import {
  checkPassword,
  clearFailures,
  countFailure,
  findAccountForLogin,
  findTotpStep,
  openSession,
  spendTotp,
  type NewSession,
} from '../../records/accesso/index.ts'
import { LogIn } from './log-in.schema.ts'

/** How a login ends. None of the refusals tells whether the account exists. */
export type LoggedIn =
  | ({ state: 'in'; mustChangePassword: boolean } & NewSession)
  | { state: 'wrong' }
  | { state: 'locked'; until: Date }
  | { state: 'totp' }
  | { state: 'spent' }

/** Checks who it is and opens a session. A failure is kept too, so it is a value and not a refusal. */
export const logIn = defineCommand({
  name: 'accesso.log-in',
  may: ['anonimo'],
  input: LogIn,
  run: async (work, input) => done(await decide(work, input)),
})

async function decide(work: Work, input: LogIn): Promise<LoggedIn> {
  const account = await findAccountForLogin(work, input.username)
  const right = await checkPassword(account?.passwordHash, input.password)
  if (account?.lockedUntil && account.lockedUntil > work.now)
    return { state: 'locked', until: account.lockedUntil }
  if (!account || !right) return account ? failed(work, account.id) : { state: 'wrong' }
  if (account.totpSecret) {
    if (!input.totp) return { state: 'totp' }
    const step = await findTotpStep(account.totpSecret, input.totp, work.now)
    if (step === undefined) return failed(work, account.id)
    if (!(await spendTotp(work, account.id, step))) return { state: 'spent' }
  }
  await clearFailures(work, account.id)
  const session = await openSession(work, account.id, input.kind)
  work.record({ kind: 'sessione.aperta', data: { account: account.id, kind: input.kind } })
  return { state: 'in', mustChangePassword: account.mustChangePassword, ...session }
}

async function failed(work: Work, accountId: string): Promise<LoggedIn> {
  const until = await countFailure(work, accountId)
  if (!until) return { state: 'wrong' }
  work.record({ kind: 'account.bloccato', data: { account: accountId } })
  return { state: 'locked', until }
}
