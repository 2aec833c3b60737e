import { romeDayOf } from '../../../platform/clock/index.ts'
import type { Blocco } from '../../../records/erogazione/index.ts'
import {
  STANDARD_CONDITIONS,
  type Passo,
  type PattoContent,
  type PattoText,
} from '../../../records/patto/index.ts'
import type { Persona } from '../../../records/persona/index.ts'
import { levelOf, type Profilo } from '../../../records/profilo/index.ts'
import {
  getCard,
  plainDate,
  preconditionsOf,
  type PersonaFacts,
  type PlainDate,
} from '../../../standard/index.ts'
import type { BlockData, Row } from './block-data.ts'
import { levelWords } from './profiling.ts'

export interface Agreed {
  lavori: BlockData['lavori']
  percorso: BlockData['percorso']
  profilo: Profilo | undefined
  today: PlainDate
}

/** The text of the patto that an interview comes to; undefined while the goal or one side's promises are missing. */
export function pattoTextOf({ lavori, percorso, profilo, today }: Agreed): PattoText | undefined {
  const [ours, theirs] = [passi(percorso.ours), passi(percorso.theirs)]
  if (!percorso.goal || ours.length === 0 || theirs.length === 0) return undefined
  return {
    goal: percorso.goal,
    professioni: professioniOf(lavori),
    ours,
    theirs,
    conditions: STANDARD_CONDITIONS,
    ...profileIn(profilo),
    delivered: [{ service: 'A2', name: getCard('A2').name, on: today }],
  }
}

/** The occupations chosen, the one written by hand last. */
export function professioniOf({ professioni = [], altra }: BlockData['lavori']): string[] {
  return [...new Set(altra ? [...professioni, altra] : professioni)].map((each) => each.normalize('NFC'))
}

/** The rows that say something, in order. */
export function passi(rows: readonly Row[] = []): Passo[] {
  return rows.flatMap(({ text, by }) =>
    text ? [{ text: text.normalize('NFC'), ...(by && { by: plainDate(by) }) }] : [],
  )
}

/** The text that the parts ended so far come to; undefined while something is missing. */
export function textSoFar(
  blocks: readonly Pick<Blocco, 'block' | 'state' | 'data'>[],
  profilo: Profilo | undefined,
  today: PlainDate,
): PattoText | undefined {
  const ended = <B extends 'lavori' | 'percorso'>(name: B) =>
    (blocks.find(({ block, state }) => block === name && state === 'fatto')?.data ?? {}) as BlockData[B]
  return pattoTextOf({ lavori: ended('lavori'), percorso: ended('percorso'), profilo, today })
}

/** Whether the act forbids the patto for now: it comes after the DID. */
export function isPattoForbidden(facts: PersonaFacts, today: PlainDate): boolean {
  const asked = preconditionsOf('A2', facts, { on: today })
  return asked.some(({ force, outcome }) => force === 'blocks' && outcome === 'missed')
}

/** The level that holds, as the patto says it; nothing where the person was never profiled. */
export function profileIn(profilo: Profilo | undefined): Pick<PattoText, 'profile'> {
  if (!profilo) return {}
  const level = levelOf(profilo)
  return { profile: { level, words: levelWords(level), on: plainDate(romeDayOf(profilo.computedAt)) } }
}

/** Whose patto it is, as it is sealed with the text. */
export function personOf(persona: Persona): PattoContent['person'] {
  return {
    name: `${persona.name} ${persona.surname}`,
    codiceFiscale: persona.codiceFiscale,
    bornOn: plainDate(persona.birthOn),
    bornIn: persona.birthPlaceName,
  }
}
