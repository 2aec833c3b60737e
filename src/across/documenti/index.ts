import type { Menu } from '../../surfaces/door/menu.ts'
import { findDocumento } from './find-documento.query.ts'
import { typedPage, verificaPage } from './verifica.page.tsx'

export { issueAttestation } from './attestation.ts'
export { interessatoOf, issuerOf, letterheadOf, officialOf } from './letterhead.ts'

/** Whether a paper is genuine, for whoever holds it. */
export const documenti: Menu = {
  code: 'documenti',
  requests: [findDocumento],
  pages: [verificaPage, typedPage],
}
