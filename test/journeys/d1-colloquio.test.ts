import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveCook } from '../builders/inserimento.ts'
import { DESK, openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'

const NOW = '2026-11-10T09:04:00Z'
let site: Site
let maria = ''
beforeAll(async () => {
  site = await openSite(NOW)
  maria = await giveCook(site, 'Bruni')
}, 120_000)
afterAll(() => site.close())

/** An appointment for D1 with the counsellor, at ten in Italy. */
async function fix(personaId: string): Promise<string> {
  const { id } = await site.actor('orientatore')
  const [row] = await site.sql<{ id: string }>(
    `insert into appuntamento
       (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     values ($1, $2, 'D1', 'PG', '2026-11-10T09:00Z', '2026-11-10T10:00Z', $2, '2026-11-09T09:00Z') returning id`,
    [personaId, id],
  )
  return row?.id ?? ''
}
const stateOf = async (id: string) =>
  (await site.sql<{ state: string }>('select state from appuntamento where id = $1', [id]))[0]?.state
const saved = (visitor: Visitor) => visitor.page.getByText(/^Salvato alle/).waitFor()

test('from the agenda: two windows write the same part, the later one chooses, nothing is lost', async () => {
  const appuntamento = await fix(maria)
  const anna = await site.visitor('orientatore', { viewport: DESK })
  await anna.goto('/siul/agenda?vista=giorno')
  await anna.click(anna.link(/^Apri/))
  await anna.looksRight('d1-appuntamento')
  await anna.click(anna.button('Inizia il colloquio'))
  // The agenda, the appointment, the interview: two inputs.
  expect(anna.inputs).toBe(2)
  expect(await stateOf(appuntamento)).toBe('presente')
  const here = new URL(anna.page.url()).pathname
  await anna.goto(`${here}?blocco=note`)
  const other = await site.visitor('orientatore', { viewport: DESK })
  await other.goto(`${here}?blocco=note`)

  await anna.page.getByLabel('Nota per chi lavora nel centro').fill('Cerca vicino a casa')
  await saved(anna)
  await other.page.getByLabel('Nota per chi lavora nel centro').fill('Ha la macchina')
  const compare = other.page.locator('[data-si-saved] a')
  await compare.waitFor()
  // The browser told of the conflict, as it should.
  other.said.length = 0
  await other.tap(compare)
  const text = await other.page.textContent('main')
  expect(text).toContain('Cerca vicino a casa')
  expect(text).toContain('Ha la macchina')
  await other.looksRight('d1-confronto')
  await other.click(other.button('Tieni quest’altra'))
  expect(await other.page.getByLabel('Nota per chi lavora nel centro').inputValue()).toBe('Ha la macchina')
  const [row] = await site.sql<{ rivals: { data: { testo: string }; settled: boolean }[] }>(
    "select rivals from blocco where block = 'note'",
  )
  expect(row?.rivals.map(({ data }) => data.testo)).toContain('Cerca vicino a casa')
  await other.context.close()

  // What she looks for is kept while it is said; a typing error is named in the summary, and leads to its field.
  await anna.goto(`${here}?blocco=cerca`)
  await anna.page.getByLabel('Fin dove può andare, in km').fill('35')
  await saved(anna)
  await anna.page.reload()
  expect(await anna.page.getByLabel('Fin dove può andare, in km').inputValue()).toBe('35')
  await anna.page.getByLabel('Fin dove può andare, in km').fill('900')
  await anna.click(anna.button('Confermato'))
  const line = anna.page.locator('.si-error-summary a')
  expect(await line.textContent()).toMatch(/^Fin dove può andare, in km: /)
  anna.said.length = 0
  await anna.tap(line)
  expect(await anna.page.locator(':focus').getAttribute('name')).toBe('data.raggioKm')
  await anna.looksRight('d1-errore')
  await anna.context.close()
})

for (const javaScriptEnabled of [true, false])
  test(`on a phone the parts of the file open from one line, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const phone = await site.visitor('orientatore', { viewport: PHONE, javaScriptEnabled })
    await phone.goto(`/siul/persone/${maria}`)
    const parts = phone.page.locator('.si-tabs')
    expect((await parts.boundingBox())?.height).toBeLessThan(64)
    await phone.tap(phone.page.locator('.si-tabs summary'))
    if (javaScriptEnabled) await phone.looksRight('persona-parti-aperte')
    await phone.tap(phone.page.locator('.si-tabs').getByRole('link', { name: 'Messaggi' }))
    expect(await phone.page.locator('.si-tabs summary').textContent()).toContain('Messaggi')
    await phone.context.close()
    const desk = await site.visitor('orientatore', { viewport: DESK, javaScriptEnabled })
    await desk.goto(`/siul/persone/${maria}`)
    expect(await desk.page.locator('.si-tabs a:visible').count()).toBe(10)
    await desk.context.close()
  })

/** Comes in again, in the page of access that stands in the way. */
async function comeBack(visitor: Visitor): Promise<void> {
  await visitor.page.locator('input[name="username"]').fill('orientatore')
  await visitor.page.locator('input[name="password"]').fill('demo-orientatore')
  await visitor.tap(visitor.page.locator('main form button').first())
}

test('the session ends while she writes: by the button or by itself, nothing is lost', async () => {
  const someone = await giveCook(site, 'Neri')
  const anna = await site.visitor('orientatore', { viewport: DESK })
  await anna.goto(`/siul/persone/${someone}`)
  await anna.click(anna.button('Inizia il colloquio per l’incrocio'))
  const here = new URL(anna.page.url()).pathname
  const note = anna.page.getByLabel('Nota per chi lavora nel centro')
  const inRecord = async () =>
    (
      await site.sql<{ testo: string }>(
        "select data->>'testo' as testo from blocco where block = 'note' and prestazione_id = $1",
        [here.split('/')[3]],
      )
    )[0]?.testo

  await anna.goto(`${here}?blocco=note`)
  await site.sql('delete from session')
  await note.fill('Scritto a sessione finita')
  await anna.tap(anna.button('Salva la nota'))
  await comeBack(anna)
  await anna.tap(anna.button('Invia di nuovo'))
  await expect.poll(inRecord).toBe('Scritto a sessione finita')

  await anna.goto(`${here}?blocco=note`)
  await site.sql('delete from session')
  await note.fill('Scritto e lasciato lì')
  await anna.page.locator('.si-saved--failed').waitFor()
  await anna.page.reload()
  await comeBack(anna)
  await note.waitFor()
  expect(await note.inputValue()).toBe('Scritto e lasciato lì')
  await expect.poll(inRecord).toBe('Scritto e lasciato lì')
  await anna.context.close()
})
