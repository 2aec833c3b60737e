import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { defineCommand, done, refused, type Work } from '../../../platform/work/index.ts'
import { answerOfCompany, listShown, markOpened, outcomeOfCompany } from '../../../records/rosa/index.ts'
import { CompanyAnswer, CompanyOutcome, RosaCode } from './rosa.schema.ts'

const holds = (work: Work, codice: string) => work.actor.settings['siul.incontro'] === hashOfCode(codice)

/** The rosa for whoever holds the company's link: who said yes. Refused `rosa.collegamento-chiuso`. */
export const openRosa = defineCommand({
  name: 'd4.rosa-open',
  may: ['incontro'],
  input: RosaCode,
  async run(work, { codice }) {
    const rows = holds(work, codice) ? await listShown(work) : []
    const [first] = rows
    if (!first) return refused('rosa.collegamento-chiuso')
    await markOpened(work)
    const { title, people, outcomesBy } = first
    return done({ title, people, outcomesBy, names: rows.filter(({ personaId }) => personaId !== null) })
  },
})

/** What the company says of one person. Her contact is shown only after «interessa». */
export const answerRosa = defineCommand({
  name: 'd4.rosa-answer',
  may: ['incontro'],
  input: CompanyAnswer,
  async run(work, { codice, personaId, answer, reason }) {
    const [first] = holds(work, codice) ? await listShown(work) : []
    if (!first) return refused('rosa.collegamento-chiuso')
    if (!(await answerOfCompany(work, { personaId, answer, reason }))) return refused('rosa.nome-non-trovato')
    const data = {
      rosa: first.rosaId,
      vacancy: first.vacancyId,
      answer,
      on: work.today,
      ...(reason && { reason }),
    }
    work.record({ kind: 'rosa.risposta', service: 'D4', personaId, data })
    return done({ answer })
  },
})

/** How it ended with one person, as the company says it. */
export const tellRosaOutcome = defineCommand({
  name: 'd4.rosa-company-outcome',
  may: ['incontro'],
  input: CompanyOutcome,
  async run(work, { codice, personaId, outcome }) {
    const [first] = holds(work, codice) ? await listShown(work) : []
    if (!first) return refused('rosa.collegamento-chiuso')
    if (!(await outcomeOfCompany(work, { personaId, outcome }))) return refused('rosa.nome-non-trovato')
    const data = { rosa: first.rosaId, vacancy: first.vacancyId, outcome, on: work.today }
    work.record({ kind: 'rosa.esito', service: 'D4', personaId, data })
    return done({ outcome })
  },
})
