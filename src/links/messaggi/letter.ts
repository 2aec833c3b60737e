/** The same words as HTML: paragraphs, and addresses one can press. Nothing from outside, no pictures. */
export function htmlOf(text: string, lang: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${linked(escaped(paragraph))}</p>`)
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#17324d;max-width:36em">',
    ...paragraphs,
    '</body></html>',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
const linked = (html: string): string =>
  html
    .replaceAll(/https:\/\/[^\s<]*[^\s<.,]/g, (url) => `<a href="${url}">${url}</a>`)
    .replaceAll('\n', '<br>')
