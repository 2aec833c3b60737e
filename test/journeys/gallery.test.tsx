import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PortalForm, PortalHome } from './gallery-portal.tsx'
import { openGallery, shoot, SIZES } from './gallery-server.tsx'
import { PersonPage, TodayPage } from './gallery.tsx'

const PAGES = { oggi: TodayPage, persona: PersonPage, portale: PortalHome, modulo: PortalForm }
/** 1280 px at 400 %. */
const ZOOMED = { width: 320, height: 256 }
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let gallery: Awaited<ReturnType<typeof openGallery>>

beforeAll(async () => {
  gallery = await openGallery((app) => {
    for (const [name, Shown] of Object.entries(PAGES))
      app.get(`/${name}`, (context) => context.html(<Shown />))
  })
}, 60_000)

afterAll(() => gallery.close())

const sizes = Object.keys(SIZES) as (keyof typeof SIZES)[]
const names = Object.keys(PAGES) as (keyof typeof PAGES)[]

describe.each(sizes)('on a %s', (size) => {
  test.each(names)(
    '%s: nothing for axe, nothing in the console, nothing off the screen',
    async (name) => {
      const { page, said } = await gallery.visit(`/${name}`, { viewport: SIZES[size] })
      await shoot(page, `${name}-${size}`, true)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
      expect(said).toEqual([])
      if (size === 'phone') await page.setViewportSize(ZOOMED)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      await page.context().close()
    },
    60_000,
  )
})

test('the first load of the portal home weighs less than 100 kB', async () => {
  const { page } = await gallery.visit('/portale')
  const sizes: number[] = await page.evaluate(
    'performance.getEntries().map(({ transferSize }) => transferSize ?? 0)',
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000)
  await page.context().close()
})
