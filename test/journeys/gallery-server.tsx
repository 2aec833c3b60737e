import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { build } from '../../bin/build.mjs'
import { openBrowser } from '../builders/browser.ts'
import { loadAssets } from '../../src/surfaces/design/assets.ts'

const ROOT = join(import.meta.dirname, '../..')
const CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'"

export const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } }

/** A server with the built assets, the strict policy of the product and the given routes, and a browser to visit it. */
export async function openGallery(routes: (app: Hono) => void) {
  await build({ root: ROOT })
  loadAssets(join(ROOT, 'dist/assets'))
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    context.header('Content-Security-Policy', CSP)
  })
  app.use('/assets/*', serveStatic({ root: join(ROOT, 'dist'), precompressed: true }))
  routes(app)
  const browser = await openBrowser()
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
        resolve({ server, port: info.port }),
      )
    },
  )
  return {
    /** Opens a page in a browser of its own; `said` collects what the console says. */
    async visit(path: string, options: BrowserContextOptions = {}) {
      const context = await browser.newContext({
        viewport: SIZES.desk,
        reducedMotion: 'reduce',
        locale: 'it-IT',
        ...options,
      })
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' })
      return { page, said }
    },
    async close(): Promise<void> {
      await browser.close()
      server.close()
    },
  }
}

/** Keeps a picture for human eyes when `SIUL_SHOTS` is set. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env.SIUL_SHOTS) await page.screenshot({ path: join(tmpdir(), `gallery-${name}.png`), fullPage })
}
