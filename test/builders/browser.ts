import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { inflate } from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const packaged = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../bin/chromium.br',
)

/**
 * Opens the real Chromium that comes with the packages (Linux x64); `CHROMIUM_PATH` names another one elsewhere.
 * Root may run it too: there is no sandbox, so it is for our own pages only. Close it when done.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await unpack()),
    env: await environment(),
    chromiumSandbox: false,
    args: ['--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
  })
}

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib']

/** A bare machine lacks the libraries of NSS and every font: the package brings both. */
async function environment(): Promise<NodeJS.ProcessEnv> {
  const isBare = !LIBRARIES.some((folder) => existsSync(join(folder, 'libnss3.so')))
  if (process.env.CHROMIUM_PATH || !isBare) return process.env
  const [libraries, fonts] = await Promise.all([
    inflate(join(dirname(packaged), 'al2023.tar.br')),
    inflate(join(dirname(packaged), 'fonts.tar.br')),
  ])
  return { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: fonts }
}

/** Unpacked once a machine and renamed into place: test files in parallel never see half a browser. */
async function unpack(): Promise<string> {
  const { mtimeMs, size } = await stat(packaged)
  const folder = join(tmpdir(), 'siul-chromium')
  const binary = join(folder, `chromium-${size}-${Math.trunc(mtimeMs)}`)
  if (existsSync(binary)) return binary
  await mkdir(folder, { recursive: true })
  const partial = `${binary}.${process.pid}`
  await pipeline(
    createReadStream(packaged),
    createBrotliDecompress(),
    createWriteStream(partial, { mode: 0o755 }),
  )
  await rename(partial, binary)
  return binary
}
