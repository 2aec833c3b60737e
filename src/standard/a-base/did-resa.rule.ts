import { didGiven, precondition } from '../vocabulary/precondition.ts'

export const didResa = precondition({
  code: 'A2.did-resa',
  sentence: 'Il primo colloquio e il patto seguono la DID, salvo per chi riceve un sostegno mentre lavora.',
  source: 'Allegato A, scheda A2, destinatari e condizioni di erogazione',
  force: 'blocks',
  holds(facts, on) {
    return facts.support?.whileEmployed === true ? { met: facts.support.from ?? null } : didGiven(facts, on)
  },
})
