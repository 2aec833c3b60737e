import type { Child } from 'hono/jsx'
import {
  AziendaBox,
  AziendaList,
  failedForm,
  labels,
  searchCompanies,
} from '../../../across/azienda/index.ts'
import { askAgainHere } from '../../../across/ricerca/index.ts'
import { readPartitaIva } from '../../../platform/identifiers/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import type { AziendaTrovata } from '../../../records/azienda/index.ts'
import {
  ButtonLink,
  dayLong,
  DefinitionList,
  EMPTY_FORM,
  EmptyState,
  phone,
  SiulPage,
  Stack,
  Tabs,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { welcomeEmployer } from './welcome.command.ts'
import { WelcomeForm } from './welcome-form.tsx'
import { readPromise, readWelcome } from './welcome.query.ts'
import { words } from './words.ts'

const HERE = '/siul/aziende/accoglienza'

/** The desk for employers: partita IVA, what it needs, who answers. */
export const accoglienzaAziendePage = definePage({
  path: HERE,
  may: CENTRO,
  get: (visit) => showDesk(visit),
  async post(visit) {
    const form = await visit.form()
    if (form['partitaIva'] === undefined) return askAgainHere(visit)
    const answer = await visit.ask(welcomeEmployer, form)
    if (answer.kind === 'done') return visit.seeOther(`${HERE}/${answer.value.fabbisogni[0]}`)
    const similar =
      answer.kind === 'refused' && answer.refusal.code === 'azienda.simili-da-vedere'
        ? (answer.refusal.facts['similar'] as AziendaTrovata[])
        : []
    const field = answer.kind === 'refused' ? (FIELD_OF[answer.refusal.code] ?? 'needs') : 'needs'
    const state = similar.length > 0 ? await visit.formState([]) : await failedForm(visit, answer, field)
    const asked = typeof form['partitaIva'] === 'string' ? form['partitaIva'] : ''
    return showDesk(visit, { asked, state, similar, status: answer.kind === 'refused' ? 409 : 422 })
  },
})

const FIELD_OF: Partial<Record<string, string>> = {
  'azienda.senza-nome': 'name',
  'azienda.consulente-impossibile': 'consulenteId',
}

interface Desk {
  asked?: string
  state?: FormState
  similar?: readonly AziendaTrovata[]
  status?: number
}

async function showDesk(visit: Visit, desk: Desk = {}) {
  const { asked = visit.asked, state = EMPTY_FORM, similar = [], status = 200 } = desk
  const known = readPartitaIva(asked)
  const answer = known.ok ? await visit.ask(readWelcome, { partitaIva: asked }) : undefined
  const say = words(visit.lang)
  return withStatus(
    status,
    <SiulPage {...visit.siul} title={say('title')} lead={say('lead')} errors={state.errors.length > 0}>
      <Stack>
        <Tabs
          label={say('views')}
          tabs={[
            { href: '/siul/accoglienza', label: say('view.people') },
            { href: HERE, label: say('view.companies'), current: true },
          ]}
        />
        {answer?.kind === 'done' ? (
          <WelcomeForm {...{ visit, state, similar }} action={HERE} welcome={answer.value} />
        ) : (
          <>
            <AziendaBox action={HERE} csrf={visit.csrf} q={asked} lang={visit.lang} />
            {asked !== '' && (await found(visit, asked))}
          </>
        )}
      </Stack>
    </SiulPage>,
  )
}

/** What was typed is no partita IVA: the companies of that name. */
async function found(visit: Visit, q: string): Promise<Child> {
  const say = words(visit.lang)
  const answer = await visit.ask(searchCompanies, { q, limit: 7 })
  const rows = answer.kind === 'done' ? answer.value.rows : []
  if (rows.length === 0)
    return (
      <EmptyState
        title={say('found.none', { q })}
        text={say('found.none.text')}
        action={
          <ButtonLink href={HERE} kind="secondary">
            {say('other')}
          </ButtonLink>
        }
      />
    )
  const ivaOf = new Map(rows.map(({ id, partitaIva }) => [id as string, partitaIva]))
  return (
    <section aria-labelledby="trovate">
      <h2 id="trovate">{say('found.title')}</h2>
      <AziendaList
        rows={rows}
        lang={visit.lang}
        href={(id) => visit.addressAsking(HERE, ivaOf.get(id) ?? '')}
      />
    </section>
  )
}

/** What the employer takes away: a name and a day. To be read out, or printed. */
export const promisePage = definePage({
  path: `${HERE}/:id{[0-9a-f-]{36}}`,
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readPromise, { fabbisognoId: visit.param('id') })
    if (answer.kind !== 'done') return null
    const { azienda, aziendaId, kinds, consulente, answerBy, centro, minutes } = answer.value
    const say = words(visit.lang)
    const needs = kinds.map((kind) => labels(visit.lang)(`need.${kind}`)).join(', ')
    return (
      <SiulPage
        {...visit.siul}
        title={say('promise.title', { name: consulente })}
        heading={azienda}
        flash={minutes === null ? [] : [recorded(visit, minutes)]}
        actions={
          <>
            <ButtonLink href={HERE}>{say('other')}</ButtonLink>
            <ButtonLink href={`/siul/aziende/${aziendaId}`} kind="secondary">
              {say('file')}
            </ButtonLink>
          </>
        }
      >
        <p class="si-promise-who">{say('promise.who', { name: consulente })}</p>
        <p class="si-promise-when">{say('promise.when', { day: dayLong(answerBy, visit.lang) })}</p>
        <DefinitionList
          entries={[
            { term: say('promise.about'), detail: needs },
            ...(centro
              ? [
                  {
                    term: say('promise.centre', { name: centro.name }),
                    detail: [centro.phone && phone(centro.phone), centro.address].filter(Boolean).join(' · '),
                  },
                ]
              : []),
          ]}
        />
      </SiulPage>
    )
  },
})

/** The least that card A3 recognises, in minutes. */
const LEAST = 15
function recorded(visit: Visit, minutes: number): Flash {
  const say = words(visit.lang)
  return minutes < LEAST
    ? { kind: 'warning', text: say('promise.short', { minutes }) }
    : { kind: 'done', text: say('promise.minutes', { minutes }) }
}
