#!/usr/bin/env node
// npm run bench: the measures, side by side.
import { join } from 'node:path'
import { command, ensureBuilt, ensureInstalled, root, run } from './ensure.mjs'

await command(async () => {
  await ensureInstalled({ development: true })
  await ensureBuilt()
  const { build } = await import('esbuild')
  const outfile = join(root, 'dist/bench.mjs')
  await build({
    entryPoints: [join(root, 'test/bench/index.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  })
  return run(outfile, process.argv.slice(2))
})
