import type { Child } from 'hono/jsx'
import { AziendaList, labels } from '../../../across/azienda/index.ts'
import { NEED_KINDS, type AziendaTrovata } from '../../../records/azienda/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  CheckboxGroup,
  dayLong,
  dayShort,
  Dots,
  Form,
  RadioGroup,
  TextArea,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import type { readWelcome } from './welcome.query.ts'
import { words } from './words.ts'

type Answered = Awaited<ReturnType<typeof readWelcome.run>>
type Read = Extract<Answered, { ok: true }>['value']

interface FormProps {
  visit: Visit
  action: string
  state: FormState
  welcome: Read
  similar: readonly AziendaTrovata[]
}

/** What is known is shown; what is asked is the need, and who answers is proposed. */
export function WelcomeForm({ visit, action, state, welcome, similar }: FormProps): Child {
  const say = words(visit.lang)
  const { azienda, partitaIva, number, startedAt } = welcome
  return (
    <Form action={action} csrf={visit.csrf} state={state}>
      <input type="hidden" name="partitaIva" value={partitaIva} />
      <input type="hidden" name="startedAt" value={startedOf(state) ?? startedAt} />
      {number && <Callout kind="note">{say('number', { number })}</Callout>}
      {azienda ? <Known visit={visit} welcome={welcome} /> : <New visit={visit} partitaIva={partitaIva} />}
      {similar.length > 0 && (
        <Callout kind="warning">
          <input type="hidden" name="seen" value="on" />
          <AziendaList rows={similar} lang={visit.lang} />
        </Callout>
      )}
      <CheckboxGroup
        name="needs"
        label={say('needs')}
        options={NEED_KINDS.map((kind) => ({ value: kind, label: labels(visit.lang)(`need.${kind}`) }))}
        inline
      />
      <TextArea name="detail" label={say('detail')} rows={2} maxlength={1000} optional />
      <Colleagues visit={visit} welcome={welcome} />
      <ButtonRow>
        <Button>{say(similar.length > 0 ? 'do.anyway' : 'do')}</Button>
        <ButtonLink href={action} kind="quiet">
          {say('other')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** A form shown again goes on from when it was first shown. */
function startedOf({ values }: FormState): string | undefined {
  const typed = values['startedAt']
  return typeof typed === 'string' ? typed : undefined
}

function Known({ visit, welcome: { azienda, placeName, open } }: { visit: Visit; welcome: Read }): Child {
  const say = words(visit.lang)
  if (!azienda) return null
  const size = azienda.sizeClass && labels(visit.lang)(`size.${azienda.sizeClass}`)
  return (
    <Card title={azienda.name} href={`/siul/aziende/${azienda.id}`} icon="it-pa">
      <Dots
        items={[<code>{azienda.partitaIva}</code>, placeName, size, azienda.consulente].filter(Boolean)}
      />
      {open.length > 0 && (
        <>
          <p>
            <strong>{say('open.title')}</strong>
          </p>
          <ul>
            {open.map(({ kind, consulente, answerBy }) => (
              <li>
                {say('open.line', {
                  need: labels(visit.lang)(`need.${kind}`),
                  name: consulente,
                  day: dayShort(answerBy, visit.lang),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function New({ visit, partitaIva }: { visit: Visit; partitaIva: string }): Child {
  const say = words(visit.lang)
  return (
    <>
      <Callout kind="note" title={partitaIva}>
        {say('new.note')}
      </Callout>
      <TextField
        name="name"
        label={labels(visit.lang)('company.name')}
        autocomplete="organization"
        maxlength={200}
      />
    </>
  )
}

/** The first is the one we propose; the others are a click away. */
function Colleagues({ visit, welcome: { consulenti, answerBy } }: { visit: Visit; welcome: Read }): Child {
  const say = words(visit.lang)
  return (
    <RadioGroup
      name="consulenteId"
      label={say('who')}
      hint={say('who.hint', { day: dayLong(answerBy, visit.lang) })}
      value={consulenti[0]?.id}
      options={consulenti.slice(0, 5).map(({ id, name, waiting }) => ({
        value: id,
        label: name,
        hint: say('who.waiting', { count: waiting }),
      }))}
      inline
    />
  )
}
