import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { createUtente, resetPassword, switchUtente } from './utenti.command.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const luisa = { username: 'luisa.neri', displayName: 'Luisa Neri', role: 'orientatore', centroCode: 'FO' }
const logIn = (username: string, password: string) =>
  house.app.request('/siul/accesso', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ username, password }).toString(),
  })
const idOf = async (username: string): Promise<string> => {
  const [row] = await house.sql<{ id: string }>('select id from account where username = $1', [username])
  return row?.id ?? ''
}

test('a new user gets a one-time password, and must choose an own one', async () => {
  const answer = await house.ask('amministratore', createUtente, luisa)
  if (answer.kind !== 'done') throw new Error(answer.kind)
  const response = await logIn('luisa.neri', answer.value.password)
  expect(response.headers.get('location')).toBe('/siul/impostazioni/me?esito=password.must')
})

test('a name is given once, also to two who ask for it at the same moment', async () => {
  const twin = { ...luisa, username: 'gemella' }
  const answers = await Promise.all([1, 2, 3].map(() => house.ask('amministratore', createUtente, twin)))
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
})

test.each([
  ['a counsellor of no centre', { ...luisa, username: 'x1', centroCode: undefined }, 'centroCode'],
  ['an operator of no body', { ...luisa, username: 'x2', role: 'ente' }, 'enteId'],
  ['a name with spaces', { ...luisa, username: 'luisa neri' }, 'username'],
  ['an unknown role', { ...luisa, username: 'x3', role: 'capo' }, 'role'],
])('%s is not made: the field is named', async (_what, input, field) => {
  const answer = await house.ask('amministratore', createUtente, input)
  expect(answer).toMatchObject({ kind: 'invalid', errors: [{ field }] })
})

test('switched off: the session ends at once and the password no longer opens', async () => {
  const browser = await house.browser('imprese')
  const accountId = await idOf('imprese')
  expect(await house.ask('amministratore', switchUtente, { accountId, active: 'no' })).toMatchObject({
    kind: 'done',
  })
  expect((await browser.get('/siul/aiuto')).status).toBe(303)
  expect((await logIn('imprese', 'demo-imprese')).status).toBe(401)
  await house.ask('amministratore', switchUtente, { accountId, active: 'si' })
  expect((await logIn('imprese', 'demo-imprese')).status).toBe(303)
})

test('a new password takes the place of the old one', async () => {
  const answer = await house.ask('amministratore', resetPassword, { accountId: await idOf('eures') })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  expect((await logIn('eures', 'demo-eures')).status).toBe(401)
  expect((await logIn('eures', answer.value.password)).status).toBe(303)
})

test('nobody locks oneself out, and nobody else administers', async () => {
  const accountId = await idOf('amministratore')
  expect(await house.ask('amministratore', switchUtente, { accountId, active: 'no' })).toMatchObject({
    refusal: { code: 'accesso.se-stesso' },
  })
  for (const username of ['regione', 'responsabile', 'ente'])
    expect(await house.ask(username, createUtente, luisa)).toEqual({ kind: 'forbidden' })
})

test('the page lists the users and shows a new password once', async () => {
  const browser = await house.browser('amministratore')
  const shown = await browser.get('/siul/impostazioni/utenti')
  expect(await shown.text()).toContain('Anna Ricci')
  const made = await browser.post('/siul/impostazioni/utenti', { ...luisa, username: 'una.volta' })
  expect(await made.text()).toMatch(/<code>[\w-]{12}<\/code>/)
  expect(await (await browser.get('/siul/impostazioni/utenti')).text()).not.toMatch(/<code>/)
})

test('the administration role cannot read a hash, whatever SQL it writes', async () => {
  const [row] = await house.sql<{ may: boolean }>(
    "select has_column_privilege('siul_admin', 'account', 'password_hash', 'select') as may",
  )
  expect(row?.may).toBe(false)
})
