import type { WorkKind } from '../../standard/index.ts'

/** How a contract of the ministry's table runs: `D` has an end, `I` has none, `E` may have one. */
export type Form = 'D' | 'I' | 'E'

interface Contratto {
  kind: WorkKind
  form: Form
}

const SUBORDINATE: Record<string, Form> = {
  'A.01.00': 'I',
  'A.02.00': 'D',
  'A.02.01': 'D',
  'A.03.00': 'E',
  'A.03.01': 'E',
  'A.03.02': 'E',
  'A.03.03': 'E',
  'A.03.04': 'D',
  'A.03.07': 'D',
  'A.03.08': 'E',
  'A.03.09': 'E',
  'A.03.10': 'E',
  'A.03.11': 'E',
  'A.03.12': 'E',
  'A.03.13': 'E',
  'A.03.14': 'E',
  'A.04.02': 'E',
  'A.05.00': 'E',
  'A.05.01': 'I',
  'A.05.02': 'D',
  'A.06.00': 'I',
  'A.06.01': 'D',
  'A.07.02': 'E',
  'A.08.00': 'E',
  'A.08.01': 'I',
  'A.08.02': 'D',
  'H.01.00': 'I',
  'H.02.00': 'D',
  'I.01.00': 'I',
  'I.02.00': 'D',
  'M.01.00': 'I',
  'M.01.01': 'D',
  'M.02.00': 'E',
  'N.01.00': 'E',
}

const OTHERS: Record<string, Contratto> = {
  'B.01.00': { kind: 'parasubordinato', form: 'D' },
  'B.02.00': { kind: 'parasubordinato', form: 'D' },
  'B.03.00': { kind: 'parasubordinato', form: 'E' },
  'C.01.00': { kind: 'tirocinio', form: 'D' },
  'C.02.00': { kind: 'borsa-lavoro', form: 'D' },
  'C.03.00': { kind: 'lavoro-di-pubblica-utilita', form: 'D' },
  'L.01.00': { kind: 'autonomo', form: 'E' },
  'L.01.01': { kind: 'autonomo', form: 'E' },
}

/** What a contract code of the communications means for the status; undefined where the table has none such. */
export function findContratto(code: string): Contratto | undefined {
  const form = SUBORDINATE[code]
  return form ? { kind: 'subordinato', form } : OTHERS[code]
}

/** How people who declare their work may call it. */
export const WORK_KINDS = [
  'subordinato',
  'parasubordinato',
  'autonomo',
  'tirocinio',
  'borsa-lavoro',
  'lavoro-di-pubblica-utilita',
  'lavoro-occasionale',
] as const satisfies readonly WorkKind[]
