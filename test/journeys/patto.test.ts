import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftedPatto, signedPatto } from '../builders/patto.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
})
afterAll(() => site.close())

test.for([
  [DESK, '1972-01-01'],
  [PHONE, '1972-01-02'],
] as const)(
  'life changes: a step in at most four inputs, at %j',
  { timeout: 60_000 },
  async ([viewport, birthOn]) => {
    const personaId = await signedPatto(site, birthOn)
    const anna = await site.visitor('orientatore', { viewport })
    await anna.goto(`/siul/persone/${personaId}/patto`)
    await anna.looksRight('patto')
    anna.inputs = 0
    await anna.click(anna.link('Aggiungi passo'))
    await anna.looksRight('patto-passi')
    await anna.check(anna.page.getByLabel('Ti proponiamo un corso adatto'))
    await anna.click(anna.button('Salva il passo').first())
    await anna.page.waitForURL(/esito=centro/)
    expect(anna.inputs).toBeLessThanOrEqual(4)
    await anna.page.getByText('Non serve la firma della persona').waitFor()
    await anna.click(anna.link(/^Versione 2/))
    await anna.page.getByText('Impegno nostro in più: Ti proponiamo un corso adatto.').waitFor()
    await anna.looksRight('patto-versione')
    await anna.goto(`/siul/persone/${personaId}/patto`)
    await anna.click(anna.link('Vieni al gruppo'))
    await anna.looksRight('patto-passo')
    await anna.check(anna.page.getByLabel('In corso'))
    await anna.click(anna.button('Salva come va'))
    await anna.page.getByText('Salvato: la firma resta.').waitFor()
    // When our day has passed, the page says so first.
    site.setNow('2026-12-02T09:04:00Z')
    // Three weeks later nobody is still logged in.
    await anna.logIn('orientatore')
    await anna.goto(`/siul/persone/${personaId}/patto`)
    await anna.page.getByText('Siamo in ritardo noi: 1 passo').waitFor()
    await anna.looksRight('patto-ritardo')
    await anna.goto(`/siul/persone/${personaId}/mancanze`)
    await anna.looksRight('mancanze')
    await anna.check(anna.page.getByLabel('Assenza a un appuntamento'))
    await anna.fill(anna.field('happenedOn'), '01/12/2026')
    await anna.click(anna.button('Registra e chiedi perché'))
    await anna.page.getByText('Motivi chiesti').waitFor()
    await anna.click(anna.link(/^Apri/))
    await anna.looksRight('mancanza')
    site.setNow('2026-11-10T09:04:00Z')
    await anna.context.close()
  },
)

test.for([true, false])(
  'the person signs from her own telephone, with scripts: %s',
  async (javaScriptEnabled) => {
    const personaId = await draftedPatto(site, javaScriptEnabled ? '1972-02-01' : '1972-02-02')
    const anna = await site.visitor('orientatore')
    await anna.goto(`/siul/persone/${personaId}/patto`)
    await anna.click(anna.button('Manda il link alla persona'))
    await anna.page.getByText('Link mandato alla persona').waitFor()
    await anna.looksRight('patto-link')
    const [sent] = await site.sql<{ path: string }>(
      "select link_path as path from messaggio where persona_id = $1 and template = 'patto.firma'",
      [personaId],
    )
    const maria = await site.visitor(undefined, { viewport: PHONE, javaScriptEnabled })
    const look = async (name: string) => {
      if (javaScriptEnabled) await maria.looksRight(name)
    }
    await maria.goto(sent?.path ?? '')
    await look('firma-link')
    await maria.click(maria.button('Mandami il codice'))
    await look('firma-codice')
    const field = maria.field('cifre')
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code')
    const [code] = await site.sql<{ body: string }>(
      "select body from messaggio where persona_id = $1 and template = 'patto.codice'",
      [personaId],
    )
    const digits = /\b\d{6}\b/.exec(code?.body ?? '')?.[0] ?? ''
    await maria.fill(field, digits === '000000' ? '111111' : '000000')
    await maria.click(maria.button('Apri il patto'))
    await expect.poll(() => maria.page.getByText('Puoi provare ancora 4 volte').count()).toBeGreaterThan(0)
    maria.said.length = 0
    await maria.fill(maria.field('cifre'), ` ${digits} `)
    await maria.click(maria.button('Apri il patto'))
    await maria.page.getByText('Sei d’accordo?').waitFor()
    await look('firma-patto')
    await maria.check(maria.page.getByLabel('Sì, sono d’accordo'))
    await maria.fill(maria.page.getByLabel('Scrivi il tuo nome e cognome'), 'Maria Serafini')
    await maria.click(maria.button('Firma'))
    await maria.page.getByText('Fatto: il patto è firmato').first().waitFor()
    await look('firma-fatto')
    await anna.goto(`/siul/persone/${personaId}/patto`)
    await anna.page.getByText('Codice mandato al recapito •••567.').waitFor()
    await anna.context.close()
    await maria.context.close()
  },
)
