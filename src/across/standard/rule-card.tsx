import type { FC } from 'hono/jsx'
import { Card, DataTable, DefinitionList, Stack, useLang } from '../../surfaces/design/index.ts'
import { Act, Numbers } from './act.tsx'
import type { RuleTold } from './sheet.ts'
import { Because, Ended } from './trial-answers.tsx'
import { words } from './words.ts'
import type { WorkedRule } from './worked-rule.ts'

/** Rules one below the other; the code of each is its address on the page. */
export const RuleCards: FC<{ rules: readonly RuleTold[] }> = ({ rules }) => (
  <Stack>
    {rules.map((rule) => (
      <article id={rule.code}>
        <RuleCard rule={rule} />
      </article>
    ))}
  </Stack>
)

const RuleCard: FC<{ rule: RuleTold }> = ({ rule: { code, sentence, force, source, numbers, worked } }) => {
  const say = words(useLang())
  return (
    <Card level={3} title={<Act>{sentence}</Act>}>
      <Stack>
        <DefinitionList
          entries={[
            { term: say('rule'), detail: <code>{code}</code> },
            { term: say('force'), detail: say(`force.${force}`) },
            { term: say('source'), detail: <Act>{source}</Act> },
          ]}
        />
        {numbers.length > 0 && <Numbers caption={say('numbers.of', { rule: code })} numbers={numbers} />}
        {worked && <Example code={code} worked={worked} />}
      </Stack>
    </Card>
  )
}

const Example: FC<{ code: string; worked: WorkedRule }> = ({ code, worked: { facts, cases, query } }) => {
  const say = words(useLang())
  return (
    <div>
      <h4>{say('example')}</h4>
      <DefinitionList entries={facts} />
      <DataTable
        caption={say('example.of', { rule: code })}
        captionHidden
        compact
        rows={cases}
        columns={[
          { label: say('worth.case'), names: true, cell: ({ what }) => what },
          { label: say('outcome'), cell: ({ verdict, on }) => <Ended verdict={verdict} on={on} /> },
          { label: say('because'), cell: ({ verdict }) => <Because verdict={verdict} /> },
        ]}
      />
      <p>
        <a href={`/siul/standard/prova?${query}`}>{say('example.try')}</a>
      </p>
    </div>
  )
}
