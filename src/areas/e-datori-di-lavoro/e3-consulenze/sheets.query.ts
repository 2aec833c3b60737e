import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO, REGION } from '../../../records/accesso/index.ts'
import {
  listSchede,
  type SchedaContent,
  type SchedaVersione,
} from '../../../records/scheda-informativa/index.ts'
import { plainDate, type PlainDate } from '../../../standard/index.ts'
import { holdingOn, originalOf, sheetsAsOf, type Sheet } from './sheets.ts'
import { ListSheets, ReadSheet } from './sheets.schema.ts'

export const READERS = [...CENTRO, ...REGION]

/** Every sheet as it is read today, with whether its rule holds. */
export const listSheets = defineQuery({
  name: 'e3.list-sheets',
  may: READERS,
  input: ListSheets,
  async run(work) {
    const today = plainDate(work.today)
    const sheets = sheetsAsOf(await listSchede(work), today)
    return done(sheets.map((sheet) => ({ ...sheet, inForce: holdingOn([sheet], today).length > 0 })))
  },
})

export interface SheetView {
  /** As it is read today; where it begins later, its first version. */
  sheet: Sheet
  /** Its rule holds today. */
  inForce: boolean
  /** Latest first. */
  versions: SchedaVersione[]
  original: SchedaContent | undefined
  today: PlainDate
}

/** An information sheet: as it is read today, and every version. */
export const readSheet = defineQuery({
  name: 'e3.read-sheet',
  may: READERS,
  input: ReadSheet,
  async run(work, { code }) {
    const today = plainDate(work.today)
    const all = await listSchede(work)
    const versions = all.filter((each) => each.code === code)
    const first = versions.at(-1)
    const sheet =
      sheetsAsOf(all, today).find((each) => each.code === code) ?? (first && { ...first.content, ...first })
    if (!sheet) return refused('scheda.sconosciuta')
    const inForce = holdingOn([sheet], today).length > 0
    return done<SheetView>({ sheet, inForce, versions, original: originalOf(code), today })
  },
})
