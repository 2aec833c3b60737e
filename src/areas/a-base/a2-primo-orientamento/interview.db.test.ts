import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANSWERS, givePersona } from '../../../../test/builders/colloquio.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../../test/builders/house.ts'

let house: TestHouse
let counsellor: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const START = Date.parse('2026-11-10T09:04:00Z')
const minutesLater = (minutes: number) => house.setNow(new Date(START + minutes * 60_000).toISOString())

/** A morning of its own, so many minutes after the first, with the counsellor logged in. */
async function begin(minutes: number): Promise<void> {
  minutesLater(minutes)
  counsellor = await house.browser('orientatore')
}

/** From «Inizia colloquio» to the last part, with the clicks of the good case. Gives the address of the interview. */
async function talk(personaId: string): Promise<string> {
  const started = await counsellor.post(`/siul/persone/${personaId}/colloqui`, {})
  expect(started.status).toBe(303)
  const here = started.headers.get('location') ?? ''
  const confirm = async (block: string, fields: Record<string, string> = {}) => {
    const response = await counsellor.post(`${here}/blocchi/${block}`, {
      version: '0',
      esito: 'fatto',
      ...fields,
    })
    expect(`${block} ${response.status} ${response.headers.get('location')}`).toBe(`${block} 303 ${here}`)
  }
  await confirm('chi-sei')
  await confirm('esperienze')
  const answers = Object.entries(ANSWERS).map(([id, option]) => [`answers.${id}`, option] as const)
  await confirm('profilazione', Object.fromEntries(answers))
  await confirm('lavori', { 'professioni[]': 'Aiuto cuoco/a', referral: 'entrambi' })
  await confirm('percorso', {
    goal: 'Un lavoro in cucina',
    'ours.0.text': 'Ti telefoniamo per sapere come va',
    'ours.0.by': '10/12/2026',
    'theirs.0.text': 'Mandi almeno 2 candidature',
    'theirs.1.text': '',
  })
  return here
}

/** Sends the patto to the tablet and gives the tablet's address. */
async function send(here: string): Promise<string> {
  const sent = await counsellor.post(`${here}/patto`, { identifiedWith: 'carta d’identità', via: 'tablet' })
  expect(sent.status).toBe(303)
  const code = /tablet=[^;]*?\.\d+\.([^;]+)/.exec(
    decodeURIComponent(sent.headers.get('set-cookie') ?? ''),
  )?.[1]
  return `/firma/${code}`
}

const onTablet = async (path: string, fields?: Record<string, string>) =>
  house.app.request(path, {
    ...(fields && {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    }),
  })

test('the whole path: parts, profile, patto, tablet, signature; the interview closes by itself and is worth 22,55 €', async () => {
  await begin(0)
  const jobs = [{ mansione: 'Aiuto cuoca', azienda: 'Mensa Prova', from: '2019-01-07', until: '2025-08-31' }]
  const personaId = await givePersona(house, { jobs })
  await house.sql("update persona set centro_code = 'PG' where id = $1", [personaId])
  const here = await talk(personaId)
  minutesLater(20)
  await counsellor.get(here)
  minutesLater(41)
  const tablet = await send(here)

  const shown = await (await onTablet(tablet)).text()
  expect(shown).toContain('Ti telefoniamo per sapere come va')
  expect(shown).toContain('Non riesco a rispondere ora')
  expect(shown).not.toContain('/siul')
  const signed = await onTablet(tablet, {
    answer: 'agreed',
    'firma.name': 'Maria Serafini',
    'firma.strokes': '0',
  })
  expect(signed.status).toBe(303)
  expect(await (await onTablet(tablet)).text()).toContain('il patto è firmato')
  const copy = await onTablet(`${tablet}/patto.pdf`)
  expect(copy.headers.get('content-type')).toBe('application/pdf')

  const [delivery] = await house.sql(
    'select state, minutes, recognised_minutes, session_cents, outputs from prestazione p join partecipazione q on q.prestazione_id = p.id where q.persona_id = $1',
    [personaId],
  )
  expect(delivery).toEqual({
    state: 'chiusa',
    minutes: 41,
    recognised_minutes: 41,
    session_cents: 2255,
    outputs: ['scheda-aggiornata', 'patto-di-servizio'],
  })
  const facts = await house.sql<{ kind: string; service_code: string; data: Record<string, unknown> }>(
    'select kind, service_code, data from ledger where persona_id = $1 order by seq',
    [personaId],
  )
  expect(facts.map(({ kind }) => kind)).toEqual([
    'patto.sottoscritto',
    'prestazione.erogata',
    'invio.effettuato',
    'invio.effettuato',
    'scheda.aggiornata',
  ])
  expect(facts[1]?.data).toMatchObject({
    mode: 'individual',
    minutes: 41,
    cents: 2255,
    centro: 'PG',
    on: '2026-11-10',
  })
  expect(facts.slice(2, 4).map(({ data }) => data['to'])).toEqual([
    'inserimento-lavorativo',
    'servizi-specialistici',
  ])

  const outcome = await (await counsellor.get(here)).text()
  expect(outcome).toContain('22,55')
  expect(outcome).toContain('Primo colloquio entro tre mesi')
  expect(outcome).toContain('Erogato in presenza.')
  expect(outcome).toContain('Il centro è quello competente per domicilio.')
  expect(outcome).toContain('1 dic 2026')
  const [duty] = await house.sql(
    "select met_on::text from scadenza where persona_id = $1 and rule like 'A2.%'",
    [personaId],
  )
  expect(duty).toEqual({ met_on: '2026-11-10' })
  const voci = await house.sql(
    "select data->>'name' as name, confirmed_on::text from voce where persona_id = $1 order by id",
    [personaId],
  )
  expect(voci).toEqual([
    { name: null, confirmed_on: '2026-11-10' },
    { name: 'Aiuto cuoco/a', confirmed_on: null },
  ])
})

test('an address signs once, in ten minutes; another’s address opens nothing of hers', async () => {
  await begin(100)
  const here = await talk(await givePersona(house, { birthOn: '1980-01-01', name: 'Elena' }))
  const tablet = await send(here)
  expect((await onTablet('/firma/non-un-codice')).status).toBe(404)
  minutesLater(110)
  expect((await onTablet(tablet)).status).toBe(410)
  const late = await onTablet(tablet, { answer: 'agreed', 'firma.name': 'Elena Serafini' })
  expect(late.status).toBe(410)
  expect(await late.text()).toContain('Non hai firmato niente')

  const again = await counsellor.post(`${await pattoOf(here)}/1/tablet`, { identifiedWith: 'patente' })
  expect(again.status).toBe(303)
  const code = /tablet=[^;]*?\.\d+\.([^;]+)/.exec(
    decodeURIComponent(again.headers.get('set-cookie') ?? ''),
  )?.[1]
  expect((await onTablet(tablet)).status).toBe(410)
  const both = await Promise.all(
    ['Elena Serafini', 'Elena Serafini'].map((name) =>
      onTablet(`/firma/${code}`, { answer: 'agreed', 'firma.name': name, 'firma.strokes': '0' }),
    ),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
})

async function pattoOf(here: string): Promise<string> {
  const [row] = await house.sql<{ id: string }>(
    'select persona_id as id from partecipazione where prestazione_id = $1',
    [here.split('/').at(-1)],
  )
  return `/siul/persone/${row?.id}/patto`
}

test('a yes without a name and without strokes is not a signature', async () => {
  await begin(200)
  const here = await talk(await givePersona(house, { birthOn: '1981-01-01' }))
  const tablet = await send(here)
  const empty = await onTablet(tablet, { answer: 'agreed', 'firma.name': '  ', 'firma.strokes': '0' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Scrivi il tuo nome o firma con il dito')
  const broken = await onTablet(tablet, {
    answer: 'agreed',
    'firma.png': 'data:image/png;base64,iVBORw0KGgo=',
    'firma.strokes': '3',
  })
  expect(broken.status).toBe(422)
  const asWritten = await onTablet(tablet, { answer: 'agreed', 'firma.name': 'Mery', 'firma.strokes': '0' })
  expect(asWritten.status).toBe(303)
  expect(await (await counsellor.get(await pattoOf(here))).text()).toContain('vale come è scritto')
})

test('a no says what to change and goes back to staff; the next version says what changed', async () => {
  await begin(300)
  const here = await talk(await givePersona(house, { birthOn: '1982-01-01' }))
  const tablet = await send(here)
  const nothing = await onTablet(tablet, { send: 'disagreed' })
  expect(nothing.status).toBe(422)
  await onTablet(tablet, { send: 'disagreed', row: 'Mandi almeno 2 candidature', words: 'Non ho internet' })
  const page = await (await counsellor.get(`${here}?blocco=patto`)).text()
  expect(page).toContain('Mandi almeno 2 candidature')
  expect(page).toContain('Non ho internet')
  await counsellor.post(`${here}/blocchi/percorso`, {
    version: '1',
    esito: 'fatto',
    goal: 'Un lavoro in cucina',
    'ours.0.text': 'Ti telefoniamo per sapere come va',
    'ours.0.by': '2026-12-20',
    'theirs.0.text': 'Vieni a usare i nostri computer',
  })
  const second = await send(here)
  const shown = await (await onTablet(second)).text()
  expect(shown).toContain('Impegno tuo in più: Vieni a usare i nostri computer.')
  expect(shown).toContain('Impegno tuo in meno: Mandi almeno 2 candidature.')
  expect(shown).toContain('la data passa dal 10/12/2026 al 20/12/2026')
  const states = await house.sql('select n, state from patto_versione where prestazione_id = $1 order by n', [
    here.split('/').at(-1),
  ])
  expect(states).toEqual([
    { n: 1, state: 'non-condivisa' },
    { n: 2, state: 'alla-firma' },
  ])
})

test('«not now» leaves the patto ready and signs nothing; taken back, the address no longer opens', async () => {
  await begin(400)
  const here = await talk(await givePersona(house, { birthOn: '1983-01-01' }))
  const tablet = await send(here)
  await onTablet(tablet, { send: 'not-now', later: 'Devo prendere mio figlio' })
  expect(await (await onTablet(tablet)).text()).toContain('ne parliamo un altro giorno')
  expect(await (await counsellor.get(`${here}?blocco=patto`)).text()).toContain('Devo prendere mio figlio')
  const patto = await pattoOf(here)
  const again = await counsellor.post(`${patto}/1/tablet`, { identifiedWith: 'patente' })
  const code = /tablet=[^;]*?\.\d+\.([^;]+)/.exec(
    decodeURIComponent(again.headers.get('set-cookie') ?? ''),
  )?.[1]
  await counsellor.post(`${patto}/1/ritiro`, {})
  const gone = await onTablet(`/firma/${code}`)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('lo ha ripreso, per cambiarlo')
})

test('without a DID the interview may be held, the patto not', async () => {
  await begin(430)
  const here = await talk(await givePersona(house, { birthOn: '1984-01-01', unemployedFrom: null }))
  const refused = await counsellor.post(`${here}/patto`, { identifiedWith: 'patente' })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Prima del patto serve la dichiarazione')
})

test('programs do the same by REST, in JSON', async () => {
  await begin(470)
  const personaId = await givePersona(house, { birthOn: '1985-01-01' })
  const started = await counsellor.api('POST', `/persone/${personaId}/colloqui`, {})
  expect(started.status).toBe(201)
  const { prestazioneId } = (await started.json()) as { prestazioneId: string }
  const saved = await counsellor.api('PUT', `/prestazioni/${prestazioneId}/blocchi/percorso`, {
    esito: 'fatto',
    goal: 'Un lavoro',
    ours: [{ text: 'Ti telefoniamo' }],
    theirs: [{ text: 'Vieni al gruppo', by: '2026-11-30' }],
  })
  expect(await saved.json()).toMatchObject({ version: 1 })
  const stale = await counsellor.api('PUT', `/prestazioni/${prestazioneId}/blocchi/percorso`, {
    goal: 'Altro',
  })
  expect([stale.status, ((await stale.json()) as { code: string }).code]).toEqual([
    409,
    'erogazione.blocco-cambiato',
  ])
  const read = await counsellor.api('GET', `/prestazioni/${prestazioneId}`)
  expect(await read.json()).toMatchObject({
    delivery: { service: 'A2', state: 'in-corso' },
    blocks: { percorso: { state: 'fatto', version: 1 } },
    text: { goal: 'Un lavoro', theirs: [{ by: '2026-11-30' }] },
  })
  const prepared = await counsellor.api('POST', `/prestazioni/${prestazioneId}/patto`, {
    identifiedWith: 'passaporto',
  })
  const { session } = (await prepared.json()) as { session: { code: string } }
  const answer = (body: object) =>
    house.app.request(`/api/v1/firma/${session.code}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect((await answer({ answer: 'agreed' })).status).toBe(422)
  expect(await (await answer({ answer: 'agreed', firma: { name: 'Maria Serafini' } })).json()).toEqual({
    state: 'firmata',
  })
  const patto = await counsellor.api('GET', `/persone/${personaId}/patto`)
  expect(await patto.json()).toMatchObject({ versions: [{ n: 1, state: 'firmata' }] })
  expect((await house.app.request(`/api/v1/persone/${personaId}/patto`)).status).toBe(401)
})
