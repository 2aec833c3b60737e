import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { AxeBuilder } from '@axe-core/playwright'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { build } from '../../bin/build.mjs'
import { loadAssets } from '../../src/surfaces/design/index.ts'
import { openBrowser } from './browser.ts'
import { openTestHouse, type TestHouse } from './house.ts'

const ROOT = join(import.meta.dirname, '../..')
export const DESK = { width: 1366, height: 768 }
export const PHONE = { width: 360, height: 740 }
export const TABLET = { width: 768, height: 1024 }

/** The whole house behind a real server, with its assets and real browsers to visit it. */
export interface Site extends TestHouse {
  url: string
  /** A browser of one's own, logged in as an account (or nobody). */
  visitor(username: string | undefined, options?: BrowserContextOptions): Promise<Visitor>
}

export async function openSite(at?: string): Promise<Site> {
  await build({ root: ROOT })
  loadAssets(join(ROOT, 'dist/assets'))
  const house = await openTestHouse(at)
  const app = new Hono()
  app.use('/assets/*', serveStatic({ root: join(ROOT, 'dist'), precompressed: true }))
  app.route('/', house.app)
  const browser = await openBrowser()
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const made = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
        resolve({ server: made, port: info.port }),
      )
    },
  )
  const url = `http://127.0.0.1:${port}`
  return {
    ...house,
    url,
    visitor: async (username, options = {}) => {
      const context = await browser.newContext({
        viewport: DESK,
        reducedMotion: 'reduce',
        locale: 'it-IT',
        baseURL: url,
        ...options,
      })
      const visitor = new Visitor(context, await context.newPage())
      if (username) await visitor.logIn(username)
      return visitor
    },
    close: async () => {
      await browser.close()
      server.close()
      await house.close()
    },
  }
}

/** A person at a browser. Counts what the hand does: clicks, fields filled, options chosen; looks at every page with axe. */
export class Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What the console and the page's faults said: nothing, where all is well. */
  readonly said: string[] = []
  inputs = 0

  constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
    page.on('console', (message) => void (message.type() === 'error' && this.said.push(message.text())))
    page.on('pageerror', (error) => void this.said.push(error.message))
  }

  async logIn(username: string): Promise<void> {
    await this.page.goto('/siul/accesso')
    await this.page.fill('[name=username]', username)
    await this.page.fill('[name=password]', `demo-${username}`)
    await this.page.getByRole('button', { name: 'Entra' }).click()
    await this.page.waitForURL((to) => !to.pathname.endsWith('/accesso'))
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(path)
  }
  async click(what: Locator): Promise<void> {
    this.inputs++
    await this.tap(what)
  }
  /** A click that is not counted. The click waits for the answer to begin, this for the page to be whole. */
  async tap(what: Locator): Promise<void> {
    await what.click()
    await this.page.waitForLoadState('domcontentloaded')
  }
  async fill(what: Locator, text: string): Promise<void> {
    this.inputs++
    await what.fill(text)
  }
  /** What a card reader does: types at once and ends with Enter; one input. */
  async scan(what: Locator, code: string): Promise<void> {
    this.inputs++
    await what.fill(code)
    await what.press('Enter')
    await this.page.waitForLoadState('domcontentloaded')
  }
  async choose(what: Locator, value: string): Promise<void> {
    this.inputs++
    await what.selectOption(value)
  }
  async press(key: string): Promise<void> {
    this.inputs++
    await this.page.keyboard.press(key)
    await this.page.waitForLoadState('domcontentloaded')
  }
  async check(what: Locator): Promise<void> {
    this.inputs++
    await what.check()
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }
  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name })
  }
  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`)
  }

  /** The page as it is now holds for everybody: axe clean, nothing wider than the screen, one h1, a silent console. */
  async looksRight(name: string): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    if (process.env['SIUL_SHOTS']) {
      const { width } = this.page.viewportSize() ?? DESK
      await this.page.screenshot({
        path: join(process.env['SIUL_SHOTS'], `${name}-${width}.png`),
        fullPage: true,
      })
    }
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
    const overflow = await this.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
    expect(await this.page.locator('h1').count(), `${name} has one h1`).toBe(1)
    expect(this.said).toEqual([])
  }
}
