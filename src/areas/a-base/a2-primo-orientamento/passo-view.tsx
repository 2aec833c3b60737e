import type { FC } from 'hono/jsx'
import { AMENDMENTS, PASSO_STEPS } from '../../../records/patto/index.ts'
import { plainDate } from '../../../standard/index.ts'
import {
  Button,
  Card,
  DataTable,
  DateField,
  dayShort,
  Form,
  instantShort,
  RadioGroup,
  SelectField,
  Tag,
  TextField,
  useLang,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { PassoFacts } from './pai-view.tsx'
import type { PassoView } from './passo.query.ts'
import { paiWords } from './words-pai.ts'

interface BodyProps {
  view: PassoView
  csrf: string
  state: FormState
  may: { set: boolean; amend: boolean }
}

/** A step: how it goes, how the patto changes around it, how it went. */
export const PassoBody: FC<BodyProps> = (props) => {
  const { view, may } = props
  const say = paiWords(useLang())
  const { persona, passo } = view
  const isOpen = passo.state !== 'annullato'
  return (
    <div class="si-stack">
      <Card title={passo.text} aside={<Tag>{say(`state.${passo.state}`)}</Tag>}>
        <p>
          <PassoFacts passo={passo} withSide />
        </p>
        <a href={`/siul/persone/${persona.id}/patto`}>{say('back')}</a>
      </Card>
      {isOpen && may.set && <HowItGoes {...props} />}
      {isOpen && may.amend && <Amend {...props} />}
      <History {...props} />
    </div>
  )
}

const HowItGoes: FC<BodyProps> = ({ view, csrf, state }) => {
  const lang = useLang()
  const say = paiWords(lang)
  const { persona, passo, deliveries } = view
  return (
    <Card title={say('how.title')}>
      <Form action={`/siul/persone/${persona.id}/patto/passi/${passo.id}`} csrf={csrf} state={state}>
        <RadioGroup
          name="state"
          label={say('how.state')}
          inline
          value={passo.state}
          options={PASSO_STEPS.map((value) => ({ value, label: say(`state.${value}`) }))}
        />
        <TextField name="note" label={say('how.note')} hint={say('how.note.hint')} optional maxlength={500} />
        {deliveries.length > 0 && (
          <SelectField
            name="prestazioneId"
            label={say('how.delivery')}
            optional
            placeholder={say('how.none')}
            options={deliveries.map(({ id, service, on }) => ({
              value: id,
              label: `${service} · ${dayShort(plainDate(on), lang)}`,
            }))}
          />
        )}
        <Button>{say('how.do')}</Button>
      </Form>
    </Card>
  )
}

/** Each change says beforehand whose signature it takes. */
const Amend: FC<BodyProps> = ({ view, csrf, state }) => {
  const lang = useLang()
  const say = paiWords(lang)
  const { persona, passo } = view
  const why = (kind: 'prima' | 'dopo' | 'tolto') => AMENDMENTS[`${passo.side}.${kind}`][lang]
  return (
    <Card title={say('change.title')}>
      <Form action={`/siul/persone/${persona.id}/patto/passi/${passo.id}`} csrf={csrf} state={state}>
        <ul>
          <li>{say('rule.sooner', { why: why('prima') })}</li>
          <li>{say('rule.later', { why: why('dopo') })}</li>
          <li>{say('rule.gone', { why: why('tolto') })}</li>
        </ul>
        <DateField
          name="by"
          label={say('change.by')}
          optional
          {...(passo.by && { value: plainDate(passo.by) })}
        />
        <div class="si-buttons">
          <Button kind="secondary" name="change" value="data">
            {say('change.by.do')}
          </Button>
          <Button kind="danger" name="change" value="togli">
            {say('change.gone')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

const History: FC<BodyProps> = ({ view: { passo, history } }) => {
  const lang = useLang()
  const say = paiWords(lang)
  return (
    <Card title={say('history')}>
      {history.length === 0 ? (
        <p>{say('history.none', { n: passo.sinceN })}</p>
      ) : (
        <DataTable
          caption={say('history')}
          captionHidden
          rows={history}
          columns={[
            {
              label: say('history.when'),
              names: true,
              short: true,
              cell: ({ at }) => instantShort(at, lang),
            },
            { label: say('history.state'), cell: ({ state }) => say(`state.${state}`) },
            { label: say('history.note'), cell: ({ note }) => note ?? '' },
            { label: say('history.by'), cell: ({ by }) => by ?? say('history.us') },
          ]}
        />
      )}
    </Card>
  )
}
