import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './index.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'siul-config-'))

test('with nothing said: the embedded server below the folder, demo data, loopback, a port to be found', () => {
  const cwd = folder()
  expect(readConfig({}, cwd)).toMatchObject({
    databaseUrl: undefined,
    dataDir: join(cwd, '.siul'),
    port: undefined,
    host: '127.0.0.1',
    demo: true,
  })
})

test('the secret is made once, and is for its owner only', () => {
  const cwd = folder()
  const { secret, dataDir } = readConfig({}, cwd)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(readConfig({}, cwd).secret).toBe(secret)
  expect(statSync(join(dataDir, 'siul-secret')).mode & 0o777).toBe(0o600)
})

test('a database of one’s own needs a secret of one’s own, and starts without invented data', () => {
  const env = { DATABASE_URL: 'postgres://localhost/siul' }
  expect(() => readConfig(env, folder())).toThrow(/SIUL_SECRET/)
  expect(readConfig({ ...env, SIUL_SECRET: 'x' }, folder())).toMatchObject({ demo: false, secret: 'x' })
})

test.each(['-1', '65536', 'tremila', '80.5'])('PORT=%s is refused, naming it', (PORT) => {
  expect(() => readConfig({ PORT }, folder())).toThrow(PORT)
})

test.each(['0', '3000', '65535'])('PORT=%s is taken', (PORT) => {
  expect(readConfig({ PORT }, folder()).port).toBe(Number(PORT))
})

test('SIUL_DEMO is 0 or 1', () => {
  expect(() => readConfig({ SIUL_DEMO: 'si' }, folder())).toThrow(/SIUL_DEMO/)
})

test('what the environment says is taken as it is', () => {
  const env = {
    SIUL_DATA: 'dati',
    HOST: '0.0.0.0',
    SIUL_CLOCK: '2026-11-10T10:04:00+01:00',
    SIUL_METRICS_TOKEN: 'gettone',
    SIUL_PROXY: '1',
    SIUL_DEMO: '0',
    SIUL_SECRET: 's'.repeat(32),
  }
  const cwd = folder()
  expect(readConfig(env, cwd)).toEqual({
    databaseUrl: undefined,
    dataDir: join(cwd, 'dati'),
    port: undefined,
    host: '0.0.0.0',
    clock: '2026-11-10T10:04:00+01:00',
    demo: false,
    secret: 's'.repeat(32),
    metricsToken: 'gettone',
    behindProxy: true,
  })
})

test('a variable left empty is as if it were not there', () => {
  const names = [
    'DATABASE_URL',
    'SIUL_DATA',
    'PORT',
    'HOST',
    'SIUL_CLOCK',
    'SIUL_METRICS_TOKEN',
    'SIUL_SECRET',
  ]
  const cwd = folder()
  const { secret, ...rest } = readConfig(Object.fromEntries(names.map((name) => [name, ''])), cwd)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(rest).toEqual({
    databaseUrl: undefined,
    dataDir: join(cwd, '.siul'),
    port: undefined,
    host: '127.0.0.1',
    clock: undefined,
    demo: true,
    metricsToken: undefined,
    behindProxy: false,
  })
})

test.each(['', '0', 'true', 'yes'])('SIUL_PROXY=%s trusts no address that is only told', (SIUL_PROXY) => {
  expect(readConfig({ SIUL_PROXY }, folder()).behindProxy).toBe(false)
})

test('a secret written by hand is read without the line it ends with', () => {
  const cwd = folder()
  mkdirSync(join(cwd, '.siul'))
  writeFileSync(join(cwd, '.siul', 'siul-secret'), 'scritto a mano\n')
  expect(readConfig({}, cwd).secret).toBe('scritto a mano')
})
