#!/usr/bin/env node
// npm run check: everything that can be said of the code without running it, and the house's own rules.
import { join } from 'node:path'
import { command, ensureInstalled, root, run } from './ensure.mjs'

/** @type {[name: string, tool: string, args: string[]][]} */
const CHECKS = [
  ['Tipi: programma e prove', 'typescript/bin/tsc', ['-p', '.']],
  ['Tipi: browser', 'typescript/bin/tsc', ['-p', 'tsconfig.browser.json']],
  ['Tipi: l’atto, puro', 'typescript/bin/tsc', ['-p', 'src/standard']],
  ['Regole del codice', 'oxlint/bin/oxlint', ['--type-aware']],
  ['Forma', 'prettier/bin/prettier.cjs', ['--check', '.']],
  ['Codice morto', 'knip/bin/knip.js', []],
  ['Regole della casa', 'vitest/vitest.mjs', ['run', '--project', 'house']],
]

await command(async () => {
  await ensureInstalled({ development: true })
  process.chdir(root)
  const failed = []
  for (const [name, tool, args] of CHECKS) {
    process.stdout.write(`\n── ${name}\n`)
    if ((await run(join(root, 'node_modules', tool), args)) !== 0) failed.push(name)
  }
  process.stdout.write(
    failed.length === 0 ? '\nTutto in ordine.\n' : `\nDa sistemare: ${failed.join(' · ')}\n`,
  )
  return failed.length === 0 ? 0 : 1
})
