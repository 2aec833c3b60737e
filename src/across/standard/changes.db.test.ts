import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command as Program } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { plainDate } from '../../standard/index.ts'
import { listChanges, type Change } from './changes.ts'
import { addStandard } from './standard.cli.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  const inForce = `insert into parametro_versione
    (code, value, valid_from, source, certainty, state, proposed_by, proposed_at, approved_by, approved_at, replay)
    select $1, $2, $3, $4, $5, 'in-vigore', p.id, now(), a.id, now(), '{}'
    from account p, account a where p.username = 'regione' and a.username = 'amministratore'`
  await house.sql(inForce, ['A2.group.people.max', '12', '2028-01-01', 'DGR di prova n. 16', 'certo'])
  await house.sql(inForce, ['A2.ucs.cents', '3850', '2027-01-01', 'DGR di prova n. 15', 'certo'])
  await house.sql(inForce, [
    'termini.slittamento-festivo',
    'true',
    '2027-03-01',
    'Nota di prova',
    'da-confermare',
  ])
})
afterAll(() => house.close())

async function cli(...args: string[]): Promise<{ out: string; said: string; opened: number }> {
  let [out, said, opened] = ['', '', 0]
  const program = new Program().exitOverride()
  addStandard(program, {
    open: () => {
      opened++
      return Promise.resolve({ ...house.engine, ownerUrl: house.ownerUrl })
    },
    write: (text) => void (out += `${text}\n`),
    progress: (text) => void (said += text),
  })
  await program.parseAsync(['standard', ...args], { from: 'user' })
  return { out: out.replaceAll('\u00a0', ' '), said, opened }
}

test('the region’s changes between two days, with their source, one a line', async () => {
  const { out } = await cli('diff', '--from', '2026-12-31', '--to', '2027-03-01')
  expect(out).toBe(
    'A2.ucs.cents · Costo standard (UCS): 33,00 € → 38,50 €, dal 2027-01-01 (DGR di prova n. 15)\n' +
      'termini.slittamento-festivo · Un termine che cade di festa passa al giorno lavorativo dopo: no → sì, ' +
      'dal 2027-03-01 (Nota di prova, da confermare)\n',
  )
})

test.each([
  ['2026-12-30', '2026-12-31', []],
  ['2026-12-31', '2027-01-01', ['A2.ucs.cents']],
  ['2027-01-01', '2027-02-28', []],
  ['2027-01-01', '2027-03-01', ['termini.slittamento-festivo']],
  ['2027-03-01', '2026-12-31', ['A2.ucs.cents', 'termini.slittamento-festivo']],
])('from %s to %s: %j', async (from, to, codes) => {
  const { out } = await cli('diff', '--from', from, '--to', to, '--json')
  expect((JSON.parse(out) as Change[]).map(({ code }) => code)).toEqual(codes)
  const response = await house.app.request(`/api/v1/standard/diff?from=${from}&to=${to}`)
  expect(await response.json()).toEqual(JSON.parse(out))
})

test('JSON has both values whole', async () => {
  const { out } = await cli('diff', '--from', '2026-12-31', '--to', '2027-01-01', '--json')
  expect(JSON.parse(out)).toEqual([
    {
      code: 'A2.ucs.cents',
      service: 'A2',
      name: 'Costo standard (UCS)',
      before: {
        value: 3300,
        validFrom: '2014-01-01',
        validUntil: '2026-12-31',
        source: 'Allegato A, scheda A2',
        certainty: 'certo',
      },
      after: {
        value: 3850,
        validFrom: '2027-01-01',
        validUntil: null,
        source: 'DGR di prova n. 15',
        certainty: 'certo',
      },
    },
  ])
})

test('nothing changed is said beside the answer', async () => {
  expect(await cli('diff', '--from', '2027-06-01', '--to', '2027-07-01')).toMatchObject({
    out: '',
    said: 'nessun numero cambia tra 2027-06-01 e 2027-07-01',
  })
})

test('as written the act does not know the region, and opens nothing', async () => {
  const days = ['--from', '2026-12-31', '--to', '2027-03-01']
  expect(await cli('diff', ...days, '--as-written', '--json')).toMatchObject({ out: '[]\n', opened: 0 })
})

test('what the law itself changed is told too: the terms of 2012 and the act of 2014', () => {
  const codes = (from: string, to: string) =>
    listChanges({ from: plainDate(from), to: plainDate(to) }).map(({ code }) => code)
  expect(codes('2012-07-17', '2012-07-18')).toContain('B2.formazione-tra-sei-e-dodici-mesi.months')
  expect(codes('2012-07-17', '2012-07-18')).toContain('stato.reddito-da-dipendente')
  expect(codes('2013-12-31', '2014-01-01')).toContain('E3.ucs.cents')
  expect(codes('2014-01-01', '2014-01-01')).toEqual([])
})

test('a cost with --region has the region’s rate, without it the one of the act', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'siul-')), 'delivery.json')
  writeFileSync(file, JSON.stringify({ service: 'A2', on: '2027-01-01', mode: 'individual', minutes: 60 }))
  const cents = async (...more: string[]) => {
    const { out, opened } = await cli('cost', '--delivery', file, ...more)
    return [(JSON.parse(out) as { sessionCents: number }).sessionCents, opened]
  }
  expect(await cents()).toEqual([3300, 0])
  expect(await cents('--region')).toEqual([3850, 1])
})

test('the pages of the act show the numbers of today', async () => {
  house.setNow('2027-01-01T09:00:00Z')
  const browser = await house.browser('orientatore')
  const card = (await (await browser.get('/siul/standard/A2')).text()).replaceAll('\u00a0', ' ')
  expect(card).toContain('38,50 € all’ora')
  expect(card).toContain('38,50 € × 1 h = 38,50 €')
  expect(await (await browser.get('/siul/standard')).text()).toContain('38,50')
  expect(await (await browser.get('/siul/standard/prova')).text()).toContain('Prova')
})

test('the portal tells the numbers of the day it is read', async () => {
  const told = async (at: string) => {
    house.setNow(at)
    return (await house.app.request('/servizi/primo-colloquio-e-patto')).text()
  }
  expect(await told('2027-12-31T22:59:00Z')).toContain('10 persone')
  expect(await told('2027-12-31T23:00:00Z')).toContain('12 persone')
})
