import { randomBytes } from 'node:crypto'
import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { ADMINISTRATION, giveOneTimePassword, setActive, createAccount } from '../../records/accesso/index.ts'
import { NewUtente, OneUtente, Switch } from './utenti.schema.ts'

/** Shown once to who administers, and good for one login. */
const oneTimePassword = (): string => randomBytes(9).toString('base64url')

export const createUtente = defineCommand({
  name: 'utenti.create',
  may: ADMINISTRATION,
  input: NewUtente,
  async run(work, { centroCode, enteId, ...account }) {
    const password = oneTimePassword()
    const isOfBody = account.role === 'ente'
    const made = await createAccount(work, {
      ...account,
      centroCode: isOfBody ? null : (centroCode ?? null),
      enteId: isOfBody ? (enteId ?? null) : null,
      password,
      mustChangePassword: true,
    })
    if (!made) return refused('accesso.nome-occupato')
    work.record({ kind: 'account.creato', data: { username: account.username, role: account.role } })
    return done({ username: account.username, password })
  },
})

/** Off is for who leaves: what they did stays under their name. */
export const switchUtente = defineCommand({
  name: 'utenti.switch',
  may: ADMINISTRATION,
  input: Switch,
  async run(work, { accountId, active }) {
    if (accountId === work.actor.id) return refused('accesso.se-stesso')
    if (!(await setActive(work, accountId, active === 'si'))) return refused('accesso.non-trovata')
    work.record({
      kind: active === 'si' ? 'account.riattivato' : 'account.disattivato',
      data: { account: accountId },
    })
    return done(null)
  },
})

export const resetPassword = defineCommand({
  name: 'utenti.reset-password',
  may: ADMINISTRATION,
  input: OneUtente,
  async run(work, { accountId }) {
    if (accountId === work.actor.id) return refused('accesso.se-stesso')
    const password = oneTimePassword()
    if (!(await giveOneTimePassword(work, accountId, password))) return refused('accesso.non-trovata')
    work.record({ kind: 'password.azzerata', data: { account: accountId } })
    return done({ password })
  },
})
