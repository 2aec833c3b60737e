import type { Child } from 'hono/jsx'
import { callersBox } from '../../../across/lavoro/index.ts'
import { recommendedBox } from '../../../across/incrocio/index.ts'
import { offerWords } from '../../../across/vacancy/index.ts'
import { CENTRO, IMPRESE } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Vacancy } from '../../../records/vacancy/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  Checkbox,
  Columns,
  dayShort,
  DefinitionList,
  Form,
  instantShort,
  SiulPage,
  Stack,
  type Flash,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { boardAddress } from './board-moves.tsx'
import { workBox } from './minuti-list.tsx'
import { OfferView } from './offer-view.tsx'
import { qualityBox } from './qualita-parts.tsx'
import { selectionBox } from './selezione.page.tsx'
import { TermsCard } from './terms.tsx'
import { UnlawfulList } from './unlawful-list.tsx'
import {
  publishVacancyCommand,
  renewVacancyCommand,
  startSelectionCommand,
  stepVacancyCommand,
} from './vacancy.command.ts'
import { readVacancy } from './vacancy.query.ts'
import { words } from './words.ts'

/** One vacancy: what it offers and asks, its terms, where it is published, what may be done. */
export const vacancyPage = definePage({
  path: '/siul/vacancy/:id',
  may: CENTRO,
  get: (visit) => show(visit),
})

/** What one does with a button: publish, renew, move. */
export const vacancyActPage = definePage({
  path: '/siul/vacancy/:id/passo',
  may: IMPRESE,
  async post(visit) {
    const form = await visit.form()
    const { atto, torna, ...rest } = form
    const board = boardAddress(torna)
    const input = { ...rest, vacancyId: visit.param('id') }
    const answer = await ACTS[
      atto === 'pubblica' || atto === 'rinnova' || atto === 'selezione' ? atto : 'sposta'
    ](visit, input)
    if (answer.kind === 'done' && board)
      return visit.seeOther(`${board}&mossa=${visit.param('id')}#v-${visit.param('id')}`)
    if (answer.kind === 'done')
      return visit.seeOther(`/siul/vacancy/${visit.param('id')}?esito=${DONE[String(atto)] ?? 'moved'}`)
    const message = answer.kind === 'refused' ? refusalSentence(answer.refusal, visit.lang) : undefined
    return withStatus(answer.kind === 'refused' ? 409 : 422, await show(visit, message))
  },
})

type Act = (visit: Visit, input: Record<string, unknown>) => ReturnType<Visit['ask']>
const ACTS: Record<'pubblica' | 'rinnova' | 'selezione' | 'sposta', Act> = {
  pubblica: (visit, { reread, ...input }) =>
    visit.ask(publishVacancyCommand, { ...input, reread: reread === 'on' }),
  rinnova: (visit, input) => visit.ask(renewVacancyCommand, input),
  selezione: (visit, input) => visit.ask(startSelectionCommand, input),
  sposta: (visit, input) => visit.ask(stepVacancyCommand, input),
}
const DONE: Record<string, string> = { pubblica: 'published', rinnova: 'renewed' }

async function show(visit: Visit, complaint?: string): Promise<Child> {
  const answer = await visit.ask(readVacancy, { vacancyId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { vacancy, verdicts, azienda, publications, versions, unlawful, next, today } = answer.value
  const say = words(visit.lang)
  const mayWrite = visit.may(publishVacancyCommand)
  return (
    <SiulPage
      {...visit.siul}
      title={`${vacancy.title} – ${say('number', { n: vacancy.number })}`}
      flash={flashOf(visit, vacancy, complaint)}
    >
      <Stack>
        <Columns
          main={
            <>
              {vacancy.state !== 'chiusa' && <UnlawfulList found={unlawful} />}
              {vacancy.wantsMoreBy && vacancy.wantsMoreOn && (
                <Callout kind="note">
                  <p>
                    {say('wants-more', {
                      by: vacancy.wantsMoreBy,
                      day: dayShort(vacancy.wantsMoreOn, visit.lang),
                    })}
                  </p>
                </Callout>
              )}
              <Card title={say('offer.title')}>
                <OfferView offer={vacancy} />
              </Card>
              <TermsCard verdicts={verdicts} today={today} />
              {await recommendedBox(visit, vacancy.id)}
              {vacancy.sourceText && (
                <Card title={say('source.title')}>
                  <p class="si-prose">{vacancy.sourceText}</p>
                </Card>
              )}
            </>
          }
          side={
            <>
              <StateCard visit={visit} vacancy={vacancy} name={azienda.name} today={today} />
              {mayWrite && (
                <Acts visit={visit} vacancy={vacancy} next={next} isUnlawful={unlawful.length > 0} />
              )}
              {await callersBox(visit, vacancy.id)}
            </>
          }
        />
        <Columns
          main={
            <>
              {await workBox(visit, vacancy.id)}
              {await selectionBox(visit, vacancy.id)}
              {await qualityBox(visit, vacancy.id)}
            </>
          }
          side={
            <>
              <Publications visit={visit} rows={publications} />
              <Card title={say('history.title')}>
                <ul>
                  {versions.map(({ at, by }) => (
                    <li>{say('history.row', { at: instantShort(at, visit.lang), by: by ?? '–' })}</li>
                  ))}
                </ul>
              </Card>
            </>
          }
        />
      </Stack>
    </SiulPage>
  )
}

function flashOf(visit: Visit, vacancy: Vacancy, complaint: string | undefined): Flash[] {
  if (complaint) return [{ kind: 'error', text: complaint }]
  const say = words(visit.lang)
  const said = visit.query('esito')
  const known = (['taken', 'published', 'renewed', 'saved', 'moved', 'closed', 'quality'] as const).find(
    (each) => each === said,
  )
  if (!known) return []
  const day = vacancy.expiresOn ? dayShort(vacancy.expiresOn, visit.lang) : ''
  return [{ kind: 'done', text: say(`done.${known}`, { day }) }]
}

interface StateProps {
  visit: Visit
  vacancy: Vacancy
  name: string
  today: string
}

function StateCard({ visit, vacancy, name, today }: StateProps) {
  const say = words(visit.lang)
  return (
    <Card title={say('state.title')}>
      <DefinitionList
        entries={[
          {
            term: say('state.now'),
            detail: <strong>{offerWords(visit.lang)(`state.${vacancy.state}`)}</strong>,
          },
          { term: say('company'), detail: <a href={`/siul/aziende/${vacancy.aziendaId}`}>{name}</a> },
          { term: say('consultant'), detail: vacancy.consulente },
          { term: say('new.on'), detail: dayShort(vacancy.requestedOn, visit.lang) },
          ...(vacancy.expiresOn && vacancy.state !== 'chiusa'
            ? [
                {
                  term: say('channels.title'),
                  detail: say(vacancy.expiresOn < today ? 'expired' : 'expires', {
                    day: dayShort(vacancy.expiresOn, visit.lang),
                  }),
                },
              ]
            : []),
          ...(vacancy.closedReason
            ? [
                {
                  term: say('close.reason'),
                  detail: [say(`reason.${vacancy.closedReason}`), vacancy.closedNote]
                    .filter(Boolean)
                    .join('. '),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

interface ActsProps {
  visit: Visit
  vacancy: Vacancy
  next: readonly string[]
  isUnlawful: boolean
}

/** The buttons for where it stands: the first is what comes next. */
function Acts({ visit, vacancy, next, isUnlawful }: ActsProps) {
  const say = words(visit.lang)
  const { id, version, state } = vacancy
  if (state === 'chiusa') return null
  const act = (
    atto: string,
    label: string,
    more: { to?: string; kind?: 'secondary'; children?: Child } = {},
  ) => (
    <Form action={`/siul/vacancy/${id}/passo`} csrf={visit.csrf}>
      <input type="hidden" name="version" value={version} />
      {more.to && <input type="hidden" name="to" value={more.to} />}
      {more.children}
      <Button name="atto" value={atto} kind={more.kind}>
        {label}
      </Button>
    </Form>
  )
  return (
    <Card title={say('move.title')}>
      <div class="si-stack">
        {state === 'da-qualificare' &&
          act('pubblica', say('publish'), {
            children: isUnlawful && <Checkbox name="reread" label={say('unlawful.reread')} />,
          })}
        {state !== 'da-qualificare' && (
          <ButtonLink href={`/siul/vacancy/${id}/incrocio`}>{say('find')}</ButtonLink>
        )}
        {(['preselezione', 'esiti', 'rosa-inviata'] as const)
          .filter((to) => next.includes(to))
          .map((to) => act('sposta', say(`move.${to}`), { to, kind: 'secondary' }))}
        {vacancy.selectionRequested &&
          !vacancy.selectionStartedOn &&
          act('selezione', say('move.selection'), { kind: 'secondary' })}
        {!vacancy.rosaSentOn && <p class="si-hint">{say('move.rosa-needed')}</p>}
        {vacancy.publishedAt && act('rinnova', say('renew'), { kind: 'secondary' })}
        <ButtonRow>
          <ButtonLink href={`/siul/vacancy/${id}/modifica`} kind="secondary">
            {say('edit')}
          </ButtonLink>
          <ButtonLink href={`/siul/vacancy/${id}/chiudi`} kind="secondary">
            {say('close')}
          </ButtonLink>
        </ButtonRow>
      </div>
    </Card>
  )
}

interface Told {
  channel: 'lavoro-per-te' | 'bacheca-spi' | 'cliclavoro'
  act: 'pubblica' | 'aggiorna' | 'ritira'
  state: 'da-inviare' | 'fatta' | 'errore'
  doneAt: Date | null
  error: string | null
}

/** The last thing told to each channel. */
function Publications({ visit, rows }: { visit: Visit; rows: readonly Told[] }) {
  const say = words(visit.lang)
  const latest = rows.filter((row, at) => rows.findIndex(({ channel }) => channel === row.channel) === at)
  return (
    <Card title={say('channels.title')}>
      {latest.length === 0 ? (
        <p>{say('channels.none')}</p>
      ) : (
        <DefinitionList
          entries={latest.map(({ channel, act, state, doneAt, error }) => ({
            term: say(`channel.${channel}`),
            detail: `${say(`act.${act}`)}: ${say(`publication.${state}`, {
              at: doneAt ? instantShort(doneAt, visit.lang) : '',
              error: error ?? '',
            })}`,
          }))}
        />
      )}
    </Card>
  )
}
