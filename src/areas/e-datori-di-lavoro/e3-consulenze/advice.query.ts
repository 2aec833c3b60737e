import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { findAzienda, listConsulenze } from '../../../records/azienda/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { ReadAdvice, ReadSheet } from './advice.schema.ts'
import { SHEETS, sheetsOn } from './sheets.ts'

/** What a company was advised on, and the sheets that hold today. */
export const readAdvice = defineQuery({
  name: 'e3.read-advice',
  may: CENTRO,
  input: ReadAdvice,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    return done({
      azienda,
      consulenze: await listConsulenze(work, aziendaId, 'E3'),
      sheets: sheetsOn(SHEETS, plainDate(work.today)),
    })
  },
})

/** An information sheet, and whether it still holds. */
export const readSheet = defineQuery({
  name: 'e3.read-sheet',
  may: CENTRO,
  input: ReadSheet,
  async run(work, { code }) {
    const sheet = SHEETS.find((each) => each.code === code)
    if (!sheet) return refused('consulenza.scheda-sconosciuta')
    return done({ ...sheet, inForce: sheetsOn([sheet], plainDate(work.today)).length > 0 })
  },
})
