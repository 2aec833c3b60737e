import type { FC } from 'hono/jsx'
import type { PlainDate, Stato, StatoName, StatoPeriod } from '../../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  DataTable,
  DateField,
  dayInput,
  dayShort,
  DefinitionList,
  Stack,
  Tag,
  useLang,
  type Tone,
} from '../../../surfaces/design/index.ts'
import { didWords } from './did-words.ts'

const TONE: Record<StatoName, Tone> = {
  'in-stato': 'success',
  conservato: 'success',
  sospeso: 'warning',
  perso: 'danger',
  'mai-acquisito': 'neutral',
}

interface StatusProps {
  personaId: string
  stato: Stato
  on: PlainDate
  today: PlainDate
  /** Why a day that was asked for is not the one shown. */
  complaint?: string | undefined
  mayCertify: boolean
}

/** The status on a day: what, since when, why, how long; and the way to another day and to the certificate. */
export const StatusCard: FC<StatusProps> = (props) => {
  const { personaId, stato, on, today, complaint, mayCertify } = props
  const lang = useLang()
  const say = didWords(lang)
  const { months, days } = stato.seniority
  const seniority = say('stato.days', { count: days, months: say('stato.months', { count: months }) })
  return (
    <Card title={say('stato.heading', { day: dayShort(on, lang) })} aside={<StateTag state={stato.state} />}>
      <Stack>
        <DefinitionList
          entries={[
            ...(stato.since ? [{ term: say('stato.since'), detail: dayShort(stato.since, lang) }] : []),
            ...(days > 0 ? [{ term: say('stato.seniority'), detail: seniority }] : []),
            { term: say('stato.because'), detail: <span lang="it">{stato.because}.</span> },
          ]}
        />
        {stato.daVerificare && <Callout kind="warning">{say('stato.check')}</Callout>}
        <form method="get" action={`/siul/persone/${personaId}/did`} class="si-form">
          <DateField name="al" label={say('stato.ask')} value={on} error={complaint} />
          <ButtonRow>
            <Button kind="secondary">{say('stato.show')}</Button>
            {mayCertify && on <= today && (
              <ButtonLink
                kind="quiet"
                icon="it-file-pdf"
                href={`/siul/persone/${personaId}/certificato.pdf?al=${encodeURIComponent(dayInput(on))}`}
              >
                {say('stato.certificate')}
              </ButtonLink>
            )}
          </ButtonRow>
        </form>
      </Stack>
    </Card>
  )
}

const StateTag: FC<{ state: StatoName }> = ({ state }) => (
  <Tag tone={TONE[state]}>{didWords(useLang())(`stato.${state}`)}</Tag>
)

/** The status from the first declaration on, each period with its reason and article. */
export const StatusStory: FC<{ periods: readonly StatoPeriod[] }> = ({ periods }) => {
  const lang = useLang()
  const say = didWords(lang)
  if (periods.length === 0) return null
  return (
    <DataTable
      caption={say('periods.title')}
      rows={periods.toReversed()}
      compact
      columns={[
        { label: say('periods.from'), names: true, short: true, cell: ({ from }) => dayShort(from, lang) },
        {
          label: say('periods.until'),
          short: true,
          cell: ({ until }) => (until ? dayShort(until, lang) : say('periods.open')),
        },
        { label: say('periods.state'), cell: ({ state }) => <StateTag state={state} /> },
        { label: say('stato.because'), cell: ({ because }) => <span lang="it">{because}</span> },
      ]}
    />
  )
}
