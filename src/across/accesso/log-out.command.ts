import { z } from 'zod'
import { defineCommand, done } from '../../platform/work/index.ts'
import { endSession } from '../../records/accesso/index.ts'

export const logOut = defineCommand({
  name: 'accesso.log-out',
  may: ['anonimo'],
  input: z.strictObject({ token: z.string() }),
  async run(work, { token }) {
    await endSession(work, token)
    return done(null)
  },
})
