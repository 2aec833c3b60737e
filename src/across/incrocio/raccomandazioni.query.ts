import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import type { Scored } from '../../records/candidato/index.ts'
import { listPersoneByIds, type PersonaTrovata } from '../../records/persona/index.ts'
import { listProposals } from '../../records/proposta/index.ts'
import { countRaccomandazioni, listRaccomandazioni } from '../../records/raccomandazione/index.ts'
import { findVacancy } from '../../records/vacancy/index.ts'
import { OfPersona } from './incrocio.schema.ts'
import { scoredOf } from './incrocio.query.ts'
import { ricercatoOf } from './ricercato.ts'

/** Names shown before anybody asks. */
const SHOWN = 5

export interface Recommended {
  persona: PersonaTrovata
  scored: Scored
}

/** The first of the people recommended for a vacancy to whom it was not proposed yet, with their reasons as they are now. */
export const recommendedFor = defineQuery({
  name: 'incrocio.recommended',
  may: IMPRESE,
  input: z.strictObject({ vacancyId: z.uuid() }),
  async run(work, { vacancyId }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const all = (await listRaccomandazioni(work, vacancyId)).map(({ personaId }) => personaId)
    const asked = await listProposals(work, vacancyId)
    const ids = all.filter((id) => !asked.has(id)).slice(0, SHOWN)
    const people = new Map((await listPersoneByIds(work, ids)).map((persona) => [persona.id, persona]))
    const scored = await scoredOf(work, ricercatoOf(vacancy), ids)
    const recommended: Recommended[] = scored.flatMap((each) => {
      const persona = people.get(each.personaId)
      return persona ? [{ persona, scored: each }] : []
    })
    return done({ requisiti: vacancy.requisiti, recommended })
  },
})

/** For how many open vacancies a person is among the best. */
export const countRecommended = defineQuery({
  name: 'incrocio.count-recommended',
  may: CENTRO,
  input: OfPersona,
  run: async (work, { personaId }) => done({ vacancies: await countRaccomandazioni(work, personaId) }),
})
