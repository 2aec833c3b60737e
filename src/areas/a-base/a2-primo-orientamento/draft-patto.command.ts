import { defineCommand, refused } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { draftVersion, findSignedVersion, STANDARD_CONDITIONS } from '../../../records/patto/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { findProfile } from '../../../records/profilo/index.ts'
import { personaFacts } from '../../../records/stato/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { DraftPatto } from './draft-patto.schema.ts'
import { isPattoForbidden, passi, personOf, profileIn } from './patto-text.ts'

/** Writes the next version of a patto when life changes, outside an interview: the person signs it like any other. */
export const draftPatto = defineCommand({
  name: 'a2.draft-patto',
  may: COUNSEL,
  input: DraftPatto,
  async run(work, { personaId, goal, professioni, ours, theirs }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const centro = work.actor.centro ?? persona.centroCode
    if (!centro) return refused('erogazione.senza-centro')
    if (isPattoForbidden(await personaFacts(work, personaId), plainDate(work.today)))
      return refused('patto.senza-did')
    const signed = await findSignedVersion(work, personaId)
    return draftVersion(work, {
      personaId,
      person: personOf(persona),
      referente: persona.referente ?? work.actor.name,
      prestazioneId: null,
      centro,
      text: {
        goal,
        professioni,
        ours: passi(ours),
        theirs: passi(theirs),
        conditions: STANDARD_CONDITIONS,
        ...profileIn(await findProfile(work, personaId)),
        delivered: signed?.content.delivered ?? [],
      },
    })
  },
})
