import { beginInterview, closeDelivery, deliverToPersona, isOpen } from '../../../across/erogazioni/index.ts'
import { proposeTo } from '../../../across/incrocio/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import {
  findDelivery,
  keepRival,
  listBlocks,
  minutesSince,
  saveBlock,
  type Prestazione,
  type Saved,
} from '../../../records/erogazione/index.ts'
import { findSignedVersion } from '../../../records/patto/index.ts'
import { answerProposta } from '../../../records/proposta/index.ts'
import { tieToVacancy } from '../../../records/selezione/index.ts'
import { findVacancy } from '../../../records/vacancy/index.ts'
import type { BlockData } from './blocks.ts'
import { CloseColloquio, OfPersona, ProposeNow, SavePart } from './colloquio.schema.ts'
import { writeHas, writeWants } from './voci.ts'

/** Begins the interview, or goes back to the one that is open. Refused as `beginInterview`. */
export const startColloquio = defineCommand({
  name: 'd1.start',
  may: COUNSEL,
  input: OfPersona,
  run: (work, { personaId }) => beginInterview(work, { service: 'D1', personaId }),
})

/**
 * Saves a part; ended (`esito: fatto`), what she looks for and what she has go into her scheda, confirmed today. Refused
 * `erogazione.blocco-cambiato`.
 */
export const savePart = defineCommand({
  name: 'd1.save-part',
  may: COUNSEL,
  input: SavePart,
  async run(work, input) {
    const open = await findOpen(work, input.prestazioneId)
    if (!open.ok) return open
    const { prestazioneId, block, version } = input
    const { personaId } = open.value
    const saved = await saveBlock(work, {
      prestazioneId,
      block,
      version,
      state: input.esito,
      data: dataOf(input),
    })
    if (!saved.ok || input.esito !== 'fatto') return saved
    if (input.block === 'cerca') await writeWants(work, personaId, input)
    if (input.block === 'ha') await writeHas(work, personaId)
    return done<Saved>(saved.value)
  },
})

/** Keeps what came too late beside what is saved, to be compared. */
export const setPartAside = defineCommand({
  name: 'd1.set-part-aside',
  may: COUNSEL,
  input: SavePart,
  async run(work, input) {
    const { prestazioneId, block, version } = input
    if (!(await isOpen(work, prestazioneId))) return refused('erogazione.gia-chiusa')
    await keepRival(work, { prestazioneId, block, version, data: dataOf(input) })
    return done(undefined)
  },
})

function dataOf(input: SavePart): Record<string, unknown> {
  if (input.block === 'cerca')
    return {
      professioni: input.professioni,
      altra: input.altra,
      data: input.data,
    } satisfies BlockData['cerca']
  if (input.block === 'manca') return { rimedi: input.rimedi, nota: input.nota }
  return input.block === 'note' ? { testo: input.testo } : {}
}

/** Proposes a job in front of the person: it is D2, and an opportunity found. Refused as `d2.propose`. */
export const proposeNow = defineCommand({
  name: 'd1.propose',
  may: COUNSEL,
  input: ProposeNow,
  async run(work, { prestazioneId, vacancyId, answer }) {
    const open = await findOpen(work, prestazioneId)
    if (!open.ok) return open
    const { personaId } = open.value
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    if (!vacancy.publishedAt) return refused('vacancy.non-pubblicata')
    const proposed = await proposeTo(work, { personaId, vacancy, how: 'colloquio' })
    if (!proposed) return refused('proposta.gia-fatta')
    const { propostaId } = proposed
    const about = { proposta: propostaId, vacancy: vacancyId, on: work.today }
    work.record({ kind: 'opportunita.individuata', service: 'D1', personaId, data: about })
    if (answer) {
      const answered = await answerProposta(work, { propostaId, answer })
      if (!answered.ok) return answered
      work.record({ kind: 'proposta.risposta', service: 'D2', personaId, data: { ...about, answer } })
    }
    const kept = await keptOf(work, prestazioneId)
    const saved = await saveBlock(work, {
      prestazioneId,
      block: 'opportunita',
      version: kept.version,
      state: 'fatto',
      data: {
        proposte: [...(kept.data.proposte ?? []), propostaId],
        vacancy: [...(kept.data.vacancy ?? []), vacancyId],
        si: (kept.data.si ?? 0) + (answer === 'si' ? 1 : 0),
      } satisfies BlockData['opportunita'],
    })
    return saved.ok ? done({ propostaId }) : saved
  },
})

async function keptOf(work: Work, prestazioneId: string) {
  const kept = (await listBlocks(work, prestazioneId)).find(({ block }) => block === 'opportunita')
  return { version: kept?.version ?? 0, data: (kept?.data ?? {}) as BlockData['opportunita'] }
}

/**
 * Closes the interview with what it gave. The minutes spent on proposals, if any, are a delivery of D2 that follows: no minute
 * is counted twice. Refused `erogazione.minuti-senza-motivo`, `lavoro.proposte-troppo-lunghe`.
 */
export const closeColloquio = defineCommand({
  name: 'd1.close',
  may: COUNSEL,
  input: CloseColloquio,
  async run(work, { prestazioneId, minutes, proposalMinutes, from, reason }) {
    const open = await findOpen(work, prestazioneId)
    if (!open.ok) return open
    const { personaId, delivery } = open.value
    const { data } = await keptOf(work, prestazioneId)
    const [vacancyId] = data.vacancy ?? []
    const proposing = vacancyId === undefined ? 0 : (proposalMinutes ?? 0)
    const whole = minutes ?? minutesSince(delivery.startedAt, work.now)
    if (proposing > 0 && proposing >= whole) return refused('lavoro.proposte-troppo-lunghe', { whole })
    const before = { ...work, now: new Date(work.now.getTime() - proposing * 60_000) }
    const closed = await closeDelivery(before, prestazioneId, {
      ...(minutes !== undefined && { minutes: minutes - proposing }),
      from,
      reason,
      outputs: await outputsOf(work, personaId, data),
      referrals: [],
    })
    if (!closed.ok || proposing === 0 || vacancyId === undefined) return closed
    const startedAt = closed.value.endedAt ?? before.now
    const endedAt = new Date(startedAt.getTime() + proposing * 60_000)
    const outputs = (data.si ?? 0) > 0 ? ['candidatura-inviata'] : []
    const front = { service: 'D2', personaId, startedAt, endedAt, channel: 'in-presenza', outputs } as const
    const proposed = await deliverToPersona(work, front)
    if (!proposed.ok) return proposed
    await tieToVacancy(work, { prestazioneId: proposed.value.id, vacancyId, kind: 'proposta' })
    return closed
  },
})

/** What the interview gave, as its card calls it. */
async function outputsOf(work: Work, personaId: string, data: BlockData['opportunita']): Promise<string[]> {
  const patto = await findSignedVersion(work, personaId)
  return [
    ...(patto ? ['patto-aggiornato'] : []),
    ...((data.si ?? 0) > 0 ? ['invio-a-colloquio'] : []),
    ...((data.proposte ?? []).length > 0 ? ['opportunita-individuate'] : []),
  ]
}

async function findOpen(
  work: Work,
  prestazioneId: string,
): Promise<Outcome<{ delivery: Prestazione; personaId: string }>> {
  const delivery = await findDelivery(work, prestazioneId)
  const personaId = delivery?.people[0]?.personaId
  if (delivery?.service !== 'D1' || !personaId) return refused('accesso.non-trovata')
  return delivery.state === 'in-corso' ? done({ delivery, personaId }) : refused('erogazione.gia-chiusa')
}
