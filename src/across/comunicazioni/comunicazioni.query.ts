import { defineQuery, done } from '../../platform/work/index.ts'
import { readArrivals } from '../../records/comunicazione/index.ts'
import { Nothing } from './comunicazioni.schema.ts'

const SHOWN = 50

/** What arrived, whose codice fiscale nobody has, what cannot be read. */
export const readComunicazioni = defineQuery({
  name: 'comunicazioni.read',
  may: ['sportello', 'responsabile'],
  input: Nothing,
  run: async (work) => done(await readArrivals(work, SHOWN)),
})
