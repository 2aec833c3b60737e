import { didResa } from './a-base/did-resa.rule.ts'
import { primoColloquio } from './a-base/primo-colloquio.rule.ts'
import * as b from './b-specialistici/accesso-specialistici.rule.ts'
import { formazioneAiSospesi } from './b-specialistici/formazione-ai-sospesi.rule.ts'
import { formazioneDallaDid } from './b-specialistici/formazione-dalla-did.rule.ts'
import { formazioneOfferta } from './b-specialistici/formazione-offerta.rule.ts'
import { orientamentoCollettivo } from './b-specialistici/orientamento-collettivo.rule.ts'
import { accessoC1, accessoC2, accessoC4, accessoC5 } from './c-collocamento-mirato/accesso-mirato.rule.ts'
import * as d from './d-inserimento-lavorativo/accesso-incrocio.rule.ts'
import { esiti } from './d-inserimento-lavorativo/esiti.rule.ts'
import { preselezione } from './d-inserimento-lavorativo/preselezione.rule.ts'
import { propostaPrimaDellaFine } from './d-inserimento-lavorativo/proposta-prima-della-fine.rule.ts'
import { propostaQuattroMesi } from './d-inserimento-lavorativo/proposta-quattro-mesi.rule.ts'
import { propostaSeiMesi } from './d-inserimento-lavorativo/proposta-sei-mesi.rule.ts'
import { pubblicazioneImmediata } from './d-inserimento-lavorativo/pubblicazione-immediata.rule.ts'
import { rosaMassimo } from './d-inserimento-lavorativo/rosa-massimo.rule.ts'
import { selezionePubblica } from './d-inserimento-lavorativo/selezione-pubblica.rule.ts'
import { selezione } from './d-inserimento-lavorativo/selezione.rule.ts'
import type { PersonaFacts, VacancyFacts } from './vocabulary/facts.ts'
import type { Rule } from './vocabulary/rule.ts'

/** The deadlines of a person, in the order of the act. */
export const personaRules: readonly Rule<PersonaFacts>[] = [
  primoColloquio,
  orientamentoCollettivo,
  formazioneOfferta,
  formazioneAiSospesi,
  formazioneDallaDid,
  propostaQuattroMesi,
  propostaSeiMesi,
  propostaPrimaDellaFine,
]

/** The deadlines and limits of a vacancy. */
export const vacancyRules: readonly Rule<VacancyFacts>[] = [
  pubblicazioneImmediata,
  preselezione,
  selezione,
  esiti,
  rosaMassimo,
  selezionePubblica,
]

/** What must be true of a person before a service. */
export const preconditions: readonly Rule<PersonaFacts>[] = [
  didResa,
  b.consulenzaConDid,
  b.consulenzaConPatto,
  b.consulenzaDopoOrientamento,
  b.fabbisognoSpecifico,
  b.destinatarioAccompagnamento,
  b.accompagnamentoDopoOrientamento,
  b.euresDopoOrientamento,
  ...accessoC1,
  ...accessoC2,
  ...accessoC4,
  ...accessoC5,
  d.pattoPerIlColloquio,
  d.occupabilitaVerificata,
  d.incrocioDopoOrientamento,
  d.avviamentoDopoOrientamento,
]
