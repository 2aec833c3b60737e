import { officialOf } from '../../../across/documenti/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { refusalSentence, refusalStatus } from '../../../records/refusals.ts'
import { schedaDocument } from '../../../surfaces/documents/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import { pdf } from '../../../surfaces/door/pdf.ts'
import { printScheda } from './print-scheda.command.ts'
import { schedaToPrint } from './scheda-to-print.ts'

/** The scheda anagrafico-professionale, as PDF. */
export const schedaPdfPage = definePage({
  path: '/siul/persone/:id/scheda.pdf',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(printScheda, { personaId: visit.param('id') })
    if (answer.kind === 'refused' && answer.refusal.code !== 'accesso.non-trovata')
      return visit.c.text(refusalSentence(answer.refusal, visit.lang), refusalStatus(answer.refusal) as 409)
    if (answer.kind !== 'done') return null
    const { documento, issuer } = answer.value
    const official = officialOf(documento, issuer, visit.origin)
    const bytes = schedaDocument({ ...official, ...schedaToPrint(answer.value) })
    return pdf(visit, bytes, `scheda-${documento.number}.pdf`)
  },
})
