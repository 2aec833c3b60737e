import type { Job } from '../../platform/jobs/index.ts'
import { workAs, type Engine, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import {
  claimPublication,
  findVacancy,
  forgetCallers,
  settlePublication,
  TOLD_FIELDS,
  withdrawExpired,
  type Pubblicazione,
  type Told,
  type ToldChannel,
  type Vacancy,
} from '../../records/vacancy/index.ts'
import { novitaJob } from './novita.job.ts'

/** The sites of others that vacancies are told to. */
export interface Channels {
  'bacheca-spi': ToldChannel
  cliclavoro: ToldChannel
}

/** What the room does by itself: tells the other sites and whoever keeps a search; every night takes away what is over and forgets old callers. */
export function lavoroJobs(engine: Engine, channels: Channels): Job[] {
  return [
    {
      name: 'pubblicazioni-invio',
      cron: '* * * * *',
      atStart: true,
      run: (stopping) => sendPublications(engine, channels, stopping),
    },
    {
      name: 'pubblicazioni-scadute',
      cron: '10 0 * * *',
      atStart: true,
      async run() {
        await workAs(engine, SYSTEM, withdrawExpired)
        await workAs(engine, SYSTEM, forgetCallers)
      },
    },
    novitaJob(engine),
  ]
}

/** Tells each site all that waits for it. What one does not take is tried again later, and holds up no other. */
export async function sendPublications(
  engine: Engine,
  channels: Channels,
  stopping?: AbortSignal,
): Promise<void> {
  const isOver = () => stopping?.aborted ?? false
  for (const channel of ['bacheca-spi', 'cliclavoro'] as const)
    for (let more = true; more && !isOver();)
      more = await workAs(engine, SYSTEM, (work) => sendNext(work, channel, channels[channel]))
}

/**
 * One sending, in the transaction that holds it: whoever dies between the sending and the receipt leaves it to be sent
 * again under the same key, which the other side counts once. False where nothing waits.
 */
async function sendNext(work: Work, name: keyof Channels, channel: ToldChannel): Promise<boolean> {
  const next = await claimPublication(work, name)
  if (!next) return false
  const vacancy = await findVacancy(work, next.vacancyId)
  if (!vacancy) throw new Error(`a publication without a vacancy: ${next.id}`)
  const how = await channel.tell(toldOf(next, vacancy)).then(
    (receipt) => ({ receipt }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : 'errore sconosciuto' }),
  )
  await settlePublication(work, next, how)
  if ('receipt' in how && name === 'cliclavoro' && next.act === 'pubblica')
    work.record({
      kind: 'vacancy.pubblicata',
      service: 'E1',
      data: { vacancy: vacancy.id, channel: name, azienda: vacancy.aziendaId, on: work.today },
    })
  return true
}

function toldOf({ act, version }: Pubblicazione, vacancy: Vacancy): Told {
  const { number, confidential, azienda, address } = vacancy
  const offer = Object.fromEntries(TOLD_FIELDS.map((field) => [field, vacancy[field]]))
  return {
    key: `${number}-${version}-${act}`,
    act,
    offer: {
      ...(offer as Pick<Vacancy, (typeof TOLD_FIELDS)[number]>),
      employer: confidential ? null : azienda,
      address: confidential ? null : (address ?? null),
    },
  }
}
