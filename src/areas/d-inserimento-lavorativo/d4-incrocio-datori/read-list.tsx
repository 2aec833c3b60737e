import type { FC } from 'hono/jsx'
import { offerWords, sayPay, sayRequisito } from '../../../across/vacancy/index.ts'
import { sayChoice } from '../../../across/persona/index.ts'
import { COMUNI } from '../../../records/centro/index.ts'
import { PROFESSIONI } from '../../../records/persona/index.ts'
import { Callout, useLang } from '../../../surfaces/design/index.ts'
import type { Lang } from '../../../platform/words/index.ts'
import type { Recognised } from './recognise.ts'
import { words } from './words.ts'

/** What was understood, each datum beside the words it was read in. */
export const ReadList: FC<{ read: Recognised }> = ({ read }) => {
  const lang = useLang()
  const say = words(lang)
  const rows = rowsOf(read, lang)
  return (
    <Callout kind="note" title={say('read.title')}>
      {rows.length === 0 ? (
        <p>{say('read.none')}</p>
      ) : (
        <ul>
          {rows.map(({ what, quote }) => (
            <li>
              {what} – <span class="si-quiet">{say('read.from', { quote })}</span>
            </li>
          ))}
        </ul>
      )}
    </Callout>
  )
}

function rowsOf(read: Recognised, lang: Lang): { what: string; quote: string }[] {
  const say = words(lang)
  const offer = offerWords(lang)
  const { people, contract, durationMonths, weeklyHours, pay, comune, remote } = read
  return [
    ...read.professioni.map(({ value, quote }) => ({
      what: PROFESSIONI.find(({ code }) => code === value)?.name ?? value,
      quote,
    })),
    ...(people ? [{ what: say('people', { count: people.value }), quote: people.quote }] : []),
    ...(contract ? [{ what: offer(`contract.${contract.value}`), quote: contract.quote }] : []),
    ...(durationMonths
      ? [{ what: offer('months', { count: durationMonths.value }), quote: durationMonths.quote }]
      : []),
    ...read.orari.map(({ value, quote }) => ({ what: sayChoice(value, lang), quote })),
    ...(weeklyHours
      ? [{ what: offer('hours', { count: weeklyHours.value }), quote: weeklyHours.quote }]
      : []),
    ...(pay ? [{ what: sayPay(payOf(pay.value), lang), quote: pay.quote }] : []),
    ...(comune
      ? [{ what: COMUNI.find(({ belfiore }) => belfiore === comune.value)?.nome ?? '', quote: comune.quote }]
      : []),
    ...(remote ? [{ what: offer('remote'), quote: remote.quote }] : []),
    ...read.requisiti.map(({ value, quote }) => ({
      what: `${sayRequisito(value, lang)} (${say(value.required ? 'form.required' : 'form.desired').toLowerCase()})`,
      quote,
    })),
  ]
}

const payOf = (pay: NonNullable<Recognised['pay']>['value']) => ({
  payFromCents: pay.fromCents,
  payUntilCents: pay.untilCents,
  payPer: pay.per,
})
