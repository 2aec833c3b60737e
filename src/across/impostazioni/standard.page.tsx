import type { Child, FC } from 'hono/jsx'
import { REGION } from '../../records/accesso/index.ts'
import { Card, Columns, LinkList, Stack, useLang } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listCards, rulesAbout } from '../../standard/index.ts'
import { Act, nameOfNumber } from '../standard/index.ts'
import { HOME, SettingsPage, type SettingsTab } from './frame.tsx'
import { listParametri, type Parametro } from './list-parametri.query.ts'
import { NumberTable } from './number-table.tsx'
import { isOfCard } from './parametri.ts'
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
        title: <Act>{`${code} · ${name}`}</Act>,
        caption: `${code} · ${name}`,
        rows: rows.filter((row) => isOfCard(row.code) && row.code.startsWith(`${code}.`)),
      })),
    ),
})

/** Months and days of the deadlines, how terms are counted, the numbers of the unemployment status. */
export const deadlinesPage = definePage({
  path: `${HOME}/scadenze`,
  may: REGION,
  get: (visit) =>
    show(visit, 'scadenze', (rows) =>
      (['persona', 'vacancy', 'termini', 'stato'] as const).map((group) => {
        const title = words(visit.lang)(`group.${group}`)
        return {
          id: group,
          title,
          caption: title,
          rows: rows.filter(({ code }) => groupOf(code) === group),
          ...((group === 'persona' || group === 'vacancy') && { ruleOf }),
        }
      }),
    ),
})

/** The sentence of the rule that a number is of. */
function ruleOf(code: string): string | undefined {
  const rules = [...rulesAbout('persona'), ...rulesAbout('vacancy')]
  return rules.find(({ parameters }) => parameters.some((each) => each.code === code))?.sentence
}

function groupOf(code: string): 'persona' | 'vacancy' | 'termini' | 'stato' | undefined {
  if (isOfCard(code)) return undefined
  if (code.startsWith('termini.')) return 'termini'
  if (code.startsWith('stato.')) return 'stato'
  const isIn = (rules: readonly { parameters: readonly { code: string }[] }[]) =>
    rules.some(({ parameters }) => parameters.some((each) => each.code === code))
  return isIn(rulesAbout('vacancy')) ? 'vacancy' : 'persona'
}

interface Section {
  id: string
  title: Child
  caption: string
  rows: Parametro[]
  ruleOf?: (code: string) => string | undefined
}

async function show(
  visit: Visit,
  tab: Extract<SettingsTab, 'standard' | 'scadenze'>,
  sectionsOf: (rows: Parametro[]) => Section[],
): Promise<Child | null> {
  const answer = await visit.ask(listParametri, {})
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const sections = sectionsOf(answer.value).filter(({ rows }) => rows.length > 0)
  return (
    <SettingsPage visit={visit} tab={tab} title={say(`${tab}.title`)} lead={say(`${tab}.lead`)}>
      <Columns
        main={sections.map(({ id, title, ...table }) => (
          <section id={id}>
            <h2>{title}</h2>
            <NumberTable {...table} />
          </section>
        ))}
        side={
          <>
            <Waiting rows={answer.value} />
            <Card title={say('services')}>
              <LinkList links={sections.map(({ id, caption }) => ({ href: `#${id}`, label: caption }))} />
            </Card>
          </>
        }
      />
    </SettingsPage>
  )
}

const Waiting: FC<{ rows: readonly Parametro[] }> = ({ rows }) => {
  const lang = useLang()
  const say = words(lang)
  const waiting = rows.filter((row) => row.waiting > 0)
  return (
    <Card title={say('waiting.title')}>
      {waiting.length === 0 ? (
        <p>{say('waiting.none')}</p>
      ) : (
        <Stack>
          <LinkList
            links={waiting.map(({ code, waiting: count }) => ({
              href: `${HOME}/standard/${code}`,
              label: `${code.slice(0, 2)} · ${nameOfNumber(code, lang)}`,
              detail: say('waiting', { count }),
            }))}
          />
        </Stack>
      )}
    </Card>
  )
}
