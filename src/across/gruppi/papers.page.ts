import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { attestatoDocument, doorSign, signingSheet } from '../../surfaces/documents/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import { officialOf } from '../documenti/index.ts'
import { HERE } from './gruppi.page.tsx'
import { issueAttestato, readSheet } from './papers.command.ts'
import { LEADS_GROUPS, SEES_GROUPS } from './roles.ts'

/** The sheet to sign on: it has all the names, and stays with staff. */
export const firmePage = definePage({
  path: `${HERE}/:id/foglio-firme.pdf`,
  may: LEADS_GROUPS,
  async get(visit) {
    const answer = await visit.ask(readSheet, { gruppoId: visit.param('id') })
    return answer.kind === 'done' ? pdf(visit, signingSheet(answer.value), 'foglio-firme.pdf') : null
  },
})

/** The sign for the door: nobody's name is on it. */
export const cartelloPage = definePage({
  path: `${HERE}/:id/cartello.pdf`,
  may: LEADS_GROUPS,
  async get(visit) {
    const answer = await visit.ask(readSheet, { gruppoId: visit.param('id') })
    return answer.kind === 'done' ? pdf(visit, doorSign(answer.value), 'cartello.pdf') : null
  },
})

/** The certificate of one person. */
export const attestatoPage = definePage({
  path: `${HERE}/:id/attestati/:iscrizione{[0-9a-f-]+\\.pdf}`,
  may: SEES_GROUPS,
  async get(visit) {
    const iscrizioneId = visit.param('iscrizione').replace(/\.pdf$/, '')
    const answer = await visit.ask(issueAttestato, { gruppoId: visit.param('id'), iscrizioneId })
    if (answer.kind === 'refused' && answer.refusal.code !== 'gruppi.non-trovato')
      return visit.c.text(refusalSentence(answer.refusal, visit.lang), refusalStatus(answer.refusal) as 409)
    if (answer.kind !== 'done') return null
    const { documento, issuer, ...rest } = answer.value
    const bytes = attestatoDocument({ ...rest, ...officialOf(documento, issuer, visit.origin) })
    return pdf(visit, bytes, `attestato-${documento.number}.pdf`)
  },
})
