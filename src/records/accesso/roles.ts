import type { Actor } from '../../platform/work/index.ts'

/** The roles of staff, as the accounts carry them. */
export const ROLES = [
  'sportello',
  'orientatore',
  'imprese',
  'mirato',
  'eures',
  'responsabile',
  'regione',
  'ente',
  'amministratore',
] as const
export type Role = (typeof ROLES)[number]

/** Who works at a job centre: sees the people, each opening logged. */
export const CENTRO: readonly Role[] = [
  'sportello',
  'orientatore',
  'imprese',
  'mirato',
  'eures',
  'responsabile',
]
/** Who takes declarations and administrative acts at the desk. */
export const DESK: readonly Role[] = ['sportello', 'orientatore', 'mirato', 'responsabile']
/** Who holds interviews and agrees patti. */
export const COUNSEL: readonly Role[] = ['orientatore', 'mirato', 'responsabile']
/** Who visits, advises and agrees with companies. */
export const IMPRESE: readonly Role[] = ['imprese', 'mirato', 'responsabile']
/** Who may look at a person: the centres, and the bodies for those referred to them. */
export const WITH_PEOPLE: readonly Role[] = [...CENTRO, 'ente']
/** Who edits the act's parameters and the competence of the centres. */
export const REGION: readonly Role[] = ['regione', 'amministratore']
/** Who makes accounts. */
export const ADMINISTRATION: readonly Role[] = ['amministratore']
export const EVERYBODY: readonly Role[] = ROLES

const DATABASE_ROLES: Record<Role, string> = {
  sportello: 'siul_staff',
  orientatore: 'siul_staff',
  imprese: 'siul_staff',
  mirato: 'siul_mirato',
  eures: 'siul_staff',
  responsabile: 'siul_staff',
  regione: 'siul_regione',
  ente: 'siul_ente',
  amministratore: 'siul_admin',
}

export interface AccountOfStaff {
  id: string
  displayName: string
  role: Role
  centroCode: string | null
}

/** The actor that a logged-in account is. */
export function actorOf(account: AccountOfStaff): Actor {
  return {
    id: account.id,
    name: account.displayName,
    role: account.role,
    centro: account.centroCode,
    databaseRole: DATABASE_ROLES[account.role],
    settings: {},
  }
}

/** Nobody yet: may look for accounts and sessions, nothing else. */
export const ANONYMOUS: Actor = {
  id: null,
  name: '',
  role: 'anonimo',
  centro: null,
  databaseRole: 'siul_auth',
  settings: {},
}

/** The program itself, for its own jobs. */
export const SYSTEM: Actor = {
  id: null,
  name: 'SIUL',
  role: 'sistema',
  centro: null,
  databaseRole: 'siul_system',
  settings: {},
}

/** Whoever holds the address that offers a place: the program writes the answer, the command looks for the code. */
export const POSTO: Actor = { ...SYSTEM, name: '', role: 'posto' }

/**
 * Whoever holds the tablet that an address was opened on, or the telephone it was sent to. `codeHash` is the SHA-256 of the
 * address's code, hex; `sessionHash` that of what the telephone's browser got for the right code.
 */
export function tabletActor(codeHash: string, sessionHash = ''): Actor {
  return {
    id: null,
    name: '',
    role: 'firma',
    centro: null,
    databaseRole: 'siul_firma',
    settings: { 'siul.firma': codeHash, 'siul.firma_sessione': sessionHash },
  }
}

/** Whoever holds the ticket of the queue that an address was printed on. `codeHash` is the SHA-256 of its code, hex. */
export function ticketActor(codeHash: string): Actor {
  return {
    id: null,
    name: '',
    role: 'coda',
    centro: null,
    databaseRole: 'siul_coda',
    settings: { 'siul.coda': codeHash },
  }
}

/** Whoever holds the message that a short address was written in. `codeHash` is the SHA-256 of its code, hex. */
export function shortActor(codeHash: string): Actor {
  return {
    id: null,
    name: '',
    role: 'breve',
    centro: null,
    databaseRole: 'siul_breve',
    settings: { 'siul.breve': codeHash },
  }
}

/** Whoever holds the address of a proposal or of a rosa. `codeHash` is the SHA-256 of the address's code, hex. */
export function meetingActor(codeHash: string): Actor {
  return {
    id: null,
    name: '',
    role: 'incontro',
    centro: null,
    databaseRole: 'siul_incontro',
    settings: { 'siul.incontro': codeHash },
  }
}

/** A citizen who signed in: she reads what is hers. */
export function cittadinoActor(personaId: string): Actor {
  return {
    id: null,
    name: '',
    role: 'cittadino',
    centro: null,
    databaseRole: 'siul_cittadino',
    settings: { 'siul.persona': personaId },
  }
}

/**
 * The same citizen where what she says touches others: a place that goes to who waits, a paper with a number. The program
 * writes it; the command looks whether it is hers.
 */
export const cittadinoWriter = (personaId: string): Actor => ({
  ...SYSTEM,
  name: '',
  role: 'cittadino',
  settings: { 'siul.persona': personaId },
})

/** A company that signed in: it reads what is its own. */
export function impresaActor(aziendaId: string): Actor {
  return {
    id: null,
    name: '',
    role: 'impresa',
    centro: null,
    databaseRole: 'siul_impresa',
    settings: { 'siul.azienda': aziendaId },
  }
}
