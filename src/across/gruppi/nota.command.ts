import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { lockGruppo, writeNote } from '../../records/gruppo/index.ts'
import { findOurs } from './enrolment.ts'
import { Note } from './gruppi.schema.ts'
import { LEADS_GROUPS } from './roles.ts'

/** Writes what is to be remembered of a session, or takes it away: before, during and after it. Refused `gruppi.non-trovato`. */
export const noteGruppo = defineCommand({
  name: 'gruppi.note',
  may: LEADS_GROUPS,
  input: Note,
  async run(work, { gruppoId, note }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    await lockGruppo(work, gruppoId)
    await writeNote(work, gruppoId, note ?? null)
    work.record({ kind: 'gruppo.annotato', service: gruppo.service, data: { gruppo: gruppoId } })
    return done({ gruppoId })
  },
})
