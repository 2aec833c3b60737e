#!/usr/bin/env node
// The command line. Standard output carries the program's words only.
import { join } from 'node:path'
import { command, ensureBuilt, ensureInstalled, root, run } from './ensure.mjs'

await command(async () => {
  await ensureInstalled()
  await ensureBuilt()
  return run(join(root, 'dist/siul.mjs'), process.argv.slice(2))
})
