import { CENTRO } from '../../records/accesso/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import { fileOf, printAccordo } from './accordo-paper.ts'
import { ONE } from './accordo.page.tsx'
import { readAccordo } from './accordo.query.ts'

/** A version of an agreement, to be printed. */
export const accordoPdfPage = definePage({
  path: `${ONE}/:versione{[0-9]+\\.pdf}`,
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readAccordo, { accordoId: visit.param('accordo') })
    if (answer.kind !== 'done' || answer.value.azienda.id !== visit.param('id')) return null
    const { versions, centro } = answer.value
    const n = Number(visit.param('versione').replace('.pdf', ''))
    const version = versions.find((each) => each.n === n)
    return version
      ? pdf(visit, printAccordo({ version, centro, origin: visit.origin }), fileOf(version))
      : null
  },
})
