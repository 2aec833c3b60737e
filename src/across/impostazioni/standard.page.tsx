import type { Child, FC } from 'hono/jsx'
import { REGION } from '../../records/accesso/index.ts'
import { Card, Columns, Heading, LinkList, useLang } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listCards, rulesAbout } from '../../standard/index.ts'
import { Act } from '../standard/index.ts'
import { HOME, SettingsPage, type SettingsTab } from './frame.tsx'
import { listParametri, type Parametro } from './list-parametri.query.ts'
import { NumberTable } from './number-table.tsx'
import { isOfCard, titleOf } from './parametri.ts'
import { words } from './words.ts'

/** The settings begin with the numbers of the cards. */
export const settingsPage = definePage({
  path: HOME,
  may: REGION,
  get: (visit) => visit.seeOther(`${HOME}/standard`),
})

/** Durations, groups and costs, service by service. */
export const durationsPage = definePage({
  path: `${HOME}/standard`,
  may: REGION,
  get: (visit) =>
    show(visit, 'standard', (rows) =>
      listCards().map(({ code, name }) => ({
        id: code,
        title: `${code} · ${name}`,
        isAct: true,
        rows: rows.filter((row) => isOfCard(row.code) && row.code.startsWith(`${code}.`)),
      })),
    ),
})

/** Months and days of the deadlines rule by rule, how terms are counted, the numbers of the unemployment status. */
export const deadlinesPage = definePage({
  path: `${HOME}/scadenze`,
  may: REGION,
  get: (visit) =>
    show(visit, 'scadenze', (rows) => {
      const say = words(visit.lang)
      return [
        ...(['persona', 'vacancy'] as const).map((subject) => ({
          id: subject,
          title: say(`group.${subject}`),
          rules: rulesAbout(subject).map(({ sentence, parameters }) => ({
            sentence,
            rows: rows.filter(({ code }) => parameters.some((each) => each.code === code)),
          })),
        })),
        ...(['termini', 'stato'] as const).map((group) => ({
          id: group,
          title: say(`group.${group}`),
          rows: rows.filter(({ code }) => code.startsWith(`${group}.`)),
        })),
      ]
    }),
})

interface Section {
  id: string
  title: string
  /** The title is of the act: Italian in every language. */
  isAct?: boolean
  rows?: Parametro[]
  rules?: { sentence: string; rows: Parametro[] }[]
}

async function show(
  visit: Visit,
  tab: Extract<SettingsTab, 'standard' | 'scadenze'>,
  sectionsOf: (rows: Parametro[]) => Section[],
): Promise<Child | null> {
  const answer = await visit.ask(listParametri, {})
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const sections = sectionsOf(answer.value).filter(({ rows }) => rows?.length !== 0)
  return (
    <SettingsPage visit={visit} tab={tab} title={say(`${tab}.title`)} lead={say(`${tab}.lead`)}>
      <Columns
        main={sections.map((section) => (
          <Numbers section={section} />
        ))}
        side={
          <>
            <Waiting rows={answer.value} />
            <Card title={say('here')}>
              <LinkList links={sections.map(({ id, title }) => ({ href: `#${id}`, label: title }))} />
            </Card>
          </>
        }
      />
    </SettingsPage>
  )
}

const Numbers: FC<{ section: Section }> = ({ section: { id, title, isAct, rows, rules = [] } }) => (
  <section id={id} class="si-stack">
    <Heading level={2}>{isAct ? <Act>{title}</Act> : title}</Heading>
    {rows && <NumberTable caption={title} rows={rows} />}
    {rules
      .filter((rule) => rule.rows.length > 0)
      .map((rule) => (
        <div>
          <Heading level={3}>
            <Act>{rule.sentence}</Act>
          </Heading>
          <NumberTable caption={rule.sentence} rows={rule.rows} />
        </div>
      ))}
  </section>
)

const Waiting: FC<{ rows: readonly Parametro[] }> = ({ rows }) => {
  const lang = useLang()
  const say = words(lang)
  const waiting = rows.filter((row) => row.waiting > 0)
  return (
    <Card title={say('waiting.title')}>
      {waiting.length === 0 ? (
        <p>{say('waiting.none')}</p>
      ) : (
        <LinkList
          links={waiting.map(({ code, waiting: count }) => ({
            href: `${HOME}/standard/${code}`,
            label: titleOf(code, lang),
            detail: say('waiting', { count }),
          }))}
        />
      )}
    </Card>
  )
}
