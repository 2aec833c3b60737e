import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command as Program } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'
import { EVERYBODY } from '../../records/accesso/index.ts'
import { listCards, listIndicators, rulesAbout, SERVICE_CODES } from '../../standard/index.ts'
import { DEMO_ACCOUNTS } from '../demo/accounts.ts'
import { addStandard } from './standard.cli.ts'

let house: TestHouse
let browser: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
  browser = await house.browser('orientatore')
})
afterAll(() => house.close())

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;')
async function page(path: string, status = 200): Promise<string> {
  const response = await browser.get(path)
  expect(response.status, path).toBe(status)
  return (await response.text()).replaceAll('\u00a0', ' ')
}
const levels = (html: string) => Array.from(html.matchAll(/<h([1-6])\b/g), ([, level]) => Number(level))
const skips = (html: string) => levels(html).filter((level, i, all) => level > (all[i - 1] ?? 0) + 1)

describe('the book', () => {
  test('five areas, eighteen cards, what each area asks', async () => {
    const html = await page('/siul/standard')
    expect(levels(html).filter((level) => level === 1)).toHaveLength(1)
    expect(skips(html)).toEqual([])
    for (const code of SERVICE_CODES) expect(html).toContain(`href="/siul/standard/${code}"`)
    for (const id of ['a-base', 'b-specialistici', 'c-collocamento-mirato', 'd-inserimento-lavorativo']) {
      expect(html).toContain(`id="${id}"`)
    }
    expect(html).toContain('Sicurezza dei luoghi (D.Lgs. 81/2008)')
    expect(html).toContain('34,40 € all’ora, solo se segue un inserimento lavorativo')
    expect(html).toContain('da confermare')
  })

  test('the other standard costs stand at the end of area D, by profile and contract', async () => {
    const [, areaD = '', areaE] = (await page('/siul/standard')).split(/id="[de]-[a-z-]+"/)
    expect(areaE).toBeDefined()
    expect(areaD).toContain('Altri costi standard, da confermare')
    for (const cents of ['1.500,00 €', '3.000,00 €', '1.600,00 €', '1.200,00 €'])
      expect(areaD).toContain(cents)
  })

  test('every role reads it, and finds it in the menu', async () => {
    const oneEach = EVERYBODY.map(
      (role) => DEMO_ACCOUNTS.find((account) => account.role === role)?.username ?? role,
    )
    for (const username of oneEach) {
      const reader = await house.browser(username)
      const response = await reader.get('/siul/standard')
      expect([username, response.status]).toEqual([username, 200])
      expect(await response.text()).toContain('href="/siul/standard" aria-current="page"')
    }
  })

  test('nobody reads it without coming in', async () => {
    expect(await (await house.app.request('/siul/standard')).text()).not.toContain(
      'Standard dei servizi</h1>',
    )
  })

  test('in English the act stays Italian, and says so', async () => {
    const response = await house.app.request('/siul/standard/A2', {
      headers: { cookie: `${await cookieOf('orientatore')}; lingua=en` },
    })
    const html = await response.text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h2>Recipients</h2><ul lang="it"><li>inoccupati</li>')
  })
})

describe('a card', () => {
  test.each(listCards())('$code: its rules, indicators and headings', async ({ code, name }) => {
    const html = await page(`/siul/standard/${code}`)
    expect(html).toContain(`<h1>${code} · ${escaped(name)}</h1>`)
    expect(levels(html).filter((level) => level === 1)).toHaveLength(1)
    expect(skips(html)).toEqual([])
    const rules = (['persona', 'vacancy', 'precondition', 'delivery'] as const).flatMap((subject) =>
      rulesAbout(subject).map((rule) => ({
        code: rule.code,
        sentence: rule.sentence,
        service: rule.service,
      })),
    )
    for (const rule of rules.filter(({ service }) => service === code)) {
      expect(html).toContain(`id="${rule.code}"`)
      expect(html).toContain(escaped(rule.sentence))
    }
    for (const indicator of listIndicators(code)) expect(html).toContain(escaped(indicator.name))
  })

  test('A2: the numbers of the act, the worked group and the worked term', async () => {
    const html = await page('/siul/standard/A2')
    for (const number of [
      'da 30 min a 1 h',
      '10 persone',
      '132,00 €',
      '6 × 18,86 € + 1 × 18,84 €',
      '28 feb 2014',
    ]) {
      expect(html).toContain(number)
    }
  })

  test('the channels of a card, where it gives any', async () => {
    expect(await page('/siul/standard/A1')).toContain('in presenza, a distanza, autoconsultazione')
    expect(await page('/siul/standard/D1')).toContain('Si eroga in presenza.')
    expect(await page('/siul/standard/C3')).not.toContain('Canali')
  })

  test('C3 and C5: what the act does not give is said', async () => {
    expect(await page('/siul/standard/C3')).toContain('conto nostro')
    expect(await page('/siul/standard/C5')).toContain('La scheda non dà un costo standard')
    expect(await page('/siul/standard/C4')).toContain('La scheda non dà indicatori.')
  })

  test('a code in small letters is the same card; one that is not there is not', async () => {
    expect(await page('/siul/standard/b2')).toContain('<h1>B2 · ')
    for (const wrong of ['A4', 'Z9', 'A22', '%00', "'or'1'='1", '..%2f..%2fetc'])
      await page(`/siul/standard/${wrong}`, 404)
  })

  test('every link between the pages leads somewhere', async () => {
    const html = await page('/siul/standard/D2')
    const links = new Set(
      Array.from(html.matchAll(/href="(\/siul\/standard[^"#]*)/g), ([, href = '']) => href),
    )
    for (const href of links) await page(href.replaceAll('&amp;', '&'))
    expect([...links].filter((href) => href.includes('prova?'))).toHaveLength(3)
  })
})

describe('the trial', () => {
  const trial = '/siul/standard/prova'

  test('asks first, with today as the day; nothing is judged', async () => {
    const html = await page(trial)
    expect(html).toContain('value="10/11/2026"')
    expect(html).not.toContain('Le scadenze, il')
  })

  test('the day before, the last day and the day after of the first interview', async () => {
    const on = (day: string) => page(`${trial}?unemploymentFrom=30/11/2013&didOn=02/12/2013&on=${day}`)
    expect(await on('27/02/2014')).toContain('nei tempi: manca 1 giorno')
    expect(await on('28/02/2014')).toContain('nei tempi: è l’ultimo giorno')
    expect(await on('01/03/2014')).toContain('fuori termine di 1 giorno')
  })

  test('labels change with a birthday, with the reason', async () => {
    const on = (day: string) => page(`${trial}?birthOn=01/06/1988&degree=no&on=${day}`)
    expect(await on('31/05/2014')).toContain('Ha 25 anni: tra i 18 e i 25 compiuti.')
    expect(await on('01/06/2014')).toContain('Ha 26 anni: senza laurea il limite è 25 compiuti.')
  })

  test('a vacancy has its own questions and rules', async () => {
    const html = await page(
      `${trial}?about=vacancy&requestedOn=03/03/2014&rosaSize=16&companyWantsMore=no&on=03/03/2014`,
    )
    expect(html).toContain('16 candidati: il massimo è 15.')
    expect(html).not.toContain('Data di nascita')
  })

  test('what is wrong is named beside its field and kept as typed', async () => {
    const html = await page(`${trial}?on=31/02/2014&sex=X&birthOn=ieri`, 422)
    expect(html).toContain('<title>Errore: ')
    expect(html).toContain('href="#f-on"')
    expect(html).toContain('value="31/02/2014"')
    expect(html).toContain('value="ieri"')
  })

  test.each([
    ['markup', 'birthOn=%3Cscript%3Ealert(1)%3C/script%3E&on=01/01/2014', 422],
    ['an attribute', 'on=%22%20autofocus%20onfocus=%22alert(1)', 422],
    ['the same key twice', 'on=01/01/2014&on=02/01/2014', 200],
    ['a list', 'on[]=01/01/2014', 200],
    ['unknown keys', 'on=01/01/2014&__proto__=1&constructor=x&a.b.c=1', 200],
    ['the end of the calendar', 'on=31/12/9999&unemploymentFrom=31/12/9999', 422],
    ['a very long text', `birthOn=${'9'.repeat(5000)}&on=01/01/2014`, 422],
    ['a broken escape', 'on=%E0%A4%A', 422],
    ['another subject', 'about=azienda&on=01/01/2014', 200],
  ])('a hostile query: %s', async (_what, query, status) => {
    const html = await page(`${trial}?${query}`, status)
    expect(html).not.toMatch(/<script>alert|" onfocus=/)
  })
})

test('the documents are written where one asks, the index among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'siul-docs-'))
  const said: string[] = []
  const program = new Program().exitOverride()
  addStandard(program, {
    open: () => Promise.reject(new Error('no database')),
    write: () => undefined,
    progress: (text) => said.push(text),
  })
  await program.parseAsync(['standard', 'docs', '--out', folder], { from: 'user' })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  )
  expect(files).toHaveLength(70)
  expect(said).toEqual([`70 pages in ${folder}`])
  expect(readFileSync(join(folder, 'schede/A2.md'), 'utf8')).toContain(
    '# A2 · Colloquio di primo orientamento',
  )
})

async function cookieOf(username: string): Promise<string> {
  const response = await house.app.request('/api/v1/sessioni', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: `demo-${username}` }),
  })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
