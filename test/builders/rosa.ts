import { hashOfCode } from '../../src/platform/identifiers/index.ts'
import { expect } from 'vitest'
import {
  answerFor,
  listProposte,
} from '../../src/areas/d-inserimento-lavorativo/d2-incrocio/proposta.command.ts'
import {
  sendRosa,
  takeIntoRosa,
  writeRosaSentence,
} from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa.command.ts'
import { openRosa } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa-link.command.ts'
import { readRosa } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa.query.ts'
import { takeVacancy } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { carryOut, workAs } from '../../src/platform/work/index.ts'
import { meetingActor } from '../../src/records/accesso/index.ts'
import { addVoce } from '../../src/records/persona/index.ts'
import { givePersona } from './colloquio.ts'
import type { TestHouse } from './house.ts'
import { cook, giveAzienda } from './vacancy.ts'

/** What an answer gives; the test fails where it is not done. */
export async function ok<T>(answer: Promise<{ kind: string; value?: T }>): Promise<T> {
  const given = await answer
  expect(given, JSON.stringify(given)).toMatchObject({ kind: 'done' })
  return given.value as T
}
export const refusal = async (answer: Promise<unknown>): Promise<string> =>
  ((await answer) as { refusal?: { code: string } }).refusal?.code ?? 'not refused'

/** Whoever holds the link of a company or of a person. */
export const holderOf = (codice: string) => ({ actor: meetingActor(hashOfCode(codice)) })

let born = 0

/** A cook of Perugia who may start. */
export async function giveCook(house: TestHouse, name = 'Maria'): Promise<string> {
  const day = String(1 + (born % 28)).padStart(2, '0')
  const id = await givePersona(house, { name, birthOn: `${1950 + Math.floor(born / 28)}-05-${day}` })
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

export async function giveCooks(house: TestHouse, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push(await giveCook(house))
  return ids
}

/** A published vacancy for a cook, with what one does about its rosa. */
export async function giveVacancy(house: TestHouse) {
  const aziendaId = await giveAzienda(house)
  const content = cook({ requisiti: [] })
  const { vacancyId } = await ok(house.ask('imprese', takeVacancy, { aziendaId, content, publish: true }))
  const proposalOf = async (personaId: string) => {
    const { rows } = await ok(house.ask('orientatore', listProposte, { personaId }))
    return rows.find((row) => row.vacancyId === vacancyId)
  }
  return {
    vacancyId,
    take: (persone: string[]) => house.ask('imprese', takeIntoRosa, { vacancyId, persone }),
    read: () => ok(house.ask('imprese', readRosa, { vacancyId })),
    proposalOf,
    says: async (personaId: string, answer: 'si' | 'no' | 'chiamami') =>
      ok(house.ask('orientatore', answerFor, { propostaId: (await proposalOf(personaId))?.id, answer })),
    describeAll: async (people: string[]) => {
      const sentence = 'Sei anni in mensa.'
      for (const personaId of people)
        await ok(house.ask('imprese', writeRosaSentence, { vacancyId, personaId, sentence }))
    },
    send: async () => {
      const { path, rosaId } = await ok(house.ask('imprese', sendRosa, { vacancyId }))
      return { rosaId, codice: path.split('/').at(-1) ?? '' }
    },
    open: (codice: string) =>
      carryOut(house.engine, { ...holderOf(codice), request: openRosa, input: { codice } }),
  }
}
export type GivenVacancy = Awaited<ReturnType<typeof giveVacancy>>
