import type { Child } from 'hono/jsx'
import { CHOICES, type Contrast, type Declared } from '../../records/rapporto/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import {
  Button,
  Card,
  DataTable,
  dayShort,
  Form,
  money,
  RadioGroup,
  Stack,
  TextField,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

/** A work told twice and not alike: what differs side by side, and the choice. */
export function ContrastCard({ visit, contrast }: { visit: Visit; contrast: Contrast }): Child {
  const { lang } = visit
  const say = words(lang)
  const { declared, communicated, differs, chosen } = contrast
  if (chosen) {
    const { choice, by, on, reason } = chosen
    const told = { choice: say(`choice.${choice}`), by, day: dayShort(on, lang), reason }
    return (
      <Card title={`${say('contrast.title')}: ${communicated.employerName}`}>
        <p>{say('contrast.chosen', told)}</p>
      </Card>
    )
  }
  return (
    <Card title={say('contrast.title')}>
      <Stack>
        <p>{say('contrast.lead', { name: communicated.employerName })}</p>
        <DataTable
          caption={say('contrast.title')}
          captionHidden
          compact
          rows={differs}
          columns={[
            { label: say('contrast.what'), names: true, cell: (each) => say(`differs.${each}`) },
            { label: say('contrast.declared'), cell: (each) => saying(declared, each, lang) },
            { label: say('contrast.communicated'), cell: (each) => saying(communicated, each, lang) },
          ]}
        />
        <Form action={visit.path} csrf={visit.csrf} id={`confronto-${communicated.id}`}>
          <input type="hidden" name="rapportoId" value={communicated.id} />
          <input type="hidden" name="declaredId" value={declared.id} />
          <RadioGroup
            name="choice"
            label={say('contrast.choose')}
            options={CHOICES.map((value) => ({ value, label: say(`choice.${value}`) }))}
          />
          <TextField name="reason" label={say('contrast.why')} maxlength={500} />
          <Button>{say('contrast.save')}</Button>
        </Form>
      </Stack>
    </Card>
  )
}

function saying(work: Declared, what: Contrast['differs'][number], lang: Lang): string {
  const say = words(lang)
  const [first, last] = [work.periods[0], work.periods.at(-1)]
  switch (what) {
    case 'from':
      return first ? dayShort(first.from, lang) : ''
    case 'until':
      return last?.until ? dayShort(last.until, lang) : say('running')
    case 'contract':
      return say(`kind.${work.contract}`)
    case 'openEnded':
      return say(last?.openEnded ? 'yes' : 'no')
    case 'yearlyIncomeCents':
      return last?.yearlyIncomeCents == null ? '' : money(last.yearlyIncomeCents, lang)
  }
}
