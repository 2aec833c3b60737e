import { defineCommand, done } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import { changeCompetenza } from '../../records/centro/index.ts'
import { asSystem } from '../../records/accesso/index.ts'
import { moveScadenze } from '../../records/scadenza/index.ts'
import { CompetenzeInput } from './competenze.schema.ts'

/** Gives some comuni to a centre from a day on. The duties of who lives there pass with them, on that day. */
export const changeCompetenze = defineCommand({
  name: 'impostazioni.change-competenze',
  may: REGION,
  input: CompetenzeInput,
  async run(work, { comuni, centro, ...rest }) {
    await changeCompetenza(work, { comuni, centroCode: centro, ...rest })
    for (const comune of comuni)
      work.record({ kind: 'competenza.cambiata', data: { comune, centro, ...rest } })
    // The region does not see whose duties they are.
    if (rest.validFrom <= work.today) await moveScadenze(await asSystem(work, centro), comuni)
    return done({ comuni: comuni.length })
  },
})
