import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let manifest: Readonly<Record<string, string>> = {}

/**
 * Reads `manifest.json` of a built assets folder, so that `asset` gives the hashed names.
 * In: the folder (`dist/assets`). Throws where it was never built.
 */
export function loadAssets(dir: string): void {
  manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<string, string>
}

/** The URL of an asset by its plain name (`si.css`); before `loadAssets` the name itself. */
export const asset = (name: string): string => `/assets/${manifest[name] ?? name}`
