import { fingerprintOf, rowOf } from '../../records/scadenza/index.ts'
import { jobsOf, personaFactsOf, type Known } from '../../records/stato/index.ts'
import { verdictsFor } from '../../standard/index.ts'
import type { Declared } from './did.ts'
import type { Held } from './interview.ts'
import type { Subject } from './person.ts'

/** Writes what the act asks of the service for this person, as the program itself would reckon it on the day of the demo. */
export function writeDuties(
  subject: Subject,
  { declared, held }: { declared: Declared; held: Held | undefined },
): void {
  const { written, id, centro, world } = subject
  const facts = personaFactsOf(knownOf(subject, declared, { held }), world.today)
  for (const verdict of verdictsFor(facts, world.today)) {
    const row = rowOf(verdict)
    if (!row) continue
    written.rows.scadenza.push({
      persona_id: id,
      rule: row.rule,
      service_code: row.service,
      centro_code: centro,
      started_on: row.startedOn,
      from_on: row.fromOn,
      due_on: row.dueOn,
      met_on: row.metOn,
      verdict: JSON.stringify(verdict),
      fingerprint: fingerprintOf(verdict),
    })
  }
}

/**
 * What the records know of a person at the end of her story; `closedLater`, on the day of her interview, when the
 * declaration was open and what followed had not happened.
 */
export function knownOf(
  { who, life, written }: Subject,
  { dids, sostegni }: Declared,
  { held, closedLater = false }: { held?: Held | undefined; closedLater?: boolean },
): Known {
  const kinds = new Set(written.rows.voce.map(({ kind }) => kind))
  return {
    birthOn: who.birthOn,
    sex: who.sex,
    jobs: jobsOf(closedLater ? life.jobs : kinds.has('esperienza') ? [...life.jobs, ...life.laterJobs] : []),
    titoli: closedLater || kinds.has('titolo') ? life.studies.map(({ livello }) => livello) : [],
    dids: closedLater ? dids.map((did) => ({ ...did, closedOn: null, closedReason: null })) : dids,
    sostegni,
    pattoSignedOn: held?.signedOn ?? null,
    level: held?.level ?? null,
    events: held ? [{ kind: 'primo-colloquio', on: held.on }] : [],
  }
}
