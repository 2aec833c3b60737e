import { defineWords } from '../../platform/words/index.ts'
import type { Role } from './roles.ts'

/** What each role is called. */
export const roleWords = defineWords('roles', {
  sportello: { it: 'Operatrice/operatore di sportello', en: 'Front-desk operator' },
  orientatore: { it: 'Orientatrice/orientatore', en: 'Counsellor' },
  imprese: { it: 'Consulente alle imprese', en: 'Employer consultant' },
  mirato: { it: 'Collocamento mirato', en: 'Targeted placement' },
  eures: { it: 'Consulente EURES', en: 'EURES adviser' },
  responsabile: { it: 'Responsabile del centro', en: 'Centre manager' },
  regione: { it: 'Monitoraggio regionale', en: 'Regional monitoring' },
  ente: { it: 'Ente accreditato', en: 'Accredited body' },
  amministratore: { it: 'Amministrazione del sistema', en: 'System administration' },
} satisfies Record<Role, { it: string; en: string }>)
