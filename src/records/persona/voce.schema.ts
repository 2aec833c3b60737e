import { z } from 'zod'
import { complaint, tick } from '../../platform/work/index.ts'
import { Day } from './day.schema.ts'
import { findProfessione } from './professioni.ts'

/** Levels of schooling, as the scheda groups them. */
export const LIVELLI = [
  'nessun-titolo',
  'licenza-elementare',
  'licenza-media',
  'qualifica',
  'diploma-professionale',
  'diploma',
  'its-ifts',
  'laurea-triennale',
  'laurea-magistrale',
  'dottorato',
  'titolo-estero',
] as const

/** How one worked. */
export const CONTRATTI = [
  'subordinato',
  'parasubordinato',
  'autonomo',
  'tirocinio',
  'senza-contratto',
] as const
export const CEFR = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'madrelingua'] as const
export const PATENTI = [
  'AM',
  'A1',
  'A',
  'B',
  'BE',
  'C',
  'CE',
  'D',
  'DE',
  'CQC',
  'ADR',
  'muletto',
  'gru',
  'HACCP',
] as const
export const ORARI = [
  'tempo-pieno',
  'part-time-mattina',
  'part-time-pomeriggio',
  'part-time-sera',
  'fine-settimana',
] as const
export const MEZZI = ['auto', 'moto', 'bici', 'mezzi-pubblici', 'nessuno'] as const
export const GRADI = ['di-base', 'intermedio', 'avanzato'] as const

const text = (max: number) => z.string().trim().min(1).max(max)

const titolo = z.strictObject({
  livello: z.enum(LIVELLI),
  titolo: text(200),
  anno: z.coerce.number().int().min(1930).max(2100).nullish(),
  istituto: text(200).nullish(),
})

const esperienza = z
  .strictObject({
    mansione: text(200),
    azienda: text(200),
    from: Day,
    /** Null while it goes on. */
    until: Day.nullish(),
    contract: z.enum(CONTRATTI),
    openEnded: tick.default(false),
    /** What it gives in a year, whole cents, where known: the status of unemployment looks at it. */
    yearlyIncomeCents: z.coerce.number().int().min(0).max(100_000_000).nullish(),
    notes: text(1000).nullish(),
  })
  .superRefine(({ from, until }, ctx) => {
    if (until && until < from)
      ctx.addIssue(
        complaint({ it: 'La fine viene prima dell’inizio.', en: 'The end comes before the beginning.' }, [
          'until',
        ]),
      )
  })

const competenza = z.strictObject({ nome: text(120), livello: z.enum(GRADI).nullish() })

const lingua = z.strictObject({
  /** ISO 639-1. */
  lingua: z.string().regex(/^[a-z]{2}$/),
  ascolto: z.enum(CEFR),
  parlato: z.enum(CEFR).nullish(),
  scritto: z.enum(CEFR).nullish(),
})

const patente = z.strictObject({ patente: z.enum(PATENTI), until: Day.nullish() })

const professione = z.strictObject({ code: text(12), name: text(120).optional() }).transform((value, ctx) => {
  const known = findProfessione(value.code)
  if (!known)
    ctx.addIssue(
      complaint({ it: 'Scegli una professione dall’elenco.', en: 'Choose an occupation from the list.' }, [
        'code',
      ]),
    )
  return { code: value.code, name: known?.name ?? '' }
})

const disponibilita = z.strictObject({
  /** From when one can start. */
  from: Day.nullish(),
  orari: z.union([z.array(z.enum(ORARI)), z.enum(ORARI).transform((one) => [one])]).default([]),
  turni: tick.default(false),
  sabato: tick.default(false),
  raggioKm: z.coerce.number().int().min(0).max(500),
  mezzi: z.union([z.array(z.enum(MEZZI)), z.enum(MEZZI).transform((one) => [one])]).default([]),
})

/** What each kind of line of the scheda holds. */
export const VOCI = { titolo, esperienza, competenza, lingua, patente, professione, disponibilita }
export const VOCE_KINDS = [
  'professione',
  'esperienza',
  'titolo',
  'competenza',
  'lingua',
  'patente',
  'disponibilita',
] as const
export type VoceKind = (typeof VOCE_KINDS)[number]
export type VoceData<K extends VoceKind = VoceKind> = z.output<(typeof VOCI)[K]>

const of = <K extends VoceKind, E extends z.core.$ZodLooseShape>(kind: K, more: E) =>
  z.strictObject({ ...more, kind: z.literal(kind), data: VOCI[kind] })

/** A line with its kind and what else a command asks. */
export function voceWith<E extends z.core.$ZodLooseShape>(more: E) {
  return z.discriminatedUnion('kind', [
    of('titolo', more),
    of('esperienza', more),
    of('competenza', more),
    of('lingua', more),
    of('patente', more),
    of('professione', more),
    of('disponibilita', more),
  ])
}

/** A line with its kind. */
export type VoceContent = { [K in VoceKind]: { kind: K; data: VoceData<K> } }[VoceKind]
