import { accesso } from './across/accesso/index.ts'
import { ledger } from './across/ledger/index.ts'
import { portale } from './across/portale/index.ts'
import { standard } from './across/standard/index.ts'
import type { Menu } from './surfaces/door/menu.ts'

/** Every room of the house, in the order of the act, then the halls. Surfaces mount them; nobody else knows them all. */
export const rooms: readonly Menu[] = [accesso, ledger, portale, standard]
