import { accesso } from './across/accesso/index.ts'
import { agenda, agendaBox } from './across/agenda/index.ts'
import { menu as firma } from './across/firma/index.ts'
import { menu as a2 } from './areas/a-base/a2-primo-orientamento/index.ts'
import { impostazioni } from './across/impostazioni/index.ts'
import { demo } from './across/demo/index.ts'
import { ledger } from './across/ledger/index.ts'
import { documenti } from './across/documenti/index.ts'
import { oggi } from './across/oggi/index.ts'
import { persona } from './across/persona/index.ts'
import { portale } from './across/portale/index.ts'
import { ricerca } from './across/ricerca/index.ts'
import { doveriBox, scadenzario } from './across/scadenzario/index.ts'
import { standard } from './across/standard/index.ts'
import { utenti } from './across/utenti/index.ts'
import { a1, hereBox } from './areas/a-base/a1-accoglienza/index.ts'
import type { Menu } from './surfaces/door/menu.ts'

/** Every room of the house, in the order of the act, then the halls. Surfaces mount them; nobody else knows them all. */
export const rooms: readonly Menu[] = [
  a1,
  a2,
  firma,
  accesso,
  agenda,
  demo,
  ledger,
  oggi,
  persona([hereBox, doveriBox, agendaBox]),
  scadenzario,
  documenti,
  portale,
  ricerca,
  standard,
  utenti,
  impostazioni,
]
