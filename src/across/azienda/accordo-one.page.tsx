import type { Child } from 'hono/jsx'
import type { Answer, Command } from '../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import type { AccordoVersione } from '../../records/accordo/index.ts'
import {
  ButtonLink,
  Callout,
  Card,
  Columns,
  dayLong,
  EMPTY_FORM,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { endAccordo, freezeText, registerSignature, withdrawText } from './accordo.command.ts'
import { Acts } from './accordo-acts.tsx'
import { accordoHref } from './accordo-href.ts'
import { revokeFromCompany, sendToCompany } from './accordo-link.command.ts'
import { ONE, StateTag } from './accordo.page.tsx'
import { readAccordo, type AccordoRead } from './accordo.query.ts'
import { AccordoBody, Changes, Signed } from './accordo-text.tsx'
import { accordoWords } from './accordo-words.ts'
import { AziendaPage } from './azienda-page.tsx'
import { failedForm, failedStatus } from './form-state.ts'

/** An agreement: both sides' promises, where it stands, what may be done now. */
export const accordoPage = definePage({ path: ONE, may: CENTRO, get: (visit) => show(visit) })

interface Told {
  request: Command
  esito: (typeof FLASHES)[number]
  field: string
  may?: typeof CENTRO
}

/** What a form of the page does; by GET it is the page. */
const act = (path: string, { request, esito, field, may = IMPRESE }: Told) =>
  definePage({
    path: `${ONE}${path}`,
    may,
    get: (visit) => visit.seeOther(hereOf(visit)),
    async post(visit) {
      const input = { ...(await visit.form()), accordoId: visit.param('accordo') }
      const answer = await visit.ask(request, input)
      if (answer.kind === 'done') return visit.seeOther(`${hereOf(visit)}?esito=${esito}`)
      return show(visit, { answer, field })
    },
  })

const hereOf = (visit: Visit) =>
  accordoHref({ aziendaId: visit.param('id'), accordoId: visit.param('accordo') })

const FLASHES = ['bozza', 'alla-firma', 'ripreso', 'firmato', 'chiuso', 'inviato', 'revocato'] as const

export const accordoActs = [
  act('/alla-firma', { request: freezeText, esito: 'alla-firma', field: 'version' }),
  act('/ripresa', { request: withdrawText, esito: 'ripreso', field: 'version' }),
  act('/firma', { request: registerSignature, esito: 'firmato', field: 'signedOn', may: CENTRO }),
  act('/chiusura', { request: endAccordo, esito: 'chiuso', field: 'reason' }),
  act('/invio', { request: sendToCompany, esito: 'inviato', field: 'referenteId' }),
  act('/revoca', { request: revokeFromCompany, esito: 'revocato', field: 'referenteId' }),
]

function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(FLASHES)
  return esito ? [{ kind: 'done', text: accordoWords(visit.lang)(`flash.${esito}`) }] : []
}

async function show(visit: Visit, failed?: { answer: Answer<unknown>; field: string }) {
  if (failed?.answer.kind === 'forbidden') return null
  const answer = await visit.ask(readAccordo, { accordoId: visit.param('accordo') })
  if (answer.kind !== 'done' || answer.value.azienda.id !== visit.param('id')) return null
  const read = answer.value
  const state = failed ? await failedForm(visit, failed.answer, failed.field) : EMPTY_FORM
  const say = accordoWords(visit.lang)
  const title = say('one.title', { number: read.last.number })
  return withStatus(
    failed ? failedStatus(failed.answer) : 200,
    <AziendaPage
      visit={visit}
      azienda={read.azienda}
      tab="accordi"
      title={title}
      flash={flashOf(visit)}
      errors={state.errors.length > 0}
      actions={
        <ButtonLink href={`${hereOf(visit)}/${read.last.n}.pdf`} kind="secondary" small icon="it-file-pdf">
          {say('pdf')}
        </ButtonLink>
      }
    >
      <Columns
        main={
          <>
            <Text {...{ visit, read, title }} />
            <Changes version={read.last} />
          </>
        }
        side={
          <>
            <Acts {...{ visit, read, state }} here={hereOf(visit)} field={failed?.field} />
            <Versions visit={visit} versions={read.versions} />
          </>
        }
      />
    </AziendaPage>,
  )
}

function Text({ visit, read: { last }, title }: { visit: Visit; read: AccordoRead; title: string }): Child {
  const { lang } = visit
  return (
    <Card title={title} aside={<StateTag row={last} lang={lang} />}>
      <AccordoBody version={last} />
      <Signed version={last} />
      {last.closedOn && (
        <Callout kind="note">
          {accordoWords(lang)('closed.why', {
            day: dayLong(last.closedOn, lang),
            why: last.closedReason ?? '',
          })}
        </Callout>
      )}
    </Card>
  )
}

function Versions({ visit, versions }: { visit: Visit; versions: readonly AccordoVersione[] }): Child {
  const say = accordoWords(visit.lang)
  return (
    <Card title={say('versions')} level={3}>
      <ul class="si-list">
        {versions.map((version) => (
          <li>
            <a href={`${hereOf(visit)}/${version.n}.pdf`}>{say('version', { n: version.n })}</a>{' '}
            <StateTag row={version} lang={visit.lang} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
