import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../../bin/build.mjs'
import { asset, loadAssets } from './assets.ts'

const root = join(import.meta.dirname, '../../..')
let outDir: string

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'siul-build-'))
  expect(await build({ root, outDir })).toEqual({ built: true })
  loadAssets(join(outDir, 'assets'))
}, 60_000)
afterAll(() => rm(outDir, { recursive: true }))

const file = (name: string): string => join(outDir, asset(name))

test('every name that the pages use leads to a hashed file', () => {
  for (const name of ['si.css', 'si.js', 'icons.svg', 'favicon.svg', 'titillium-web-regular.woff2']) {
    expect(asset(name)).toMatch(/\.[A-Za-z0-9]{8}\.\w+$/)
    expect(existsSync(file(name))).toBe(true)
  }
})

test('texts are compressed beforehand and stay small', () => {
  expect(statSync(`${file('si.css')}.br`).size).toBeLessThan(20_000)
  expect(statSync(`${file('si.js')}.gz`).size).toBeLessThan(25_000)
  expect(statSync(`${file('icons.svg')}.br`).size).toBeLessThan(10_000)
})

test('the style keeps the library where pages name it, and our own rules', () => {
  const css = readFileSync(file('si.css'), 'utf8')
  for (const kept of [
    '.btn-primary',
    '.form-control',
    '.visually-hidden',
    '.si-heat--scaduto',
    '@media print',
  ]) {
    expect(css).toContain(kept)
  }
  expect(css).not.toContain('.carousel')
  expect(css).not.toMatch(/url\(["']?https?:/)
})

test('every icon that a component names is in the sprite', () => {
  const sprite = readFileSync(file('icons.svg'), 'utf8')
  for (const name of [
    'it-search',
    'it-check-circle',
    'it-clock',
    'it-warning-circle',
    'it-error',
    'it-minus-circle',
  ]) {
    expect(sprite).toContain(`id="${name}"`)
  }
})

test('a second build has nothing to do, and does it at once', async () => {
  const started = performance.now()
  expect(await build({ root, outDir })).toEqual({ built: false })
  expect(performance.now() - started).toBeLessThan(300)
})
