import { money } from '../../surfaces/design/index.ts'
import {
  inHours,
  listAreas,
  listCards,
  listIndicators,
  type Area,
  type ServiceCode,
} from '../../standard/index.ts'
import type { NumberShown } from './measure.ts'
import { otherCosts } from './other-costs.ts'
import { outcomeOf, reasonOf } from './outcome.ts'
import { generalNumbers, sheetOf, titleOf, type RuleTold, type Sheet } from './sheet.ts'
import { sharesOf } from './worked-cost.ts'
import { words } from './words.ts'

const LANG = 'it'
const say = words(LANG)

/**
 * The act as Markdown pages in Italian: an index, one page a card, a rule, and the indicators of a service. Out: the
 * text of each file by its path below `docs/standard/`. Pure: the same standard gives the same pages.
 */
export function standardDocs(): Map<string, string> {
  const sheets = listCards().map((card) => sheetOf(card, LANG))
  const rules = sheets.flatMap((sheet) => rulesOf(sheet).map((rule) => [rule, sheet] as const))
  const counted = sheets.filter(({ indicators }) => indicators.length > 0)
  return new Map([
    ['README.md', page(say('title'), contents())],
    ...sheets.map((sheet) => [`schede/${sheet.card.code}.md`, page(sheet.title, cardPage(sheet))] as const),
    ...rules.map(
      ([rule, sheet]) => [`regole/${rule.code}.md`, page(rule.code, rulePage(rule, sheet))] as const,
    ),
    ...counted.map((sheet) => {
      const title = say('indicators.of', { card: sheet.title })
      return [`indicatori/${sheet.card.code}.md`, page(title, indicatorsTable(sheet))] as const
    }),
  ])
}

/** The rules with a page of their own; the limits of the deliveries stand in their card. */
const rulesOf = ({ rules, preconditions }: Sheet): RuleTold[] => [...rules, ...preconditions]

type Block = string | false

const page = (title: string, blocks: Block[]): string =>
  [`<!-- ${say('docs.generated')} -->`, `# ${title}`, ...blocks].filter(Boolean).join('\n\n') + '\n'
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
const titled = (title: string, block: string, level = 2): string =>
  `${'#'.repeat(level)} ${title}\n\n${block}`
const cell = (text: string): string => text.replaceAll('|', '\\|') || '–'

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n')
}

function contents(): Block[] {
  const general = [say('choices.lead'), ...numbersTable(generalNumbers(LANG))].join('\n\n')
  return [
    say('lead'),
    ...listAreas().map((area) => titled(area.name, [area.aim, ...chapter(area)].join('\n\n'))),
    titled(say('choices'), general),
  ]
}

function chapter({ code, access, structural, operational, profiles }: Area): string[] {
  const links = listCards()
    .filter(({ area }) => area === code)
    .map((card) => `[${titleOf(card)}](schede/${card.code}.md)${counts(card.code)}`)
  return [
    list(links),
    ...Object.entries({ access, structural, operational }).map(([key, items]) =>
      titled(say(key as 'access'), list(items), 3),
    ),
    ...profiles.map(({ name, services, knowledge, skills }) =>
      titled(
        `${name} (${services.join(', ')})`,
        `${say('knowledge')}:\n\n${list(knowledge)}\n\n${say('skills')}:\n\n${list(skills)}`,
        3,
      ),
    ),
    ...(code === 'd-inserimento-lavorativo' ? [otherCostsTable()] : []),
  ]
}

function otherCostsTable(): string {
  const { lead, heads, rows } = otherCosts(LANG)
  return titled(say('other-costs'), `${lead}\n\n${table(heads, rows)}`, 3)
}

const counts = (code: ServiceCode): string =>
  listIndicators(code).length > 0 ? ` · [${say('indicators').toLowerCase()}](indicatori/${code}.md)` : ''

function cardPage(sheet: Sheet): Block[] {
  const { card, brief, lists, costs, limits } = sheet
  const links = rulesOf(sheet).map(({ code, sentence }) => `[${code}](../regole/${code}.md): ${sentence}`)
  return [
    card.alias ?? false,
    list(brief.map(({ label, value }) => `${label}: ${value}`)),
    ...lists.map(({ title, items }) => titled(title, list(items))),
    titled(say('worth'), costs.length === 0 ? say('worth.none') : costsTable(sheet)),
    titled(say('rules'), links.length === 0 ? say('rules.none') : list(links)),
    titled(say('limits'), limits.map(limit).join('\n\n')),
    titled(say('indicators'), indicatorsTable(sheet).join('\n\n')),
  ]
}

function costsTable({ costs }: Sheet): string {
  return table(
    [say('worth.case'), say('worth.recognised'), say('worth.session'), say('worth.each'), say('because')],
    costs.map(({ what, cost, formula, reason }) => [
      what,
      inHours(cost.recognisedMinutes),
      money(cost.sessionCents, LANG),
      sharesOf(cost, LANG),
      `${formula} ${reason}`.trim(),
    ]),
  )
}

const limit = ({ code, sentence, force, numbers }: RuleTold): string =>
  [`**${code}** – ${sentence} (${say(`force.${force}`)})`, ...numbersTable(numbers)].join('\n\n')

const numbersTable = (numbers: readonly NumberShown[]): string[] =>
  numbers.length === 0
    ? []
    : [
        table(
          [say('number'), say('value'), say('in-force'), say('source')],
          numbers.map(({ name, value, inForce, source, toConfirm }) => [
            name,
            toConfirm ? `${value} (${say('to-confirm')})` : value,
            inForce,
            source,
          ]),
        ),
      ]

function rulePage({ sentence, force, source, numbers, worked }: RuleTold, { card, title }: Sheet): Block[] {
  return [
    sentence,
    list([
      `${say('name')}: [${title}](../schede/${card.code}.md)`,
      `${say('force')}: ${say(`force.${force}`)}`,
      `${say('source')}: ${source}`,
    ]),
    ...numbersTable(numbers),
    worked !== null && titled(say('example'), example(worked)),
  ]
}

function example({ facts, cases }: NonNullable<RuleTold['worked']>): string {
  const rows = cases.map(({ what, verdict, on }) => [
    what,
    outcomeOf(verdict, on, LANG),
    reasonOf(verdict, LANG),
  ])
  return [
    list(facts.map(({ term, detail }) => `${term}: ${detail}`)),
    table([say('worth.case'), say('outcome'), say('because')], rows),
  ].join('\n\n')
}

function indicatorsTable({ indicators }: Sheet): string[] {
  if (indicators.length === 0) return [say('indicators.none')]
  const rows = indicators.map(({ code, name, official, definition }) => [
    code,
    official ? name : `${name} (${say('ours')})`,
    `${definition}.`,
  ])
  return [table([say('code'), say('indicator'), say('definition')], rows)]
}
