import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { findAzienda, listConsulenze, listFabbisogni } from '../../../records/azienda/index.ts'
import { ReadSurveys } from './survey.schema.ts'

/** What a company was surveyed on, the plans that came of it, and what it asked for. */
export const readSurveys = defineQuery({
  name: 'e2.read-surveys',
  may: CENTRO,
  input: ReadSurveys,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    return done({
      azienda,
      fabbisogni: await listFabbisogni(work, aziendaId),
      consulenze: await listConsulenze(work, aziendaId, 'E2'),
    })
  },
})
