import { defineCommand } from '../../platform/work/index.ts'
import { OneGruppo } from './gruppi.schema.ts'
import { leaveByPersona } from './leave.ts'

/** A citizen says that she does not come to a group of hers. Refused as `leaveByPersona`: of others' she knows nothing. */
export const leaveGruppo = defineCommand({
  name: 'gruppi.leave',
  may: ['cittadino'],
  input: OneGruppo,
  run: (work, { gruppoId }) =>
    leaveByPersona(work, { gruppoId, personaId: work.actor.settings['siul.persona'] ?? '' }),
})
