import { expect, describe, test } from 'vitest'
import { gsmLength } from './gsm.ts'
import { render, smsLength, type Rendering } from './render.ts'
import { TEMPLATE_CODES, templateOf, type TemplateCode } from './templates.ts'

// Friday, 9:30 in Italy.
const WHEN = new Date('2025-11-14T08:30:00Z')
const SAMPLES: Record<TemplateCode, Record<string, Date | string>> = {
  'appuntamento.fissato': { when: WHEN, where: 'via dell’Esempio 10, sala 2' },
  'appuntamento.promemoria': { when: WHEN, where: 'via dell’Esempio 10, sala 2' },
  'appuntamento.spostato': { when: WHEN, where: 'via dell’Esempio 10, sala 2' },
  'appuntamento.annullato': { when: WHEN },
  'appuntamento.posto-libero': { when: WHEN, where: 'via della Prova 22', replyBy: WHEN },
  'gruppo.invito': { when: WHEN, where: 'via dell’Esempio 10, sala 2' },
  'gruppo.spostato': { when: WHEN, where: 'via dell’Esempio 10, sala 2' },
  'gruppo.annullato': { when: WHEN },
  'gruppo.posto': { when: WHEN, where: 'via dell’Esempio 10, sala 2' },
  'patto.firma': { until: '2025-11-17' },
  'patto.codice': { code: '482913', validUntil: WHEN },
  'proposta.lavoro': { replyBy: '2025-11-17' },
  'dichiarazione.arrivata': { number: '2025/1043', on: '2025-11-11' },
  'azienda.rosa': { title: 'Aiuto cuoco/a', people: '15', replyBy: '2026-09-30' },
  'azienda.accordo': { until: '2026-09-30' },
  'azienda.esiti': { title: 'Aiuto cuoco/a', replyBy: '2026-09-30' },
  'lavoro.novita': { many: '12', titles: 'Aiuto cuoco/a; Cuoco/a; Cameriere/a' },
  'rosa.coperto': { title: 'Aiuto cuoco/a' },
  'rosa.pratico': { title: 'Aiuto cuoco/a' },
  'rosa.esperienza': { title: 'Aiuto cuoco/a' },
  'rosa.altra-scelta': { title: 'Aiuto cuoco/a' },
  scrivi: { text: 'Ti ho cercata al telefono: richiamami quando puoi.' },
}
const CENTRES = [
  { name: 'Perugia', phone: '075 000 0100' },
  { name: 'Città di Castello', phone: '075 000 0400' },
  { name: 'Terni', phone: null },
]
const CODE = '7KQ2M9ABCD'

function written(template: TemplateCode, more: Partial<Rendering> = {}) {
  return render({
    template,
    values: SAMPLES[template],
    lang: 'it',
    channel: 'sms',
    centre: { name: 'Perugia', phone: '075 000 0100' },
    ...(templateOf(template).link ? { code: CODE } : {}),
    ...more,
  })
}

const all = TEMPLATE_CODES.flatMap((template) =>
  (['it', 'en'] as const).flatMap((lang) => CENTRES.map((centre) => ({ template, lang, centre }))),
)

describe.each(all)('$template, $lang, $centre.name', ({ template, lang, centre }) => {
  test('an SMS of at most 160 characters that every telephone has, with who and telephone', () => {
    const { body, subject } = written(template, { lang, centre })
    expect(smsLength(body), body).toBeLessThanOrEqual(160)
    expect(gsmLength(body.replace('{host}', ''))).toBeDefined()
    expect(subject).toBeNull()
    expect(body).toContain(centre.name)
    if (centre.phone) expect(body).toContain(centre.phone)
    expect(body.includes(`{host}/s/${CODE}`)).toBe(templateOf(template).link === true)
    expect(body.replace('{host}', '')).not.toMatch(/[{}]|undefined|Invalid| {2}/)
  })

  test('an e-mail: subject of 10 to 60, a first line that says what to do; the same suits App IO', () => {
    const { subject, body } = written(template, { lang, centre, channel: 'email' })
    expect(subject?.length).toBeGreaterThanOrEqual(10)
    expect(subject?.length, subject ?? '').toBeLessThanOrEqual(60)
    expect(body.length).toBeGreaterThanOrEqual(80)
    expect(body.length).toBeLessThanOrEqual(10_000)
    expect(`${subject} ${body}`.replace('{host}', '')).not.toMatch(/[{}]|undefined|Invalid/)
  })
})

/** Words that would tell others why she comes, and words that the centre does not use. */
const UNSAID =
  /mirato|disabil|invalid|debit|carcer|sussidio|disoccup|utent|istanza|erogazion|fruire|adempiment|modulistica|clicca|unemploy|disab/i

test('nothing on a telephone says why she comes', () => {
  for (const { template, lang, centre } of all)
    for (const channel of ['sms', 'email'] as const)
      expect(written(template, { lang, centre, channel }).body).not.toMatch(UNSAID)
})

test('the day and the hour are Italy’s, in the words of the language', () => {
  expect(written('appuntamento.fissato').body).toContain("ven 14/11 ore 9:30, via dell'Esempio 10, sala 2.")
  expect(written('appuntamento.fissato', { lang: 'en' }).body).toContain('Fri 14/11 at 9:30')
  expect(written('appuntamento.fissato', { channel: 'email' }).subject).toBe(
    'Appuntamento venerdì 14 novembre 2025, ore 9:30',
  )
  const summer = { when: new Date('2026-07-01T22:30:00Z'), where: 'qui' }
  expect(written('appuntamento.fissato', { values: summer }).body).toContain('gio 2/7 ore 0:30')
  expect(written('patto.firma').body).toContain('entro lun 17/11:')
})

test('a place too long gives way, word by word; hour, address and telephone stay', () => {
  const where =
    'presso la sede distaccata di via della Lunga Pazienza numero centoventitre, secondo piano, stanza 14'
  const { body } = written('appuntamento.fissato', { values: { when: WHEN, where } })
  expect(smsLength(body)).toBeLessThanOrEqual(160)
  expect(body).toMatch(/ore 9:30, presso la sede [^,]*\. Confermi/)
  expect(body).toContain(`{host}/s/${CODE} Tel. 075 000 0100`)
  const word = written('appuntamento.fissato', { values: { when: WHEN, where: 'x'.repeat(200) } })
  expect(word.body).toContain('ore 9:30. Confermi')
  const money = written('appuntamento.fissato', {
    values: { when: WHEN, where: `$& $1 ${'via lunga '.repeat(20)}` },
  })
  expect(smsLength(money.body)).toBeLessThanOrEqual(160)
  expect(money.body).toContain('$& $1 via lunga')
})

test('staff never reads a code, nor the last part of an address', () => {
  const secret = written('patto.codice')
  expect(secret.body).toContain('482913')
  expect(secret.shown).not.toContain('482913')
  const mail = written('patto.codice', { channel: 'email' })
  expect(`${mail.subject} ${mail.shown}`).not.toContain('482913')
  const link = written('gruppo.invito')
  expect(link.body).toContain(CODE)
  expect(link.shown).not.toContain(CODE)
  expect(link.shown).toContain('{host}/s/****')
})

test('staff reads what was sent: the place as short as it was said', () => {
  const values = { when: WHEN, where: `via ${'Lunga '.repeat(12)}` }
  const { body, shown } = written('gruppo.invito', { values })
  expect(shown).toBe(body.replace(CODE, '****'))
})

test('a place of a street and its number is said whole wherever there is one', () => {
  for (const template of TEMPLATE_CODES)
    if ('where' in SAMPLES[template]) {
      const values = { ...SAMPLES[template], where: 'via della Prova 22' }
      expect(written(template, { values }).body).toContain(', via della Prova 22')
    }
})

test('a value is a value, never a place for another', () => {
  const text = 'Porta {tel} e {link}'
  expect(written('scrivi', { values: { text } }).body).toMatch(/^Porta \{tel\} e \{link\} Centro/)
})
