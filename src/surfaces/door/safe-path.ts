/** A path of ours to go back to; anything else (another site, `//host`, a script) becomes the start page. */
export function safePath(text: string | undefined, home = '/siul/oggi'): string {
  if (!text || !text.startsWith('/') || text.startsWith('//') || text.includes('\\')) return home
  const url = new URL(text, 'http://casa.invalid')
  return url.host === 'casa.invalid' ? url.pathname + url.search : home
}
