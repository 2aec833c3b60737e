import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { findAzienda, listConsulenze } from '../../../records/azienda/index.ts'
import { listSchede } from '../../../records/scheda-informativa/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { ReadAdvice } from './advice.schema.ts'
import { holdingOn, sheetsAsOf } from './sheets.ts'

/** What a company was advised on, with the sheets as they were read that day, and those that hold today. */
export const readAdvice = defineQuery({
  name: 'e3.read-advice',
  may: CENTRO,
  input: ReadAdvice,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const versions = await listSchede(work)
    const today = plainDate(work.today)
    const consulenze = (await listConsulenze(work, aziendaId, 'E3')).map((each) => ({
      ...each,
      given: sheetsAsOf(versions, plainDate(each.heldOn)).filter(({ code }) => each.sheets.includes(code)),
    }))
    return done({ azienda, consulenze, sheets: holdingOn(sheetsAsOf(versions, today), today) })
  },
})
