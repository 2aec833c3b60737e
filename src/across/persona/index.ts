import { WITH_PEOPLE } from '../../records/accesso/index.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { accessiPage } from './accessi.page.tsx'
import { anagraficaPage } from './anagrafica.page.tsx'
import { changeCodice } from './codice.command.ts'
import { codicePage } from './codice.page.tsx'
import { dividi } from './dividi.command.ts'
import { esperienzePage } from './esperienze.page.tsx'
import { getAnagrafica } from './get-anagrafica.query.ts'
import { getScheda } from './get-scheda.query.ts'
import { listAccessi } from './list-accessi.query.ts'
import { listVoci } from './list-voci.query.ts'
import { personaApi } from './persona.api.ts'
import { passaggioPage } from './passaggio.page.tsx'
import { personePage } from './persone.page.tsx'
import { readCodiceFiscale } from './read-codice-fiscale.query.ts'
import { affida, passaTutte, readPassaggio, readReferente, riprendiTutte } from './referente.command.ts'
import { referentePage } from './referente.page.tsx'
import { schedaPage, type SchedaSection } from './scheda.page.tsx'
import { movedTo } from './moved.ts'
import { unionePage } from './unione.page.tsx'
import { findUnita, readUnione } from './unione.query.ts'
import { unisci } from './unisci.command.ts'
import { updateAnagrafica } from './update-anagrafica.command.ts'
import { addVoce, changeVoce, confirmVoce, removeVoce, undoVoce } from './voci.command.ts'

export { sayChoice } from './voci-words.ts'
export { ContactFields, MoreFields, NameFields } from './anagrafica-fields.tsx'
export { happeningTitle } from './happenings.ts'
export { openPersona, type Testata } from './open-persona.ts'
export { PersonaPage, type PersonaTab } from './persona-page.tsx'
export { sayVoce } from './say-voce.ts'
export type { SchedaSection } from './scheda.page.tsx'
export { VoceFields } from './voce-fields.tsx'

/** The people and their files; `sections` are what other rooms show on the first page of a file. */
export function persona(sections: readonly SchedaSection[] = []): Menu {
  return {
    code: 'persona',
    requests: [
      getScheda,
      getAnagrafica,
      updateAnagrafica,
      listVoci,
      addVoce,
      changeVoce,
      confirmVoce,
      removeVoce,
      undoVoce,
      listAccessi,
      readCodiceFiscale,
      readUnione,
      findUnita,
      unisci,
      dividi,
      changeCodice,
      readReferente,
      affida,
      readPassaggio,
      passaTutte,
      riprendiTutte,
    ],
    moved: movedTo,
    pages: [
      personePage,
      schedaPage(sections),
      anagraficaPage,
      esperienzePage,
      accessiPage,
      unionePage,
      codicePage,
      referentePage,
      passaggioPage,
    ],
    api: personaApi,
    nav: [
      {
        href: '/siul/persone',
        icon: 'it-user',
        label: { it: 'Persone', en: 'People' },
        may: WITH_PEOPLE,
        order: 40,
        holds: ['/siul/trasferimenti', '/siul/comunicazioni'],
      },
    ],
  }
}
