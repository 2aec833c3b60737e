import { defineCommand, defineQuery, done, refused } from '../../platform/work/index.ts'
import {
  endPortalSession,
  findPortalSubject,
  listProvaIdentities,
  openPortalSession,
} from '../../records/accesso/index.ts'
import { Enter, Leave, Nothing } from './area.schema.ts'

/** Signs in whom an identity provider vouches for. Refused `area.senza-scheda` where nobody has that code: no scheda is made. */
export const enter = defineCommand({
  name: 'area-personale.enter',
  may: ['anonimo'],
  input: Enter,
  async run(work, vouched) {
    const { kind } = vouched
    const subject = await findPortalSubject(work, vouched)
    if (!subject) return kind === 'cittadino' ? refused('area.senza-scheda') : refused('area.senza-azienda')
    const session = await openPortalSession(work, { kind, subjectId: subject.id, name: subject.name })
    // Not in her story, which tells what the service did: in the ledger alone.
    work.record({ kind: 'portale.entrato', data: { kind, subject: subject.id } })
    return done(session)
  },
})

/** Ends the session of a token. */
export const leave = defineCommand({
  name: 'area-personale.leave',
  may: ['anonimo'],
  input: Leave,
  async run(work, { token }) {
    await endPortalSession(work, token)
    return done(null)
  },
})

/** Whom the test identity provider knows: for its login page, which the demo alone has. */
export const listProva = defineQuery({
  name: 'area-personale.list-prova',
  may: ['anonimo'],
  input: Nothing,
  run: async (work) => done(await listProvaIdentities(work)),
})
