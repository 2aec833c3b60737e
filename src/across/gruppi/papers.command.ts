import { romeDayOf } from '../../platform/clock/index.ts'
import { defineCommand, defineQuery, done, refused } from '../../platform/work/index.ts'
import { logOpening } from '../../records/accesso/index.ts'
import { issueDocumento, nextNumber } from '../../records/documento/index.ts'
import { findDelivery } from '../../records/erogazione/index.ts'
import { isThere, listIscritti, type Gruppo } from '../../records/gruppo/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { interessatoOf, issuerOf } from '../documenti/index.ts'
import { findOurs } from './enrolment.ts'
import { Certify, OneGruppo } from './gruppi.schema.ts'
import { LEADS_GROUPS, SEES_GROUPS } from './roles.ts'

/** What the sheets of a group show: those for staff have the names, in the order in which they are called. */
export const readSheet = defineQuery({
  name: 'gruppi.read-sheet',
  may: LEADS_GROUPS,
  input: OneGruppo,
  async run(work, { gruppoId }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    const people = (await listIscritti(work, gruppoId)).filter(({ state }) => state === 'iscritta')
    return done({
      issuer: await issuerOf(work, gruppo.centro),
      gruppo: onPaper(gruppo, gruppo),
      conductor: gruppo.conductorName ?? '',
      people: people.map(({ surname, name }) => `${surname} ${name}`),
      printedAt: work.now.toISOString(),
    })
  },
})

/**
 * The certificate of attendance of one person, ready to be printed; printed again it keeps number and code. Refused
 * `gruppi.attestato-non-dovuto` to who was not there, or before the group is closed.
 */
export const issueAttestato = defineCommand({
  name: 'gruppi.issue-certificate',
  may: SEES_GROUPS,
  input: Certify,
  async run(work, { gruppoId, iscrizioneId }) {
    const gruppo = await findOurs(work, gruppoId)
    const one = (await listIscritti(work, gruppoId)).find(({ id }) => id === iscrizioneId)
    const persona = one && (await findPersona(work, one.personaId))
    if (!gruppo || !persona) return refused('gruppi.non-trovato')
    const delivery = gruppo.prestazioneId ? await findDelivery(work, gruppo.prestazioneId) : undefined
    if (!delivery || !one.presence || !isThere(one.presence)) return refused('gruppi.attestato-non-dovuto')
    await logOpening(work, persona.id, { door: 'attestato-gruppo', reason: 'documento' })
    const documento = await issueDocumento(work, {
      kind: 'attestato-gruppo',
      number: await nextNumber(work, 'attestato-gruppo'),
      personaId: persona.id,
      subjectId: iscrizioneId,
      centroCode: gruppo.centro,
    })
    const { conductorName, outputs } = gruppo
    const [startsAt, endsAt] = [
      one.arrivedAt ?? delivery.startedAt,
      one.leftAt ?? delivery.endedAt ?? gruppo.endsAt,
    ]
    return done({
      documento,
      issuer: await issuerOf(work, gruppo.centro),
      person: interessatoOf(persona),
      // The hours are hers: of who came later or left before, not those of the group.
      gruppo: onPaper(gruppo, { startsAt, endsAt }),
      outputs,
      ...(conductorName && { conductor: conductorName }),
    })
  },
})

const clock = new Intl.DateTimeFormat('it-IT', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Rome',
})

function onPaper({ title, place }: Gruppo, { startsAt, endsAt }: Pick<Gruppo, 'startsAt' | 'endsAt'>) {
  const on = plainDate(romeDayOf(startsAt))
  return { title, place, on, from: clock.format(startsAt), until: clock.format(endsAt) }
}
