import { hashOfCode, newCode } from '../../../platform/identifiers/index.ts'
import { proposeTo, reasonsOf, ricercatoOf, scoredOf, tellHired } from '../../../across/incrocio/index.ts'
import { sayRequisito } from '../../../across/vacancy/index.ts'
import {
  defineCommand,
  done,
  refused,
  type Outcome as Result,
  type Work,
} from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import type { Scored } from '../../../records/candidato/index.ts'
import { tellCompany } from '../../../records/messaggio/index.ts'
import { findProfessione } from '../../../records/persona/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import { listProposals } from '../../../records/proposta/index.ts'
import {
  addToRosa,
  changeLink,
  findRosaInHand,
  holdRosa,
  listCandidatesOf,
  listSentRose,
  markSent,
  OUTCOME_DAYS,
  revokeLink,
  takeOffRosa,
  writeOutcome,
  writeSentence,
  type Rosa,
  type RosaReason,
} from '../../../records/rosa/index.ts'
import {
  findVacancy,
  publishedOn,
  rosaLeft,
  vacancyFacts,
  type Vacancy,
} from '../../../records/vacancy/index.ts'
import { addDays, plainDate, vacancyDays, verdictsFor, type PlainDate } from '../../../standard/index.ts'
import { OnePerson, OneRosa, Outcome, Sentence, TakeIn } from './rosa.schema.ts'
import { OneVacancy } from './vacancy.schema.ts'

/**
 * Takes people from the match into the rosa, and asks each of them first. Refused `rosa.nessuna-scelta` without anybody. Beyond the fifteen of the act it is refused, unless
 * the company wants otherwise and somebody wrote who said so. Gives how many were asked and how many nothing reaches.
 */
export const takeIntoRosa = defineCommand({
  name: 'd4.rosa-take',
  may: IMPRESE,
  input: TakeIn,
  async run(work, { vacancyId, persone }) {
    if (persone.length === 0) return refused('rosa.nessuna-scelta')
    const vacancy = await openVacancy(work, vacancyId)
    if (!vacancy.ok) return vacancy
    const rosa = await holdRosa(work, vacancyId)
    const there = await listCandidatesOf(work, rosa.id)
    const fresh = [...new Set(persone)].filter((id) => !there.some(({ personaId }) => personaId === id))
    const wall = await wallOf(work, vacancy.value, { names: there.length, more: fresh.length })
    if (wall) return wall
    const asked = ricercatoOf(vacancy.value)
    const scored = await scoredOf(work, asked, fresh)
    const known = await listProposals(work, vacancyId)
    let unreached = 0
    for (const [at, one] of scored.entries()) {
      const reasons = reasonsOf(one, asked.requisiti).map(({ sign, requisito }): RosaReason => ({
        sign,
        it: sayRequisito(requisito, 'it'),
        en: sayRequisito(requisito, 'en'),
      }))
      const { personaId } = one
      const sentence = proposedSentence(vacancy.value, one)
      await addToRosa(work, rosa, { personaId, reasons, place: there.length + at + 1, sentence })
      if (known.has(personaId)) continue
      const proposed = await proposeTo(work, { personaId, vacancy: vacancy.value, how: 'messaggio' })
      if (proposed && !proposed.reached) unreached++
    }
    return done({ rosaId: rosa.id, taken: scored.length, unreached })
  },
})

const YEAR = 12

/** A first sentence about a person, from what the match knows, for a colleague to better. In Italian: the company reads it. */
function proposedSentence({ professioni }: Vacancy, { monthsThere }: Scored): string {
  const trade = findProfessione(professioni[0] ?? '')?.name ?? ''
  const years = Math.floor(monthsThere / YEAR)
  if (monthsThere === 0) return `Cerca lavoro come ${trade} e vuole imparare.`
  const long = years >= 2 ? `${years} anni` : monthsThere === 1 ? '1 mese' : `${monthsThere} mesi`
  return `Ha lavorato ${long} come ${trade}.`
}

/** What the act says of so many names: `asks-a-reason`, and the reason is the company's will. */
async function wallOf(work: Work, vacancy: Vacancy, { names, more }: { names: number; more: number }) {
  const facts = { ...vacancyFacts(vacancy, publishedOn(vacancy)), rosaSize: names + more }
  const verdicts = verdictsFor(facts, plainDate(work.today), await loadParameters(work))
  const verdict = verdicts.find(({ rule }) => rule === 'D4.rosa-massimo-quindici')
  if (verdict?.outcome !== 'missed') return undefined
  const most = Number(verdict.parameters['people'])
  return refused('rosa.troppi-nomi', { names, more, most, because: verdict.because })
}

async function openVacancy(work: Work, vacancyId: string): Promise<Result<Vacancy>> {
  const vacancy = await findVacancy(work, vacancyId)
  if (!vacancy) return refused('vacancy.non-trovata')
  if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
  return vacancy.publishedAt ? done(vacancy) : refused('vacancy.non-pubblicata')
}

/** Takes a person off the rosa in hand. The proposal stays: she was asked. */
export const dropFromRosa = defineCommand({
  name: 'd4.rosa-drop',
  may: IMPRESE,
  input: OnePerson,
  async run(work, { vacancyId, personaId }) {
    const rosa = await findRosaInHand(work, vacancyId)
    return rosa ? takeOffRosa(work, rosa, personaId) : refused('rosa.nome-non-trovato')
  },
})

/** The human sentence about a person, which the company reads. */
export const writeRosaSentence = defineCommand({
  name: 'd4.rosa-sentence',
  may: IMPRESE,
  input: Sentence,
  async run(work, { vacancyId, personaId, sentence }) {
    const rosa = await findRosaInHand(work, vacancyId)
    return rosa
      ? writeSentence(work, rosa, { personaId, sentence: sentence ?? null })
      : refused('rosa.nome-non-trovato')
  },
})

/**
 * Sends the rosa: the company gets a link of its own, which shows only who said yes, and is written it where it can be reached
 * (`told`). Gives the secret of the link, which is kept nowhere. Refused `rosa.vuota`, `rosa.nessun-si`, `rosa.senza-frase`, `rosa.troppi-nomi`.
 */
export const sendRosa = defineCommand({
  name: 'd4.rosa-send',
  may: IMPRESE,
  input: OneVacancy,
  async run(work, { vacancyId }) {
    const vacancy = await openVacancy(work, vacancyId)
    if (!vacancy.ok) return vacancy
    const rosa = await holdRosa(work, vacancyId)
    const names = await listCandidatesOf(work, rosa.id)
    if (names.length === 0) return refused('rosa.vuota')
    const wall = await wallOf(work, vacancy.value, { names: names.length, more: 0 })
    if (wall) return wall
    const proposals = await listProposals(work, vacancyId)
    const willing = names.filter(({ personaId }) => proposals.get(personaId)?.answer === 'si')
    if (willing.length === 0) return refused('rosa.nessun-si')
    const unsaid = willing.filter(({ sentence }) => !sentence)
    if (unsaid.length > 0) return refused('rosa.senza-frase', { names: unsaid.length })
    const link = await newLink(work)
    await markSent(work, rosa, link)
    await rosaLeft(work, vacancy.value, names.length)
    const data = { rosa: rosa.id, vacancy: vacancyId, azienda: vacancy.value.aziendaId, on: work.today }
    work.record({ kind: 'rosa.inviata', service: 'D4', data: { ...data, names: names.length } })
    for (const { personaId } of willing)
      work.record({ kind: 'preselezione.effettuata', service: 'D2', personaId, data })
    const replyBy = addDays(plainDate(work.today), OUTCOME_DAYS.last)
    return done(await giveLink(work, link, { rosa, vacancy: vacancy.value, replyBy, people: willing.length }))
  },
})

interface Link {
  code: string
  codeHash: string
  expiresOn: PlainDate
}

async function newLink(work: Work): Promise<Link> {
  const today = plainDate(work.today)
  const code = newCode()
  const { link } = vacancyDays(today, await loadParameters(work))
  return { code, codeHash: hashOfCode(code), expiresOn: addDays(today, link) }
}

/** Writes the link to the company, where it can be reached. */
async function giveLink(
  work: Work,
  { code, codeHash, expiresOn }: Link,
  { rosa, vacancy, ...values }: { rosa: Rosa; vacancy: Vacancy; people: number; replyBy: PlainDate },
) {
  const path = `/imprese/rose/${code}`
  const message = await tellCompany(work, {
    aziendaId: vacancy.aziendaId,
    referenteId: vacancy.referenteId,
    template: 'azienda.rosa',
    values: { title: vacancy.title, people: String(values.people), replyBy: values.replyBy },
    expiresAt: new Date(`${expiresOn}T20:00:00Z`),
    about: { kind: 'rosa', id: rosa.id },
    once: `rosa ${rosa.id} ${codeHash}`,
    path,
  })
  return { rosaId: rosa.id, path, expiresOn, shown: values.people, told: message !== undefined }
}

/**
 * Another link for a rosa that was sent, where the first was lost, expired or revoked: that one opens no more. Refused
 * `rosa.non-inviata`, `vacancy.chiusa`.
 */
export const relinkRosa = defineCommand({
  name: 'd4.rosa-relink',
  may: IMPRESE,
  input: OneRosa,
  async run(work, { vacancyId, rosaId }) {
    const vacancy = await openVacancy(work, vacancyId)
    if (!vacancy.ok) return vacancy
    const rosa = await findSentRosa(work, { vacancyId, rosaId })
    if (!rosa) return refused('rosa.non-inviata')
    const link = await newLink(work)
    await changeLink(work, rosaId, link)
    work.record({ kind: 'rosa.ricollegata', service: 'D4', data: { rosa: rosaId, vacancy: vacancyId } })
    const proposals = await listProposals(work, vacancyId)
    const names = await listCandidatesOf(work, rosaId)
    const people = names.filter(({ personaId }) => proposals.get(personaId)?.answer === 'si').length
    const replyBy = addDays(plainDate(vacancy.value.rosaSentOn ?? work.today), OUTCOME_DAYS.last)
    return done(await giveLink(work, link, { rosa, vacancy: vacancy.value, replyBy, people }))
  },
})

const findSentRosa = async (
  work: Work,
  { vacancyId, rosaId }: { vacancyId: string; rosaId: string },
): Promise<Rosa | undefined> => (await listSentRose(work, vacancyId)).find(({ id }) => id === rosaId)

/** Closes the company's link: it opens no more, whoever has it. */
export const revokeRosa = defineCommand({
  name: 'd4.rosa-revoke',
  may: IMPRESE,
  input: OneRosa,
  async run(work, { vacancyId, rosaId }) {
    if (!(await findSentRosa(work, { vacancyId, rosaId }))) return refused('rosa.non-inviata')
    const revoked = await revokeLink(work, rosaId)
    if (revoked.ok)
      work.record({ kind: 'rosa.revocata', service: 'D4', data: { rosa: rosaId, vacancy: vacancyId } })
    return revoked
  },
})

/** How it ended with one person, as the company told a colleague; with its communication a hiring counts. */
export const writeRosaOutcome = defineCommand({
  name: 'd4.rosa-outcome',
  may: IMPRESE,
  input: Outcome,
  async run(work, { vacancyId, rosaId, personaId, outcome, reason, communication, communicationOn }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    if (!(await findSentRosa(work, { vacancyId, rosaId }))) return refused('rosa.non-inviata')
    if (communicationOn && communicationOn > work.today) return refused('rosa.comunicazione-futura')
    const known = communication && communicationOn ? { code: communication, on: communicationOn } : undefined
    const hired = outcome === 'assunta' ? known : undefined
    const ended = { rosaId, personaId, outcome, reason, communication: hired, by: 'operatore' as const }
    const written = await writeOutcome(work, ended)
    if (!written.ok) return written
    const data = { rosa: rosaId, vacancy: vacancyId, outcome, on: work.today }
    work.record({ kind: 'rosa.esito', service: 'D4', personaId, data })
    if (!hired) return done({ cents: 0 })
    return done(await tellHired(work, { personaId, on: hired.on, vacancyId, aziendaId: vacancy.aziendaId }))
  },
})
