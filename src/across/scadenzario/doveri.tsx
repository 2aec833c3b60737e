import type { FC } from 'hono/jsx'
import type { Passo } from '../../records/patto/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { ButtonLink, Card, dayShort, EmptyState, Heading, useLang } from '../../surfaces/design/index.ts'
import type { SchedaSection } from '../persona/index.ts'
import { listDoveri, type Dovere, type Doveri } from './doveri.query.ts'
import { dutyName } from './duty-words.ts'
import { DutyMark } from './duty.tsx'
import { words } from './words.ts'

/** The two lists of who owes what, in the narrow column of the scheda: those to do, the nearest first. */
export const doveriBox: SchedaSection = async (visit, personaId) => {
  const say = words(visit.lang)
  const answer = await visit.ask(listDoveri, { personaId })
  if (answer.kind !== 'done') return null
  const { ours, patto, today } = answer.value
  const theirs = patto?.content.theirs ?? []
  if (ours.length + theirs.length === 0) return null
  const open = ours.filter(({ metOn }) => metOn === null)
  return (
    <Card title={say('title')} footer={<a href={`/siul/persone/${personaId}/scadenze`}>{say('more')}</a>}>
      <Heading level={3}>{say('ours')}</Heading>
      <DutyList duties={open.length > 0 ? open.slice(0, 3) : ours.slice(-1)} today={today} />
      {theirs.length > 0 && (
        <>
          <Heading level={3}>{say('theirs')}</Heading>
          <PromiseList promises={theirs.slice(0, 3)} />
        </>
      )}
    </Card>
  )
}

/** What the service owes: by law, with its mark, and by the patto. */
export const Ours: FC<{ personaId: string; doveri: Doveri }> = ({ personaId, doveri }) => {
  const say = words(useLang())
  const { ours, patto, today } = doveri
  const promised = patto?.content.ours ?? []
  return (
    <Card title={say('ours')}>
      <p>{say('ours.lead')}</p>
      {ours.length === 0 ? (
        <EmptyState
          title={say('ours.none')}
          action={
            <ButtonLink href={`/siul/persone/${personaId}/did`} kind="secondary">
              {say('did.open')}
            </ButtonLink>
          }
        />
      ) : (
        <DutyList duties={ours} today={today} />
      )}
      {promised.length > 0 && (
        <>
          <Heading level={3}>{say('ours.promised')}</Heading>
          <PromiseList promises={promised} />
        </>
      )}
    </Card>
  )
}

/** What the person promised in the patto in force. */
export const Theirs: FC<{ personaId: string; doveri: Doveri }> = ({ personaId, doveri: { patto } }) => {
  const say = words(useLang())
  const link = (
    <ButtonLink href={`/siul/persone/${personaId}/patto`} kind="secondary" small>
      {say('patto.open')}
    </ButtonLink>
  )
  return (
    <Card title={say('theirs')} {...(patto && { footer: link })}>
      <p>{say('theirs.lead')}</p>
      {patto ? (
        <PromiseList promises={patto.content.theirs} />
      ) : (
        <EmptyState title={say('theirs.none')} action={link} />
      )}
    </Card>
  )
}

const DutyList: FC<{ duties: readonly Dovere[]; today: PlainDate }> = ({ duties, today }) => {
  const lang = useLang()
  return (
    <ul class="si-links">
      {duties.map((duty) => (
        <li>
          <strong>{dutyName(duty.rule, lang)}</strong>
          <div class="si-links__detail">
            <DutyMark duty={duty} today={today} />
            <Note duty={duty} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What the mark does not say: from when it counts, a window still closed, done late. */
const Note: FC<{ duty: Dovere }> = ({ duty: { state, startedOn, dueOn, fromOn, daysLate, rinvio } }) => {
  const lang = useLang()
  const say = words(lang)
  const notes = [
    say('counts', { day: dayShort(startedOn, lang) }),
    ...(state === 'future' && fromOn ? [say('window', { day: dayShort(fromOn, lang) })] : []),
    ...(state === 'late' && dueOn ? [say('late', { count: daysLate, day: dayShort(dueOn, lang) })] : []),
    ...(rinvio
      ? [say('put-off', { day: dayShort(rinvio.untilOn, lang), reason: say(rinvio.reason), by: rinvio.by })]
      : []),
  ]
  return <p>{notes.join(', ')}</p>
}

const PromiseList: FC<{ promises: readonly Passo[] }> = ({ promises }) => {
  const lang = useLang()
  return (
    <ul class="si-links">
      {promises.map(({ text, by }) => (
        <li>
          {text}
          {by && <div class="si-links__detail">{words(lang)('by', { day: dayShort(by, lang) })}</div>}
        </li>
      ))}
    </ul>
  )
}
