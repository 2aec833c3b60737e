import { defineCommand, defineQuery, done, refused } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import { listNamesOf, listSelezione, writeSelezione } from '../../../records/selezione/index.ts'
import { findVacancy, publishedOn, startSelection, vacancyFacts } from '../../../records/vacancy/index.ts'
import { plainDate, verdictsFor } from '../../../standard/index.ts'
import { SelectionInterview } from './selezione.schema.ts'
import { OneVacancy } from './vacancy.schema.ts'

/** Both clocks of the selection: the private company's and, for art. 16, the public administration's. */
const CLOCK = /^D[34]\.selezione-entro-sette-giorni$/

/**
 * Writes what a selection interview found of a person of the rosa. The first one starts the selection, and stops its clock.
 * Refused `selezione.non-chiesta`, `rosa.nome-non-trovato`, `azienda.nel-futuro`.
 */
export const recordSelection = defineCommand({
  name: 'd4.record-selection',
  may: IMPRESE,
  input: SelectionInterview,
  async run(work, { heldOn = work.today, ...given }) {
    const vacancy = await findVacancy(work, given.vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    if (!vacancy.selectionRequested) return refused('selezione.non-chiesta')
    if (heldOn > work.today) return refused('azienda.nel-futuro')
    const names = await listNamesOf(work, vacancy.id)
    if (!names.some(({ personaId }) => personaId === given.personaId)) return refused('rosa.nome-non-trovato')
    const id = await writeSelezione(work, { ...given, heldOn })
    if (!vacancy.selectionStartedOn) {
      const started = await startSelection(work, { vacancyId: vacancy.id, version: vacancy.version })
      if (!started.ok) return started
    }
    const { personaId, result } = given
    const data = { vacancy: vacancy.id, azienda: vacancy.aziendaId, result, on: heldOn }
    work.record({ kind: 'selezione.svolta', service: 'D4', personaId, data })
    return done({ id })
  },
})

/** The people of a vacancy with what their interviews found, and the clock of the selection. */
export const readSelection = defineQuery({
  name: 'd4.selection',
  may: IMPRESE,
  input: OneVacancy,
  async run(work, { vacancyId }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const held = await listSelezione(work, vacancyId)
    const facts = vacancyFacts(vacancy, publishedOn(vacancy))
    const verdicts = verdictsFor(facts, plainDate(work.today), await loadParameters(work))
    const names = await listNamesOf(work, vacancyId)
    return done({
      vacancy,
      clock: verdicts.find(({ rule, due }) => CLOCK.test(rule) && due !== null),
      names: names.map((name) => ({
        ...name,
        interviews: held.filter(({ personaId }) => personaId === name.personaId),
      })),
      today: plainDate(work.today),
    })
  },
})
