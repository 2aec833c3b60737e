import type { Child } from 'hono/jsx'
import { OUTCOMES_OF_ROSA } from '../../../records/rosa/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import {
  Button,
  Card,
  DataTable,
  dayOf,
  dayShort,
  HiddenCsrf,
  instantShort,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import type { RosaName, RosaRead } from './rosa.query.ts'
import { rosaWords } from './rosa-words.ts'

interface SentProps {
  visit: Visit
  read: RosaRead
  vacancyId: string
}

/** A rosa that left: whether the company opened it, what it said of each, how each ended. */
export function SentRosa({ visit, read, vacancyId }: SentProps): Child {
  const { lang } = visit
  const say = rosaWords(lang)
  const { sentAt, expiresOn, revokedAt, openedAt, id } = read.rosa
  if (!sentAt) return null
  const link = revokedAt
    ? say('sent.revoked', { at: instantShort(revokedAt, lang) })
    : say('sent.until', { day: dayShort(expiresOn as PlainDate, lang) })
  return (
    <Card title={say('sent.title', { day: dayShort(dayOf(sentAt), lang) })}>
      <p>
        {link} · {openedAt ? say('sent.opened', { at: instantShort(openedAt, lang) }) : say('sent.unopened')}
      </p>
      <DataTable
        caption={say('title')}
        captionHidden
        rows={read.names}
        rowHref={({ personaId }: RosaName) => `/siul/persone/${personaId}`}
        columns={[
          {
            label: say('col.name'),
            names: true,
            cell: ({ persona }: RosaName) => (persona ? `${persona.surname} ${persona.name}` : '–'),
          },
          { label: say('col.company'), cell: (name: RosaName) => <Company visit={visit} name={name} /> },
          {
            label: say('col.outcome'),
            cell: (name: RosaName) => <OutcomeCell visit={visit} name={name} vacancyId={vacancyId} />,
          },
        ]}
      />
      <form method="post" action={`/siul/vacancy/${vacancyId}/rosa/collegamento`} class="si-buttons">
        <HiddenCsrf token={visit.csrf} />
        <Button name="rosaId" value={id} kind="secondary">
          {say('relink')}
        </Button>
        {!revokedAt && (
          <Button
            name="rosaId"
            value={id}
            kind="secondary"
            formaction={`/siul/vacancy/${vacancyId}/rosa/revoca`}
          >
            {say('revoke')}
          </Button>
        )}
      </form>
    </Card>
  )
}

function Company({ visit, name }: { visit: Visit; name: RosaName }): Child {
  const say = rosaWords(visit.lang)
  if (name.proposta?.answer !== 'si') return say(`answer.${name.proposta?.answer ?? 'none'}`)
  if (name.employerAnswer === 'no' && name.employerReason)
    return `${say('company.no')}: ${say(`employer.reason.${name.employerReason}`).toLowerCase()}`
  return say(`company.${name.employerAnswer ?? 'none'}`)
}

function OutcomeCell({ visit, name, vacancyId }: { visit: Visit; name: RosaName; vacancyId: string }): Child {
  const { lang } = visit
  const say = rosaWords(lang)
  const known = name.communicationOn
    ? say('outcome.communication', { day: dayShort(name.communicationOn as PlainDate, lang) })
    : ''
  const ids = `${name.rosaId}-${name.personaId}`
  return (
    <>
      {name.outcome ? `${say(`outcome.${name.outcome}`)} ${known}` : say('outcome.none')}
      {name.hires.map((hire) => (
        <UntiedHire visit={visit} hire={hire} vacancyId={vacancyId} />
      ))}
      {!name.communicationOn && (
        <details class="si-details">
          <summary>{say('outcome.write')}</summary>
          <form method="post" action={`/siul/vacancy/${vacancyId}/rosa/esito`} class="si-form">
            <HiddenCsrf token={visit.csrf} />
            <input type="hidden" name="rosaId" value={name.rosaId} />
            <input type="hidden" name="personaId" value={name.personaId} />
            <div class="si-field">
              <label class="si-label" for={`o-${ids}`}>
                {say('col.outcome')}
              </label>
              <select class="form-select" id={`o-${ids}`} name="outcome">
                {OUTCOMES_OF_ROSA.map((value) => (
                  <option value={value} selected={value === name.outcome}>
                    {say(`outcome.${value}`)}
                  </option>
                ))}
              </select>
            </div>
            <div class="si-field">
              <label class="si-label" for={`c-${ids}`}>
                {say('outcome.code')}
              </label>
              <p class="si-hint">{say('outcome.code-hint')}</p>
              <input class="form-control" id={`c-${ids}`} name="communication" maxlength={60} />
            </div>
            <div class="si-field">
              <label class="si-label" for={`d-${ids}`}>
                {say('outcome.on')}
              </label>
              <input class="form-control" id={`d-${ids}`} name="communicationOn" maxlength={10} />
            </div>
            <Button kind="secondary">{say('outcome.save')}</Button>
          </form>
        </details>
      )}
    </>
  )
}

/** A hire that may be of this rosa: nothing counts before somebody says so. */
function UntiedHire(props: { visit: Visit; hire: RosaName['hires'][number]; vacancyId: string }): Child {
  const { visit, hire, vacancyId } = props
  const { lang } = visit
  const say = rosaWords(lang)
  return (
    <form method="post" action={`/siul/vacancy/${vacancyId}/rosa/esito`} class="si-form">
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="rosaId" value={hire.rosaId} />
      <input type="hidden" name="personaId" value={hire.personaId} />
      <input type="hidden" name="outcome" value="assunta" />
      <input type="hidden" name="communication" value={hire.code} />
      <input type="hidden" name="communicationOn" value={hire.receivedOn} />
      <p>{say('hire.untied', { day: dayShort(hire.startedOn, lang) })}</p>
      <Button kind="secondary">{say('hire.tie')}</Button>
    </form>
  )
}
