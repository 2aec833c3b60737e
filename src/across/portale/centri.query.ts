import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import {
  findCompetenza,
  listCentri,
  listComuni,
  listSedi,
  type CentroRow,
} from '../../records/centro/index.ts'

export interface CentroShown extends CentroRow {
  desks: string[]
}

/** The centres with their desks, and the one competent for a comune (its Belfiore code) today. */
export const centri = defineQuery({
  name: 'portale.centri',
  may: ['anonimo'],
  input: z.strictObject({ comune: z.string().max(4).optional() }),
  async run(work, { comune }) {
    const [list, sedi, comuni] = [await listCentri(work), await listSedi(work), await listComuni(work)]
    const chosen = comuni.find(({ belfiore }) => belfiore === comune)
    if (comune && !chosen) return refused('accesso.non-trovata')
    const row = chosen && (await findCompetenza(work, chosen.belfiore, work.today))
    const centro = list.find(({ code }) => code === row?.centroCode)
    return done({
      list: list.map((one): CentroShown => ({
        ...one,
        desks: sedi.filter((sede) => sede.centroCode === one.code).map((sede) => sede.name),
      })),
      comuni,
      competent:
        chosen && row && centro
          ? { comune: chosen.name, centro: centro.name, isSure: row.certainty === 'certo' }
          : undefined,
    })
  },
})
