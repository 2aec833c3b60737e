import { defineCommand, done, refused, type Work } from '../../platform/work/index.ts'
import { instantAt } from '../../records/erogazione/index.ts'
import {
  findModello,
  holdConductor,
  holdPeople,
  lockGruppo,
  publishGruppo,
} from '../../records/gruppo/index.ts'
import { listColleghi } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { dayOf, enrol } from './enrolment.ts'
import { Publish } from './gruppi.schema.ts'
import { LEADS_GROUPS } from './roles.ts'
import { whereIs } from './where.ts'

const MINUTE = 60_000

/**
 * Publishes a group and invites people to it. Gives its id, how many have a place, how many wait, how many could not be
 * invited. Refused `gruppi.modello-non-trovato`, `gruppi.passato`, `gruppi.conduttore-sconosciuto`,
 * `gruppi.conduttore-impegnato`, `gruppi.senza-sala`, `sala.occupata`, `sala.non-trovata`, `erogazione.senza-centro`.
 */
export const publish = defineCommand({
  name: 'gruppi.publish',
  may: LEADS_GROUPS,
  input: Publish,
  async run(work, given) {
    const { centro } = work.actor
    if (centro === null) return refused('erogazione.senza-centro')
    const modello = await findModello(work, centro, given.modelloId)
    if (!modello) return refused('gruppi.modello-non-trovato')
    const conductorId = given.conductorId ?? work.actor.id ?? ''
    if (!(await listColleghi(work, LEADS_GROUPS)).some(({ id }) => id === conductorId))
      return refused('gruppi.conduttore-sconosciuto')
    const startsAt =
      given.on && given.at ? instantAt(plainDate(given.on), given.at) : new Date(given.start ?? '')
    if (!startsAt || startsAt <= work.now) return refused('gruppi.passato')
    const people = given.invite ? given.people : []
    await holdPeople(work, people)
    await holdConductor(work, conductorId)
    const { maxPeople = modello.maxPeople } = given
    const when = { startsAt, endsAt: new Date(startsAt.getTime() + modello.minutes * MINUTE) }
    const where = await whereIs(work, { ...given, ...when, centro, maxPeople })
    if (!where.ok) return where
    const wanted = { modello, centro, conductorId, maxPeople, ...when, ...where.value }
    const published = await publishGruppo(work, wanted)
    if (!published.ok) return published
    const gruppoId = published.value
    const data = { gruppo: gruppoId, on: dayOf(when), conductor: conductorId, places: maxPeople }
    work.record({ kind: 'gruppo.pubblicato', service: modello.service, data })
    return done({ gruppoId, ...(await inviteAll(work, gruppoId, people)) })
  },
})

async function inviteAll(work: Work, gruppoId: string, people: readonly string[]) {
  const gruppo = await lockGruppo(work, gruppoId)
  const count = { invited: 0, waiting: 0, skipped: 0 }
  if (!gruppo) return count
  for (const personaId of new Set(people)) {
    const written = await enrol(work, gruppo, { personaId })
    if (!written.ok) count.skipped++
    else if (written.value === 'iscritta') count.invited++
    else count.waiting++
  }
  return count
}
