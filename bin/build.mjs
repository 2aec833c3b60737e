// Turns the sources into what runs: the server bundle and the assets of the browser. Plain JavaScript, for any Node ≥ 20.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const DESIGN = 'src/surfaces/design'
const LIBRARY = 'node_modules/bootstrap-italia/dist'
/** Focus is ours (`:focus-visible`): the library's needs its own script to tell mouse from keyboard. */
const FOCUS_RULES = /[^{}]*data-focus-mouse[^{}]*\{[^{}]*\}/g
/** Tags and states that no source names in a string. */
const SAFE = ['html', 'body', 'strong', 'small', 'code', 'kbd', 'hr', 'active', 'show']

/**
 * Builds `<outDir>/siul.mjs` (where `src/main.ts` exists) and `<outDir>/assets/` with its `manifest.json`.
 * In: the repository's root and the output folder. Out: whether there was anything to do. Does nothing, in a few
 * milliseconds, when the sources are those of the last time.
 */
export async function build({ root, outDir = join(root, 'dist') }) {
  const inputs = fingerprint(root)
  const stamp = join(outDir, 'build.json')
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).inputs === inputs) return { built: false }

  await mkdir(outDir, { recursive: true })
  const fresh = await mkdtemp(join(outDir, 'assets-'))
  const esbuild = await import('esbuild')
  const [named] = await Promise.all([browserAssets(esbuild, root, fresh), server(esbuild, root, outDir)])
  const manifest = { ...named, ...(await icons(root, fresh)), ...(await favicon(root, fresh)) }
  await writeFile(join(fresh, 'manifest.json'), JSON.stringify(manifest, null, 2))
  await compress(fresh)
  await replace(join(outDir, 'assets'), fresh)
  await writeFile(stamp, JSON.stringify({ inputs }))
  return { built: true }
}

/** Puts a folder in the place of another, also while a second build does the same. */
async function replace(folder, fresh) {
  await chmod(fresh, 0o755)
  const old = `${fresh}-old`
  for (let attempt = 1; ; attempt += 1) {
    await rename(folder, old).catch(() => undefined)
    try {
      await rename(fresh, folder)
      return await rm(old, { recursive: true, force: true })
    } catch (error) {
      if (attempt === 5) throw error
      await rm(old, { recursive: true, force: true })
    }
  }
}

async function server(esbuild, root, outDir) {
  const entry = join(root, 'src/main.ts')
  if (!existsSync(entry)) return undefined
  // Read at run time, beside the bundle as beside its source.
  await copyFile(join(root, 'src/platform/identifiers/places.csv'), join(outDir, 'places.csv'))
  return esbuild.build({
    entryPoints: [entry],
    outfile: join(outDir, 'siul.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
  })
}

async function browserAssets(esbuild, root, outDir) {
  const { metafile } = await esbuild.build({
    entryPoints: {
      si: join(root, DESIGN, 'browser.element.ts'),
      'si.style': join(root, DESIGN, 'styles/si.css'),
    },
    outdir: outDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    alias: { '@fonts': join(root, LIBRARY, 'fonts') },
    plugins: [purgedLibrary(root)],
    metafile: true,
    logLevel: 'warning',
  })
  return Object.fromEntries(Object.keys(metafile.outputs).map((path) => [plainName(path), basename(path)]))
}

/** `si.style.AB12.css` → `si.css`, `titillium-web-v10-latin-ext_latin-600.AB12.woff2` → `titillium-web-600.woff2`. */
const plainName = (path) =>
  basename(path)
    .replace(/\.[A-Z0-9]{8}(?=\.)/, '')
    .replace('si.style.', 'si.')
    .replace(/-v\d+-latin-ext_latin/, '')

/** `@import 'bootstrap-italia'` gives the library without the rules that no page names. */
function purgedLibrary(root) {
  return {
    name: 'purged-bootstrap-italia',
    setup(pipeline) {
      pipeline.onResolve({ filter: /^bootstrap-italia$/ }, ({ path }) => ({ path, namespace: 'library' }))
      pipeline.onLoad({ filter: /.*/, namespace: 'library' }, async () => {
        const { PurgeCSS } = await import('purgecss')
        const raw = await readFile(join(root, LIBRARY, 'css/bootstrap-italia.min.css'), 'utf8')
        const [purged] = await new PurgeCSS().purge({
          css: [{ raw: raw.replace(/^\uFEFF/, '').replace(FOCUS_RULES, '') }],
          content: [
            {
              raw: sources(root)
                .map(({ text }) => text)
                .join('\n'),
              extension: 'tsx',
            },
          ],
          defaultExtractor: namesIn,
          safelist: SAFE,
          variables: true,
          keyframes: true,
          fontFace: true,
        })
        return { contents: purged.css, loader: 'css', resolveDir: root }
      })
    },
  }
}

/** Class names live in strings, tag names after `<`: prose in comments and identifiers keep no rule alive. */
function namesIn(text) {
  const strings = text.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []
  const tags = Array.from(text.matchAll(/<([a-z][a-z0-9-]*)/g), ([, tag]) => tag)
  return [...strings.flatMap((string) => string.match(/[\w-]+/g) ?? []), ...tags]
}

async function icons(root, outDir) {
  const sprite = await readFile(join(root, LIBRARY, 'svg/sprites.svg'), 'utf8')
  const named = new Set(sources(root).flatMap(({ text }) => text.match(/\bit-[a-z0-9-]+/g) ?? []))
  const symbols = (sprite.match(/<symbol .*?<\/symbol>/gs) ?? []).filter((symbol) =>
    named.has(/id="([^"]+)"/.exec(symbol)?.[1]),
  )
  return hashed(outDir, 'icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`)
}

const favicon = async (root, outDir) =>
  hashed(outDir, 'favicon.svg', await readFile(join(root, DESIGN, 'favicon.svg'), 'utf8'))

async function hashed(outDir, name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const file = name.replace('.', `.${hash}.`)
  await writeFile(join(outDir, file), content)
  return { [name]: file }
}

async function compress(dir) {
  const [br, gz] = [promisify(brotliCompress), promisify(gzip)]
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const texts = readdirSync(dir).filter((name) => /\.(?:js|css|svg)$/.test(name))
  await Promise.all(
    texts.map(async (name) => {
      const content = await readFile(join(dir, name))
      await writeFile(join(dir, `${name}.br`), await br(content, { params }))
      await writeFile(join(dir, `${name}.gz`), await gz(content, { level: 9 }))
    }),
  )
}

/** The product's sources: tests shape nothing that runs. */
function sources(root) {
  return readdirSync(join(root, 'src'), { recursive: true })
    .filter((path) => /\.(?:tsx?|css|svg|json|sql|typ|csv)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }))
}

function fingerprint(root) {
  const hash = createHash('sha256')
  for (const { path, text } of sources(root)) hash.update(path).update('\0').update(text)
  for (const path of ['bin/build.mjs', 'package-lock.json']) hash.update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const started = performance.now()
  const { built } = await build({ root: fileURLToPath(new URL('..', import.meta.url)) })
  process.stdout.write(
    `${built ? 'built' : 'nothing to build'} in ${Math.round(performance.now() - started)} ms\n`,
  )
}
