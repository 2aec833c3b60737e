import { sql } from 'kysely'
import { romeDayOf } from '../../platform/clock/index.ts'
import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { listOpenings } from '../../records/accesso/index.ts'
import { isNear, listOfPersona, loadFinestra, type Appuntamento } from '../../records/agenda/index.ts'
import { listCentri, type CentroRow } from '../../records/centro/index.ts'
import { listOfPersona as listGruppi, type MioGruppo } from '../../records/gruppo/index.ts'
import type { MessageAnswer } from '../../records/messaggio/index.ts'
import {
  findStrokes,
  findVersion,
  listPassi,
  listVersions,
  type PassoRow,
} from '../../records/patto/index.ts'
import type { ProposalAnswer } from '../../records/proposta/index.ts'
import { listScadenze, type Scadenza } from '../../records/scadenza/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import { AccessiPage, Nothing, Version } from './area.schema.ts'

/** Who asks, by the session: never by what a request says. */
const personaOf = (work: Work): string => work.actor.settings['siul.persona'] ?? ''

/** Her next appointment, with what she may say of it. */
export interface Prossimo {
  appuntamento: Appuntamento
  where: CentroRow | undefined
  answer: MessageAnswer | null
  /** Something was written to her about it: an answer has a place. */
  asked: boolean
  /** Too near for moving it from here. */
  near: boolean
  /** Until how many hours before it may be moved from here. */
  hours: number
  /** It is today, and she has not said that she is there. */
  mayArrive: boolean
}

export interface Percorso {
  today: PlainDate
  next: Prossimo | undefined
  others: Appuntamento[]
  duties: Scadenza[]
  passi: PassoRow[]
  gruppi: MioGruppo[]
  /** Proposals that wait for her answer. */
  toAnswer: number
}

/** What only measures the service: the region counts it, nobody owes it to her. */
const MEASURES = new Set(['B2.formazione-entro-quattro-mesi-dalla-did'])

/** Her path: the next step first, then who owes what to whom. */
export const readPercorso = defineQuery({
  name: 'area-personale.read-percorso',
  may: ['cittadino'],
  input: Nothing,
  async run(work) {
    const personaId = personaOf(work)
    const [first, ...others] = await listOfPersona(work, personaId)
    const proposte = await listMine(work)
    return done<Percorso>({
      today: plainDate(work.today),
      next: first && (await aroundOf(work, first)),
      others,
      duties: (await listScadenze(work, personaId)).filter(
        ({ rule, dueOn }) => dueOn !== null && !MEASURES.has(rule),
      ),
      passi: (await listPassi(work, personaId)).filter(({ state }) => state !== 'annullato'),
      gruppi: (await listGruppi(work, personaId)).filter(
        ({ endsAt, state, enrolment }) =>
          endsAt > work.now && state === 'pubblicato' && enrolment !== 'ritirata',
      ),
      toAnswer: proposte.filter(({ isOpen, answer }) => isOpen && answer === null).length,
    })
  },
})

async function aroundOf(work: Work, appuntamento: Appuntamento): Promise<Prossimo> {
  const message = await findMessageAbout(work, appuntamento.id)
  const { personaHours } = await loadFinestra(work, appuntamento.centro)
  return {
    appuntamento,
    where: (await listCentri(work)).find(({ code }) => code === appuntamento.centro),
    answer: message?.answer ?? null,
    asked: message !== undefined,
    near: isNear(appuntamento.startsAt, work.now, personaHours),
    hours: personaHours,
    mayArrive: appuntamento.state === 'fissato' && romeDayOf(appuntamento.startsAt) === work.today,
  }
}

/** The last message about an appointment: her answer is written there, whether she gives it by its address or from here. */
export async function findMessageAbout(
  work: Work,
  appuntamentoId: string,
): Promise<{ id: string; answer: MessageAnswer | null } | undefined> {
  const { rows } = await sql<{ id: string; answer: MessageAnswer | null }>`
    select id, answer from messaggio where about_kind = 'appuntamento' and about_id = ${appuntamentoId}
    order by answer is null, created_at desc, id desc limit 1`.execute(work.tx)
  return rows[0]
}

/** A job proposed to her; the employer is null where it is told only to whom both said yes. */
export interface PropostaMia {
  id: string
  vacancyId: string
  title: string
  employer: string | null
  comuneName: string | null
  remote: boolean
  tasks: string
  proposedOn: PlainDate
  replyBy: PlainDate
  answer: ProposalAnswer | null
  isOpen: boolean
}

async function listMine(work: Work): Promise<PropostaMia[]> {
  const { rows } = await sql<PropostaMia>`select * from proposte_mie()`.execute(work.tx)
  return rows
}

/** The jobs proposed to her, latest first. */
export const listProposteMie = defineQuery({
  name: 'area-personale.list-proposte',
  may: ['cittadino'],
  input: Nothing,
  run: async (work) => done(await listMine(work)),
})

/** Writes her answer to a proposal, as her link does; undefined where it is not hers or too late. */
export async function answerMine(
  work: Work,
  { propostaId, answer }: { propostaId: string; answer: ProposalAnswer },
): Promise<string | undefined> {
  const { rows } = await sql<{ vacancyId: string | null }>`
    select proposta_mia_risposta(${propostaId}, ${answer}, ${work.now}) as vacancy_id`.execute(work.tx)
  return rows[0]?.vacancyId ?? undefined
}

/** The versions of her patto that were signed, the newest first. */
export const listPattoMio = defineQuery({
  name: 'area-personale.list-patto',
  may: ['cittadino'],
  input: Nothing,
  run: async (work) => done(await listVersions(work, personaOf(work))),
})

/** A signed version with what is printed beside it. Refused `accesso.non-trovata`. */
export const readPattoMio = defineQuery({
  name: 'area-personale.read-patto',
  may: ['cittadino'],
  input: Version,
  async run(work, { n }) {
    const version = await findVersion(work, personaOf(work), n)
    if (!version) return refused('accesso.non-trovata')
    const centro = (await listCentri(work)).find(({ code }) => version.content.number.startsWith(`${code}-`))
    return done({ version, centro, strokes: await findStrokes(work, version.id) })
  },
})

export const ACCESSI_A_PAGE = 50

/** Who opened her file, latest first. */
export const listAccessiMiei = defineQuery({
  name: 'area-personale.list-accessi',
  may: ['cittadino'],
  input: AccessiPage,
  async run(work, { page }) {
    const offset = (page - 1) * ACCESSI_A_PAGE
    const rows = await listOpenings(work, personaOf(work), { limit: ACCESSI_A_PAGE + 1, offset })
    return done({ openings: rows.slice(0, ACCESSI_A_PAGE), earlier: rows.length > ACCESSI_A_PAGE })
  },
})
