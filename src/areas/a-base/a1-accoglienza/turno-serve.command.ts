import { closeDelivery } from '../../../across/erogazioni/index.ts'
import { defineCommand, done, type Outcome, type Work } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { startDelivery, type Prestazione } from '../../../records/erogazione/index.ts'
import { wasGivenMateriale } from '../../../records/materiale/index.ts'
import {
  endTurno,
  holdTurno,
  mayServe,
  REASONS,
  turnoName,
  type Turno,
} from '../../../records/turno/index.ts'
import { OneNumber } from './turno.schema.ts'

/**
 * The person in front was served. Where serving her is itself a service, that one is recorded: individual, from the
 * call to now, judged as every delivery is.
 */
export const serveNumber = defineCommand({
  name: 'a1.serve-number',
  may: CENTRO,
  input: OneNumber,
  async run(work, { turnoId }) {
    const held = await holdTurno(work, turnoId)
    if (!held.ok) return held
    const turno = held.value
    const calledAt = mayServe(turno, work.actor.id)
    if (!calledAt.ok) return calledAt
    const delivered = await deliver(work, turno, calledAt.value)
    if (!delivered.ok) return delivered
    const delivery = delivered.value
    await endTurno(work, turnoId, { outcome: 'servito', prestazioneId: delivery?.id ?? null })
    work.record({ kind: 'turno.servito', data: { turno: turnoId, centro: turno.centro } })
    return done({
      turnoId,
      number: turnoName(turno),
      prestazioneId: delivery?.id ?? null,
      minutes: delivery?.minutes ?? null,
      verdicts: delivery?.verdicts ?? [],
    })
  },
})

/** The service that serving this number delivers, begun when it was called; undefined where there is none to record. */
async function deliver(work: Work, turno: Turno, calledAt: Date): Promise<Outcome<Prestazione | undefined>> {
  const { service } = REASONS[turno.reason]
  if (!service || !turno.personaId) return done(undefined)
  const id = await startDelivery(
    { ...work, now: calledAt },
    {
      service,
      mode: 'individual',
      centro: turno.centro,
      place: turno.place ?? turno.centro,
      personaIds: [turno.personaId],
    },
  )
  // What the act calls an output of A1: something to read, where it was given.
  const outputs = (await wasGivenMateriale(work, turno.id)) ? ['materiale-informativo'] : []
  return closeDelivery(work, id, { outputs, referrals: [] })
}
