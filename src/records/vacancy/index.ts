export { TOLD_FIELDS, type Told, type ToldChannel } from './channel.ts'
export {
  countByProfessione,
  countOfferte,
  findOfferta,
  findPastOfferta,
  listLatestOfferte,
  listOfferteByNumber,
  searchOfferte,
  type FoundOfferta,
  type Offerta,
  type Search,
  type Sought,
  type Way,
} from './offerta.query.ts'
export { readSinonimi, readWords, type KnownWord } from './parola.query.ts'
export {
  claimPublication,
  listPublications,
  settlePublication,
  waitOf,
  withdrawExpired,
  type Pubblicazione,
} from './pubblicazione.store.ts'
export { askToBeCalled, forgetCallers, listCallers, markCalled, type Richiamata } from './richiamata.store.ts'
export { VACANCY_REFUSALS } from './refusals.ts'
export {
  findVacancy,
  listExpiring,
  listOpenNear,
  listVacancies,
  listVacanciesByIds,
  listVacancyVersions,
  type Asking,
  type VacancyFilter,
} from './vacancy.query.ts'
export {
  CONTRATTI_OFFERTI,
  PAY_PER,
  REQUESTED_HOW,
  VacancyContent,
  type ContrattoOfferto,
} from './vacancy.schema.ts'
export {
  closeVacancy,
  createVacancy,
  publishedOn,
  publishVacancy,
  renewVacancy,
  rewriteVacancy,
  rosaLeft,
  startSelection,
  stepVacancy,
  widenRosa,
  type SeenVacancy,
} from './vacancy.store.ts'
export {
  CLOSED_REASONS,
  nextStates,
  VACANCY_STATES,
  vacancyFacts,
  type Channel,
  type ClosedReason,
  type Vacancy,
  type VacancyState,
} from './vacancy.ts'
