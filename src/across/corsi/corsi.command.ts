import { defineCommand, done } from '../../platform/work/index.ts'
import type { Role } from '../../records/accesso/index.ts'
import { createCorso, findSame, rewriteCorso, withdrawCorso } from '../../records/corso/index.ts'
import { ChangedCorso, ImportedCorsi, NewCorso, OneCorso } from './corsi.schema.ts'

/** Who keeps the catalogue. */
const KEEPERS: readonly Role[] = ['responsabile', 'imprese', 'orientatore']

/** Adds a course. Refused `corso.gia-presente`, `corso.abilita-sconosciuta`. */
export const addCorso = defineCommand({
  name: 'corsi.add',
  may: KEEPERS,
  input: NewCorso,
  async run(work, { content }) {
    const added = await createCorso(work, content)
    if (!added.ok) return added
    work.record({ kind: 'corso.aggiunto', data: { corso: added.value } })
    return done({ corsoId: added.value })
  },
})

/** Writes a course anew. Refused `corso.non-trovato`, `corso.cambiato`, and as a new one. */
export const changeCorso = defineCommand({
  name: 'corsi.change',
  may: KEEPERS,
  input: ChangedCorso,
  async run(work, { content, ...seen }) {
    const written = await rewriteCorso(work, seen, content)
    if (written.ok) work.record({ kind: 'corso.cambiato', data: { corso: seen.corsoId } })
    return written
  },
})

/** Takes a course off the catalogue. Refused `corso.non-trovato`. */
export const dropCorso = defineCommand({
  name: 'corsi.withdraw',
  may: KEEPERS,
  input: OneCorso,
  async run(work, { corsoId }) {
    const gone = await withdrawCorso(work, corsoId)
    if (!gone.ok) return gone
    work.record({ kind: 'corso.ritirato', data: { corso: corsoId } })
    return done({ corsoId })
  },
})

/**
 * Takes many courses in, all or none. One with the same title, body, start and place is that one, written anew. Refused
 * `corso.abilita-sconosciuta`.
 */
export const importCorsi = defineCommand({
  name: 'corsi.take',
  may: KEEPERS,
  input: ImportedCorsi,
  async run(work, { corsi }) {
    let added = 0
    for (const content of corsi) {
      const same = await findSame(work, content)
      const written = same
        ? await rewriteCorso(work, { corsoId: same.id, version: same.version }, content)
        : await createCorso(work, content)
      if (!written.ok) return written
      if (!same) added += 1
    }
    work.record({ kind: 'corso.caricati', data: { rows: corsi.length, added } })
    return done({ added, updated: corsi.length - added })
  },
})
