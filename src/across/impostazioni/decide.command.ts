import { defineCommand, done, refused, type Work } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import {
  approveVersione,
  findParameter,
  hindranceTo,
  listVersioni,
  loadParameters,
  withdrawVersione,
  type Versione,
} from '../../records/normativa/index.ts'
import { serviceIn } from './parametri.ts'
import { DecisionInput } from './proposal.schema.ts'

/** Puts a proposal of somebody else into force. It is looked at again, for the numbers around it may have changed. */
export const approve = defineCommand({
  name: 'impostazioni.approve',
  may: REGION,
  input: DecisionInput,
  async run(work, { code, id }) {
    const proposal = await findProposal(work, code, id)
    const parameter = findParameter(code)
    if (!proposal || !parameter) return refused('normativa.non-trovata')
    const parameters = await loadParameters(work)
    const approved = await approveVersione(work, proposal)
    if (!approved.ok) return approved
    const hindrance = hindranceTo(parameter, proposal, parameters)
    if (hindrance) return hindrance
    tell(work, 'parametro.approvato', proposal)
    return done({ id })
  },
})

/** Takes a proposal back, one's own or another's. */
export const withdraw = defineCommand({
  name: 'impostazioni.withdraw',
  may: REGION,
  input: DecisionInput,
  async run(work, { code, id }) {
    const proposal = await findProposal(work, code, id)
    if (!proposal) return refused('normativa.non-trovata')
    const withdrawn = await withdrawVersione(work, proposal)
    if (!withdrawn.ok) return withdrawn
    tell(work, 'parametro.ritirato', proposal)
    return done({ id })
  },
})

async function findProposal(work: Work, code: string, id: string): Promise<Versione | undefined> {
  return (await listVersioni(work, code)).find((each) => each.id === id)
}

function tell(work: Work, kind: 'parametro.approvato' | 'parametro.ritirato', proposal: Versione): void {
  const { id, code, value, validFrom, source, certainty } = proposal
  work.record({ kind, ...serviceIn(code), data: { code, value, validFrom, source, certainty, proposal: id } })
}
