import { propose } from '../../src/areas/d-inserimento-lavorativo/d2-incrocio/proposta.command.ts'
import {
  sendRosa,
  takeIntoRosa,
} from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa.command.ts'
import { takeVacancy } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { addVoce } from '../../src/records/persona/index.ts'
import { givePersona } from './colloquio.ts'
import type { TestHouse } from './house.ts'
import { cook, giveAzienda } from './vacancy.ts'

type House = Pick<TestHouse, 'ask' | 'engine' | 'actor' | 'sql'>

/** The value of an answer that was carried out; throws what else it was. */
export async function valueOf<T>(answer: Promise<{ kind: string; value?: T }>): Promise<T> {
  const given = await answer
  if (given.kind !== 'done') throw new Error(JSON.stringify(given))
  return given.value as T
}

/** The code an answer was refused with. */
export const refusalOf = async (answer: Promise<unknown>): Promise<string> =>
  ((await answer) as { refusal?: { code: string } }).refusal?.code ?? 'not refused'

let born = 0

/** A cook of Perugia who may start. Gives her id. */
export async function giveCook(house: House, surname = 'Serafini'): Promise<string> {
  const day = String(1 + (born % 28)).padStart(2, '0')
  const id = await givePersona(house, { surname, birthOn: `${1940 + Math.floor(born / 28)}-07-${day}` })
  born++
  await house.sql('update persona set comune = $1 where id = $2', ['G478', id])
  await workAs(house.engine, await house.actor('sportello'), async (work) => {
    await addVoce(work, id, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
    await addVoce(work, id, {
      kind: 'disponibilita',
      data: { orari: [], turni: false, sabato: false, raggioKm: 20, mezzi: [] },
    })
  })
  return id
}

/** A published vacancy for cooks of a new company. */
export async function giveVacancy(house: House, more: Record<string, unknown> = {}) {
  const aziendaId = await giveAzienda(house)
  const content = cook({ requisiti: [] })
  const asked = { aziendaId, content, publish: true, ...more }
  return { aziendaId, ...(await valueOf(house.ask('imprese', takeVacancy, asked))) }
}

/** A rosa of so many people who said yes, sent today. */
export async function giveSentRosa(house: House, people: number, more: Record<string, unknown> = {}) {
  const vacancy = await giveVacancy(house, more)
  const { vacancyId } = vacancy
  const persone: string[] = []
  for (let n = 0; n < people; n++) persone.push(await giveCook(house))
  for (const personaId of persone)
    await valueOf(house.ask('orientatore', propose, { personaId, vacancyId, how: 'colloquio', answer: 'si' }))
  await valueOf(house.ask('imprese', takeIntoRosa, { vacancyId, persone }))
  const { rosaId, path } = await valueOf(house.ask('imprese', sendRosa, { vacancyId }))
  return { ...vacancy, persone, rosaId, codice: path.split('/').at(-1) ?? '' }
}
