import type { Role } from '../../records/accesso/index.ts'

/** The demo accounts of interfaces.md; the password is `demo-<username>`. Names are invented. */
export const DEMO_ACCOUNTS: readonly {
  username: string
  displayName: string
  role: Role
  centroCode: string | null
}[] = [
  { username: 'sportello', displayName: 'Silvia Fabbri', role: 'sportello', centroCode: 'PG' },
  { username: 'orientatore', displayName: 'Anna Ricci', role: 'orientatore', centroCode: 'PG' },
  { username: 'orientatore-terni', displayName: 'Ilir Marku', role: 'orientatore', centroCode: 'TR' },
  { username: 'imprese', displayName: 'Luca Benedetti', role: 'imprese', centroCode: 'PG' },
  { username: 'mirato', displayName: 'Elena Sarti', role: 'mirato', centroCode: 'PG' },
  { username: 'eures', displayName: 'Marta Lindner', role: 'eures', centroCode: 'PG' },
  { username: 'responsabile', displayName: 'Paolo Giorgetti', role: 'responsabile', centroCode: 'PG' },
  { username: 'regione', displayName: 'Chiara Monti', role: 'regione', centroCode: null },
  { username: 'ente', displayName: 'Davide Ferri', role: 'ente', centroCode: null },
  { username: 'amministratore', displayName: 'Nadia Conti', role: 'amministratore', centroCode: null },
]

/** The accredited body of the account `ente`. */
export const DEMO_ENTE = 'Ente di formazione Prova Lavoro'
