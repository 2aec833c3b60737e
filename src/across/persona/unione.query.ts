import { z } from 'zod'
import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { DESK, WITH_PEOPLE } from '../../records/accesso/index.ts'
import { listDomicili, type Domicilio } from '../../records/centro/index.ts'
import { listHistory, listSimili, type PersonaSimile } from '../../records/persona/index.ts'
import { readCodiceFiscale } from '../../platform/identifiers/index.ts'
import {
  compareSchede,
  countRows,
  findMergedInto,
  listBlocks,
  listDoppioni,
  listUnioni,
  type Confronto,
  type Doppione,
  type Unione,
} from '../../records/unione/index.ts'
import { openPersona, type Testata } from './open-persona.ts'
import { ReadUnione } from './unione.schema.ts'

/** Two schede before they are joined. */
export interface Confrontate {
  kept: Testata
  absorbed: Testata
  confronti: Confronto[]
  /** How many rows of each table either has. */
  rows: { kept: Record<string, number>; absorbed: Record<string, number> }
  doppioni: Doppione[]
  /** Whether the other could stay instead: not where only one code is definitive. */
  free: boolean
}

export interface UnioneView {
  persona: Testata
  domicili: Domicilio[]
  /** The unions that stand, each with the tables that keep it from being undone. */
  unioni: (Unione & { blocks: string[] })[]
  /** Who may be the same person; nobody while two are compared. */
  similar: PersonaSimile[]
  confrontate: Confrontate | null
}

/** What is needed to join two schede, or to divide them again. Refused `accesso.non-trovata`. */
export const readUnione = defineQuery({
  name: 'persona.read-unione',
  may: DESK,
  input: ReadUnione,
  async run(work, { personaId, altra, tieni }) {
    const persona = await openPersona(work, personaId, { door: 'unione' })
    if (!persona) return refused('accesso.non-trovata')
    const other =
      altra && altra !== personaId ? await openPersona(work, altra, { door: 'unione' }) : undefined
    const unioni: UnioneView['unioni'] = []
    for (const unione of await listUnioni(work, personaId))
      unioni.push({ ...unione, blocks: await listBlocks(work, unione.id) })
    return done<UnioneView>({
      persona,
      domicili: await listDomicili(work, work.today),
      unioni,
      similar: other ? [] : await similarTo(work, persona),
      confrontate: other ? await compare(work, inOrder(persona, other, tieni)) : null,
    })
  },
})

/** The kept one first: that with the definitive code, otherwise the one chosen. */
function inOrder(one: Testata, other: Testata, tieni: 'questa' | 'altra'): [Testata, Testata] {
  const first = one.cfKind === other.cfKind ? tieni === 'questa' : one.cfKind === 'definitivo'
  return first ? [one, other] : [other, one]
}

async function compare(work: Work, [kept, absorbed]: [Testata, Testata]): Promise<Confrontate> {
  return {
    kept,
    absorbed,
    confronti: compareSchede(
      { persona: kept, history: await listHistory(work, kept.id) },
      { persona: absorbed, history: await listHistory(work, absorbed.id) },
    ),
    rows: { kept: await countRows(work, kept.id), absorbed: await countRows(work, absorbed.id) },
    doppioni: await listDoppioni(work, kept.id, absorbed.id),
    free: kept.cfKind === absorbed.cfKind,
  }
}

async function similarTo(work: Work, { codiceFiscale, ...persona }: Testata): Promise<PersonaSimile[]> {
  const read = readCodiceFiscale(codiceFiscale, { today: work.today, birthOn: persona.birthOn })
  const canonical = read.ok ? read.canonical : codiceFiscale
  const similar = await listSimili(work, { ...persona, codice: codiceFiscale, canonical })
  return similar.filter(({ id }) => id !== persona.id)
}

/** The scheda that one was joined to. Refused `accesso.non-trovata` where it was not. */
export const findUnita = defineQuery({
  name: 'persona.find-unita',
  may: WITH_PEOPLE,
  input: z.strictObject({ personaId: z.uuid() }),
  async run(work, { personaId }) {
    const keptId = await findMergedInto(work, personaId)
    return keptId ? done({ keptId }) : refused('accesso.non-trovata')
  },
})
