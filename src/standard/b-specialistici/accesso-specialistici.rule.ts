import { didGiven, firstInterviewHeld, pattoSigned, precondition } from '../vocabulary/precondition.ts'
import { missing, type Outcome } from '../vocabulary/verdict.ts'
import { formazioneAiSospesi } from './formazione-ai-sospesi.rule.ts'

const B1_RECIPIENTS = 'Allegato A, scheda B1, destinatari'
const B1_CONDITIONS = 'Allegato A, scheda B1, condizioni di erogazione'

export const consulenzaConDid = precondition({
  code: 'B1.did-resa',
  sentence: 'La consulenza orientativa specialistica è per chi ha reso la DID.',
  source: B1_RECIPIENTS,
  force: 'blocks',
  holds: didGiven,
})

export const consulenzaConPatto = precondition({
  code: 'B1.patto-sottoscritto',
  sentence: 'La consulenza orientativa specialistica è per chi ha sottoscritto il patto di servizio.',
  source: B1_RECIPIENTS,
  force: 'blocks',
  holds: pattoSigned,
})

export const consulenzaDopoOrientamento = precondition({
  code: 'B1.dopo-il-primo-orientamento',
  sentence: 'Si accede alla consulenza specialistica dopo il colloquio di primo orientamento.',
  source: B1_CONDITIONS,
  force: 'blocks',
  holds: firstInterviewHeld,
})

export const fabbisognoSpecifico = precondition({
  code: 'B1.fabbisogno-specifico',
  sentence: 'La consulenza specialistica si attiva solo per uno specifico fabbisogno rilevato.',
  source: B1_CONDITIONS,
  force: 'blocks',
  holds({ specificNeed }) {
    if (specificNeed === undefined) return missing('specificNeed')
    return specificNeed ? { met: null } : { unmet: 'Non è stato rilevato uno specifico fabbisogno.' }
  },
})

/** Three ways in: DID and patto, a long suspension from work with wage integration, or being a student. */
export const destinatarioAccompagnamento = precondition({
  code: 'B2.destinatario',
  sentence:
    "L'accompagnamento è per chi ha reso la DID e sottoscritto il patto, per i sospesi da oltre sei mesi con integrazione salariale e per gli studenti.",
  source: 'Allegato A, scheda B2, destinatari',
  force: 'blocks',
  holds(facts, on, parameters) {
    const suspended = formazioneAiSospesi.judge(facts, on, parameters).outcome
    // The same suspension gives the right to the training offer: whoever that rule concerns comes in.
    if (facts.student === true || CONCERNED.has(suspended)) return { met: null }
    const did = didGiven(facts, on)
    return 'met' in did ? pattoSigned(facts, on) : did
  },
})

const CONCERNED: ReadonlySet<Outcome> = new Set(['open', 'met', 'missed'])

const afterInterview = (code: 'B2' | 'B3') =>
  precondition({
    code: `${code}.dopo-il-primo-orientamento`,
    sentence: "Si accede dopo il colloquio di primo orientamento, o su invio dall'area dell'incrocio.",
    source: 'Allegato A, area B, modalità di accesso',
    force: 'measures',
    holds: firstInterviewHeld,
  })

export const accompagnamentoDopoOrientamento = afterInterview('B2')
export const euresDopoOrientamento = afterInterview('B3')
