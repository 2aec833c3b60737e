import { firstInterviewHeld, pattoSigned, precondition } from '../vocabulary/precondition.ts'
import { missing } from '../vocabulary/verdict.ts'

export const pattoPerIlColloquio = precondition({
  code: 'D1.patto-sottoscritto',
  sentence: "Il colloquio per l'incrocio segue la sottoscrizione del patto di servizio.",
  source: 'Allegato A, scheda D1, condizioni di erogazione',
  force: 'blocks',
  holds: pattoSigned,
})

export const occupabilitaVerificata = precondition({
  code: 'D1.occupabilita-verificata',
  sentence: "Il colloquio per l'incrocio segue la verifica del livello di occupabilità.",
  source: 'Allegato A, scheda D1, condizioni di erogazione',
  force: 'blocks',
  holds({ employabilityLevel }) {
    if (employabilityLevel === undefined) return missing('employabilityLevel')
    return employabilityLevel === null
      ? { unmet: 'Il livello di occupabilità non è stato verificato.' }
      : { met: null }
  },
})

const afterInterview = (code: 'D2' | 'D3') =>
  precondition({
    code: `${code}.dopo-il-primo-orientamento`,
    sentence: 'Si accede dopo il colloquio di orientamento, o insieme a esso.',
    source: 'Allegato A, area D, modalità di accesso',
    force: 'measures',
    holds: firstInterviewHeld,
  })

export const incrocioDopoOrientamento = afterInterview('D2')
export const avviamentoDopoOrientamento = afterInterview('D3')
