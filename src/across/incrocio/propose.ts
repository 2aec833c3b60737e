import { newCode } from '../../platform/identifiers/index.ts'
import type { Work } from '../../platform/work/index.ts'
import { writeMessage } from '../../records/messaggio/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import { writeProposta, type ProposedHow } from '../../records/proposta/index.ts'
import { instantAt } from '../../records/agenda/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import type { Vacancy } from '../../records/vacancy/index.ts'
import { addDays, plainDate, vacancyDays } from '../../standard/index.ts'

/** The last minute of the day. */
const END_OF_DAY = 23 * 60 + 59

/**
 * Proposes a job to a person, which meets the duty of D2 the same day; by message she gets a link of her own to answer.
 * Gives the id of the proposal and whether something reached her; undefined where it was proposed before.
 */
export async function proposeTo(
  work: Work,
  { personaId, vacancy, how }: { personaId: string; vacancy: Vacancy; how: ProposedHow },
): Promise<{ propostaId: string; reached: boolean } | undefined> {
  const today = plainDate(work.today)
  const { answer } = vacancyDays(today, await loadParameters(work))
  const replyBy = addDays(today, answer)
  const code = how === 'messaggio' ? newCode() : undefined
  const propostaId = await writeProposta(work, { personaId, vacancyId: vacancy.id, how, replyBy, code })
  if (!propostaId) return undefined
  const sent =
    code !== undefined &&
    (await writeMessage(work, {
      personaId,
      template: 'proposta.lavoro',
      values: { replyBy },
      expiresAt: instantAt(replyBy, END_OF_DAY),
      about: { kind: 'proposta', id: propostaId },
      once: `proposta ${propostaId}`,
      path: `/proposta/${code}`,
    }))
  const data = { proposta: propostaId, vacancy: vacancy.id, how, on: work.today }
  work.record({ kind: 'proposta.fatta', service: 'D2', personaId, data })
  await refreshScadenze(work, personaId)
  return { propostaId, reached: how !== 'messaggio' || !!sent }
}
