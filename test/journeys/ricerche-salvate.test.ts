import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellNews } from '../../src/across/lavoro/novita.job.ts'
import { sendDue } from '../../src/across/messaggi/messaggi.job.ts'
import { openPost } from '../../src/links/messaggi/index.ts'
import { codeOf, giveIdentity } from '../builders/identita.ts'
import { giveReachable } from '../builders/messaggi.ts'
import { inventOfferte, PUBLISH_OFFERTE } from '../builders/offerte.ts'
import { DESK, openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'
import { giveAzienda } from '../builders/vacancy.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let site: Site
let aziendaId: string
let accountId: string
beforeAll(async () => {
  site = await openSite(NOW)
  aziendaId = await giveAzienda(site, 'Mensa del Colle Srl')
  const [account] = await site.sql<{ id: string }>("select id from account where username = 'imprese'")
  accountId = account?.id ?? ''
  await publish(200, '2026-11-02T08:00:00Z')
  const personaId = await giveReachable(site, { phone: '+393470000001' })
  await giveIdentity(site, { username: 'cittadina', kind: 'cittadino', code: await codeOf(site, personaId) })
})
afterAll(() => site.close())

/** So many jobs, published at an instant. */
async function publish(many: number, at: string): Promise<void> {
  const [last] = await site.sql<{ n: number }>('select coalesce(max(number), 0) as n from vacancy')
  await site.sql(PUBLISH_OFFERTE, [aziendaId, accountId, JSON.stringify(inventOfferte(many))])
  await site.sql('update vacancy set published_at = $1 where number > $2', [at, last?.n])
}

async function looksRightEverywhere(visitor: Visitor, name: string): Promise<void> {
  for (const size of [DESK, PHONE]) {
    await visitor.page.setViewportSize(size)
    await visitor.looksRight(name)
  }
}

async function signIn(visitor: Visitor): Promise<void> {
  await visitor.click(visitor.link('Entra per te'))
  await visitor.fill(visitor.field('username'), 'cittadina')
  await visitor.fill(visitor.field('password'), 'demo-cittadina')
  await visitor.click(visitor.button('Conferma chi sei'))
}

for (const javaScriptEnabled of [true, false])
  test(`kept, written, read, stopped, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    site.setNow(NOW)
    await site.sql('truncate ricerca_salvata, avviso, messaggio cascade')
    const ada = await site.visitor(undefined, { javaScriptEnabled })
    const look = (name: string) => (javaScriptEnabled ? looksRightEverywhere(ada, name) : Promise.resolve())

    // From the results to the search kept: one touch, who she is, one touch.
    await ada.goto('/lavoro?q=cameriera+Perugia')
    await ada.click(ada.link('Salva questa ricerca'))
    await signIn(ada)
    expect(await ada.page.textContent('main')).toContain('Salva: «cameriera», entro 25 km da Perugia')
    await look('ricerche-salva')
    ada.inputs = 0
    await ada.click(ada.button('Salva questa ricerca'))
    expect(ada.inputs).toBe(1)
    await ada.page.getByText('Ricerca salvata.').waitFor()
    expect(await ada.page.textContent('main')).toContain('ti scriviamo con un SMS')
    await look('ricerche-salvate')

    // The next morning.
    await publish(300, '2026-11-09T15:00:00Z')
    site.setNow('2026-11-10T09:00:00Z')
    await tellNews(site.engine)
    await sendDue(site.engine, openPost({}))
    const [message] = await site.sql<{ body: string; link_path: string; state: string }>(
      'select body, link_path, state from messaggio',
    )
    expect(message).toMatchObject({ state: 'inviato' })
    expect(message?.body).toContain('nuove offerte per le ricerche che hai salvato')
    expect(message?.body).not.toMatch(/cameriera|Serafini|Maria/i)

    // On the telephone, without a login: the jobs, and one touch that stops it.
    const phone = await site.visitor(undefined, { javaScriptEnabled, viewport: PHONE })
    await phone.goto(message?.link_path ?? '')
    await expect.poll(() => phone.page.locator('main h3 a').count()).toBeGreaterThan(0)
    if (javaScriptEnabled) await looksRightEverywhere(phone, 'ricerche-novita')
    phone.inputs = 0
    await phone.click(phone.button('Non scrivermi più'))
    expect(phone.inputs).toBe(1)
    await phone.page.getByText('non ti scriviamo più').waitFor()

    // A day later she signs in again, and is where she was going.
    await ada.goto('/lavoro/ricerche-salvate')
    await signIn(ada)
    expect(await ada.page.textContent('main')).toContain('In pausa')
    await ada.click(ada.button(/^Avvisami ogni settimana/))
    await ada.page.getByText('Fatto: la ricerca è cambiata.').waitFor()
    await ada.click(ada.button(/^Togli/))
    await ada.page.getByText('Ricerca tolta.').waitFor()
    expect(await site.sql('select from ricerca_salvata')).toEqual([])
    await look('ricerche-nessuna')
    await phone.context.close()
    await ada.context.close()
  })
