import { searchKey } from '../../platform/names/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { CENTRO, DESK, EVERYBODY, WITH_PEOPLE, type Role } from '../../records/accesso/index.ts'

export interface Destination {
  href: string
  label: Record<Lang, string>
  may: readonly Role[]
}

/** The pages one may ask the palette for. */
export const PAGES: readonly Destination[] = [
  { href: '/siul/oggi', label: { it: 'Oggi', en: 'Today' }, may: CENTRO },
  { href: '/siul/accoglienza', label: { it: 'Accoglienza', en: 'Front desk' }, may: CENTRO },
  { href: '/siul/persone', label: { it: 'Persone', en: 'People' }, may: WITH_PEOPLE },
  { href: '/siul/agenda', label: { it: 'Agenda', en: 'Agenda' }, may: CENTRO },
  { href: '/siul/agenda/squadra', label: { it: 'Agenda di squadra', en: 'Team agenda' }, may: CENTRO },
  { href: '/siul/gruppi', label: { it: 'Attività di gruppo', en: 'Group sessions' }, may: CENTRO },
  { href: '/siul/messaggi', label: { it: 'Messaggi', en: 'Messages' }, may: CENTRO },
  { href: '/siul/trasferimenti', label: { it: 'Trasferimenti', en: 'Transfers' }, may: CENTRO },
  { href: '/siul/mediazione', label: { it: 'Mediazione', en: 'Mediation' }, may: CENTRO },
  { href: '/siul/persone/nuova', label: { it: 'Nuova scheda', en: 'New file' }, may: CENTRO },
  { href: '/siul/standard', label: { it: 'Standard dei servizi', en: 'Service standards' }, may: EVERYBODY },
  { href: '/siul/impostazioni/me', label: { it: 'Le mie preferenze', en: 'My preferences' }, may: EVERYBODY },
  { href: '/siul/aiuto', label: { it: 'Aiuto', en: 'Help' }, may: EVERYBODY },
]

/** What can be opened from the file of a person; `href` follows `/siul/persone/{id}`. */
export const ON_PERSONA: readonly Destination[] = [
  { href: '', label: { it: 'Percorso', en: 'Path' }, may: WITH_PEOPLE },
  {
    href: '/anagrafica',
    label: { it: 'Anagrafica e contatti', en: 'Personal data and contacts' },
    may: CENTRO,
  },
  {
    href: '/esperienze',
    label: { it: 'Esperienze e competenze', en: 'Experience and skills' },
    may: WITH_PEOPLE,
  },
  { href: '/did', label: { it: 'Dichiarazione e stato', en: 'Declaration and status' }, may: CENTRO },
  { href: '/patto', label: { it: 'Patto', en: 'Patto' }, may: CENTRO },
  { href: '/scadenze', label: { it: 'Doveri', en: 'Duties' }, may: WITH_PEOPLE },
  { href: '/scheda.pdf', label: { it: 'Scheda (PDF)', en: 'File (PDF)' }, may: CENTRO },
  { href: '/referente', label: { it: 'Cambia referente', en: 'Change the counsellor' }, may: DESK },
  { href: '/codice', label: { it: 'Cambia il codice fiscale', en: 'Change the codice fiscale' }, may: DESK },
  { href: '/unione', label: { it: 'Unisci con un’altra scheda', en: 'Join with another file' }, may: DESK },
  { href: '/accessi', label: { it: 'Chi ha aperto la scheda', en: 'Who opened the file' }, may: CENTRO },
]

/** The destinations a role may see whose name has every typed word; all of them where nothing is typed. */
export function matching(
  list: readonly Destination[],
  { role, q, lang }: { role: string; q: string; lang: Lang },
): Destination[] {
  const asked = searchKey(q).split(' ').filter(Boolean)
  return list
    .filter(({ may }) => may.some((one) => one === role))
    .filter(({ label }) => asked.every((word) => ` ${searchKey(label[lang])}`.includes(` ${word}`)))
}
