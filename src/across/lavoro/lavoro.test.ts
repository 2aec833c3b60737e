import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeOf, ndcg } from '../../../test/builders/offerte.ts'
import type { Offerta } from '../../records/vacancy/index.ts'
import { waitOf } from '../../records/vacancy/index.ts'
import { editsBetween, mend } from './edits.ts'
import { inScript, jobPosting } from './job-posting.ts'
import { CallMe, Cerca } from './lavoro.schema.ts'
import { addressOf, sayEmployer, sayFar } from './say-offerta.ts'
import { wordsOf } from './understand.ts'

describe('slips between words', () => {
  test.each([
    ['cuoco', 'cuoco', 0],
    ['cuoco', 'cuco', 1],
    ['barista', 'barsita', 1],
    ['muratore', 'muratroe', 1],
    ['mulettista', 'mulletista', 2],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits)
  })

  const word = fc.stringMatching(/^[a-e]{0,9}$/)
  test('is a distance: the same both ways, nothing only to itself, never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editsBetween(a, b)
        expect(edits).toBe(editsBetween(b, a))
        expect(edits === 0).toBe(a === b)
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      }),
    )
  })

  test('one letter dropped anywhere is one slip', () => {
    fc.assert(
      fc.property(word, fc.nat(8), (a, at) => {
        if (at < a.length) expect(editsBetween(a, a.slice(0, at) + a.slice(at + 1))).toBe(1)
      }),
    )
  })
})

describe('mending', () => {
  test.each<[string, { said: string; alike: string[]; meant: string | undefined }]>([
    ['three letters are left alone', { said: 'oos', alike: ['oss'], meant: undefined }],
    ['four letters: one slip', { said: 'cuco', alike: ['cucito', 'cuoco'], meant: 'cuoco' }],
    ['five letters: not two', { said: 'cuuco', alike: ['cucina', 'cuochi'], meant: undefined }],
    ['six letters: two', { said: 'cammerere', alike: ['cameriere'], meant: 'cameriere' }],
    ['the fewest slips win over the order', { said: 'barsta', alike: ['basta', 'barista'], meant: 'basta' }],
    ['the last vowel is the gender, not a slip', { said: 'couca', alike: ['cuoco'], meant: 'cuoco' }],
    ['nothing near is nothing', { said: 'zzzzzz', alike: ['cuoco'], meant: undefined }],
  ])('%s', (_what, { said, alike, meant }) => {
    expect(mend(said, alike)).toBe(meant)
  })
})

test.each([
  ['Cerco lavoro come CUOCO a Perugia', ['come', 'cuoco', 'perugia']],
  ['muratrice', ['muratore']],
  ['cuoco cuoco', ['cuoco']],
  ['%%% \' " ; -- ()', []],
  ['🧑‍🍳', []],
  ['x'.repeat(10_000), []],
  ['lavoro', []],
])('the words of a search, %#', (said, words) => {
  expect(wordsOf(said)).toEqual(words)
})

test('no more than eight words are looked for', () => {
  expect(wordsOf(Array.from({ length: 50 }, (_, at) => `parola${at}`).join(' '))).toHaveLength(8)
})

test('a sending that failed waits longer each time, up to an hour', () => {
  expect([0, 1, 2, 5, 6, 7, 5_000].map(waitOf)).toEqual([1, 2, 4, 32, 60, 60, 60])
})

const offer: Offerta = {
  id: '0',
  number: 12,
  version: 2,
  title: 'Cuoco/a d’albergo',
  trades: 'Cuoco/a',
  professioni: ['5.2.2.1.0'],
  people: 2,
  tasks: 'Cucina </script><script>alert(1)</script>',
  contract: 'tempo-determinato',
  durationMonths: 6,
  orari: ['tempo-pieno'],
  weeklyHours: 40,
  payFromCents: 130_000,
  payUntilCents: null,
  payPer: 'mese',
  comune: 'G478',
  comuneName: 'Perugia',
  province: 'PG',
  remote: false,
  requisiti: [],
  l68: false,
  startsOn: null,
  publishedAt: new Date('2026-11-10T09:00:00Z'),
  expiresOn: '2027-01-09' as Offerta['expiresOn'],
  centroCode: 'PG',
  confidential: false,
  employer: 'Mensa Prova Srl',
  address: 'via Roma 1',
  division: '56',
}
const hidden = { ...offer, confidential: true, employer: null, address: null }

describe('a job in words', () => {
  test('the address has the number and the title without its endings', () => {
    expect(addressOf(offer)).toBe('/lavoro/12-cuoco-dalbergo')
    expect(addressOf({ number: 3, title: '日本' })).toBe('/lavoro/3')
    expect(addressOf({ number: 3, title: 'a'.repeat(300) })).toHaveLength('/lavoro/3-'.length + 60)
  })

  test('a company that wants to stay unknown is its sector and its area', () => {
    expect(sayEmployer(offer, 'it')).toBe('Mensa Prova Srl')
    expect(sayEmployer(hidden, 'it')).toBe('Impresa del settore alberghi e ristorazione, zona Perugia')
    expect(sayEmployer({ ...hidden, comuneName: null }, 'it')).toBe(
      'Impresa del settore alberghi e ristorazione',
    )
    expect(sayEmployer({ ...hidden, division: null }, 'it')).toBe('Impresa che vuole restare riservata')
  })

  test('how far', () => {
    expect([null, 0, 4].map((km) => sayFar(km, 'it'))).toEqual([undefined, 'nel comune', 'a 4 km'])
  })
})

describe('the job as search engines read it', () => {
  test('has its pay, place and end', () => {
    expect(jobPosting(offer, 'https://lpt.example/lavoro/12')).toMatchObject({
      '@type': 'JobPosting',
      validThrough: '2027-01-09T23:59:59',
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      hiringOrganization: { name: 'Mensa Prova Srl' },
      jobLocation: { address: { streetAddress: 'via Roma 1', addressLocality: 'Perugia' } },
      baseSalary: { currency: 'EUR', value: { minValue: 1300, maxValue: 1300, unitText: 'MONTH' } },
    })
    expect(jobPosting({ ...offer, remote: true }, 'x')).toMatchObject({ jobLocationType: 'TELECOMMUTE' })
    expect(jobPosting({ ...offer, payFromCents: null, payPer: null }, 'x')).not.toHaveProperty('baseSalary')
  })

  test('never tells a company that wants to stay unknown, nor ends its element', () => {
    const text = inScript(jobPosting(hidden, 'x'))
    expect(text).not.toMatch(/Mensa Prova|via Roma|<\/script/)
    expect(JSON.parse(text)).toMatchObject({ description: offer.tasks })
  })
})

describe('what is asked of the search', () => {
  test.each([
    [{}, true],
    [{ km: '25' }, true],
    [{ km: '26' }, false],
    [{ pagina: '0' }, false],
    [{ pagina: '501' }, false],
    [{ contratto: 'a-vita' }, false],
    [{ q: 'x'.repeat(100_000) }, true],
    [{ altro: '1' }, false],
  ])('%#: %j is sound, %s', (asked, ok) => {
    expect(Cerca.safeParse(asked).success).toBe(ok)
  })

  test.each([
    [{ number: '1', name: 'Ada Prova', phone: '333 123 4567', consent: 'on' }, true],
    [{ number: '1', name: 'Ada Prova', phone: '333 123 4567' }, false],
    [{ number: '1', name: 'Ada Prova', phone: '12', consent: 'on' }, false],
    [{ number: '1', name: '  ', phone: '333 123 4567', consent: 'on' }, false],
    [{ number: '0', name: 'Ada', phone: '333 123 4567', consent: 'on' }, false],
  ])('a call: %j is %s', (asked, ok) => {
    expect(CallMe.safeParse(asked).success).toBe(ok)
  })
})

describe('the measure of a search', () => {
  test('is one where the best are first, less the later they come, nothing where none is found', () => {
    expect(ndcg([2, 1, 0], [0, 1, 2])).toBe(1)
    expect(ndcg([0, 1, 2], [0, 1, 2])).toBeLessThan(0.7)
    expect(ndcg([], [2])).toBe(0)
    expect(ndcg([], [0])).toBe(1)
    expect(gradeOf('5.2.2.1.0', ['5.2.2.1.0'])).toBe(2)
    expect(gradeOf('5.2.2.4.0', ['5.2.2.1.0'])).toBe(1)
    expect(gradeOf('8.2.2.4.0', ['5.2.2.1.0'])).toBe(0)
  })
})
