import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { listCentri } from '../../records/centro/index.ts'
import { findDocumento as find } from '../../records/documento/index.ts'

/** Whether a paper with this code was given out: kind, number, day and centre, never whose it is. */
export const findDocumento = defineQuery({
  name: 'documenti.verifica',
  may: ['anonimo'],
  input: z.strictObject({ code: z.string().trim().min(1).max(40) }),
  async run(work, { code }) {
    const documento = await find(work, code)
    if (!documento) return refused('documento.sconosciuto')
    const centro = (await listCentri(work)).find((each) => each.code === documento.centroCode)
    return done({ ...documento, centro: centro?.name ?? documento.centroCode })
  },
})
