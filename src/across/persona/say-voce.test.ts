import { expect, test } from 'vitest'
import type { Voce } from '../../records/persona/index.ts'
import { sayVoce } from './say-voce.ts'

const said = (kind: string, data: object) => sayVoce({ kind, data } as Voce, 'it')

test('a mother tongue is said once, other levels skill by skill', () => {
  const all = (level: string) => ({ lingua: 'it', ascolto: level, parlato: level, scritto: level })
  expect(said('lingua', all('madrelingua')).details).toEqual(['madrelingua'])
  expect(said('lingua', all('B1')).details).toEqual(['capisce B1', 'parla B1', 'scrive B1'])
})

test('a title that is only its level does not say it twice', () => {
  const [level = ''] = said('titolo', {
    livello: 'licenza-media',
    titolo: 'Scuola di Assisi',
    anno: 1985,
  }).details
  expect(level).not.toBe('')
  expect(said('titolo', { livello: 'licenza-media', titolo: level, anno: 1985 }).details).toEqual(['1985'])
})
