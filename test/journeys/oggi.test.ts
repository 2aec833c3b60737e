import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

const RULE = 'A2.primo-colloquio-entro-tre-mesi'
let site: Site
let anna = ''
beforeAll(async () => {
  // Tuesday, 10:04 in Italy.
  site = await openSite('2026-11-10T09:04:00Z')
  anna = (await site.actor('orientatore')).id ?? ''
})
afterAll(() => site.close())

/** So many people followed by Anna, each with a first interview due by a day. */
async function owe(count: number, dueOn: string): Promise<void> {
  await site.sql(
    `with p as (insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
        surname_key, name_key, centro_code, referente_id, preferred_channel, preferred_language, created_at)
      select c, c, 'definitivo', 'Prova ' || n, 'Maria', 'F', '1980-05-10', 'Perugia', 'prova', 'maria', 'PG', $3,
        'telefono', 'sq', now()
      from generate_series(1, $1::int) n, lateral (select upper(substr(md5(new_id()::text || $2 || n), 1, 16)) as c) k returning id)
     insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
     select id, $4, 'A2', 'PG', '2026-08-12', $2::text::date, $5 from p`,
    [count, dueOn, anna, RULE, { source: 'Allegato A', parameters: { months: 3 }, service: 'A2' }],
  )
}

test.for([DESK, PHONE])(
  'the day at a glance, and a duty put off in three inputs, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    await site.sql('truncate rinvio; delete from scadenza')
    await owe(1, '2026-11-06')
    await owe(2, '2026-11-12')
    await owe(1, '2026-11-25')
    await owe(6, '2026-12-01')
    const visitor = await site.visitor('orientatore', { viewport })
    await visitor.goto('/siul/oggi')
    await visitor.looksRight('oggi-da-fare')
    visitor.inputs = 0
    const row = visitor.page.locator('tr').filter({ hasText: '25 nov' })
    await visitor.click(row.locator('summary').filter({ hasText: 'Rimanda' }))
    await visitor.looksRight('oggi-rimanda')
    await visitor.check(row.getByLabel('Ha chiesto tempo'))
    await visitor.click(row.getByRole('button', { name: 'Rimanda' }))
    await visitor.page.waitForURL(/esito=rimandata/)
    expect(visitor.inputs).toBeLessThanOrEqual(3)
    // The row after it, six people together, has the focus.
    expect(await visitor.page.evaluate<string>('document.activeElement.textContent')).toContain('6 persone')
    await visitor.looksRight('oggi-rimandata')
    await visitor.click(visitor.page.getByRole('button', { name: 'Annulla' }))
    await visitor.page.waitForURL(/esito=ripresa/)
    await visitor.context.close()
  },
)

test(
  'twelve duties are in sight on the smallest desk, with the day beside them',
  { timeout: 60_000 },
  async () => {
    await site.sql('truncate rinvio; delete from scadenza')
    for (const month of ['10', '11', '12'])
      for (const day of ['01', '03', '05', '07']) await owe(1, `2026-${month}-${day}`)
    const visitor = await site.visitor('orientatore', { viewport: DESK })
    await visitor.goto('/siul/oggi?chi=mie')
    const rows = visitor.page.locator('tbody tr')
    expect(await rows.count()).toBe(12)
    const last = await rows.last().boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(DESK.height)
    await visitor.context.close()
  },
)

test(
  'the keyboard goes through the rows, opens the form and the person; not in fields, nor switched off',
  { timeout: 60_000 },
  async () => {
    await site.sql('truncate rinvio; delete from scadenza')
    for (const day of ['12', '13', '14']) await owe(1, `2026-11-${day}`)
    const visitor = await site.visitor('orientatore', { viewport: DESK })
    const { page } = visitor
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await visitor.goto('/siul/oggi?chi=mie')
    const [first = '', second = ''] = await page.evaluate<string[]>(
      `[...document.querySelectorAll('tbody th a')].map((link) => link.id)`,
    )
    const at = () => page.evaluate<string>('document.activeElement.id')
    await press('j')
    expect(await at()).toBe(first)
    await press('k')
    expect(await at()).toBe(first)
    await press('j')
    expect(await at()).toBe(second)
    await press('?')
    const keys = await page.getByRole('dialog').getByRole('definition').allTextContents()
    expect(keys).toEqual(expect.arrayContaining(['Riga dopo (Invio la apre)', 'Riga prima', 'Rimanda']))
    await press('j')
    await press('Escape')
    await page.locator(`[id="${second}"]`).focus()
    await press('e')
    const until = page.locator('details[open] [name=until]')
    await until.waitFor()
    await until.fill('')
    await press('j', 'k', 'e')
    expect(await until.inputValue()).toBe('jke')
    await page.locator(`[id="${second}"]`).focus()
    await press('k', 'Enter')
    await page.waitForURL(/\/siul\/persone\//)
    await site.sql('update account set shortcuts = false where id = $1', [anna])
    await visitor.goto('/siul/oggi?chi=mie')
    await press('j')
    expect(await at()).toBe('')
    await site.sql('update account set shortcuts = true where id = $1', [anna])
    await visitor.context.close()
  },
)

test.for([DESK, PHONE])('every view and the handover, at $width', { timeout: 60_000 }, async (viewport) => {
  const visitor = await site.visitor('orientatore', { viewport })
  for (const vista of ['nuove', 'attesa', 'rimandate', 'aiuto', 'ferme', 'ieri']) {
    await visitor.goto(`/siul/oggi?chi=mie&vista=${vista}`)
    await visitor.looksRight(`oggi-${vista}`)
  }
  await visitor.goto('/siul/oggi/consegne')
  await visitor.looksRight('oggi-consegne')
  await visitor.context.close()
})

test.for([DESK, PHONE])(
  'a duty is passed to the manager in three inputs, and her answer comes back, at $width',
  { timeout: 90_000 },
  async (viewport) => {
    await site.sql('truncate rinvio, aiuto; delete from scadenza')
    await owe(1, '2026-11-06')
    const visitor = await site.visitor('orientatore', { viewport })
    const { page } = visitor
    await visitor.goto('/siul/oggi?chi=mie')
    visitor.inputs = 0
    const row = page.locator('tr').filter({ hasText: 'Prova 1' })
    await visitor.click(row.locator('summary').filter({ hasText: 'Aiuto' }))
    await visitor.looksRight('oggi-chiedi-aiuto')
    const send = row.getByRole('button', { name: 'Manda a chi dirige il centro' })
    await visitor.fill(row.getByLabel('Che cosa ti serve, in una riga'), 'Non risponde da tre settimane')
    await visitor.click(send)
    await page.waitForURL(/esito=chiesto/)
    expect(visitor.inputs).toBeLessThanOrEqual(3)
    const manager = await site.visitor('responsabile', { viewport })
    // On a telephone the views are chosen otherwise.
    await manager.goto('/siul/oggi?vista=aiuto')
    await manager.looksRight('oggi-aiuto-responsabile')
    await manager.fill(manager.page.getByLabel('Risposta'), 'Scrivile una lettera')
    await manager.click(manager.page.getByRole('button', { name: 'Rispondi' }))
    await manager.page.waitForURL(/esito=risposto/)
    await visitor.goto('/siul/oggi?chi=mie&vista=aiuto')
    await page.getByText('Scrivile una lettera').waitFor()
    await visitor.looksRight('oggi-aiuto-risposta')
    await visitor.click(page.getByRole('button', { name: 'Ho letto' }))
    await page.waitForURL(/esito=letto/)
    expect(await page.getByText('Scrivile una lettera').count()).toBe(0)
    await Promise.all([visitor.context.close(), manager.context.close()])
  },
)

test.for([DESK, PHONE])(
  'how a meeting went, in two inputs and without leaving, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    await site.sql('truncate rinvio; delete from scadenza; delete from appuntamento')
    await owe(1, '2026-12-01')
    await site.sql(
      `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     select persona_id, $1, 'A2', 'PG', t::timestamptz, t::timestamptz + interval '40 minutes', $1, now()
     from scadenza, unnest(array['2026-11-09T08:00Z', '2026-11-09T10:00Z']) t`,
      [anna],
    )
    const visitor = await site.visitor('orientatore', { viewport })
    const { page } = visitor
    await visitor.goto('/siul/oggi?chi=mie')
    await visitor.looksRight('oggi-com-e-andata')
    for (const said of ['L’incontro c’è stato', 'Non c’era, senza avvisare']) {
      visitor.inputs = 0
      await visitor.click(page.locator('summary').filter({ hasText: 'Com’è andata?' }).first())
      await visitor.click(page.getByRole('button', { name: said }).first())
      await page.getByText('Segnato com’è andata.').waitFor()
      expect(visitor.inputs).toBe(2)
    }
    expect(await page.locator('summary').filter({ hasText: 'Com’è andata?' }).count()).toBe(0)
    const states = await site.sql<{ state: string }>('select state from appuntamento order by starts_at')
    expect(states.map(({ state }) => state)).toEqual(['svolto', 'assente'])
    await visitor.context.close()
  },
)
