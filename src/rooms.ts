import { accesso } from './across/accesso/index.ts'
import { agenda, agendaBox } from './across/agenda/index.ts'
import { areaImpresa } from './across/area-impresa/index.ts'
import { areaPersonale } from './across/area-personale/index.ts'
import { azienda, findableAziende } from './across/azienda/index.ts'
import { menu as firma } from './across/firma/index.ts'
import { menu as a2 } from './areas/a-base/a2-primo-orientamento/index.ts'
import { gruppi, gruppiBox } from './across/gruppi/index.ts'
import { incrocio } from './across/incrocio/index.ts'
import { impostazioni } from './across/impostazioni/index.ts'
import { classificazioni } from './across/classificazioni/index.ts'
import { corsi } from './across/corsi/index.ts'
import { demo } from './across/demo/index.ts'
import { comunicazioni } from './across/comunicazioni/index.ts'
import { lavoro } from './across/lavoro/index.ts'
import { mediazione, mediazioneBox } from './across/mediazione/index.ts'
import { messaggi } from './across/messaggi/index.ts'
import { ledger } from './across/ledger/index.ts'
import { documenti } from './across/documenti/index.ts'
import { notifiche } from './across/notifiche/index.ts'
import { oggi } from './across/oggi/index.ts'
import { persona } from './across/persona/index.ts'
import { portale } from './across/portale/index.ts'
import { ricerca } from './across/ricerca/index.ts'
import { doveriBox, scadenzario } from './across/scadenzario/index.ts'
import { standard } from './across/standard/index.ts'
import { stato } from './across/stato/index.ts'
import { trasferimenti } from './across/trasferimenti/index.ts'
import { utenti } from './across/utenti/index.ts'
import { readFile } from './links/comunicazioni/index.ts'
import { openBachecaSpi } from './links/bacheca-spi/index.ts'
import { openClicLavoro } from './links/cliclavoro/index.ts'
import { openIdentity, openProva } from './links/identita/index.ts'
import { openPost } from './links/messaggi/index.ts'
import { a3 } from './areas/a-base/a3-accoglienza-datori/index.ts'
import { a1, hereBox, listaBox } from './areas/a-base/a1-accoglienza/index.ts'
import { e1 } from './areas/e-datori-di-lavoro/e1-scouting/index.ts'
import { colloquioBox, d1 } from './areas/d-inserimento-lavorativo/d1-colloquio/index.ts'
import { d2, offerteBox } from './areas/d-inserimento-lavorativo/d2-incrocio/index.ts'
import { d4, vacancyBox } from './areas/d-inserimento-lavorativo/d4-incrocio-datori/index.ts'
import { e2 } from './areas/e-datori-di-lavoro/e2-fabbisogni/index.ts'
import { e3 } from './areas/e-datori-di-lavoro/e3-consulenze/index.ts'
import type { Menu } from './surfaces/door/menu.ts'

/** Every room of the house, in the order of the act, then the halls. Surfaces mount them; nobody else knows them all. */
export const rooms: readonly Menu[] = [
  a1,
  a2,
  a3,
  e1,
  e2,
  e3,
  d1,
  d2,
  d4,
  firma,
  accesso,
  areaPersonale({ real: openIdentity(process.env), prova: openProva() }),
  areaImpresa,
  agenda,
  gruppi,
  incrocio,
  corsi,
  demo,
  ledger,
  mediazione,
  comunicazioni(readFile),
  messaggi(openPost(process.env)),
  notifiche,
  oggi,
  persona([hereBox, doveriBox, agendaBox, gruppiBox, mediazioneBox, listaBox, offerteBox, colloquioBox]),
  azienda([vacancyBox]),
  stato,
  trasferimenti,
  scadenzario,
  documenti,
  portale,
  lavoro({ 'bacheca-spi': openBachecaSpi(process.env), cliclavoro: openClicLavoro(process.env) }),
  ricerca([findableAziende]),
  standard,
  utenti,
  impostazioni,
  classificazioni,
]
