import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { personaWords, type Voce, type VoceContent, type VoceKind } from '../../records/persona/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  dayOf,
  dayShort,
  Dots,
  Form,
  HiddenCsrf,
  instantShort,
} from '../../surfaces/design/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { Writing } from './esperienze.page.tsx'
import type { VociView } from './list-voci.query.ts'
import { sayVoce } from './say-voce.ts'
import { VoceFields } from './voce-fields.tsx'
import { words } from './voci-words.ts'

interface SectionProps {
  visit: Visit
  view: VociView
  kind: VoceKind
  writing: Writing
  mayWrite: boolean
}

/** The lines of one kind; the one being written is a form in its place. */
export function VociSection({ visit, view, kind, writing, mayWrite }: SectionProps): Child {
  const say = words(visit.lang)
  const voci = view.voci.filter((voce) => voce.kind === kind)
  const adding = mayWrite && writing.kind === kind && !writing.voceId
  const full = kind === 'disponibilita' && voci.length > 0
  return (
    <Card
      title={say(`kind.${kind}`)}
      footer={
        mayWrite && !adding && !full ? (
          <a href={`${visit.path}?aggiungi=${kind}#scrivi`}>{say(`add.${kind}`)}</a>
        ) : undefined
      }
    >
      {voci.length === 0 && !adding && <p>{say('none')}</p>}
      {voci.map((voce) =>
        mayWrite && writing.voceId === voce.id ? (
          <>
            <WriteForm visit={visit} view={view} kind={kind} writing={writing} voce={voce} />
            <Writings view={view} kind={kind} lang={visit.lang} />
          </>
        ) : (
          <Line visit={visit} voce={voce} mayWrite={mayWrite} />
        ),
      )}
      {adding && <WriteForm visit={visit} view={view} kind={kind} writing={writing} />}
    </Card>
  )
}

function Line({ visit, voce, mayWrite }: { visit: Visit; voce: Voce; mayWrite: boolean }): Child {
  const say = words(visit.lang)
  const { title, details } = sayVoce(voce, visit.lang)
  return (
    <article class="si-voce" aria-labelledby={`v-${voce.id}`}>
      <div>
        <p id={`v-${voce.id}`}>
          <strong>{title}</strong>
        </p>
        {details.length > 0 && <Dots items={details} />}
        <p class="si-hint">{provenance(voce, visit.lang)}</p>
      </div>
      {mayWrite && (
        <form method="post" action={visit.path} aria-labelledby={`v-${voce.id}`}>
          <HiddenCsrf token={visit.csrf} />
          <input type="hidden" name="voceId" value={voce.id} />
          <input type="hidden" name="version" value={voce.version} />
          <ButtonRow>
            <Button kind="quiet" small name="act" value="confirm">
              {say('confirm')}
            </Button>
            <ButtonLink href={`${visit.path}?cambia=${voce.id}#scrivi`} kind="quiet" small>
              {say('change')}
            </ButtonLink>
            <Button kind="quiet" small name="act" value="remove">
              {say('remove')}
            </Button>
          </ButtonRow>
        </form>
      )}
    </article>
  )
}

function provenance({ source, recordedAt, by, confirmedOn }: Voce, lang: Lang): string {
  const say = words(lang)
  const about = say('about', {
    source: personaWords(lang)(`source.${source}` as 'source.persona'),
    day: dayShort(dayOf(recordedAt), lang),
  })
  const confirmed = confirmedOn && say('confirmed', { day: dayShort(confirmedOn as PlainDate, lang) })
  return [about, by, confirmed].filter(Boolean).join(' · ')
}

interface WriteProps {
  visit: Visit
  view: VociView
  kind: VoceKind
  writing: Writing
  voce?: Voce
}

function WriteForm({ visit, view, kind, writing, voce }: WriteProps): Child {
  const say = words(visit.lang)
  return (
    <div id="scrivi">
      <Form action={visit.path} csrf={visit.csrf} state={writing.state}>
        <input type="hidden" name="act" value={voce ? 'change' : 'add'} />
        <input type="hidden" name="kind" value={kind} />
        {voce && <input type="hidden" name="voceId" value={voce.id} />}
        {voce && <input type="hidden" name="version" value={voce.version} />}
        <VoceFields kind={kind} data={voce?.data} skills={view.skills} lang={visit.lang} />
        <ButtonRow>
          <Button>{say('save')}</Button>
          <ButtonLink href={visit.path} kind="secondary">
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </div>
  )
}

/** Every writing of the line, under its form. */
function Writings({ view, kind, lang }: { view: VociView; kind: VoceKind; lang: Lang }): Child {
  if (view.history.length < 2) return null
  return (
    <details>
      <summary>{words(lang)('history.title')}</summary>
      <ul>
        {view.history.map(({ data, recordedAt, by }) => {
          const { title, details } = sayVoce({ kind, data } as VoceContent, lang)
          return (
            <li>{[title, ...details, instantShort(recordedAt, lang), by].filter(Boolean).join(' · ')}</li>
          )
        })}
      </ul>
    </details>
  )
}
