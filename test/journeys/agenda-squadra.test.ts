import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bookAppuntamento } from '../../src/across/agenda/agenda.command.ts'
import { proposePlaces } from '../../src/across/agenda/agenda.query.ts'
import { setMyHours } from '../../src/across/agenda/hours.command.ts'
import { addStanza } from '../../src/across/agenda/sale.command.ts'
import { giveAttesa, giveWaiting } from '../builders/agenda.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  // Tuesday, 8:00 in Italy.
  site = await openSite('2026-11-10T07:00:00Z')
  const stretches = [2, 3].map((weekday) => ({ weekday, from: '9:00', until: '13:00' }))
  for (const who of ['orientatore', 'responsabile'])
    await site.ask(who, setMyHours, { services: ['A2'], stretches })
  const room = { name: 'Stanza 1', seats: 2, riservata: 'si', uses: ['individuale'] }
  await site.ask('responsabile', addStanza, room)
}, 60_000)
afterAll(() => site.close())
beforeEach(() => site.sql('truncate appuntamento, attesa, sala_occupata cascade'))

/** Books a person with Anna at the first hour she has free. Gives the person. */
async function giveBooked(dueOn?: string): Promise<string> {
  const personaId = await giveWaiting(site, dueOn)
  const anna = (await site.actor('orientatore')).id
  const offer = await site.ask('sportello', proposePlaces, { personaId, service: 'A2' })
  const places = offer.kind === 'done' ? offer.value.places : []
  for (const { startsAt } of places) {
    const place = `${startsAt.toISOString()}/${anna ?? ''}`
    const answer = await site.ask('sportello', bookAppuntamento, { personaId, service: 'A2', place })
    if (answer.kind === 'done') return personaId
  }
  throw new Error('no place with Anna')
}

test(
  'two clerks take the same place: one gets it, the other is offered the next three',
  { timeout: 60_000 },
  async () => {
    const [maria, luca] = [await giveWaiting(site, '2026-11-30'), await giveWaiting(site, '2026-11-30')]
    const silvia = await site.visitor('sportello')
    const paolo = await site.visitor('responsabile')
    await silvia.goto(`/siul/persone/${maria}/prenota?servizio=A2`)
    await paolo.goto(`/siul/persone/${luca}/prenota?servizio=A2`)
    const placesOf = async (who: typeof silvia) =>
      Promise.all((await who.page.getByRole('radio').all()).map((radio) => radio.getAttribute('value')))
    const offered = await placesOf(silvia)
    expect(await placesOf(paolo)).toEqual(offered)
    await Promise.all([silvia.click(silvia.button('Conferma')), paolo.click(paolo.button('Conferma'))])
    await Promise.all([
      silvia.page.waitForLoadState('networkidle'),
      paolo.page.waitForLoadState('networkidle'),
    ])
    const [won, lost] = silvia.page.url().includes('/appuntamenti/') ? [silvia, paolo] : [paolo, silvia]
    expect(await won.page.getByText('Appuntamento fissato.').count()).toBe(1)
    expect(await lost.page.getByText('Qualcuno ha appena preso questo posto').count()).toBeGreaterThan(0)
    const next = await placesOf(lost)
    expect(next).toHaveLength(3)
    expect(next).not.toContain(offered[0])
    lost.said.length = 0
    await lost.looksRight('agenda-posto-preso')
    await lost.check(lost.page.getByRole('radio').first())
    await lost.click(lost.button('Conferma'))
    await expect.poll(() => lost.page.getByText('Appuntamento fissato.').count()).toBe(1)
    await Promise.all([silvia.context.close(), paolo.context.close()])
  },
)

test.for([DESK, PHONE])(
  'the manager moves an absent colleague’s day in three inputs, and takes it back, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    await giveBooked()
    const paolo = await site.visitor('responsabile', { viewport })
    await paolo.goto('/siul/agenda')
    paolo.inputs = 0
    await paolo.click(paolo.link('Assenze'))
    await paolo.page.waitForURL(/\/cruscotto\/assenze$/)
    await paolo.looksRight('agenda-assenze')
    await paolo.click(paolo.link(/^Assente oggi ?: Anna Ricci/))
    await paolo.page.waitForURL(/anteprima/)
    await paolo.looksRight('agenda-anteprima')
    await paolo.click(paolo.button('Conferma'))
    await paolo.page.waitForURL(/esito=coperta/)
    expect(paolo.inputs).toBeLessThanOrEqual(3)
    expect(await paolo.page.getByText(/Restano da decidere: 0/).count()).toBe(1)
    await paolo.looksRight('agenda-coperta')
    const left = await site.sql(
      `select 1 from appuntamento p join account a on a.id = p.operator_id
       where a.username = 'orientatore' and p.state = 'fissato' and p.starts_at < '2026-11-11'`,
    )
    expect(left).toEqual([])
    await paolo.click(paolo.button(/^Riprendi ?: Anna Ricci/).first())
    await paolo.page.waitForURL(/esito=ripresa/)
    await paolo.looksRight('agenda-ripresa')
    await paolo.context.close()
  },
)

test.for([DESK, PHONE])(
  'who waits, the team, the forecast, the rooms, the calendar, at $width',
  { timeout: 90_000 },
  async (viewport) => {
    const maria = await giveBooked('2026-11-12')
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto(`/siul/persone/${maria}/prenota?servizio=A2`)
    await silvia.click(silvia.link('Avvisa se si libera prima'))
    await silvia.page.waitForURL(/\/attesa/)
    await silvia.looksRight('agenda-attesa')
    await silvia.click(silvia.button('Metti in lista'))
    await silvia.page.waitForURL(/attese\?esito=aspetta/)
    await silvia.looksRight('agenda-attese')
    await silvia.goto(`/siul/agenda/squadra?dal=2026-11-11&persona=${maria}`)
    await silvia.looksRight('agenda-squadra')
    await silvia.click(silvia.link(/libero/).first())
    await silvia.page.waitForURL(/\/prenota\?/)
    await silvia.looksRight('agenda-prenota-collega')
    await silvia.goto('/siul/agenda/squadra?dal=2026-11-11')
    await silvia.click(silvia.link(/libero/).first())
    await silvia.looksRight('agenda-per-chi')
    await silvia.goto('/siul/agenda/previsione')
    await silvia.looksRight('agenda-previsione')
    await silvia.goto('/siul/agenda/previsione/persone?settimana=0&servizio=A2')
    await silvia.looksRight('agenda-previsione-persone')
    await silvia.context.close()
    const paolo = await site.visitor('responsabile', { viewport })
    await paolo.goto('/siul/agenda/stanze')
    await paolo.looksRight('agenda-stanze')
    await paolo.goto('/siul/agenda/calendario')
    await paolo.click(paolo.button(/Crea/))
    await paolo.page.getByText('/agenda/ics/').waitFor()
    await paolo.looksRight('agenda-calendario')
    await paolo.context.close()
  },
)

test.for([DESK, PHONE])(
  'the person says yes to a freed place, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    await giveBooked()
    const maria = await giveBooked()
    await site.sql("update persona set phone = '+393331234567', preferred_channel = 'sms' where id = $1", [
      maria,
    ])
    await giveAttesa(site, maria)
    site.setNow('2026-11-09T07:00:00Z')
    const silvia = await site.visitor('sportello', { viewport })
    const [first] = await site.sql<{ id: string }>(
      "select id from appuntamento where persona_id <> $1 and state = 'fissato'",
      [maria],
    )
    await silvia.goto(`/siul/agenda/appuntamenti/${first?.id ?? ''}`)
    await silvia.looksRight('agenda-appuntamento-annulla')
    await silvia.click(silvia.button('Annulla l’appuntamento'))
    await silvia.page.waitForURL(/esito=annulla/)
    await silvia.goto('/siul/agenda/attese')
    await silvia.looksRight('agenda-attese-offerta')
    const [sent] = await site.sql<{ link_path: string }>(
      "select link_path from messaggio where template = 'appuntamento.posto-libero' order by created_at desc, id desc limit 1",
    )
    const person = await site.visitor(undefined, { viewport })
    await person.goto(sent?.link_path ?? '')
    await person.looksRight('agenda-posto')
    await person.click(person.button('Sì, vengo'))
    await person.page.getByText('Il posto è tuo').waitFor()
    await person.looksRight('agenda-posto-preso-persona')
    site.setNow('2026-11-10T07:00:00Z')
    await Promise.all([silvia.context.close(), person.context.close()])
  },
)
