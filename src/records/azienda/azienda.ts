import type { PlainDate } from '../../standard/index.ts'

declare const brand: unique symbol
/** The id of a company. */
export type AziendaId = string & { readonly [brand]: 'AziendaId' }

/** By people employed: fewer than 10, 50, 250; from 250 up (Recommendation 2003/361/EC, staff headcount). */
export const SIZE_CLASSES = ['micro', 'piccola', 'media', 'grande'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

export interface Azienda {
  id: AziendaId
  /** Eleven digits. */
  partitaIva: string
  /** That of the company, or of the person where the two are one. */
  codiceFiscale: string
  name: string
  /** Division, class or category: `56`, `56.10`, `56.10.11`. */
  ateco: string | null
  /** The national agreement it applies, as people call it. */
  ccnl: string | null
  sizeClass: SizeClass | null
  /** The centre that looks after it. */
  centroCode: string | null
  /** The colleague who does. */
  consulenteId: string | null
  consulente: string | null
  phone: string | null
  email: string | null
  version: number
  createdAt: Date
}

/** What may be written of a company once it exists. */
export type Profilo = Pick<
  Azienda,
  'name' | 'ateco' | 'ccnl' | 'sizeClass' | 'centroCode' | 'consulenteId' | 'phone' | 'email'
>

export const SEDE_KINDS = ['legale', 'operativa'] as const
export type SedeKind = (typeof SEDE_KINDS)[number]

/** A place where a company works. Out of Umbria there is no comune of ours: `place` says where. */
export interface Sede {
  id: string
  aziendaId: AziendaId
  kind: SedeKind
  /** Belfiore code, as everywhere in the records: `G478`. */
  comune: string | null
  /** ISTAT code of the same comune: `054039`. */
  istat: string | null
  /** The name of the comune, or the place as it was written. */
  placeName: string
  address: string | null
  /** Units of 100 m on the plane of `posizione`; of the site where known, otherwise of the seat of its comune. */
  x: number | null
  y: number | null
  closedOn: PlainDate | null
}

/** A person of the company to ask for. */
export interface Referente {
  id: string
  name: string
  job: string | null
  phone: string | null
  email: string | null
}

/** Sectors of activity, as the first two digits of ATECO tell them. Boundaries common to ATECO 2007 and 2025. */
export const SETTORI = [
  { code: 'agricoltura', from: 1, until: 3 },
  { code: 'industria', from: 5, until: 33 },
  { code: 'energia-acqua', from: 35, until: 39 },
  { code: 'costruzioni', from: 41, until: 43 },
  { code: 'commercio', from: 45, until: 47 },
  { code: 'trasporti', from: 49, until: 53 },
  { code: 'ospitalita', from: 55, until: 56 },
  { code: 'informazione', from: 58, until: 63 },
  { code: 'finanza', from: 64, until: 66 },
  { code: 'professioni', from: 68, until: 75 },
  { code: 'servizi-imprese', from: 77, until: 82 },
  { code: 'istruzione-pa', from: 84, until: 85 },
  { code: 'sanita-sociale', from: 86, until: 88 },
  { code: 'altri-servizi', from: 90, until: 99 },
] as const
export type Settore = (typeof SETTORI)[number]['code']
export const SETTORE_CODES = SETTORI.map(({ code }) => code)

/** The sector of an ATECO code; undefined where no division has that number. */
export function settoreOf(ateco: string): Settore | undefined {
  const division = Number(ateco.slice(0, 2))
  return SETTORI.find(({ from, until }) => division >= from && division <= until)?.code
}

/** How companies end their names: nobody looks for these. */
const LEGAL_FORM =
  /\b(s ?r ?l ?s?|s ?p ?a|s ?n ?c|s ?a ?s|s ?s|s ?c ?a ?r ?l|s ?c ?r ?l|soc(ieta)?( coop(erativa)?)?( sociale)?|coop(erativa)?|onlus|impresa individuale|ditta)\b/g

/** The name as searches compare it, from its `searchKey`: without the legal form, unless that is all there is. */
export function withoutLegalForm(key: string): string {
  const short = key.replaceAll(LEGAL_FORM, ' ').replaceAll(/\s+/g, ' ').trim()
  return short === '' ? key : short
}
