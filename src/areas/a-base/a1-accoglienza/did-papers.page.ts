import { officialOf } from '../../../across/documenti/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { refusalSentence, refusalStatus } from '../../../records/refusals.ts'
import type { Answer } from '../../../platform/work/index.ts'
import { readDay } from '../../../surfaces/design/index.ts'
import { didReceipt, statusCertificate } from '../../../surfaces/documents/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import { pdf } from '../../../surfaces/door/pdf.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { issueCertificato } from './certificato.command.ts'
import { issueReceipt } from './did-receipt.command.ts'

/** The receipt of a declaration, as PDF. */
export const receiptPage = definePage({
  path: '/siul/persone/:id/did/:didId{[0-9a-f-]+\\.pdf}',
  may: DESK,
  async get(visit) {
    const didId = visit.param('didId').replace(/\.pdf$/, '')
    const answer = await visit.ask(issueReceipt, { personaId: visit.param('id'), didId })
    if (answer.kind !== 'done') return refusalText(visit, answer)
    const { documento, issuer, ...rest } = answer.value
    const bytes = didReceipt({ ...rest, ...officialOf(documento, issuer, visit.origin) })
    return pdf(visit, bytes, `ricevuta-did-${documento.number}.pdf`)
  },
})

/** The attestation of the status on a day (`al`), as PDF. */
export const certificatoPage = definePage({
  path: '/siul/persone/:id/certificato.pdf',
  may: DESK,
  async get(visit) {
    const asked = visit.query('al')
    const al = asked ? (readDay(asked) ?? asked) : undefined
    const answer = await visit.ask(issueCertificato, { personaId: visit.param('id'), ...(al && { al }) })
    if (answer.kind !== 'done') return refusalText(visit, answer)
    const { documento, issuer, ...rest } = answer.value
    const bytes = statusCertificate({ ...rest, ...officialOf(documento, issuer, visit.origin) })
    return pdf(visit, bytes, `stato-${documento.number}.pdf`)
  },
})

function refusalText(visit: Visit, answer: Exclude<Answer<unknown>, { kind: 'done' }>): Response | null {
  if (answer.kind === 'refused' && answer.refusal.code !== 'accesso.non-trovata') {
    const status = refusalStatus(answer.refusal)
    return visit.c.text(refusalSentence(answer.refusal, visit.lang), status as 409)
  }
  return answer.kind === 'invalid' && answer.errors.some(({ field }) => field === 'al')
    ? visit.c.text(answer.errors.map(({ message }) => message).join('\n'), 422)
    : null
}
