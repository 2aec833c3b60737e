import { describe, expect, test } from 'vitest'
import { HOST, render, TEMPLATE_CODES, templateOf } from '../../records/messaggio/index.ts'
import { faultSentence } from './fault-sentence.ts'
import { sampleOf } from './samples.ts'
import { sayFailure, sayTemplate } from './say-message.ts'

const LANGS = ['it', 'en'] as const

describe.each(LANGS)('messages as staff read them (%s)', (lang) => {
  test('every template has a name of its own, and no two are called alike', () => {
    const names = TEMPLATE_CODES.map((code) => sayTemplate(code, lang))
    for (const [at, name] of names.entries()) expect(name).not.toContain(TEMPLATE_CODES[at])
    expect(new Set(names).size).toBe(names.length)
  })

  test('a reason of the other side is said with its code, ours in words', () => {
    expect(sayFailure('550-5.1.1', lang)).toContain('550-5.1.1')
    for (const code of ['interrotto', 'senza-risposta', 'irraggiungibile', 'superato', 'contatto']) {
      expect(sayFailure(code, lang)).not.toContain(code)
      expect(sayFailure(code, lang)).toMatch(/\.$/)
    }
  })
})

describe('a template with sample values', () => {
  const now = new Date('2026-11-10T09:04:00Z')

  test.each(TEMPLATE_CODES)('%s is written out with nothing left to fill in but who sends it', (template) => {
    for (const lang of LANGS)
      for (const channel of ['sms', 'email'] as const) {
        const { subject, body, shown } = render({ ...sampleOf(template, { lang, now }), channel })
        const said = [subject, body, shown].join(' ').replaceAll(HOST, 'h')
        expect(said).not.toMatch(/[{}]|undefined|Invalid/)
      }
  })

  test.each(TEMPLATE_CODES)('%s has a value for each place, and a code only with a link', (template) => {
    const sample = sampleOf(template, { lang: 'it', now })
    const { values, link } = templateOf(template)
    expect(Object.keys(sample.values)).toEqual(Object.keys(values))
    expect('code' in sample).toBe(link === true)
  })

  test('what is to come is three days ahead', () => {
    const { values } = sampleOf('appuntamento.fissato', { lang: 'it', now })
    expect(values['when']).toEqual(new Date('2026-11-13T09:04:00Z'))
    expect(sampleOf('proposta.lavoro', { lang: 'it', now }).values['replyBy']).toBe('2026-11-13')
  })
})

describe('what is wrong with the words of a template', () => {
  const CODES = [
    'segnaposto',
    'manca',
    'graffe',
    'etichetta',
    'caratteri',
    'lungo',
    'corto',
    'parola',
  ] as const

  test.each(CODES)('%s is a sentence in both languages', (code) => {
    for (const lang of LANGS) {
      const said = faultSentence('appuntamento.fissato', { code, what: 'ora', limit: 160 }, lang)
      expect(said).toMatch(/\.$/)
      expect(said).not.toMatch(/fault\.|\{\{/)
    }
  })

  test('a place that is not there is named, with those that are', () => {
    const said = faultSentence('appuntamento.fissato', { code: 'segnaposto', what: 'ora' }, 'it')
    expect(said).toContain('ora')
    for (const name of ['when', 'where', 'link', 'centre', 'tel']) expect(said).toContain(`{${name}}`)
  })

  test('too long says how much there is and how much may be', () => {
    const said = faultSentence('scrivi', { code: 'lungo', what: '171', limit: 160 }, 'it')
    expect(said).toContain('171')
    expect(said).toContain('160')
  })
})
