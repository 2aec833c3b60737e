import { ADMINISTRATION } from '../../records/accesso/index.ts'

/** Who looks after the sending. */
export const KEEPERS = ['responsabile', ...ADMINISTRATION] as const
