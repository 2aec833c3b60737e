import { expect, test } from 'vitest'
import { PROFESSIONI, type Voce } from '../../../records/persona/index.ts'
import { suggestProfessioni } from './professioni.ts'

const job = (mansione: string, from: string, until: string | null = null) =>
  ({ kind: 'esperienza', data: { mansione, azienda: 'Prova', from, until, contract: 'subordinato' } }) as Voce
const chosen = (name: string) => ({ kind: 'professione', data: { code: '0', name } }) as Voce
const suggest = (...voci: Voce[]) => suggestProfessioni(voci, PROFESSIONI, '2026-11-10')

test('the job in her own words finds the occupation of the list, whatever the gender', () => {
  expect(suggest(job('Aiuto cuoca', '2019-01-01', '2025-08-31'))).toEqual([
    { name: 'Aiuto cuoco/a', because: 'Ha lavorato come «Aiuto cuoca» (Prova, 2019–2025).' },
  ])
  expect(suggest(job('Cuoca di mensa scolastica', '2020-01-01'))[0]?.name).toBe('Cuoco/a')
})
test('a job that is not in the list stays as it is', () =>
  expect(suggest(job('Domatrice di leoni', '2020-01-01'))[0]).toEqual({
    name: 'Domatrice di leoni',
    because: 'Ha lavorato come «Domatrice di leoni» (Prova, 2020–oggi).',
  }))
test('first what the scheda says, then the longest jobs; each once, three at most', () => {
  const voci = [
    job('Barista', '2024-01-01', '2024-06-01'),
    job('Muratrice', '2010-01-01', '2020-01-01'),
    job('Idraulica', '2020-01-01', '2023-01-01'),
    chosen('Barista'),
  ]
  expect(suggest(...voci).map(({ name }) => name)).toEqual(['Barista', 'Muratore/trice', 'Idraulico/a'])
  expect(suggest()).toEqual([])
})
