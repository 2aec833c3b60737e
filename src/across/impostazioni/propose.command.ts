import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import { findParameter, hindranceTo, loadParameters, proposeVersione } from '../../records/normativa/index.ts'
import { serviceIn } from './parametri.ts'
import { ProposalInput } from './proposal.schema.ts'
import { replay } from './simulate.query.ts'

/** Proposes a value for a legal number from a day on, with what it would have changed. Another person approves it. */
export const propose = defineCommand({
  name: 'impostazioni.propose',
  may: REGION,
  input: ProposalInput,
  async run(work, { code, ...given }) {
    const parameter = findParameter(code)
    if (!parameter) return refused('normativa.non-trovata')
    const parameters = await loadParameters(work)
    const hindrance = hindranceTo(parameter, given, parameters)
    if (hindrance) return hindrance
    const { effect } = await replay(work, { parameter, given, parameters })
    const id = await proposeVersione(work, code, { ...given, replay: effect })
    const { value, validFrom, source, certainty } = given
    const data = { code, value, validFrom, source, certainty, proposal: id }
    work.record({ kind: 'parametro.proposto', ...serviceIn(code), data })
    return done({ id, effect })
  },
})
