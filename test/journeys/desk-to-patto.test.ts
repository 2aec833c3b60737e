import { afterAll, beforeAll, expect, test } from 'vitest'
import { profileOf } from '../../src/areas/a-base/a2-primo-orientamento/profiling.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { recordProfile } from '../../src/records/profilo/index.ts'
import { ANSWERS, givePersona } from '../builders/colloquio.ts'
import { DESK, openSite, PHONE, TABLET, type Site, type Visitor } from '../builders/site.ts'

const MORNING = '2026-11-10T08:31:00Z'

let site: Site
beforeAll(async () => {
  site = await openSite(MORNING)
})
afterAll(() => site.close())

/** Somebody known: her DID, her jobs and the eight answers are already there. */
async function giveKnown(birthOn: string): Promise<{ personaId: string; codice: string }> {
  const personaId = await givePersona(site, {
    birthOn,
    jobs: [{ mansione: 'Aiuto cuoca', azienda: 'Mensa Prova', from: '2019-01-07', until: '2025-08-31' }],
  })
  await workAs(site.engine, await site.actor('orientatore'), async (work) => {
    const profile = profileOf(ANSWERS, work.today)
    if ('missing' in profile) throw new Error('answers are missing')
    await recordProfile(work, { personaId, profile })
  })
  const [row] = await site.sql<{ codice_fiscale: string }>(
    'select codice_fiscale from persona where id = $1',
    [personaId],
  )
  return { personaId, codice: row?.codice_fiscale ?? '' }
}

/** The interview up to the tablet, from the person's file: nothing is typed that is known. */
async function holdInterview(
  desk: Visitor,
  day: string,
  look: (name: string) => Promise<void>,
): Promise<string> {
  await desk.click(desk.button('Inizia il colloquio').first())
  await look('chi-sei')
  await desk.click(desk.button('Tutto confermato'))
  await look('esperienze')
  await desk.click(desk.button('Confermato'))
  await look('profilazione')
  await desk.click(desk.button(/^Accetta livello/))
  await look('lavori')
  site.setNow(`${day}T09:24:00Z`)
  await desk.click(desk.button('Accetta'))
  await look('percorso')
  await desk.click(desk.button('Accetta'))
  await desk.page.waitForLoadState('networkidle')
  await desk.fill(desk.page.getByLabel('Nota per chi lavora nel centro'), 'Cerca al mattino.')
  await look('patto')
  site.setNow(`${day}T09:44:00Z`)
  await desk.click(desk.button('Prepara e manda al tablet'))
  await look('attesa')
  return (await desk.link('Apri il patto su questo schermo').getAttribute('href')) ?? ''
}

for (const javaScriptEnabled of [true, false]) {
  test(`from arrival to the signed patto in at most twelve inputs${javaScriptEnabled ? '' : ', without JavaScript'}`, async () => {
    const day = javaScriptEnabled ? '2026-11-10' : '2026-11-12'
    site.setNow(`${day}T09:00:00Z`)
    const { personaId, codice } = await giveKnown(javaScriptEnabled ? '1978-04-12' : '1981-05-13')
    const desk = await site.visitor('orientatore', { javaScriptEnabled })
    const look = (name: string) =>
      javaScriptEnabled ? desk.looksRight(`1-${name}`) : desk.page.waitForLoadState('networkidle')
    await desk.goto('/siul/accoglienza')
    await look('accoglienza')

    // A card reader types the code and ends with Enter: one scan.
    await desk.scan(desk.page.locator('main [name=q]'), codice)
    await desk.page.waitForURL(`**/siul/persone/${personaId}`)
    await look('scheda')
    site.setNow(`${day}T09:04:00Z`)
    const address = await holdInterview(desk, day, look)

    site.setNow(`${day}T09:45:00Z`)
    const tablet = await site.visitor(undefined, { viewport: TABLET, javaScriptEnabled })
    await tablet.goto(address)
    if (javaScriptEnabled) await tablet.looksRight('1-tablet')
    await tablet.check(tablet.page.getByLabel('Sì, sono d’accordo'))
    // One gesture and one tap count as one.
    await tablet.page.getByLabel('Scrivi il tuo nome e cognome').fill('Maria Serafini')
    await tablet.click(tablet.button('Firma'))
    await tablet.page.getByText('Fatto').first().waitFor()
    if (javaScriptEnabled) await tablet.looksRight('1-firmato')

    expect(desk.inputs + tablet.inputs).toBeLessThanOrEqual(12)

    await desk.goto(`/siul/persone/${personaId}/scadenze`)
    await look('doveri')
    await desk.page.getByText('Fatto', { exact: true }).first().waitFor()
    const facts = await site.sql<{ kind: string }>(
      'select kind from ledger where persona_id = $1 order by seq',
      [personaId],
    )
    expect(facts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['patto.sottoscritto', 'scheda.aggiornata', 'prestazione.erogata']),
    )
    const [delivery] = await site.sql<{ minutes: number; recognised_minutes: number; session_cents: number }>(
      `select p.minutes, p.recognised_minutes, p.session_cents from prestazione p
       join partecipazione c on c.prestazione_id = p.id where c.persona_id = $1`,
      [personaId],
    )
    // From 10:04 to 10:45: 41 minutes at 33 € an hour.
    expect(delivery).toEqual({ minutes: 41, recognised_minutes: 41, session_cents: 2255 })
    expect(await site.sql('select * from ledger_broken()')).toEqual([])
  })
}

test('somebody new: the scheda says what the code says, the DID starts the clocks', async () => {
  site.setNow('2026-11-17T08:31:00Z')
  const desk = await site.visitor('sportello')
  await desk.goto('/siul/accoglienza')
  await desk.scan(desk.page.locator('main [name=q]'), 'RSSMRA78C41G478D')
  await desk.page.waitForURL('**/siul/persone/nuova**')
  expect(desk.page.url()).not.toContain('RSSMRA')
  await desk.page.getByText('mercoledì 1 marzo 1978').waitFor()
  await desk.looksRight('2-nuova')
  await desk.fill(desk.field('surname'), 'Rossi')
  await desk.fill(desk.field('name'), 'Maria')
  await desk.fill(desk.field('phone'), '340 7654321')
  await desk.choose(desk.field('comune'), 'D653')
  await desk.click(desk.button('Crea la scheda'))
  await desk.page.waitForLoadState('networkidle')
  await desk.page.locator('.si-identity').getByText('competente: Foligno').waitFor({ timeout: 3000 })
  expect(desk.inputs).toBeLessThanOrEqual(6)
  await desk.looksRight('2-scheda-nuova')

  await desk.click(desk.link('Registra la DID'))
  await desk.fill(desk.page.getByLabel('Ultimo giorno dell’ultimo lavoro'), '31/10/2026')
  await desk.fill(desk.page.getByLabel('Primo giorno senza lavoro'), '01/11/2026')
  await desk.check(desk.page.getByLabel('La persona ha ascoltato la dichiarazione'))
  await desk.looksRight('2-did')
  await desk.click(desk.button('Registra la dichiarazione'))
  await desk.page
    .getByText(/Ricevuta n\./)
    .first()
    .waitFor()
  await desk.looksRight('2-did-registrata')

  const personaPath = new URL(desk.page.url()).pathname.replace('/did', '')
  await desk.goto(`${personaPath}/scadenze`)
  // Three months from 1 November: 1 February.
  await desk.page.getByText('1 feb 2027').first().waitFor()
  await desk.looksRight('2-doveri')
})

test('a phone has room for every page of the path', async () => {
  site.setNow('2026-11-18T08:31:00Z')
  const { personaId } = await giveKnown('1983-06-14')
  const phone = await site.visitor('orientatore', { viewport: PHONE })
  const person = `/siul/persone/${personaId}`
  const paths = ['/siul/oggi', '/siul/accoglienza', '/siul/persone', person]
  const tabs = ['/anagrafica', '/esperienze', '/did', '/patto', '/scadenze', '/accessi'].map(
    (tab) => person + tab,
  )
  for (const path of [
    ...paths,
    ...tabs,
    '/siul/impostazioni/me',
    '/siul/aiuto',
    '/',
    '/centri',
    '/accessibilita',
  ]) {
    await phone.goto(path)
    await phone.looksRight(`3-${path.replaceAll(/[\da-f-]{36}/g, 'id').replaceAll('/', '_')}`)
  }
})

test('a desk has no sideways scroll and no fault on the other pages either', async () => {
  const region = await site.visitor('amministratore', { viewport: DESK })
  for (const path of [
    '/siul',
    '/siul/impostazioni/utenti',
    '/siul/standard',
    '/api/v1/docs',
    '/stato',
    '/aiuto',
    '/privacy',
    '/note-legali',
  ]) {
    await region.goto(path)
    await region.looksRight(`4-${path.replaceAll('/', '_')}`)
  }
})
