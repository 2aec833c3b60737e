import { describe, expect, test } from 'vitest'
import { HOST, HOST_CHARACTERS, render, smsLength, type Rendering } from './render.ts'
import { TEMPLATE_CODES, templateOf } from './templates.ts'

const WHEN = new Date('2025-11-14T08:30:00Z')
const CODE = '7KQ2M9ABCD'
const written = (more: Partial<Rendering> = {}) =>
  render({
    template: 'appuntamento.fissato',
    values: { when: WHEN, where: 'via dell’Esempio 10' },
    lang: 'it',
    channel: 'email',
    centre: { name: 'Perugia', phone: '075 000 0100' },
    code: CODE,
    ...more,
  })

describe('an e-mail', () => {
  test('carries the whole address for the person, and a covered one for the eyes of staff', () => {
    const { body, shown } = written()
    expect(body).toContain(`${HOST}/s/${CODE}`)
    expect(shown).toContain(`${HOST}/s/****`)
    expect(shown).toBe(body.replace(CODE, '****'))
  })

  test('carries the code to sign for the person; neither its subject nor what staff reads has it', () => {
    const { code: _none, ...rest } = { code: CODE }
    const secret = render({
      template: 'patto.codice',
      values: { code: '482913', validUntil: WHEN },
      lang: 'it',
      channel: 'email',
      centre: { name: 'Perugia', phone: null },
      ...rest,
    })
    expect(secret.body).toContain('482913')
    expect(`${secret.subject} ${secret.shown}`).not.toContain('482913')
  })

  test('a code said in the subject by who rewrote the words is covered there too', () => {
    const { it, en } = templateOf('patto.codice')
    const texts = { it: { ...it, subject: 'Il tuo codice è {code}' }, en }
    const values = { code: '482913', validUntil: WHEN }
    expect(written({ template: 'patto.codice', values, texts }).subject).toBe('Il tuo codice è ****')
  })

  test('is signed by the centre, with its telephone where it has one', () => {
    expect(written().body).toMatch(/Centro per l’impiego di Perugia, Regione Umbria\. Tel\. 075 000 0100$/)
    const mute = written({ centre: { name: 'Terni', phone: null } }).body
    expect(mute).toMatch(/Centro per l’impiego di Terni, Regione Umbria\.$/)
    expect(mute).not.toContain('Tel.')
    expect(written({ lang: 'en' }).body).toMatch(/Job centre of Perugia, Umbria Region\. Tel\. 075 000 0100$/)
  })

  test('a template that nobody gave an address to says none', () => {
    const { code: _none, ...rest } = { code: CODE, template: 'scrivi' as const }
    const said = render({
      values: { text: 'Richiamami.' },
      lang: 'it',
      channel: 'email',
      centre: { name: 'Perugia', phone: null },
      ...rest,
    })
    expect(said.body).not.toContain('/s/')
    expect(said.body).not.toContain('undefined')
  })

  test('the words in force take the place of the original ones, in their own language only', () => {
    const { it, en } = templateOf('appuntamento.fissato')
    const texts = { it: { ...it, subject: 'Nuovo {when}' }, en }
    expect(written({ texts }).subject).toMatch(/^Nuovo venerdì/)
    expect(written({ texts, lang: 'en' }).subject).toBe(written({ lang: 'en' }).subject)
  })

  test('keeps its lines and its spaces; an SMS has one space where the telephone is missing', () => {
    expect(written().body).toContain('\n\n')
    const sms = written({ channel: 'sms', centre: { name: 'Terni', phone: null } }).body
    expect(sms).not.toMatch(/ {2}| $/)
  })
})

describe('the hour as people say it', () => {
  test.each([
    ['2025-11-13T23:05:00Z', '0:05'],
    ['2025-11-14T08:05:00Z', '9:05'],
    ['2025-11-14T09:00:00Z', '10:00'],
    ['2025-11-14T22:59:00Z', '23:59'],
  ])('%s is %s', (at, said) => {
    const values = { when: new Date(at), where: 'qui' }
    expect(written({ values }).subject).toMatch(new RegExp(`ore ${said}$`))
  })
})

describe('the length of an SMS', () => {
  test('counts the name of the installation at its longest, once, and only where there is an address', () => {
    expect(smsLength('ciao')).toBe(4)
    expect(HOST_CHARACTERS).toBe(20)
    expect(smsLength(`ciao ${HOST}/s/${CODE}`)).toBe(5 + 20 + 3 + 10)
    expect(smsLength(HOST)).toBe(20)
  })

  test('signs that take two places count two', () => {
    expect(smsLength('10 €')).toBe(5)
  })

  test('no template says its code in an address that it does not have', () => {
    for (const template of TEMPLATE_CODES)
      if (!templateOf(template).link) expect(JSON.stringify(templateOf(template))).not.toContain('{link}')
  })
})
