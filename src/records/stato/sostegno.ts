import type { PlainDate } from '../../standard/index.ts'

/** What a support is to the law: whether the status is a condition of it, whether it is paid to who has a job. */
interface SupportKindRow {
  name: string
  requiresUnemployment: boolean
  whileEmployed: boolean
}

const UNEMPLOYED = { requiresUnemployment: true, whileEmployed: false }
const EMPLOYED = { requiresUnemployment: false, whileEmployed: true }

/** The income supports by code, with their official names; `aspi`, `mini-aspi` and `mobilita` are of the 2014 regime. */
export const SUPPORT_KINDS = {
  naspi: { name: 'NASpI', ...UNEMPLOYED },
  'dis-coll': { name: 'DIS-COLL', ...UNEMPLOYED },
  aspi: { name: 'ASpI', ...UNEMPLOYED },
  'mini-aspi': { name: 'mini-ASpI', ...UNEMPLOYED },
  mobilita: { name: 'Indennità di mobilità', ...UNEMPLOYED },
  cigo: { name: 'CIGO', ...EMPLOYED },
  cigs: { name: 'CIGS', ...EMPLOYED },
  'cig-deroga': { name: 'CIG in deroga', ...EMPLOYED },
  fis: { name: 'FIS', ...EMPLOYED },
} as const satisfies Record<string, SupportKindRow>
export type SupportKind = keyof typeof SUPPORT_KINDS
export const SUPPORT_CODES = Object.keys(SUPPORT_KINDS) as SupportKind[]

/** Those that who declares availability may receive: the others are paid to who has a job. */
export const UNEMPLOYED_SUPPORTS = SUPPORT_CODES.filter((kind) => !SUPPORT_KINDS[kind].whileEmployed)

/** An income support of a person; `until` null while no end is known. */
export interface Sostegno {
  id: string
  kind: SupportKind
  from: PlainDate
  until: PlainDate | null
  requiresUnemployment: boolean
  whileEmployed: boolean
  /** Suspended from work since; null where she is not. */
  suspendedFrom: PlainDate | null
}

/** The support that counts on a day: the last begun, unless it ended before the unemployment did begin. */
export function supportOn(
  sostegni: readonly Sostegno[],
  { today, unemploymentFrom }: { today: PlainDate; unemploymentFrom: PlainDate | null },
): Sostegno | null {
  const alive = sostegni.filter(({ until, whileEmployed }) => {
    const least = whileEmployed ? today : (unemploymentFrom ?? today)
    return until === null || until >= least
  })
  return alive.reduce<Sostegno | null>(
    (last, each) => (last === null || each.from >= last.from ? each : last),
    null,
  )
}
