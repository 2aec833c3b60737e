import type { Outcome, Work } from '../../platform/work/index.ts'
import { step } from './patto.store.ts'
import type { Signature } from './signature.ts'
import { COLUMNS, versionOf, type PattoVersione } from './versione.ts'

/** The version in force of the person's open patto and the draft of the next one, where there are. */
export async function findStanding(
  work: Work,
  personaId: string,
): Promise<{ inForce: PattoVersione; draft: PattoVersione | undefined } | undefined> {
  const rows = await work.tx
    .selectFrom('pattoVersione')
    .where('personaId', '=', personaId)
    .where('pattoId', 'in', work.tx.selectFrom('patto').where('state', '=', 'sottoscritto').select('id'))
    .where('state', 'in', ['firmata', 'bozza'])
    .select(COLUMNS)
    .execute()
  const versions = rows.map(versionOf)
  const inForce = versions.find(({ state }) => state === 'firmata')
  return inForce && { inForce, draft: versions.find(({ state }) => state === 'bozza') }
}

/** Signs a frozen version for the centre alone: the database refuses where the person is bound to more or given less. */
export function signAsCentre(work: Work, version: PattoVersione): Promise<Outcome<PattoVersione>> {
  if (work.actor.id === null || !version.sha256) throw new Error('the centre signs a frozen text by somebody')
  const signature: Signature = {
    way: 'centre',
    sha256: version.sha256,
    identifiedBy: work.actor.id,
    identifiedByName: work.actor.name,
    identifiedWith: '',
  }
  return step(work, version, {
    step: 'agree',
    set: { signature: JSON.stringify(signature), signedAt: work.now },
  })
}
