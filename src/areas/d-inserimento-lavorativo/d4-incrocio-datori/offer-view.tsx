import type { FC } from 'hono/jsx'
import { offerWords, sayContract, sayHours, sayPay, sayRequisito } from '../../../across/vacancy/index.ts'
import { dayShort, DefinitionList, Heading, useLang } from '../../../surfaces/design/index.ts'
import type { Vacancy, VacancyContent } from '../../../records/vacancy/index.ts'
import { COMUNI } from '../../../records/centro/index.ts'
import { PROFESSIONI } from '../../../records/persona/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { words } from './words.ts'

type Offer = VacancyContent | Vacancy

const nameOfCode = (code: string) => PROFESSIONI.find((each) => each.code === code)?.name ?? code

/** A job as everybody reads it: what, how, where, what is needed. */
export const OfferView: FC<{ offer: Offer }> = ({ offer }) => {
  const lang = useLang()
  const say = words(lang)
  const terms = {
    ...offer,
    durationMonths: offer.durationMonths ?? null,
    weeklyHours: offer.weeklyHours ?? null,
  }
  const place = offer.remote
    ? offerWords(lang)('remote')
    : [offer.address, COMUNI.find(({ belfiore }) => belfiore === offer.comune)?.nome]
        .filter(Boolean)
        .join(', ')
  return (
    <>
      <DefinitionList
        entries={[
          { term: say('form.job'), detail: offer.professioni.map(nameOfCode).join(', ') },
          { term: say('form.people'), detail: offer.people },
          { term: say('form.contract'), detail: sayContract(terms, lang) },
          ...(sayHours(terms, lang) ? [{ term: say('form.hours'), detail: sayHours(terms, lang) }] : []),
          { term: offerWords(lang)('pay'), detail: sayPay(terms, lang) },
          { term: say('form.place'), detail: place },
          ...(offer.startsOn
            ? [{ term: say('form.starts'), detail: dayShort(offer.startsOn as PlainDate, lang) }]
            : []),
        ]}
      />
      <p class="si-prose">{offer.tasks}</p>
      <AskedView offer={offer} />
    </>
  )
}

const AskedView: FC<{ offer: Offer }> = ({ offer: { requisiti } }) => {
  const lang = useLang()
  const say = words(lang)
  const groups = [
    { title: say('asked.required'), rows: requisiti.filter(({ required }) => required) },
    { title: say('asked.desired'), rows: requisiti.filter(({ required }) => !required) },
  ].filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return <p>{say('asked.none')}</p>
  return (
    <>
      {groups.map(({ title, rows }) => (
        <>
          <Heading level={3}>{title}</Heading>
          <ul>
            {rows.map((each) => (
              <li>{sayRequisito(each, lang)}</li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
