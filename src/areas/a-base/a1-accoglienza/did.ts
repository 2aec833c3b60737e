import { closeDid } from './did-close.command.ts'
import { closeDidPage } from './did-close.page.tsx'
import { issueCertificato } from './certificato.command.ts'
import { issueReceipt } from './did-receipt.command.ts'
import { certificatoPage, receiptPage } from './did-papers.page.ts'
import { didPage } from './did.page.tsx'
import { listDid, readStato } from './did.query.ts'
import { registerDid } from './register-did.command.ts'
import { addSostegno, closeSostegno } from './sostegno.command.ts'
import { sostegniPage } from './sostegno.page.tsx'

export { didApi } from './did.api.ts'

/** What A1 does about the declaration of availability and the status. */
export const didRequests = [
  registerDid,
  closeDid,
  addSostegno,
  closeSostegno,
  listDid,
  readStato,
  issueReceipt,
  issueCertificato,
]
export const didPages = [didPage, receiptPage, closeDidPage, certificatoPage, sostegniPage]
