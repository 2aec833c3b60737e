import { mkdtempSync, statSync } from 'node:fs'
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
