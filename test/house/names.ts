import { faultsOf, lineAt, type Fault, type Source } from './sources.ts'

/** What a file may do is in its suffix, and each suffix has its floors (`src/…`). A plain noun may stand anywhere. */
export const SUFFIXES: Record<string, RegExp> = {
  card: /^src\/standard\//,
  rule: /^src\/standard\//,
  indicator: /^src\/standard\//,
  store: /^src\/records\//,
  query: /^src\/(records|areas|across)\//,
  schema: /^src\/(records|areas|across)\//,
  command: /^src\/(areas|across)\//,
  page: /^src\/(areas|across)\//,
  api: /^src\/(areas|across)\//,
  cli: /^src\/(areas|across|surfaces\/cli)\//,
  job: /^src\/(areas|across|surfaces\/cli)\//,
  client: /^src\/links\//,
  element: /^src\/surfaces\/design\//,
  setup: /^test\/builders\//,
}
/** `x.test`, `x.db.test`, `x.rule.test` … */
const TESTED = [...Object.keys(SUFFIXES), 'db']

const FORBIDDEN = /^(utils?|helpers?|common|shared|types|libs?|misc)$/
/** Written by a program, not by people. */
const GENERATED = new Set(['src/platform/db/schema.ts'])
export const MAX_LINES = 300

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

export function nameFaults(path: string): Fault[] {
  const parts = path.split('/')
  const [noun = '', ...rest] = (parts.at(-1) ?? '').replace(/(\.d)?\.[cm]?tsx?$/, '').split('.')
  const forbidden = [...parts.slice(0, -1), noun].find((name) => FORBIDDEN.test(name))
  const isTest = rest.at(-1) === 'test'
  const suffixes = isTest ? rest.slice(0, -1) : rest
  const [suffix] = suffixes
  const whys: string[] = []
  if (forbidden) whys.push(`is called «${forbidden}», which says nothing: name it after what it is about`)
  if (!KEBAB.test(noun)) whys.push(`«${noun}» is not in lower case with hyphens`)
  if (suffixes.length > 1 || (suffix && !(isTest ? TESTED : Object.keys(SUFFIXES)).includes(suffix)))
    whys.push(
      `«.${suffixes.join('.')}» is not one of the suffixes: a plain noun, or one of ${Object.keys(SUFFIXES).join(' ')}`,
    )
  else if (suffix && suffix !== 'db' && !SUFFIXES[suffix]?.test(path))
    whys.push(`a .${suffix} has no place here: it belongs to ${SUFFIXES[suffix]?.source}`)
  return whys.map((why) => ({ path, line: 1, why }))
}

export function sizeFaults({ path, text }: Source): Fault[] {
  const lines = text.split('\n').length - 1
  if (lines <= MAX_LINES || GENERATED.has(path)) return []
  return [
    {
      path,
      line: MAX_LINES,
      why: `has ${lines} lines: split it where it does two things (at most ${MAX_LINES})`,
    },
  ]
}

/** A capital or a space: a key of the catalogue has neither. */
const ATTRIBUTE =
  /\s(?:title|label|aria-label|alt|hint|caption|placeholder|legend|summary)="([^"]*(?:\p{Lu}|\p{L}\s\p{L})[^"]*)"/gu
const INLINE_STYLE = /\sstyle=(?=["{])/g
const HANDLER = /<[a-z][^<>]*?\s(on[a-z]+)=/gi

/** What a page may not hold: sentences outside the catalogue, inline style, inline handlers. */
export function pageFaults(file: Source): Fault[] {
  return [
    ...textsIn(file).map(({ text, line }) => ({
      path: file.path,
      line,
      why: `says «${text}» outside the catalogue: put it in words.ts, in both languages`,
    })),
    ...faultsOf(
      file,
      ATTRIBUTE,
      (text) => `says «${text}» outside the catalogue: put it in words.ts, in both languages`,
    ),
    ...faultsOf(file, INLINE_STYLE, 'inline style is blocked by the Content-Security-Policy: use a class'),
    ...faultsOf(
      file,
      HANDLER,
      (name) => `«${name}» is blocked by the Content-Security-Policy: use an si-* element`,
    ),
  ]
}

const NOISE = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`[^`]*`/g
const INNERMOST = /\{([^{}]*)\}/
const TAG = /(?:<(\/)|(?<![\w$])<)((?:[A-Za-z][\w.-]*)?)((?:\s(?!extends\b)[^<>]*?)?)(\/?)>/g

/** Literal words between tags. Braces are taken away from the inside out, each with its own tags looked at first. */
function textsIn({ text }: Source): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = []
  let rest = text.replace(NOISE, (noise) => noise.replace(/[^\n]/g, ' '))
  for (let brace = INNERMOST.exec(rest); brace; brace = INNERMOST.exec(rest)) {
    const [whole, inside = ''] = brace
    found.push(...textsBetweenTags(inside, lineAt(rest, brace.index)))
    const filler = whole.replace(/[^\n]/g, '\u0000')
    rest = rest.slice(0, brace.index) + filler + rest.slice(brace.index + whole.length)
  }
  return [...found, ...textsBetweenTags(rest, 1)]
}

/** The program's own name, the same in every language. */
const NAME = /^SIUL$/

function textsBetweenTags(code: string, firstLine: number): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = []
  let depth = 0
  let from = 0
  for (const tag of code.matchAll(TAG)) {
    const said = depth > 0 ? code.slice(from, tag.index).replaceAll('\u0000', ' ').trim() : ''
    if (/\p{L}{2}/u.test(said.replace(/&\w+;/g, '').replace(NAME, '')))
      found.push({ text: said.replace(/\s+/g, ' '), line: firstLine + lineAt(code, from) - 1 })
    if (tag[1]) depth = Math.max(0, depth - 1)
    else if (!tag[4]) depth += 1
    from = tag.index + tag[0].length
  }
  return found
}

const ANY = /(?::|\bas|<|,|\|)\s*any\b(?!\s*:)(?=[\s,;)>[\]|=]|$)/gm
const LATER = /\b(TODO|FIXME|HACK)\b/g
const ONLY = /\b(?:test|describe|it)(?:\.\w+)*\.only\b/g
const SKIP = /^(?!.*\/\/).*\b(?:test|describe|it)(?:\.\w+)*\.(?:skip|skipIf|todo)\b/gm

/** What no source may hold. */
export function codeFaults(file: Source): Fault[] {
  const code = {
    ...file,
    text: file.text.replace(/\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'/g, (each) => each.replace(/[^\n]/g, ' ')),
  }
  return [
    ...faultsOf(
      { ...code, text: code.text.replace(/\/\/[^\n]*/g, '') },
      ANY,
      '`any` turns the types off: say what it is, or `unknown`',
    ),
    ...faultsOf(file, LATER, (word) => `${word}: do it now, or open an issue`),
    ...faultsOf(code, ONLY, '`.only` hides every other test: take it off'),
    ...faultsOf(
      code,
      SKIP,
      'a test is skipped without saying why: write the reason on the same line, after //',
    ),
  ]
}
