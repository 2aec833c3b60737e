import type { Work } from '../../platform/work/index.ts'
import { writeMessage } from '../messaggio/index.ts'
import type { FreedPlace } from './attesa.ts'

/** What a person is told about an appointment of hers. */
type Notice = 'fissato' | 'spostato' | 'annullato'

/** Where one comes to: the address of a centre, or its name where nobody wrote it. */
async function whereOf(work: Work, centro: string): Promise<string> {
  const row = await work.tx
    .selectFrom('centro')
    .where('code', '=', centro)
    .select(['name', 'address'])
    .executeTakeFirst()
  return row?.address ?? row?.name ?? centro
}

/** Tells a person what became of an appointment, once; never after its hour. */
export async function tellAppuntamento(
  work: Work,
  notice: Notice,
  about: { id: string; personaId: string; centro: string; startsAt: Date },
): Promise<void> {
  const message = {
    personaId: about.personaId,
    expiresAt: about.startsAt,
    about: { kind: 'appuntamento', id: about.id },
    once: `${notice} ${about.id}`,
  }
  const when = about.startsAt
  if (notice === 'annullato')
    await writeMessage(work, { ...message, template: 'appuntamento.annullato', values: { when } })
  else {
    const values = { when, where: await whereOf(work, about.centro) }
    await writeMessage(work, { ...message, template: `appuntamento.${notice}` as const, values })
  }
}

/** Tells a person that a place is kept for her, with the address (`/posto/…`) where she says yes or no. */
export async function tellOffer(
  work: Work,
  offer: { id: string; personaId: string; place: FreedPlace; expiresAt: Date; path: string },
): Promise<void> {
  const { id, personaId, place, expiresAt, path } = offer
  const where = await whereOf(work, place.centro)
  await writeMessage(work, {
    personaId,
    template: 'appuntamento.posto-libero',
    values: { when: place.startsAt, where, replyBy: expiresAt },
    expiresAt,
    about: { kind: 'posto', id },
    path,
  })
}
