import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import { findCandidati, type Scored } from '../../records/candidato/index.ts'
import { listPersoneByIds, type PersonaTrovata } from '../../records/persona/index.ts'
import { listProposals } from '../../records/proposta/index.ts'
import { listRaccomandazioni } from '../../records/raccomandazione/index.ts'
import { findVacancy } from '../../records/vacancy/index.ts'
import { bestScore } from './best-score.ts'
import { isOpen } from './raccomandazioni.ts'
import { ricercatoOf } from './ricercato.ts'

/** Names shown before anybody asks. */
const SHOWN = 5

export interface Recommended {
  persona: PersonaTrovata
  scored: Scored
}

/**
 * The first of the people recommended for a vacancy to whom it was not proposed yet and who still fit, with their reasons as they
 * are now.
 */
export const recommendedFor = defineQuery({
  name: 'incrocio.recommended',
  may: IMPRESE,
  input: z.strictObject({ vacancyId: z.uuid() }),
  async run(work, { vacancyId }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const all = isOpen(vacancy, work.today) ? await listRaccomandazioni(work, vacancyId) : []
    const asked = await listProposals(work, vacancyId)
    const ids = all.flatMap(({ personaId }) => (asked.has(personaId) ? [] : [personaId]))
    const rows = Map.groupBy(await findCandidati(work, ids), ({ personaId }) => personaId)
    const scored = ids.flatMap((id) => bestScore(rows.get(id) ?? [], ricercatoOf(vacancy)) ?? [])
    const people = new Map((await listPersoneByIds(work, ids)).map((persona) => [persona.id, persona]))
    const recommended = scored.flatMap((each): Recommended[] => {
      const persona = people.get(each.personaId)
      return persona ? [{ persona, scored: each }] : []
    })
    return done({ requisiti: vacancy.requisiti, recommended: recommended.slice(0, SHOWN) })
  },
})
