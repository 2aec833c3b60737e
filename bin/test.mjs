#!/usr/bin/env node
// npm test: every lane, or what the arguments name. The last line of standard output is the count, whatever happened.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, ensureBuilt, ensureInstalled, root, run } from './ensure.mjs'

const dir = mkdtempSync(join(tmpdir(), 'siul-count-'))
const file = join(dir, 'count.json')

await command(async () => {
  await ensureInstalled({ development: true })
  await ensureBuilt()
  const reporters = ['--reporter=default', `--reporter=${join(root, 'test/builders/reporter.ts')}`]
  const args = ['run', '--root', root, ...reporters, ...process.argv.slice(2)]
  return run(join(root, 'node_modules/vitest/vitest.mjs'), args, { env: { SIUL_TEST_COUNT: file } })
})

const { passed, failed, skipped } = readCount()
rmSync(dir, { recursive: true })
if (failed > 0 || passed === 0) process.exitCode ||= 1
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)

/** A run that broke before it could count, or after all its tests had passed, is a failure too. */
function readCount() {
  try {
    const count = JSON.parse(readFileSync(file, 'utf8'))
    const broken = process.exitCode !== 0 && count.passed > 0 ? 1 : 0
    return { ...count, failed: Math.max(count.failed, broken) }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
