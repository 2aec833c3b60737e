import { romeDayOf } from '../../platform/clock/index.ts'
import { defineCommand, done, refused, type Outcome } from '../../platform/work/index.ts'
import { findAppuntamento } from '../../records/agenda/index.ts'
import { findIngresso } from '../../records/centro/index.ts'
import { isRoomCode } from '../../records/gruppo/index.ts'
import { receiveFor } from '../../records/turno/index.ts'
import { ArriveMine } from './area.schema.ts'

/**
 * A citizen says that she is at the centre for an appointment of today, with the code shown in its waiting room: what the desk does
 * with «È qui». Gives the code of her ticket; null where she was already here, or already waits with a number. Wrong codes are not
 * counted: three are good among nine hundred millions. Refused `agenda.non-trovato`, `agenda.passo-impossibile` on another day or
 * once it is over, `area.codice-sala`.
 */
export const arriveMine = defineCommand({
  name: 'area-personale.arrive',
  may: ['cittadino'],
  input: ArriveMine,
  async run(work, { appuntamentoId, stanza }): Promise<Outcome<{ code: string | null }>> {
    const seen = await findAppuntamento(work, appuntamentoId)
    if (!seen || seen.personaId !== work.actor.settings['siul.persona']) return refused('agenda.non-trovato')
    if (seen.state === 'presente') return done({ code: null })
    if (seen.state !== 'fissato' || romeDayOf(seen.startsAt) !== work.today || seen.endsAt <= work.now)
      return refused('agenda.passo-impossibile')
    const secret = await findIngresso(work, seen.centro)
    if (!secret || !isRoomCode(secret, stanza, work.now)) return refused('area.codice-sala')
    return receiveFor(work, seen)
  },
})
