import { defineCommand, done, type Work } from '../../platform/work/index.ts'
import {
  listAwaitedHires,
  matchComunicazioni,
  readComunicazione,
  storeComunicazioni,
  storeScarti,
  type Comunicazione,
  type Scarto,
  type Written,
} from '../../records/comunicazione/index.ts'
import { plainDate } from '../../standard/index.ts'
import { unblockPlacement } from '../erogazioni/index.ts'
import { linkHiring } from '../incrocio/index.ts'
import { arrive } from './arrival.ts'
import { AT_ONCE, ImportComunicazioni, Nothing } from './comunicazioni.schema.ts'

/** What became of the communications of a call. */
export interface Imported {
  received: number
  /** New, or newer than what there was. */
  written: number
  /** There already, in this version or a newer one. */
  known: number
  /** Written, of a codice fiscale that nobody has yet. */
  unmatched: number
  /** Kept apart: they cannot be read. */
  discarded: number
  /** Works that are otherwise than before. */
  works: number
}

/**
 * Takes mandatory communications: all of a call or none. Sent again, they change nothing. What they say of work moves the
 * status and the duties of the people at once.
 */
export const importComunicazioni = defineCommand({
  name: 'comunicazioni.import',
  may: ['sportello', 'responsabile'],
  input: ImportComunicazioni,
  async run(work, { comunicazioni }) {
    const { read, scarti } = readAll(comunicazioni)
    const newest = newestOf(read)
    const { written, touched } = await storeComunicazioni(work, newest)
    await storeScarti(work, scarti)
    const works = await arrive(work, touched)
    for (const each of written) tellLedger(work, each)
    await tieHires(work, written, () => work.today)
    return done<Imported>({
      received: comunicazioni.length,
      written: written.length,
      known: read.length - written.length,
      unmatched: written.filter(({ personaId }) => personaId === null).length,
      discarded: scarti.length,
      works,
    })
  },
})

function readAll(lines: readonly Record<string, unknown>[]): { read: Comunicazione[]; scarti: Scarto[] } {
  const read: Comunicazione[] = []
  const scarti: Scarto[] = []
  for (const line of lines) {
    const reading = readComunicazione(line)
    if (reading.ok) read.push(reading.value)
    else scarti.push({ line: JSON.stringify(line), complaints: reading.complaints })
  }
  return { read, scarti }
}

/** One of each code, in its newest version. */
function newestOf(read: readonly Comunicazione[]): Comunicazione[] {
  const newest = new Map<string, Comunicazione>()
  for (const each of read) {
    const other = newest.get(each.code)
    if (!other || each.version > other.version) newest.set(each.code, each)
  }
  return [...newest.values()]
}

function tellLedger(work: Work, { code, kind, cancelled, personaId }: Written): void {
  if (personaId !== null)
    work.record({ kind: 'comunicazione.ricevuta', personaId, data: { code, kind, cancelled } })
}

/** A hire by a company that had the person in a rosa is its outcome, and frees the hours that waited. `dayOf`: when it arrived. */
async function tieHires<T extends Written>(
  work: Work,
  told: readonly T[],
  dayOf: (each: T) => string,
): Promise<void> {
  // Asked once of all: few of those who are hired have hours that wait.
  const waiting = new Set((await listAwaitedHires(work, told)).map(({ personaId }) => personaId))
  for (const each of told) {
    const { code, kind, cancelled, personaId, employerCode, startedOn } = each
    if (kind !== 'assunzione' || cancelled || personaId === null) continue
    const on = dayOf(each)
    await linkHiring(work, { personaId, partitaIva: employerCode, code, on, startedOn })
    if (!waiting.has(personaId)) continue
    for (const hire of await listAwaitedHires(work, [each]))
      await unblockPlacement(work, { ...hire, communicationOn: plainDate(on) })
  }
}

/**
 * Gives the communications that wait to who has their codice fiscale now; a hire among them is also the outcome of a rosa, as one
 * that arrives today. Gives how many works they tell.
 */
export const matchWaiting = defineCommand({
  name: 'comunicazioni.match',
  may: ['sportello', 'responsabile', 'sistema'],
  input: Nothing,
  async run(work) {
    const matched = await matchComunicazioni(work, AT_ONCE)
    for (const { personaId } of matched)
      if (personaId !== null) work.record({ kind: 'comunicazione.abbinata', personaId })
    const works = await arrive(work, matched)
    await tieHires(work, matched, ({ receivedOn }) => receivedOn)
    return done({ matched: matched.length, works })
  },
})
