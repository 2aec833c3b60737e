import { defineCommand, done, refused } from '../../platform/work/index.ts'
import {
  checkPassword,
  endOtherSessions,
  findTotpStep,
  getSecrets,
  setPassword,
  setPreferences,
  setTotp,
  spendTotp,
} from '../../records/accesso/index.ts'
import { NewPassword, NewTotp, NoTotp, Preferences } from './own-account.schema.ts'

// Accounts are written under the role that logs people in, so these are asked as nobody, for the session's account.
const may = ['anonimo']

export const savePreferences = defineCommand({
  name: 'accesso.save-preferences',
  may,
  input: Preferences,
  async run(work, { accountId, lang, shortcuts }) {
    await setPreferences(work, accountId, { lang, shortcuts: shortcuts === 'on' })
    return done(null)
  },
})

/** A new password ends every other session of the account. */
export const changePassword = defineCommand({
  name: 'accesso.change-password',
  may,
  input: NewPassword,
  async run(work, { accountId, tokenHash, current, next }) {
    const { passwordHash } = await getSecrets(work, accountId)
    if (!(await checkPassword(passwordHash, current))) return refused('accesso.password-sbagliata')
    await setPassword(work, accountId, next)
    await endOtherSessions(work, accountId, tokenHash)
    work.record({ kind: 'password.cambiata', data: { account: accountId } })
    return done(null)
  },
})

/** Turns the second factor on once the app has shown a right code. */
export const turnTotpOn = defineCommand({
  name: 'accesso.turn-totp-on',
  may,
  input: NewTotp,
  async run(work, { accountId, secret, totp }) {
    const step = await findTotpStep(secret, totp, work.now)
    if (step === undefined) return refused('accesso.codice-sbagliato')
    await setTotp(work, accountId, { secret, step })
    work.record({ kind: 'secondo-fattore.acceso', data: { account: accountId } })
    return done(null)
  },
})

export const turnTotpOff = defineCommand({
  name: 'accesso.turn-totp-off',
  may,
  input: NoTotp,
  async run(work, { accountId, totp }) {
    const { totpSecret } = await getSecrets(work, accountId)
    const step = totpSecret ? await findTotpStep(totpSecret, totp, work.now) : undefined
    if (step === undefined) return refused('accesso.codice-sbagliato')
    if (!(await spendTotp(work, accountId, step))) return refused('accesso.codice-gia-usato')
    await setTotp(work, accountId, null)
    work.record({ kind: 'secondo-fattore.spento', data: { account: accountId } })
    return done(null)
  },
})
