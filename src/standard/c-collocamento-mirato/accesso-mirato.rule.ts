import { didGiven, firstInterviewHeld, precondition } from '../vocabulary/precondition.ts'
import { missing } from '../vocabulary/verdict.ts'

const listed = (code: 'C1' | 'C2' | 'C4' | 'C5') =>
  precondition({
    code: `${code}.iscrizione-lista-l68`,
    sentence: 'Il servizio è per chi è iscritto alle liste della L. 68/1999.',
    source: `Allegato A, scheda ${code}, destinatari`,
    force: 'blocks',
    holds({ l68Listed }) {
      if (l68Listed === undefined) return missing('l68Listed')
      return l68Listed ? { met: null } : { unmet: 'Non è iscritto alle liste della L. 68/1999.' }
    },
  })

const declared = (code: 'C1' | 'C2') =>
  precondition({
    code: `${code}.did-resa`,
    sentence: 'Si accede dopo aver reso la DID.',
    source: `Allegato A, scheda ${code}, condizioni di erogazione`,
    force: 'blocks',
    holds: didGiven,
  })

const oriented = (code: 'C1' | 'C2') =>
  precondition({
    code: `${code}.dopo-il-primo-orientamento`,
    sentence: 'Si accede dopo il colloquio di primo orientamento.',
    source: `Allegato A, scheda ${code}, condizioni di erogazione`,
    force: 'blocks',
    holds: firstInterviewHeld,
  })

export const accessoC1 = [listed('C1'), declared('C1'), oriented('C1')]
export const accessoC2 = [listed('C2'), declared('C2'), oriented('C2')]
export const accessoC4 = [listed('C4')]
export const accessoC5 = [listed('C5')]
