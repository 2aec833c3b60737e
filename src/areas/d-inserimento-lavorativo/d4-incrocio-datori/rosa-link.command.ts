import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { answerOfCompany, markOpened, outcomeOfCompany } from '../../../records/rosa/index.ts'
import { COMPANY, shownTo } from './rosa-held.ts'
import { CompanyAnswer, CompanyOutcome, HeldRosa } from './rosa.schema.ts'

/** The rosa for the company: who said yes. Refused `rosa.collegamento-chiuso`. */
export const openRosa = defineCommand({
  name: 'd4.rosa-open',
  may: COMPANY,
  input: HeldRosa,
  async run(work, held) {
    const rows = await shownTo(work, held)
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
  may: COMPANY,
  input: CompanyAnswer,
  async run(work, { personaId, answer, reason, ...held }) {
    const [first] = await shownTo(work, held)
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
  may: COMPANY,
  input: CompanyOutcome,
  async run(work, { personaId, outcome, ...held }) {
    const [first] = await shownTo(work, held)
    if (!first) return refused('rosa.collegamento-chiuso')
    if (!(await outcomeOfCompany(work, { personaId, outcome }))) return refused('rosa.nome-non-trovato')
    const data = { rosa: first.rosaId, vacancy: first.vacancyId, outcome, on: work.today }
    work.record({ kind: 'rosa.esito', service: 'D4', personaId, data })
    return done({ outcome })
  },
})
