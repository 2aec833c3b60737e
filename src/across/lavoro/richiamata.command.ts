import { defineCommand, defineQuery, done, refused } from '../../platform/work/index.ts'
import { ANONYMOUS, IMPRESE } from '../../records/accesso/index.ts'
import {
  askToBeCalled,
  findVacancy,
  listCallers,
  listExpiring,
  markCalled,
} from '../../records/vacancy/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { Called, CallMe, Nothing, OfVacancy } from './lavoro.schema.ts'

/** Asks the centre to call about a published job. Asking twice is asking once. */
export const callMe = defineCommand({
  name: 'lavoro.fammi-chiamare',
  may: [ANONYMOUS.role],
  input: CallMe,
  async run(work, { number, name, phone }) {
    const how = await askToBeCalled(work, { number, name, phone })
    if (how === 'troppe') return refused('richiamata.troppe')
    if (how === 'non-trovata') return refused('offerta.non-trovata')
    return done({ asked: true })
  },
})

/** Who waits to be called about a vacancy. */
export const listWaiting = defineQuery({
  name: 'lavoro.richiamate',
  may: IMPRESE,
  input: OfVacancy,
  async run(work, { vacancyId }) {
    if (!(await findVacancy(work, vacancyId))) return refused('vacancy.non-trovata')
    return done(await listCallers(work, vacancyId))
  },
})

/** She was called. */
export const tellCalled = defineCommand({
  name: 'lavoro.chiamata',
  may: IMPRESE,
  input: Called,
  async run(work, { richiamataId }) {
    const vacancyId = await markCalled(work, richiamataId)
    if (!vacancyId) return refused('richiamata.non-trovata')
    work.record({ kind: 'richiamata.fatta', service: 'D2', data: { vacancy: vacancyId, on: work.today } })
    return done({ vacancyId })
  },
})

const SOON_DAYS = 7

/** The published vacancies one looks after that end within a week, or have ended. */
export const listSoonOver = defineQuery({
  name: 'lavoro.in-scadenza',
  may: IMPRESE,
  input: Nothing,
  async run(work) {
    const until = addDays(plainDate(work.today), SOON_DAYS)
    const rows = await listExpiring(work, { consulenteId: work.actor.id ?? '', until })
    return done({ rows, today: work.today })
  },
})
