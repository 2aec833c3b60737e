import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { complaintsIn } from '../../platform/work/complaints.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import { Day } from '../persona/index.ts'
import { findContratto } from '../rapporto/index.ts'
import type { Comunicazione, ComunicazioneKind } from './comunicazione.ts'

const EVENTS: Record<string, ComunicazioneKind> = {
  ASS: 'assunzione',
  PRO: 'proroga',
  TRS: 'trasformazione',
  CES: 'cessazione',
}

const upper = z.string().trim().toUpperCase()
const Codice = upper.regex(/^(\d{11}|[A-Z]{6}[A-Z\d]{10})$/)
/** Files written by programs say yes in many ways. */
const Yes = z.union([
  z.boolean(),
  z.enum(['SI', 'NO', 'true', 'false']).transform((said) => said === 'SI' || said === 'true'),
])

const Line = z
  .strictObject({
    codice: z
      .string()
      .trim()
      .regex(/^\d{16}$/),
    versione: z.coerce.number().int().min(1).max(10_000).default(1),
    evento: z.enum(['ASS', 'PRO', 'TRS', 'CES']),
    annullata: Yes.default(false),
    /** The codice fiscale of who works. */
    lavoratore: Codice,
    /** The codice fiscale or partita IVA of the employer, and its name. */
    datore: Codice,
    datoreNome: z.string().trim().min(1).max(200),
    ateco: z.string().trim().max(10).nullish(),
    inizio: Day,
    fine: Day.nullish(),
    /** Left out for a hire: it is the first day. */
    dataEvento: Day.optional(),
    contratto: upper,
    oreSettimanali: z.coerce.number().min(0).max(168).nullish(),
    retribuzioneAnnuaCentesimi: z.coerce.number().int().min(0).max(100_000_000).nullish(),
    causa: upper.max(4).nullish(),
  })
  .superRefine((line, ctx) => {
    for (const [path, says] of faultsOf(line)) ctx.addIssue(complaint(says, [path]))
  })

type Says = { it: string; en: string }
type Read = z.output<typeof Line>

/** Longest work that is believed, as the ministry's own check. */
const YEARS = 50

function* faultsOf(line: Read): Generator<[path: string, says: Says]> {
  const { evento, inizio, fine, dataEvento, contratto } = line
  const found = findContratto(contratto)
  if (!found)
    yield [
      'contratto',
      {
        it: `Il contratto ${contratto} non è nella tabella.`,
        en: `Contract ${contratto} is not in the table.`,
      },
    ]
  if (line.lavoratore === line.datore)
    yield [
      'datore',
      { it: 'Datore e lavoratore sono la stessa persona.', en: 'Employer and worker are the same person.' },
    ]
  if (dataEvento === undefined && evento !== 'ASS')
    yield ['dataEvento', { it: 'Manca il giorno dell’evento.', en: 'The day of the event is missing.' }]
  if (dataEvento !== undefined && dataEvento < inizio)
    yield [
      'dataEvento',
      { it: 'L’evento viene prima dell’inizio del lavoro.', en: 'The event comes before the work begins.' },
    ]
  if (fine && fine < inizio)
    yield ['fine', { it: 'La fine viene prima dell’inizio.', en: 'The end comes before the beginning.' }]
  if (fine && Number(fine.slice(0, 4)) - Number(inizio.slice(0, 4)) > YEARS)
    yield [
      'fine',
      {
        it: `Il lavoro durerebbe più di ${YEARS} anni.`,
        en: `The work would last more than ${YEARS} years.`,
      },
    ]
  if (evento === 'CES' || !found) return
  if (evento !== 'ASS' && fine && dataEvento && fine < dataEvento)
    yield [
      'fine',
      { it: 'La fine viene prima del giorno dell’evento.', en: 'The end comes before the day of the event.' },
    ]
  if (found.form === 'D' && !fine)
    yield [
      'fine',
      { it: 'Un contratto a termine ha un giorno di fine.', en: 'A fixed-term contract has a last day.' },
    ]
  if (found.form === 'I' && fine)
    yield [
      'fine',
      {
        it: 'Un contratto senza termine non ha un giorno di fine.',
        en: 'An open-ended contract has no last day.',
      },
    ]
}

/** A line of a file, read; or what is wrong with it, a sentence each. */
export function readComunicazione(
  line: unknown,
): { ok: true; value: Comunicazione } | { ok: false; complaints: string[] } {
  const parsed = Line.safeParse(line, { error: complaintsIn('it') })
  if (!parsed.success)
    return {
      ok: false,
      complaints: parsed.error.issues.map(({ path, message }) =>
        [path.join('.'), message].filter(Boolean).join(': '),
      ),
    }
  return { ok: true, value: comunicazioneOf(parsed.data) }
}

const dayOf = (day: string | null | undefined): PlainDate | null => (day ? plainDate(day) : null)

function comunicazioneOf(line: Read): Comunicazione {
  const startedOn = plainDate(line.inizio)
  const kind = EVENTS[line.evento] ?? 'assunzione'
  return {
    code: line.codice,
    version: line.versione,
    kind,
    cancelled: line.annullata,
    codiceFiscale: line.lavoratore,
    employerCode: line.datore,
    startedOn,
    eventOn: kind === 'assunzione' ? startedOn : (dayOf(line.dataEvento) ?? startedOn),
    data: {
      employerName: line.datoreNome,
      ateco: line.ateco ?? null,
      contract: line.contratto,
      endsOn: dayOf(line.fine),
      weeklyMinutes: line.oreSettimanali ? Math.round(line.oreSettimanali * 60) : null,
      yearlyIncomeCents: line.retribuzioneAnnuaCentesimi ?? null,
      cause: line.causa ?? null,
    },
  }
}
