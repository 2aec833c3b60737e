import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolAt, giveGruppo, givePeople } from '../builders/gruppi.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let site: Site
beforeAll(async () => {
  site = await openSite(NOW)
  await site.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
  await site.sql(
    `insert into sala (centro_code, name, seats, riservata, individuale, gruppo)
     values ('PG', 'Sala 2', 12, false, false, true), ('PG', 'Sala 3', 30, false, false, true)`,
  )
})
afterAll(() => site.close())

/** A group with people who have a telephone; gives the code in the message of the first. */
async function full(start: string, count = 3) {
  site.setNow(NOW)
  const gruppoId = await giveGruppo(site, { start, maxPeople: Math.max(2, count) })
  const people = await givePeople(site, count)
  await site.sql("update persona set phone = '+393471234567' where id = any($1)", [people])
  for (const personaId of people) await enrolAt(site, gruppoId, personaId)
  const [row] = await site.sql<{ body: string }>('select body from messaggio where persona_id = $1', [
    people[0],
  ])
  return { gruppoId, code: /\/s\/(\w+)/.exec(row?.body ?? '')?.[1] ?? '' }
}

test.for([DESK, PHONE])(
  'she opens her link, frames the room, says that she is here: two inputs, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const day = viewport === DESK ? '18' : '19'
    const { gruppoId, code } = await full(`2026-11-${day}T08:30:00.000Z`)
    site.setNow(`2026-11-${day}T08:20:00Z`)
    const anna = await site.visitor('orientatore', { viewport })
    await anna.goto(`/siul/gruppi/${gruppoId}/schermo`)
    await anna.looksRight('gruppi-schermo')
    const shown = (await anna.page.locator('.si-number-big').textContent()) ?? ''
    const maria = await site.visitor(undefined, { viewport })
    await maria.goto(`/s/${code}`)
    await maria.looksRight('gruppi-mio-posto')
    // What the camera opens.
    await maria.goto(`/presenza/${shown}`)
    maria.inputs = 1
    await maria.looksRight('gruppi-inquadrato')
    await maria.click(maria.button('Sono qui'))
    await expect.poll(() => maria.page.getByText(/sei qui dalle 9:20/).count()).toBe(1)
    expect(maria.inputs).toBe(2)
    await maria.looksRight('gruppi-presenza-segnata')
    await anna.goto(`/siul/gruppi/${gruppoId}/appello`)
    await expect.poll(() => anna.page.getByText('ha segnato alle 9:20, da confermare').count()).toBe(1)
    await anna.looksRight('gruppi-appello-da-confermare')
    await maria.context.close()
    await anna.context.close()
  },
)

test(
  'on her telephone, without a camera: six characters and a button; a wrong one is said beside it',
  { timeout: 60_000 },
  async () => {
    const { gruppoId, code } = await full('2026-11-20T08:30:00.000Z', 1)
    site.setNow('2026-11-20T08:31:00Z')
    const anna = await site.visitor('orientatore')
    await anna.goto(`/siul/gruppi/${gruppoId}/schermo`)
    const shown = (await anna.page.locator('.si-number-big').textContent()) ?? ''
    const maria = await site.visitor(undefined, { viewport: PHONE })
    await maria.goto(`/s/${code}`)
    await maria.fill(maria.field('stanza'), 'AAAAAA')
    await maria.click(maria.button('Sono qui'))
    await expect
      .poll(() => maria.page.getByText(/Il codice della sala non è questo/).count())
      .toBeGreaterThan(0)
    expect(await maria.field('stanza').inputValue()).toBe('AAAAAA')
    maria.said.length = 0 // The browser tells of the 422 that it got.
    await maria.looksRight('gruppi-codice-sbagliato')
    maria.inputs = 0
    await maria.fill(maria.field('stanza'), shown.toLowerCase())
    await maria.click(maria.button('Sono qui'))
    await expect.poll(() => maria.page.getByText(/sei qui dalle 9:31/).count()).toBe(1)
    expect(maria.inputs).toBe(2)
    // Whoever finds the address of the room and has no link of her own is asked for it.
    const nobody = await site.visitor(undefined, { viewport: PHONE })
    await nobody.goto(`/presenza/${shown}`)
    expect(await nobody.field('codice').count()).toBe(1)
    await nobody.looksRight('gruppi-senza-collegamento')
    for (const each of [anna, maria, nobody]) await each.context.close()
  },
)

test.for([DESK, PHONE])(
  'a group is moved in four inputs and put back in one, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const { gruppoId } = await full(
      viewport === DESK ? '2026-11-23T08:30:00.000Z' : '2026-11-24T08:30:00.000Z',
    )
    const anna = await site.visitor('orientatore', { viewport })
    await anna.goto(`/siul/gruppi/${gruppoId}`)
    anna.inputs = 0
    await anna.click(anna.link('Sposta il gruppo'))
    await anna.looksRight('gruppi-sposta')
    await anna.fill(anna.field('at'), '14:30')
    await anna.fill(anna.field('reason'), 'La sala serve per un esame')
    await anna.click(anna.button('Sposta e avvisa'))
    await anna.page.waitForURL(/esito=spostato/)
    expect(anna.inputs).toBe(4)
    await expect.poll(() => anna.page.getByText(/La sala serve per un esame/).count()).toBe(1)
    await anna.looksRight('gruppi-spostato')
    anna.inputs = 0
    await anna.click(anna.button('Rimetti com’era'))
    await anna.page.waitForURL(/esito=ripreso/)
    expect(anna.inputs).toBe(1)
    await expect.poll(() => anna.page.getByText(/9:30–12:30/).count()).toBeGreaterThan(0)
    await anna.context.close()
  },
)

test('she does not come: one input from her link, and her place is free', { timeout: 60_000 }, async () => {
  const { gruppoId, code } = await full('2026-11-26T08:30:00.000Z', 2)
  const maria = await site.visitor(undefined, { viewport: PHONE })
  await maria.goto(`/s/${code}`)
  await maria.looksRight('gruppi-vieni')
  await maria.click(maria.button('Non vengo'))
  await expect.poll(() => maria.page.getByText(/Il tuo posto va a un’altra persona/).count()).toBe(1)
  expect(maria.inputs).toBe(1)
  await maria.looksRight('gruppi-non-vengo')
  const [row] = await site.sql(
    'select count(*)::int as n from messaggio where about_id = $1 and answer is not null',
    [gruppoId],
  )
  expect(row).toEqual({ n: 1 })
  await maria.context.close()
})
