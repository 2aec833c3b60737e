import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAllRaccomandazioni } from '../../src/across/incrocio/raccomandazioni.ts'
import { takeVacancy } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { addVoce } from '../../src/records/persona/index.ts'
import { givePersona } from '../builders/colloquio.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { cook, giveAzienda } from '../builders/vacancy.ts'

let site: Site
let vacancyId = ''
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  for (let n = 0; n < 6; n++) {
    const id = await givePersona(site, {
      name: 'Maria',
      surname: `Fabbri${'abcdef'[n]}`,
      birthOn: `1970-02-0${n + 1}`,
    })
    await site.sql("update persona set comune = 'G478' where id = $1", [id])
    await workAs(site.engine, await site.actor('sportello'), async (work) => {
      await addVoce(work, id, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
      await addVoce(work, id, { kind: 'patente', data: { patente: 'HACCP' } })
      await addVoce(work, id, {
        kind: 'disponibilita',
        data: { orari: [], turni: false, sabato: n % 2 === 0, raggioKm: 20, mezzi: [] },
      })
    })
  }
  const aziendaId = await giveAzienda(site, 'Mensa del Colle Srl')
  const taken = await site.ask('imprese', takeVacancy, { aziendaId, content: cook(), publish: true })
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken))
  vacancyId = taken.value.vacancyId
  await refreshAllRaccomandazioni(site.engine)
}, 120_000)
afterAll(() => site.close())

test.for([DESK, PHONE])('who the night found is on the page of the vacancy, at $width', async (viewport) => {
  const luca = await site.visitor('imprese', { viewport })
  await luca.goto(`/siul/vacancy/${vacancyId}`)
  await luca.looksRight('raccomandazioni-vacancy')
  luca.inputs = 0
  expect(await luca.page.getByRole('heading', { level: 3, name: /Fabbri/ }).count()).toBe(5)
  await luca.click(luca.link('Fabbria Maria'))
  expect(luca.inputs).toBe(1)
  expect(await luca.page.getByText('È fra le prime 15 persone per 1 offerta').count()).toBe(1)
  await luca.looksRight('raccomandazioni-persona')
  await luca.context.close()
})
