import type { Child } from 'hono/jsx'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { FREQUENZE, type RicercaSalvata } from '../../records/ricerca-salvata/index.ts'
import {
  Button,
  ButtonLink,
  Callout,
  Card,
  dayLong,
  dayOf,
  EmptyState,
  HiddenCsrf,
  PortalPage,
  RadioGroup,
  Stack,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { signedIn, type Guest } from '../area-personale/index.ts'
import { ASKED_FIELDS } from './lavoro.schema.ts'
import { changeSearch, dropSearch, saveSearch } from './ricerche.command.ts'
import { listSearches } from './ricerche.query.ts'
import { ricercheWords } from './ricerche-words.ts'
import { sayRicerca, searchAddress } from './say-ricerca.ts'

const HERE = '/lavoro/ricerche-salvate'
const ENDS = ['salvata', 'cambiata', 'tolta'] as const

/** The searches a citizen keeps, with how often she is told; `?salva=1&q=…` asks to keep another. */
export const ricerchePage = definePage({
  path: HERE,
  may: 'public',
  get: signedIn('cittadino', (visit, guest) => show(visit, guest)),
  post: signedIn('cittadino', async (visit, guest) => {
    const { fai, ...form } = await visit.form()
    const { answer, end } = await carry(guest, fai, form)
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${end}`)
    const [status, said] =
      answer.kind === 'refused'
        ? [refusalStatus(answer.refusal), refusalSentence(answer.refusal, visit.lang)]
        : [422, ricercheWords(visit.lang)('again')]
    return withStatus(status, await show(visit, guest, said))
  }),
})

async function carry(guest: Guest, fai: unknown, form: Record<string, unknown>) {
  if (fai === 'togli') return { answer: await guest.have(dropSearch, form), end: 'tolta' }
  if (fai === undefined) return { answer: await guest.have(saveSearch, form), end: 'salvata' }
  return { answer: await guest.have(changeSearch, { ...form, frequenza: fai }), end: 'cambiata' }
}

async function show(visit: Visit, guest: Guest, refusal?: string) {
  const say = ricercheWords(visit.lang)
  const answer = await guest.ask(listSearches, {})
  if (answer.kind !== 'done') return null
  const { searches, channel } = answer.value
  const end = ENDS.find((each) => each === visit.query('esito'))
  return (
    <PortalPage
      {...guest.shell}
      title={say('title')}
      lead={say(channel ? `lead.${channel}` : 'lead')}
      errors={refusal !== undefined}
      flash={[
        ...(refusal ? [{ kind: 'error' as const, text: refusal }] : []),
        ...(end ? [{ kind: 'done' as const, text: say(`done.${end}`) }] : []),
      ]}
    >
      <Stack>
        {!channel && <Callout kind="warning">{say('unreachable')}</Callout>}
        {visit.query('salva') && <Save visit={visit} guest={guest} />}
        {searches.length === 0 && !visit.query('salva') ? (
          <EmptyState
            title={say('none')}
            text={say('none.text')}
            icon="it-search"
            action={<ButtonLink href="/lavoro">{say('search')}</ButtonLink>}
          />
        ) : (
          searches.map((each) => <Kept visit={visit} guest={guest} ricerca={each} />)
        )}
        {channel && (
          <p>
            <a href="/area-personale/preferenze">{say('prefer')}</a>
          </p>
        )}
      </Stack>
    </PortalPage>
  )
}

/** One choice and one button: the search itself came with the address. */
function Save({ visit, guest }: { visit: Visit; guest: Guest }): Child {
  const say = ricercheWords(visit.lang)
  const asked = Object.fromEntries(
    ASKED_FIELDS.flatMap((name) => {
      const given = visit.query(name)
      return given ? [[name, given]] : []
    }),
  )
  const what = sayRicerca(asked, visit.lang)
  if (!what) return null
  return (
    <Card title={say('save.title', { what })}>
      <form method="post" action={HERE} class="si-form">
        <HiddenCsrf token={guest.csrf} />
        {Object.entries(asked).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <RadioGroup
          name="frequenza"
          label={say('often')}
          hint={say('often.hint')}
          value="giorno"
          options={(['giorno', 'settimana'] as const).map((value) => ({
            value,
            label: say(`frequenza.${value}`),
          }))}
          inline
        />
        <Button icon="it-check">{say('save')}</Button>
      </form>
    </Card>
  )
}

function Kept({ visit, guest, ricerca }: { visit: Visit; guest: Guest; ricerca: RicercaSalvata }): Child {
  const { lang } = visit
  const say = ricercheWords(lang)
  const { id, asked, frequenza, savedAt } = ricerca
  const what = sayRicerca(asked, lang) ?? say('search')
  const others = FREQUENZE.filter((each) => each !== frequenza)
  return (
    <Card
      title={what}
      aside={<Tag tone={frequenza === 'pausa' ? 'neutral' : 'success'}>{say(`frequenza.${frequenza}`)}</Tag>}
    >
      <p>
        {say('since', { day: dayLong(dayOf(savedAt), lang) })}
        {'. '}
        <a href={searchAddress(asked)}>
          {say('see')}
          <span class="visually-hidden">{say('of.this', { what })}</span>
        </a>
      </p>
      <form method="post" action={HERE} class="si-form">
        <HiddenCsrf token={guest.csrf} />
        <input type="hidden" name="ricercaId" value={id} />
        <div class="si-answers">
          {[...others, 'togli' as const].map((each) => (
            <Button name="fai" value={each} kind="secondary">
              {say(`do.${each}`)}
              <span class="visually-hidden">{say('of.this', { what })}</span>
            </Button>
          ))}
        </div>
      </form>
    </Card>
  )
}
