import { createHash } from 'node:crypto'
import { inItalian, type PlainDate } from '../../standard/index.ts'

/** One thing promised: from when, the last useful day for it, who else is in it (ASL, Comune…), the service it is kept with. */
export interface Passo {
  text: string
  from?: PlainDate
  by?: PlainDate
  who?: readonly string[]
  service?: string
}

/** What the two sides agree on. */
export interface PattoText {
  goal: string
  professioni: readonly string[]
  ours: readonly Passo[]
  theirs: readonly Passo[]
  conditions: readonly string[]
  /** The distance from work in words; never the score. */
  profile?: { level: number; words: string; on: PlainDate }
  /** The services received so far, the last at the end. */
  delivered: readonly { service: string; name: string; on: PlainDate }[]
}

/** The whole of a version: what is signed says also whose it is and which one. */
export interface PattoContent extends PattoText {
  number: string
  version: number
  person: { name: string; codiceFiscale: string; bornOn: PlainDate; bornIn: string }
  /** Who answers for the patto at the centre. */
  referente: string
}

/** The occupations that the goal does not name already. */
export const otherJobs = ({
  goal,
  professioni,
}: Pick<PattoText, 'goal' | 'professioni'>): readonly string[] =>
  professioni.filter((each) => !goal.toLowerCase().includes(each.toLowerCase()))

/** The code of the centre a patto belongs to: its number begins with it. */
export const centroOf = ({ number }: Pick<PattoContent, 'number'>): string => number.split('-')[0] ?? ''

/** People forget what goes beyond so many promises a side. */
export const SUGGESTED_PROMISES = 5

/** The JSON text of a value with the keys in order and nothing superfluous (RFC 8785): the same content, the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
  return `{${entries.join(',')}}`
}

/** SHA-256 of the canonical text, 64 hexadecimal digits. */
export const sealOf = (content: PattoContent): string =>
  createHash('sha256').update(canonical(content)).digest('hex')

/** What a version changes, one Italian sentence each; nothing between two that say the same. */
export function differences(before: PattoText, after: PattoText): string[] {
  return [
    ...changed('Che cosa vuoi', before.goal, after.goal),
    ...listChanges('Lavoro', before.professioni, after.professioni),
    ...promiseChanges('Impegno nostro', before.ours, after.ours),
    ...promiseChanges('Impegno tuo', before.theirs, after.theirs),
    ...listChanges('Regola', before.conditions, after.conditions),
    ...changed('Profilo', before.profile?.words ?? '', after.profile?.words ?? ''),
    ...listChanges('Servizio ricevuto', before.delivered.map(saying), after.delivered.map(saying)),
  ]
}

const saying = ({ name, on }: PattoText['delivered'][number]) => `${name}, ${inItalian(on)}`

function changed(what: string, before: string, after: string): string[] {
  if (before === after) return []
  if (before === '') return [`${what}: «${after}».`]
  return [after === '' ? `${what}: tolto «${before}».` : `${what}: prima «${before}», ora «${after}».`]
}

function listChanges(what: string, before: readonly string[], after: readonly string[]): string[] {
  const added = after.filter((each) => !before.includes(each)).map((each) => `${what} in più: ${each}.`)
  const gone = before.filter((each) => !after.includes(each)).map((each) => `${what} in meno: ${each}.`)
  return [...added, ...gone]
}

/** A promise of the same words has another day or other people in it; what else is only on one side is new, or gone. */
export function promiseChanges(what: string, before: readonly Passo[], after: readonly Passo[]): string[] {
  const gone = without(before, after)
  const moved: string[] = []
  const added = without(after, before).filter((passo) => {
    const at = gone.findIndex((each) => each.text === passo.text)
    const [old] = at < 0 ? [] : gone.splice(at, 1)
    if (!old) return true
    moved.push(...passoMoved(old, passo).map((said) => `${what}, «${passo.text}»: ${said}.`))
    return false
  })
  return [
    ...added.map(({ text }) => `${what} in più: ${text}.`),
    ...gone.map(({ text }) => `${what} in meno: ${text}.`),
    ...moved,
  ]
}

const without = (these: readonly Passo[], those: readonly Passo[]): Passo[] => {
  const known = new Set(those.map(canonical))
  return these.filter((each) => !known.has(canonical(each)))
}

function passoMoved(before: Passo, after: Passo): string[] {
  const who = ({ who = [] }: Passo) => who.join(', ') || 'nessun altro'
  return [
    ...(before.by === after.by ? [] : [dayMoved(before.by, after.by)]),
    ...(before.from === after.from
      ? []
      : [after.from ? `comincia il ${inItalian(after.from)}` : 'comincia subito']),
    ...(who(before) === who(after) ? [] : [`chi c’è con noi: prima ${who(before)}, ora ${who(after)}`]),
  ]
}

function dayMoved(before: PlainDate | undefined, after: PlainDate | undefined): string {
  if (!after) return 'non ha più una data'
  return before
    ? `la data passa dal ${inItalian(before)} al ${inItalian(after)}`
    : `entro il ${inItalian(after)}`
}
