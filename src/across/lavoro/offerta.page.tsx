import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import type { CentroRow } from '../../records/centro/index.ts'
import type { FoundOfferta, Offerta } from '../../records/vacancy/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Checkbox,
  Columns,
  dayLong,
  DefinitionList,
  Form,
  Heading,
  phone,
  phoneHref,
  PortalPage,
  Stack,
  Tag,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus, type Shaped } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { offerWords, sayContract, sayHours, sayPay, sayRequisito } from '../vacancy/index.ts'
import { readOfferta } from './cerca.query.ts'
import { inScript, jobPosting } from './job-posting.ts'
import { OfferList } from './offer-card.tsx'
import { callMe } from './richiamata.command.ts'
import { addressOf, sayEmployer, sayWhere } from './say-offerta.ts'
import { words } from './words.ts'

/** One job, in plain words: what, pay, hours, who answers, until when; and how to come forward. Over: 410, with what is alike. */
export const offertaPage = definePage({
  path: '/lavoro/:slug{[0-9]{1,10}(-[a-z0-9-]*)?}',
  may: 'public',
  get(visit) {
    const done: Flash = { kind: 'done', text: words(visit.lang)('call.done') }
    return show(visit, { flash: visit.query('esito') === 'richiamata' ? [done] : [] })
  },
  async post(visit) {
    const answer = await visit.asNobody(callMe, { ...(await visit.form()), number: numberIn(visit) })
    if (answer.kind === 'done') return visit.seeOther(`/lavoro/${numberIn(visit)}?esito=richiamata`)
    if (answer.kind === 'invalid')
      return show(visit, { state: await visit.formState(answer.errors), status: 422 })
    if (answer.kind !== 'refused') return null
    const text = refusalSentence(answer.refusal, visit.lang)
    return show(visit, { flash: [{ kind: 'error', text }], status: 409 })
  },
})

const numberIn = (visit: Visit): string => /^\d+/.exec(visit.param('slug'))?.[0] ?? ''

interface Said {
  flash?: Flash[]
  state?: FormState
  status?: number
}

async function show(visit: Visit, said: Said): Promise<Child | Shaped> {
  const answer = await visit.asNobody(readOfferta, { number: numberIn(visit) })
  if (answer.kind !== 'done') return null
  const read = answer.value
  if ('past' in read) return withStatus(410, <Gone visit={visit} {...read} />)
  return withStatus(said.status ?? 200, <Offer visit={visit} {...read} said={said} />)
}

function Gone({ visit, past, similar }: { visit: Visit; past: { title: string }; similar: FoundOfferta[] }) {
  const say = words(visit.lang)
  return (
    <PortalPage
      {...visit.portal}
      title={say('gone.title')}
      lead={say('gone.text', { title: past.title })}
      actions={<ButtonLink href="/lavoro">{say('title')}</ButtonLink>}
    >
      {similar.length > 0 && (
        <Stack>
          <Heading level={2}>{say('gone.similar')}</Heading>
          <OfferList offers={similar} now={visit.now} />
        </Stack>
      )}
    </PortalPage>
  )
}

interface OfferProps {
  visit: Visit
  offer: Offerta
  centro: CentroRow | undefined
  said: Said
}

function Offer({ visit, offer, centro, said }: OfferProps) {
  const { lang } = visit
  const say = words(lang)
  const url = new URL(addressOf(offer), visit.origin).href
  return (
    <PortalPage
      {...visit.portal}
      title={offer.title}
      lead={`${sayEmployer(offer, lang)} · ${sayWhere(offer, lang)}`}
      breadcrumbs={[{ label: say('offer.back'), href: '/lavoro' }, { label: offer.title }]}
      flash={said.flash}
      errors={said.status === 422}
    >
      <script type="application/ld+json">{raw(inScript(jobPosting(offer, url)))}</script>
      <Columns
        main={<What offer={offer} lang={lang} />}
        side={<Apply visit={visit} offer={offer} centro={centro} state={said.state} />}
      />
    </PortalPage>
  )
}

function What({ offer, lang }: { offer: Offerta; lang: Lang }) {
  const say = words(lang)
  const hours = sayHours(offer, lang)
  const entries = [
    { term: say('offer.job'), detail: offer.trades },
    { term: say('offer.employer'), detail: sayEmployer(offer, lang) },
    { term: say('offer.where'), detail: sayWhere(offer, lang) },
    ...(hours ? [{ term: say('hours'), detail: hours }] : []),
    { term: say('contract'), detail: sayContract(offer, lang) },
    { term: offerWords(lang)('pay'), detail: sayPay(offer, lang) },
    { term: say('offer.people'), detail: offer.people },
    ...(offer.startsOn ? [{ term: say('offer.starts'), detail: dayLong(offer.startsOn, lang) }] : []),
    { term: say('offer.until'), detail: dayLong(offer.expiresOn, lang) },
  ]
  return (
    <>
      <Card title={say('offer.number', { n: offer.number })}>
        {offer.l68 && <Tag>{say('reserved')}</Tag>}
        <DefinitionList entries={entries} />
      </Card>
      <Card title={say('offer.tasks')}>
        <p class="si-prose">{offer.tasks}</p>
      </Card>
      <Card title={say('offer.needed')}>
        {offer.requisiti.length === 0 ? (
          <p>{say('offer.nothing')}</p>
        ) : (
          <ul>
            {offer.requisiti.map((each) => (
              <li>
                {each.required
                  ? sayRequisito(each, lang)
                  : say('offer.useful', { what: sayRequisito(each, lang) })}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}

type ApplyProps = Omit<OfferProps, 'said'> & { state: FormState | undefined }

/** The centre by telephone or in person, or a call from it. */
function Apply({ visit, offer, centro, state }: ApplyProps) {
  const say = words(visit.lang)
  const name = centro?.name ?? ''
  return (
    <>
      <Card title={say('apply.title')}>
        <p>{say('apply.call', { n: offer.number })}</p>
        <DefinitionList
          entries={[
            ...(centro?.phone
              ? [
                  {
                    term: say('apply.phone', { name }),
                    detail: <a href={phoneHref(centro.phone)}>{phone(centro.phone)}</a>,
                  },
                ]
              : []),
            ...(centro?.address ? [{ term: say('apply.where'), detail: centro.address }] : []),
          ]}
        />
        <p>
          <a href="/centri">{say('apply.others')}</a>
        </p>
      </Card>
      <Card title={say('call.title')}>
        <Form action={`/lavoro/${offer.number}`} csrf={visit.csrf} state={state}>
          <TextField name="name" label={say('call.name')} autocomplete="name" maxlength={80} />
          <TextField name="phone" label={say('call.phone')} type="tel" autocomplete="tel" maxlength={40} />
          <Checkbox name="consent" label={say('call.consent')} />
          <p class="si-hint">{say('call.privacy')}</p>
          <Button>{say('call.send')}</Button>
        </Form>
      </Card>
    </>
  )
}
