import { afterAll, beforeAll, test, expect } from 'vitest'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { registerDid } from '../../src/areas/a-base/a1-accoglienza/register-did.command.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
})
afterAll(() => site.close())
const names = ['Rossi', 'Bianchi', 'Hoxha', 'Ferri', 'Conti', 'Marku', 'Popescu', 'El Amrani', 'Fabbri', 'Sarti', 'Ricci', 'Benedetti','Gori','Neri','Lupi','Serra']
async function person(surname: string, i: number): Promise<string> {
  const codice = `PROVA${String(i).padStart(11, '0')}`
  const [op] = await site.sql<{ id: string }>(`select id from account where username='orientatore'`)
  const [row] = await site.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, comune, centro_code, created_at, preferred_channel, preferred_language, referente_id, phone)
     values ($1, $1, 'definitivo', $2, $3, 'F', $4, 'Foligno', lower($2), 'maria', $5, $6, now(), $7, $8, $9, '+393331234567')
     returning id`,
    [codice, surname, 'Maria', `19${60 + i * 2}-05-10`, i % 4 ? 'G478' : 'D653', i % 4 ? 'PG' : 'FO', ['sms', 'telefono', null][i % 3], ['it', 'it', 'sq', 'ro'][i % 4], i % 3 ? op?.id : null],
  )
  return row?.id ?? ''
}
test('look', async () => {
  const ids: string[] = []
  for (const [i, name] of names.entries()) {
    const id = await person(name, i)
    ids.push(id)
    if (i === 0) continue
    const days = ['2026-08-01', '2026-08-12', '2026-08-16', '2026-07-01', '2026-08-30', '2026-02-10', '2026-09-01', '2026-08-11'][i % 8]
    const answer = await site.ask('sportello', registerDid, { personaId: id, unemploymentFrom: days, givenOn: days, declared: true, ...(i % 3 === 0 ? { support: 'naspi', supportFrom: days, supportUntil: '2026-12-01' } : {}) })
    expect(answer.kind).toBe('done')
  }
  await site.sql(`insert into voce (persona_id, kind, data, source, recorded_at) values ($1, 'esperienza', $2, 'operatore', now())`, [ids[1], JSON.stringify({ mansione: 'Cameriera', azienda: 'Bar', from: '2026-09-01', until: '2026-10-15', contract: 'subordinato', openEnded: false, yearlyIncomeCents: 1200000 })])
  await site.sql(`insert into voce (persona_id, kind, data, source, recorded_at) values ($1, 'esperienza', $2, 'operatore', now())`, [ids[0], JSON.stringify({ mansione: 'Cameriera', azienda: 'Bar', from: '2020-09-01', until: '2026-10-31', contract: 'subordinato', openEnded: false, yearlyIncomeCents: 1200000 })])
  for (const [who, size] of [['orientatore', DESK], ['orientatore', PHONE]] as const) {
    const v = await site.visitor(who, { viewport: size })
    const see = async (path: string, name: string) => {
      const t = Date.now()
      await v.goto(path)
      console.log(name, Date.now() - t)
      v.said.length = 0
      await v.looksRight(name).catch((e: Error) => console.log(name, JSON.stringify((e as unknown as {actual: unknown}).actual).slice(0, 900)))
    }
    await see('/siul', 'oggi')
    await see('/siul/oggi?chi=centro', 'oggi-centro')
    await see('/siul/oggi?chi=centro&vista=ieri', 'ieri')
    await see('/siul/oggi?chi=mie&servizio=D2', 'oggi-d2')
    await see(`/siul/persone/${ids[0]}/did`, 'did-nuova')
    await see(`/siul/persone/${ids[1]}/did`, 'did-aperta')
    await see(`/siul/persone/${ids[3]}/scadenze`, 'scadenze')
    await see(`/siul/persone/${ids[3]}`, 'scheda')
    await see(`/siul/persone/${ids[3]}/sostegni`, 'sostegni')
    const [did] = await site.sql<{ id: string }>('select id from did where persona_id=$1', [ids[1]])
    await see(`/siul/persone/${ids[1]}/did/${did?.id}/chiusura`, 'chiusura')
    await v.goto(`/siul/persone/${ids[0]}/did`)
    await v.button('Registra la dichiarazione').click()
    await v.looksRight('did-errori').catch((e: Error) => console.log('err', JSON.stringify((e as unknown as {actual: unknown}).actual).slice(0, 900)))
    await see('/verifica/ABCD-234567', 'verifica')
    const r = await v.page.request.get(`/siul/persone/${ids[1]}/did/${did?.id}.pdf`)
    console.log(r.status(), r.headers()['content-type'])
    const { writeFileSync } = await import('node:fs')
    writeFileSync('/tmp/p2-shots/ricevuta.pdf', await r.body())
    const c = await v.page.request.get(`/siul/persone/${ids[1]}/certificato.pdf?al=01/10/2026`)
    console.log(c.status(), c.headers()['content-type'])
    writeFileSync('/tmp/p2-shots/certificato.pdf', await c.body())
    const [doc] = await site.sql<{ code: string }>(`select code from documento where kind='ricevuta-did'`)
    await see(`/verifica/${doc?.code}`, 'verifica-si')
    await v.context.close()
  }
})
