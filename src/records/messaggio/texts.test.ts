import { describe, expect, test } from 'vitest'
import { faultsOf, placesOf } from './texts.ts'
import { TEMPLATE_CODES, templateOf, type Said, type TemplateCode, type Texts } from './templates.ts'

const originalOf = (template: TemplateCode): Texts => {
  const { it, en } = templateOf(template)
  return { it, en }
}
/** What is wrong with the reminder of an appointment once a part of it says something else. */
const faults = (part: keyof Said, text: string, template: TemplateCode = 'appuntamento.promemoria') => {
  const texts = originalOf(template)
  return faultsOf(template, { ...texts, it: { ...texts.it, [part]: text } }, 'it')
}
const codes = (part: keyof Said, text: string, template?: TemplateCode) =>
  faults(part, text, template).map(({ code, part: at }) => `${at} ${code}`)

test.each(TEMPLATE_CODES)('the original words of %s may go', (template) => {
  for (const lang of ['it', 'en'] as const) expect(faultsOf(template, originalOf(template), lang)).toEqual([])
})

describe('places', () => {
  test('are the template’s own, the centre, its telephone, and the address where it has one', () => {
    expect(placesOf('appuntamento.promemoria')).toEqual(['when', 'where', 'link', 'centre', 'tel'])
    expect(placesOf('appuntamento.annullato')).toEqual(['when', 'centre', 'tel'])
  })

  test.each([
    '{constructor}',
    '{{constructor}}',
    '{__proto__}',
    '{toString}',
    '{host}',
    '{ when }',
    '{}',
    '{When}',
    '{${7*7}}',
  ])('%s is nobody’s', (place) => {
    expect(codes('subject', `Ci vediamo presto ${place}`)[0]).toMatch(/^subject (segnaposto|graffe)$/)
    expect(codes('sms', `${templateOf('appuntamento.promemoria').it.sms} ${place}`)[0]).toMatch(
      /^sms (segnaposto|graffe)$/,
    )
  })

  test('another template’s place is nobody’s here', () => {
    expect(faults('subject', 'Il tuo codice è {code}')).toEqual([
      { part: 'subject', code: 'segnaposto', what: '{code}' },
    ])
  })

  test.each(['Ci vediamo {when', 'Ci vediamo when}', 'Ci vediamo }{'])('a brace by itself: %s', (text) =>
    expect(codes('subject', text)).toEqual(['subject graffe']),
  )

  test.each(['centre', 'when', 'where', 'link', 'tel'])('an SMS does not lose {%s}', (name) => {
    const sms = templateOf('appuntamento.promemoria').it.sms.replace(`{${name}}`, 'x')
    expect(faults('sms', sms)).toEqual([{ part: 'sms', code: 'manca', what: `{${name}}` }])
  })

  test('the text of the code does not lose the code', () =>
    expect(codes('text', 'Scrivi il codice. '.repeat(10), 'patto.codice')).toEqual(['text manca']))
})

test.each(['<script>alert(1)</script>', '<b>', '<img src=x onerror=alert(1)>', '</p>'])(
  '%s is no text',
  (tag) => expect(codes('subject', `Ci vediamo ${tag}`)).toEqual(['subject etichetta']),
)

test.each(['😀', 'щ', '漢'])('no SMS shows %s', (sign) =>
  expect(faults('sms', `${templateOf('appuntamento.promemoria').it.sms}${sign}`)).toEqual([
    { part: 'sms', code: 'caratteri', what: sign },
  ]),
)

describe('lengths', () => {
  const centred = (more: string) => `{centre} ${more} {when}, {where}. {link} {tel}`
  /** With the longest values: 17 of the centre, 20 of «mer 30/9 ore 12:30», 33 of the address, 17 of the telephone. */
  const room = (chars: number) => faults('sms', centred('x'.repeat(chars)))

  test('an SMS of 160 goes, of 161 does not', () => {
    const [over] = room(200)
    const most = 200 - (Number(over?.what) - 160)
    expect(room(most)).toEqual([])
    expect(room(most + 1)).toEqual([{ part: 'sms', code: 'lungo', what: '161', limit: 160 }])
  })

  test.each([
    [9, ['subject corto']],
    [10, []],
    [60, []],
    [61, ['subject lungo']],
  ])('a subject of %i', (chars, said) => expect(codes('subject', 'x'.repeat(chars))).toEqual(said))

  test('the day in a subject counts at its longest', () => {
    // «mercoledì 30 settembre 2026, ore 12:30» takes 38.
    expect(codes('subject', `${'x'.repeat(22)}{when}`)).toEqual([])
    expect(codes('subject', `${'x'.repeat(23)}{when}`)).toEqual(['subject lungo'])
  })

  test('a text over ten thousand does not go', () => {
    const text = '{when} {where} {link} '
    expect(codes('text', text + 'x'.repeat(9_000))).toEqual([])
    expect(codes('text', text + 'x'.repeat(10_000))).toEqual(['text lungo'])
  })
})

describe('signs that a telephone shows', () => {
  const sms = templateOf('appuntamento.promemoria').it.sms.replace('Vieni? ', '')

  test.each(['?', '’', '“', '–', '…', 'è', 'À', '€', 'ç'])('«%s» is one, or has one in its place', (sign) => {
    expect(codes('sms', `${sms} ${sign}`)).toEqual([])
  })

  test.each(['🙂', '漢', 'ж', '→'])('«%s» is none in an SMS, and goes in an e-mail', (sign) => {
    expect(faults('sms', `${sms} ${sign}`)).toEqual([{ part: 'sms', code: 'caratteri', what: sign }])
    expect(codes('text', `${templateOf('appuntamento.promemoria').it.text} ${sign}`)).toEqual([])
    expect(codes('subject', `Ci vediamo {when} ${sign}`)).toEqual([])
  })
})
