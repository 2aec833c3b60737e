import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VacancyContent } from '../../../records/vacancy/index.ts'
import { recognise } from './recognise.ts'
import {
  centsOf,
  contentOfForm,
  problemsOf,
  rowCount,
  valuesOfContent,
  valuesOfText,
} from './vacancy-draft.ts'

/** Field names as a browser posts them, nested as the door nests them. */
function posted(values: Record<string, string | string[]>): Record<string, unknown> {
  const form: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === '') continue
    const path = name.replace('[]', '').split('.')
    let at = form
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
    at[path.at(-1) ?? ''] = value
  }
  return form
}
const ABILITA = [{ id: 4, name: 'Pasta fresca' }]
const read = (form: Record<string, unknown>) => contentOfForm(form, { lang: 'it', abilita: ABILITA })

describe('money as it is typed', () => {
  test.each([
    ['1300', 130_000],
    ['1.300', 130_000],
    ['1.300,50', 130_050],
    ['1300,5', 130_050],
    ['9.5', 950],
    ['9,05', 905],
    ['12 €', 1_200],
    ['12 euro', 1_200],
    ['1.234.567', 123_456_700],
  ])('«%s» is %i cents', (typed, cents) => expect(centsOf(typed)).toBe(cents))

  test.each(['', 'tanto', '-5', '1,300,50', '1.30.0', '1300,505', '12345678', '€ 12', '1e3'])(
    '«%s» is no amount',
    (typed) => {
      expect(centsOf(typed)).toBeUndefined()
    },
  )

  test('what the form shows is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (payFromCents) => {
        const values = valuesOfContent({ ...CONTENT, payFromCents, payUntilCents: null }, 'it')
        expect(centsOf(String(values['pay.from']))).toBe(payFromCents)
      }),
    )
  })
})

const CONTENT: VacancyContent = {
  title: 'Aiuto cuoco/a',
  professioni: ['5.2.2.2.1'],
  people: 2,
  tasks: 'Prepara le basi.',
  contract: 'tempo-determinato',
  durationMonths: 6,
  orari: ['tempo-pieno'],
  weeklyHours: 40,
  payFromCents: 130_000,
  payUntilCents: 140_050,
  payPer: 'mese',
  comune: 'G478',
  address: 'via dell’Esempio 1',
  radiusKm: 30,
  remote: false,
  requisiti: [
    { kind: 'esperienza', months: 12, required: true },
    { kind: 'patente', patente: 'HACCP', required: false },
    { kind: 'abilita', id: 4, name: 'Pasta fresca', required: true },
  ],
  confidential: true,
  l68: false,
  publicAdministration: false,
  startsOn: '2026-12-01',
}

describe('a form filled with what is written', () => {
  test('sent back untouched says the same, with nothing to correct', () => {
    const { content, problems } = read(posted(valuesOfContent(CONTENT, 'it')))
    expect(problems).toEqual([])
    expect(content).toMatchObject({
      title: CONTENT.title,
      professioni: CONTENT.professioni,
      people: '2',
      payFromCents: 130_000,
      payUntilCents: 140_050,
      payPer: 'mese',
      comune: 'G478',
      orari: ['tempo-pieno'],
      confidential: 'on',
      requisiti: CONTENT.requisiti,
    })
    for (const tick of ['remote', 'l68', 'publicAdministration']) expect(content).not.toHaveProperty(tick)
  })

  test('a pay without its unit, or no pay, leaves its fields out', () => {
    for (const more of [{ payFromCents: null }, { payPer: null }])
      expect(valuesOfContent({ ...CONTENT, ...more }, 'it')).not.toHaveProperty('pay.from')
    expect(read(posted({ 'content.payPer': 'mese' })).content).not.toHaveProperty('payPer')
  })

  test('offers three rows more than are filled, and never more than fourteen', () => {
    const rows = (filled: number) =>
      rowCount(Object.fromEntries(Array.from({ length: filled }, (_, at) => [`req.${at}.text`, 'x'])))
    expect([0, 1, 10, 11, 12, 14].map(rows)).toEqual([3, 4, 13, 14, 14, 14])
    expect(rowCount({ 'req.4.text': 'x', 'req.1.text': '' })).toBe(8)
  })
})

describe('a form filled with what was understood of a text', () => {
  test('keeps the text as the tasks, and what was not said empty', () => {
    const text = 'Cerchiamo due aiuto cuochi a Perugia, 9,50 euro all’ora, gradita la patente B'
    expect(valuesOfText(recognise(text), text, 'it')).toMatchObject({
      'content.tasks': text,
      'content.people': '2',
      'content.comune': 'G478',
      'content.contract': '',
      'pay.from': '9,50',
      'pay.until': '',
      'content.payPer': 'ora',
      'req.0.required': 'no',
    })
    expect(valuesOfText(recognise('x'), 'x', 'it')).toMatchObject({
      'content.people': '1',
      'content.title': '',
    })
  })
})

describe('what cannot be read is said at its field', () => {
  test('an occupation, a requirement, a pay', () => {
    const { content, problems } = read({
      professione: { '0': 'Cuoco/a', '1': 'Astronauta' },
      req: { '0': { text: 'Patente B' }, '1': { text: 'bella presenza' }, '2': {} },
      pay: { from: 'tanto', until: '12' },
    })
    expect(problems.map(({ field }) => field)).toEqual(['professione.1', 'req.1.text', 'pay.from'])
    expect(content['requisiti']).toEqual([{ kind: 'patente', patente: 'B', required: true }])
    expect(content['professioni']).toHaveLength(1)
  })

  test('only «no» makes a requirement a wish', () => {
    const required = (said?: string) =>
      read({ req: { '0': { text: 'Patente B', ...(said !== undefined && { required: said }) } } }).content[
        'requisiti'
      ]
    expect(required('no')).toMatchObject([{ required: false }])
    for (const said of ['si', undefined, 'x']) expect(required(said)).toMatchObject([{ required: true }])
  })

  test.each(['x', null, ['x'], 7])('a part sent as %j is empty, not an error', (odd) => {
    expect(read({ content: odd, professione: odd, req: odd, pay: odd })).toEqual({
      content: { professioni: [], requisiti: [] },
      problems: [],
    })
  })

  test('once a field: what the form could not read hides what the command then missed', () => {
    const own = [{ field: 'pay.from', message: 'nostro' }]
    const errors = [
      { field: 'content.payFromCents', message: 'loro' },
      { field: 'content.requisiti.2.months', message: 'a' },
      { field: 'content.requisiti', message: 'b' },
      { field: 'content.professioni.1', message: 'c' },
      { field: 'content.orari.0', message: 'd' },
      { field: 'content.title', message: 'e' },
    ]
    expect(problemsOf(own, { kind: 'invalid', errors } as never, 'it')).toEqual([
      { field: 'pay.from', message: 'nostro' },
      { field: 'req.2.text', message: 'a' },
      { field: 'req.0.text', message: 'b' },
      { field: 'professione.0', message: 'c' },
      { field: 'content.orari[]', message: 'd' },
      { field: 'content.title', message: 'e' },
    ])
    expect(problemsOf([], { kind: 'done', value: 1 } as never, 'it')).toEqual([])
  })
})
