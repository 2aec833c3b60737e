import { searchKey } from '../../../platform/names/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { REGION } from '../../../records/accesso/index.ts'
import {
  isSameScheda,
  listSchede,
  writeScheda,
  type SchedaContent,
  type SchedaVersione,
} from '../../../records/scheda-informativa/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { sheetsAsOf } from './sheets.ts'
import { ChangeSheet, CreateSheet } from './sheets.schema.ts'

type Given = Omit<SchedaContent, 'until'> & { until?: PlainDate | undefined }
const contentOf = ({ title, lines, source, from, until }: Given): SchedaContent => ({
  title,
  lines,
  source,
  from,
  until: until ?? null,
})

/**
 * Writes what a sheet says from a day on; what was there before stays written. Refused `scheda.sconosciuta`,
 * `scheda.giorno-passato`, `scheda.uguale`, and `scheda.cambiata` where somebody else wrote meanwhile.
 */
export const changeSheet = defineCommand({
  name: 'e3.change-sheet',
  may: REGION,
  input: ChangeSheet,
  async run(work, { code, seen, validFrom, ...given }) {
    const sheets = sheetsAsOf(await listSchede(work), validFrom)
    const before = sheets.find((each) => each.code === code)
    if (!before) return refused('scheda.sconosciuta')
    const content = contentOf(given)
    if (isSameScheda(before, content)) return refused('scheda.uguale')
    if (validFrom < work.today) return refused('scheda.giorno-passato')
    const version = { code, n: seen + 1, validFrom, content }
    return (await writeScheda(work, version)) ? tell(work, version) : refused('scheda.cambiata')
  },
})

/** Makes a sheet, named after its title. Refused `scheda.presente`, `scheda.giorno-passato`. */
export const createSheet = defineCommand({
  name: 'e3.create-sheet',
  may: REGION,
  input: CreateSheet,
  async run(work, { validFrom, ...given }) {
    const code = searchKey(given.title).replaceAll(/[^a-z\d]+/g, '-')
    const known = [...(await listSchede(work)), ...sheetsAsOf([], validFrom)]
    if (known.some((each) => each.code === code)) return refused('scheda.presente')
    if (validFrom < work.today) return refused('scheda.giorno-passato')
    const version = { code, n: 1, validFrom, content: contentOf(given) }
    return (await writeScheda(work, version)) ? tell(work, version) : refused('scheda.presente')
  },
})

function tell(
  work: Work,
  { code, n, validFrom }: Omit<SchedaVersione, 'at' | 'by'>,
): Outcome<{ code: string; n: number }> {
  work.record({ kind: 'scheda.cambiata', service: 'E3', data: { code, n, validFrom } })
  return done({ code, n })
}
