import type { FC } from 'hono/jsx'
import { EVERYBODY } from '../../records/accesso/index.ts'
import {
  Card,
  Columns,
  DataTable,
  DefinitionList,
  LinkList,
  money,
  SiulPage,
  Stack,
  Tag,
  useLang,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import {
  cardOn,
  getCard,
  inHours,
  isServiceCode,
  SERVICE_CODES,
  type ServiceCode,
} from '../../standard/index.ts'
import { Act, ActList } from './act.tsx'
import { RuleCards } from './rule-card.tsx'
import { sheetOf, titleOf, type Sheet } from './sheet.ts'
import { readInstalled } from './standard.query.ts'
import { sharesOf } from './worked-cost.ts'
import { words } from './words.ts'

/** One card of the act: what it asks, what it is worth, what is counted, which rules it has, each with an example. */
export const cardPage = definePage({
  path: '/siul/standard/:code',
  may: EVERYBODY,
  async get(visit) {
    const code = visit.param('code').toUpperCase()
    if (!isServiceCode(code)) return null
    const installed = await visit.ask(readInstalled, {})
    if (installed.kind !== 'done') return null
    const { today, parameters } = installed.value
    const say = words(visit.lang)
    const sheet = sheetOf(cardOn(code, today, parameters), visit.lang, installed.value)
    return (
      <SiulPage
        {...visit.siul}
        title={sheet.title}
        heading={<Act>{sheet.title}</Act>}
        lead={sheet.card.alias && <Act>{sheet.card.alias}</Act>}
        breadcrumbs={[{ href: '/siul/standard', label: say('title') }, { label: code }]}
      >
        <Stack>
          <Columns main={<Lists sheet={sheet} />} side={<Brief sheet={sheet} />} />
          <Worth sheet={sheet} />
          <Rules sheet={sheet} />
          <Indicators sheet={sheet} />
          <LinkList links={neighbours(code).map((each) => ({ ...each, label: say(each.label, each) }))} />
        </Stack>
      </SiulPage>
    )
  },
})

const Lists: FC<{ sheet: Sheet }> = ({ sheet }) => (
  <>
    {sheet.lists.map(({ title, items }) => (
      <section>
        <h2>{title}</h2>
        <ActList items={items} />
      </section>
    ))}
  </>
)

const Brief: FC<{ sheet: Sheet }> = ({ sheet }) => (
  <Card title={words(useLang())('brief')}>
    <DefinitionList
      entries={sheet.brief.map(({ label, value, isAct }) => ({
        term: label,
        detail: isAct ? <Act>{value}</Act> : value,
      }))}
    />
  </Card>
)

const Worth: FC<{ sheet: Sheet }> = ({ sheet: { costs } }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <section id="costo">
      <h2>{say('worth')}</h2>
      {costs.length === 0 ? (
        <p>{say('worth.none')}</p>
      ) : (
        <DataTable
          caption={say('worth')}
          captionHidden
          rows={costs}
          columns={[
            { label: say('worth.case'), names: true, cell: ({ what }) => what },
            { label: say('worth.recognised'), cell: ({ cost }) => inHours(cost.recognisedMinutes) },
            {
              label: say('worth.session'),
              numeric: true,
              cell: ({ cost }) => money(cost.sessionCents, lang),
            },
            { label: say('worth.each'), numeric: true, cell: ({ cost }) => sharesOf(cost, lang) },
            {
              label: say('because'),
              cell: ({ formula, reason }) => (
                <>
                  {formula} <Act>{reason}</Act>
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

const Rules: FC<{ sheet: Sheet }> = ({ sheet: { rules, preconditions, limits } }) => {
  const say = words(useLang())
  return (
    <>
      <section>
        <h2>{say('rules')}</h2>
        {rules.length === 0 ? <p>{say('rules.none')}</p> : <RuleCards rules={rules} />}
      </section>
      {preconditions.length > 0 && (
        <section>
          <h2>{say('before')}</h2>
          <RuleCards rules={preconditions} />
        </section>
      )}
      <section>
        <h2>{say('limits')}</h2>
        <RuleCards rules={limits} />
      </section>
    </>
  )
}

const Indicators: FC<{ sheet: Sheet }> = ({ sheet: { indicators } }) => {
  const say = words(useLang())
  return (
    <section id="indicatori">
      <h2>{say('indicators')}</h2>
      {indicators.length === 0 ? (
        <p>{say('indicators.none')}</p>
      ) : (
        <DataTable
          caption={say('indicators')}
          captionHidden
          rows={indicators}
          columns={[
            {
              label: say('indicator'),
              names: true,
              cell: ({ code, name, official }) => (
                <>
                  {code} <Act>{name}</Act> {!official && <Tag>{say('ours')}</Tag>}
                </>
              ),
            },
            { label: say('definition'), cell: ({ definition }) => `${definition}.` },
          ]}
        />
      )}
    </section>
  )
}

/** The cards before and after, as the act orders them. */
function neighbours(code: ServiceCode) {
  const at = SERVICE_CODES.indexOf(code)
  const pairs = [
    ['previous', SERVICE_CODES[at - 1]],
    ['next', SERVICE_CODES[at + 1]],
  ] as const
  return pairs.flatMap(([label, other]) =>
    other ? [{ label, href: `/siul/standard/${other}`, card: titleOf(getCard(other)) }] : [],
  )
}
