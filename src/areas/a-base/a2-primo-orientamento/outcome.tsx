import type { FC } from 'hono/jsx'
import type { Verdict } from '../../../standard/index.ts'
import {
  ButtonLink,
  Card,
  Columns,
  dayLong,
  dayOf,
  dayShort,
  DefinitionList,
  duration,
  hour,
  money,
  Tag,
  useLang,
  Why,
  type Tone,
} from '../../../surfaces/design/index.ts'
import type { InterviewView } from './read-interview.query.ts'
import { closingWords } from './words-closing.ts'

/** What a closed interview was, what the act says of it and what it is worth. */
export const Outcome: FC<{ view: InterviewView }> = ({ view }) => {
  const lang = useLang()
  const say = closingWords(lang)
  const { delivery, persona, version } = view
  return (
    <Columns
      main={
        <Card title={say('out.act')}>
          <ul class="si-verdicts">
            {(delivery.verdicts ?? [])
              .filter(({ outcome }) => outcome !== 'not-applicable')
              .map((verdict) => (
                <li>
                  <Judged verdict={verdict} />
                </li>
              ))}
          </ul>
        </Card>
      }
      side={
        <>
          <Worth view={view} />
          <Card title={say('out.gives')}>
            <ul>
              {delivery.outputs.length === 0 && <li>{say('out.gives.none')}</li>}
              {delivery.outputs.map((output) => (
                <li>
                  {output === 'patto-di-servizio' || output === 'scheda-aggiornata'
                    ? say(`out.gives.${output}`)
                    : output}
                </li>
              ))}
            </ul>
            {version?.signedAt && (
              <>
                <p>{say('out.signed', { number: version.content.number, time: hour(version.signedAt) })}</p>
                <ButtonLink
                  href={`/siul/persone/${persona.id}/patto/${version.n}.pdf`}
                  icon="it-file-pdf-ext"
                >
                  {say('out.patto')}
                </ButtonLink>
              </>
            )}
            <p>
              <a href={`/siul/persone/${persona.id}/patto`}>{say('patto.page')}</a>
            </p>
            <p>
              <a href={`/siul/persone/${persona.id}`}>{say('out.person', { name: fullName(view) })}</a>
            </p>
          </Card>
        </>
      }
    />
  )
}

export const fullName = ({ persona }: Pick<InterviewView, 'persona'>): string =>
  `${persona.name} ${persona.surname}`

/** «venerdì 14 novembre 2025, dalle 9:30 alle 10:20, con …» */
export const OutcomeLead: FC<{ view: InterviewView }> = ({ view: { delivery } }) => {
  const lang = useLang()
  const { startedAt, endedAt, operatorName } = delivery
  return (
    <>
      {closingWords(lang)('out.lead', {
        day: dayLong(dayOf(startedAt), lang),
        from: hour(startedAt),
        until: hour(endedAt ?? startedAt),
        operator: operatorName,
      })}
    </>
  )
}

const TONES: Partial<Record<Verdict['outcome'], Tone>> = { met: 'success', missed: 'warning' }

const Judged: FC<{ verdict: Verdict }> = ({ verdict }) => {
  const lang = useLang()
  const say = closingWords(lang)
  const { outcome, daysLate, due, because, rule, source } = verdict
  const said = daysLate !== null ? say('verdict.late', { count: daysLate }) : say(`verdict.${outcome}`)
  return (
    <>
      <p>
        <Tag tone={TONES[outcome]}>{said}</Tag> <span lang="it">{RULE_NAMES[rule] ?? rule}</span>
        {due && <>, {say('verdict.by', { day: dayShort(due, lang) })}</>}
      </p>
      {outcome === 'missed' && because && <p lang="it">{because}</p>}
      <Why sentence={because ?? said} rule={{ label: rule }} source={source} about={say('verdict.why')} />
    </>
  )
}

/** The rules an interview is judged by, in two words. */
const RULE_NAMES: Record<string, string> = {
  'A2.durata': 'Durata del colloquio',
  'A2.gruppo': 'Numero di persone',
  'A2.canale': 'Come si eroga',
  'A2.sede': 'Centro competente',
  'A2.primo-colloquio-entro-tre-mesi': 'Primo colloquio entro tre mesi',
  'A2.did-resa': 'Dichiarazione (DID) resa prima',
}

const Worth: FC<{ view: InterviewView }> = ({ view: { delivery, rate } }) => {
  const lang = useLang()
  const say = closingWords(lang)
  const { minutes, minutesReason, recognisedMinutes, sessionCents, service } = delivery
  const spent = duration(minutes ?? 0)
  return (
    <Card title={say('out.worth')}>
      <DefinitionList
        entries={[
          {
            term: say('out.minutes'),
            detail: minutesReason
              ? say('out.minutes.corrected', { minutes: spent, reason: minutesReason })
              : spent,
          },
          { term: say('out.recognised'), detail: duration(recognisedMinutes ?? 0) },
          {
            term: say('out.money'),
            detail: (
              <>
                {money(sessionCents ?? 0, lang)}{' '}
                <Why
                  sentence={say('out.money.why', { service })}
                  source={say('out.money.source', { service })}
                  parameters={[
                    { label: say('out.recognised'), value: duration(recognisedMinutes ?? 0) },
                    ...(rate === null ? [] : [{ label: say('out.money.hour'), value: money(rate, lang) }]),
                  ]}
                  about={say('out.money')}
                />
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
