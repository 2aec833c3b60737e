import type { Card } from './card.ts'
import type { DeliveryChannel, DeliveryFacts } from './delivery.ts'
import { defineRule, type Rule } from './rule.ts'
import { hindered, missing, notApplicable, verdict } from './verdict.ts'

const IN_WORDS: Readonly<Record<DeliveryChannel, string>> = {
  'in-presenza': 'in presenza',
  'a-distanza': 'a distanza',
  autoconsultazione: 'in autoconsultazione',
  'back-office': 'in back office',
}
const choice = new Intl.ListFormat('it', { type: 'disjunction' })

/** Through which channel a service is delivered: otherwise is still done, and counted. */
export function channelRule({ code, source, channels }: Card): Rule<DeliveryFacts> {
  const allowed = choice.format(channels.map((each) => IN_WORDS[each]))
  return defineRule<DeliveryFacts>({
    code: `${code}.canale`,
    sentence: channels.length === 0 ? 'La scheda non dà un canale di erogazione.' : `Si eroga ${allowed}.`,
    source: `${source}, modalità e durata`,
    force: 'measures',
    parameters: [],
    judging:
      (head) =>
      ({ channel, on }) => {
        if (channel === undefined || channel === null) return hindered(head, missing('channel'))
        if (channels.length === 0) return hindered(head, NO_CHANNEL)
        return channels.includes(channel)
          ? verdict(head, { outcome: 'met', on, because: `Erogato ${IN_WORDS[channel]}.` })
          : verdict(head, {
              outcome: 'missed',
              because: `Erogato ${IN_WORDS[channel]}: la scheda lo vuole ${allowed}.`,
            })
      },
  })
}

/** In which centre: information anywhere, acts on the employment status and services at the desk in the competent one. */
export function competentCentreRule({ code }: Card): Rule<DeliveryFacts> {
  return defineRule<DeliveryFacts>({
    code: `${code}.sede`,
    sentence:
      'Le pratiche sullo stato occupazionale e i servizi di sportello spettano al CPI competente per domicilio.',
    source: 'Allegato A, area A, modalità di accesso',
    force: 'measures',
    parameters: [],
    judging:
      (head) =>
      ({ competentCentre, on }) => {
        if (competentCentre === undefined || competentCentre === null)
          return hindered(head, missing('competentCentre'))
        return competentCentre
          ? verdict(head, { outcome: 'met', on, because: 'Il centro è quello competente per domicilio.' })
          : verdict(head, { outcome: 'missed', because: ELSEWHERE })
      },
  })
}

const NO_CHANNEL = notApplicable('La scheda non dà un canale di erogazione.')
const ELSEWHERE = 'Il centro non è quello competente per domicilio.'
