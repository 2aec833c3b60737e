#!/usr/bin/env node
// npm start: from a fresh clone to the program at work.
import { join } from 'node:path'
import { command, ensureBuilt, ensureInstalled, root, run } from './ensure.mjs'

await command(async () => {
  await ensureInstalled()
  await ensureBuilt()
  return run(join(root, 'dist/siul.mjs'), ['serve', ...process.argv.slice(2)], { leash: true })
})
