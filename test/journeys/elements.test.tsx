import type { Hono } from 'hono'
import type { FC } from 'hono/jsx'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openGallery, shoot, SIZES } from './gallery-server.tsx'
import { PersonPage, TodayPage } from './gallery.tsx'
import * as ui from '../../src/surfaces/design/index.ts'

let gallery: Awaited<ReturnType<typeof openGallery>>
/** What the autosave address answers, in turn; then 200. */
let answers: { status: 200 | 409 | 503; body: object }[] = []
let posts: Record<string, unknown>[] = []
/** The answer to a save waits for this. */
let held = Promise.resolve()

const Shell: FC<{ children?: unknown; idle?: number }> = ({ children, idle = 1800 }) => (
  <ui.SiulPage
    lang="it"
    title="Prova"
    csrf="gettone"
    account={{ name: 'Anna Ricci', signOutAction: '/uscita' }}
    nav={[{ href: '/siul/oggi', label: 'Oggi', icon: 'it-inbox', shortcut: 'g o' }]}
    session={{ idleSeconds: idle, absoluteSeconds: 28_800, extendAction: '/sessione' }}
    actions={
      <ui.ButtonLink href="/prenotato" shortcut="b">
        Prenota
      </ui.ButtonLink>
    }
  >
    {children as string}
  </ui.SiulPage>
)

function routes(app: Hono): void {
  app.get('/siul/oggi', (context) => context.html(<TodayPage />))
  app.get('/persona', (context) => context.html(<PersonPage />))
  app.get('/prenotato', (context) => context.html(<Shell />))
  app.post('/siul/cerca', async (context) => {
    const { q } = await context.req.parseBody()
    return context.text(`ricerca: ${typeof q === 'string' ? q : ''}`)
  })
  app.post('/siul/cerca.json', (context) =>
    context.json({
      groups: [
        { label: 'Recenti', items: [{ href: '/persona', label: '<img src=x>', hint: '1978 · Perugia' }] },
        {
          label: 'Azioni',
          items: [
            { href: '/prenotato', label: 'Prenota' },
            { href: 'javascript:alert(1)', label: 'No' },
          ],
        },
        {
          label: 'Pagine',
          items: Array.from({ length: 12 }, (_, n) => ({ href: `/p${n}`, label: `Pagina ${n}` })),
        },
      ],
    }),
  )
  app.get('/nota', (context) =>
    context.html(
      <Shell>
        <ui.Saved />
        <ui.Form action="/nota" csrf="gettone" autosave="/nota/salva">
          <input type="hidden" name="version" value="1" />
          <ui.TextArea name="testo" label="Nota" />
          <ui.Button name="esito" value="chiusa">
            Chiudi la nota
          </ui.Button>
        </ui.Form>
      </Shell>,
    ),
  )
  app.post('/nota', async (context) => {
    posts.push(await context.req.parseBody())
    return context.redirect('/prenotato', 303)
  })
  app.post('/nota/salva', async (context) => {
    posts.push(await context.req.parseBody())
    await held
    const { status, body } = answers.shift() ?? { status: 200, body: { version: posts.length + 1 } }
    return context.json(body, status)
  })
  app.get('/bozza', (context) =>
    context.html(
      <Shell>
        <ui.Form action="/bozza" csrf="gettone" draft="bozza-1">
          <ui.TextField name="nome" label="Nome" />
          <ui.TextField name="segreto" label="Segreto" type="password" />
          <ui.SignatureField name="firma" />
          <ui.Button>Invia la bozza</ui.Button>
        </ui.Form>
      </Shell>,
    ),
  )
  app.post('/bozza', (context) => context.redirect('/prenotato', 303))
  app.get('/scade', (context) => context.html(<Shell idle={60} />))
  app.post('/sessione', async (context) => {
    posts.push(await context.req.parseBody())
    return context.json({ idleSeconds: 1800, absoluteSeconds: 28_000 })
  })
}

beforeAll(async () => {
  gallery = await openGallery(routes)
}, 60_000)
afterAll(() => gallery.close())
beforeEach(() => {
  answers = []
  posts = []
  held = Promise.resolve()
})

test('palette: opens by key, takes eight rows at most, first one chosen, Enter goes, Esc gives the focus back', async () => {
  const { page, said } = await gallery.visit('/prenotato')
  await page.getByRole('link', { name: 'Prenota' }).focus()
  await page.keyboard.press('Control+k')
  const options = page.getByRole('option')
  await options.first().waitFor()
  expect(await options.count()).toBe(8)
  expect(await page.getByRole('option', { selected: true }).textContent()).toBe('<img src=x>1978 · Perugia')
  expect(await page.getByRole('status').last().textContent()).toBe('8 risultati')
  expect(await page.locator('[data-href^=javascript]').count()).toBe(0)
  await shoot(page, 'palette')
  await page.keyboard.press('Escape')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Prenota')
  // What was found before does not wait for the next opening.
  expect(await page.locator('.si-palette [role=option]').count()).toBe(0)
  await page.keyboard.press('/')
  await options.first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('si-palette-1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/persona')
  expect(said).toEqual([])
  await page.context().close()
})

test('without JavaScript the search is a form, and the menu of the phone opens', async () => {
  const { page } = await gallery.visit('/prenotato', { javaScriptEnabled: false, viewport: SIZES.phone })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Oggi' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('ros 78')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/siul/cerca')
  expect(await page.textContent('body')).toBe('ricerca: ros 78')
  await page.context().close()
})

test('letters act outside fields only', async () => {
  const { page } = await gallery.visit('/nota')
  await page.getByLabel('Nota').pressSequentially('b?/')
  expect(await page.getByLabel('Nota').inputValue()).toBe('b?/')
  expect(page.url()).toContain('/nota')
  await page.getByRole('link', { name: 'Prenota' }).focus()
  await page.keyboard.press('?')
  const keys = await page.getByRole('dialog').getByRole('definition').allTextContents()
  expect(keys).toEqual(['Cerca o fai', 'Mostra queste scorciatoie', 'Oggi', 'Prenota'])
  await shoot(page, 'keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.waitForURL('**/siul/oggi')
  await page.context().close()
})

test('autosave: says saved only after the answer, goes on after a failure, follows the version', async () => {
  answers = [{ status: 503, body: {} }]
  const { page } = await gallery.visit('/nota')
  await page.getByLabel('Nota').fill('prima')
  await page.getByText('Non riesco a salvare').waitFor()
  expect(await page.evaluate('Object.keys(sessionStorage).length')).toBe(1)
  await page.getByText(/^Salvato alle \d/).waitFor()
  expect(await page.evaluate('Object.keys(sessionStorage).length')).toBe(0)
  await page.getByLabel('Nota').fill('seconda')
  await page.getByLabel('Nota').blur()
  await expect
    .poll(() => posts.map(({ testo, version }) => [testo, version]))
    .toEqual([
      ['prima', '1'],
      ['prima', '1'],
      ['seconda', '3'],
    ])
  await page.context().close()
})

test('autosave: what was never acknowledged is there after a reload, and a conflict shows both versions', async () => {
  answers = [
    { status: 503, body: {} },
    { status: 409, body: { conflict: '/nota/confronto' } },
  ]
  const { page } = await gallery.visit('/nota')
  await page.getByLabel('Nota').fill('non salvata')
  await page.getByText('Non riesco a salvare').waitFor()
  await page.reload()
  expect(await page.getByLabel('Nota').inputValue()).toBe('non salvata')
  const link = page.getByRole('link', { name: 'Confronta le due versioni' })
  expect(await link.getAttribute('href')).toBe('/nota/confronto')
  await page.context().close()
})

test.each([
  ['the answer’s version', { status: 200, body: { version: 7 } } as const, '7'],
  ['its own where nothing was saved', { status: 503, body: {} } as const, '1'],
])('autosave: what is sent while it is being saved waits, and leaves with %s', async (_, answer, version) => {
  answers = [answer]
  const { page } = await gallery.visit('/nota')
  let answerNow = () => {}
  held = new Promise((resolve) => (answerNow = resolve))
  await page.getByLabel('Nota').fill('tutta')
  await page.getByLabel('Nota').blur()
  await expect.poll(() => posts.length).toBe(1)
  await page.getByRole('button', { name: 'Chiudi la nota' }).click()
  await page.getByText('Salvo…').waitFor()
  expect(posts).toHaveLength(1)
  answerNow()
  await page.waitForURL('**/prenotato')
  expect(posts.at(-1)).toMatchObject({ testo: 'tutta', version, esito: 'chiusa' })
  expect(posts).toHaveLength(2)
  await page.context().close()
})

test('draft: survives leaving the page, keeps no secret and no token, ends when it is sent', async () => {
  const { page } = await gallery.visit('/bozza')
  await page.getByLabel('Nome', { exact: true }).fill('Paola')
  await page.getByLabel('Segreto').fill('pass')
  const stored = String(await page.evaluate('JSON.stringify(sessionStorage)'))
  expect(stored).toContain('Paola')
  expect(stored).not.toMatch(/pass|gettone/)
  await page.goto(page.url().replace('bozza', 'persona'))
  await page.goBack()
  expect(await page.getByLabel('Nome', { exact: true }).inputValue()).toBe('Paola')
  await page.getByRole('button', { name: 'Invia la bozza' }).click()
  await page.waitForURL('**/prenotato')
  await expect.poll(() => page.evaluate('sessionStorage.length')).toBe(0)
  await page.context().close()
})

test('session: warns within two minutes of the end, one key lengthens it', async () => {
  const { page } = await gallery.visit('/scade')
  const dialog = page.getByRole('alertdialog')
  await dialog.waitFor()
  await shoot(page, 'session')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(posts).toEqual([{ csrf: 'gettone' }])
  await page.context().close()
})

test('signature: the written name needs no pad; strokes are counted and can be cleared', async () => {
  const { page, said } = await gallery.visit('/bozza')
  const pad = page.getByRole('img', { name: 'Oppure firma qui con il dito' })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no pad')
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 160, box.y + 90, { steps: 5 })
  await page.mouse.up()
  expect(await page.locator('[name="firma.png"]').inputValue()).toMatch(/^data:image\/png;base64,/)
  expect(await page.locator('[name="firma.strokes"]').inputValue()).toBe('1')
  await page.getByRole('button', { name: 'Cancella il disegno' }).click()
  expect(await page.locator('[name="firma.png"]').inputValue()).toBe('')
  expect(said).toEqual([])
  await page.context().close()
})

test('explanations: open in place, close with Esc, stay on the screen', async () => {
  const { page } = await gallery.visit('/siul/oggi')
  const mark = page.locator('summary.si-heat').first()
  await mark.click()
  await page.getByText('Si conta da').first().waitFor()
  await shoot(page, 'why-desk')
  await page.keyboard.press('Escape')
  expect(await page.locator('details.si-why[open]').count()).toBe(0)
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
  await page.setViewportSize(SIZES.phone)
  await mark.click()
  const panel = await page.locator('details[open] .si-why__panel').boundingBox()
  expect(panel && panel.x >= 0 && panel.x + panel.width <= 360).toBe(true)
  await shoot(page, 'why-phone')
  await page.mouse.click(340, 10)
  expect(await page.locator('details.si-why[open]').count()).toBe(0)
  await page.getByRole('button', { name: 'Menu' }).click()
  await shoot(page, 'menu-phone')
  await page.context().close()
})
