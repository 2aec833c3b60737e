import type { Child } from 'hono/jsx'
import type { MioGruppo } from '../../records/gruppo/index.ts'
import { ANSWERS } from '../../records/messaggio/index.ts'
import { isLate, type PassoRow } from '../../records/patto/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { leaveGruppo } from '../gruppi/index.ts'
import { arriveWith, HereForm, InGruppo, type Shown } from './here.tsx'
import { dutyName } from '../scadenzario/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  dayLong,
  dayOf,
  dayShort,
  EmptyState,
  Heat,
  HiddenCsrf,
  hour,
  phone,
  phoneHref,
  PortalPage,
  Stack,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { answerAppuntamento } from './answer.command.ts'
import { readPercorso, type Percorso, type Prossimo } from './area.query.ts'
import { signedIn, type Guest } from './guest.tsx'
import { words } from './words.ts'

/** «Il mio percorso»: the next step with its answers, then what the centre owes and what she promised. */
export const areaPage = definePage({
  path: '/area-personale',
  may: 'public',
  get: signedIn('cittadino', (visit, guest) => show(visit, guest)),
  post: signedIn('cittadino', async (visit, guest) => {
    const form = await visit.form()
    if ('stanza' in form) {
      const arrived = await arriveWith(visit, guest, form)
      return arrived instanceof Response ? arrived : withStatus(422, await show(visit, guest, arrived))
    }
    const isGruppo = 'gruppoId' in form
    const answer = isGruppo ? await guest.have(leaveGruppo, form) : await guest.have(answerAppuntamento, form)
    if (answer.kind === 'done')
      return visit.seeOther(
        `/area-personale?esito=${'answer' in answer.value ? answer.value.answer : 'non-vengo'}`,
      )
    const message =
      answer.kind === 'refused'
        ? refusalSentence(answer.refusal, visit.lang)
        : words(visit.lang)('answer.again')
    return withStatus(422, await show(visit, guest, [{ field: '', message }]))
  }),
})

async function show(visit: Visit, guest: Guest, errors: FormState['errors'] = []) {
  const say = words(visit.lang)
  const answer = await guest.ask(readPercorso, {})
  if (answer.kind !== 'done') return null
  const path = answer.value
  const shown = { guest, lang: visit.lang, now: visit.now }
  const said = visit.told([...ANSWERS, 'qui'])
  const flash = [
    ...errors.map(({ message }) => ({ kind: 'error' as const, text: message })),
    ...(said ? [{ kind: 'done' as const, text: say(`said.${said}`) }] : []),
  ]
  return (
    <PortalPage
      {...guest.shell}
      title={say('path.title')}
      heading={say('path.hello', { name: guest.session.name.split(' ')[0] ?? '' })}
      errors={errors.length > 0}
      flash={flash}
    >
      <Stack>
        {path.next ? (
          <NextStep guest={guest} next={path.next} lang={visit.lang} />
        ) : (
          <NextGruppo {...shown} gruppo={path.gruppi[0]} />
        )}
        {path.toAnswer > 0 && (
          <Card
            title={say('path.proposte', { count: path.toAnswer })}
            href="/area-personale/proposte"
            icon="it-inbox"
          />
        )}
        <Columns
          main={<OursCard path={path} lang={visit.lang} />}
          side={<TheirsCard path={path} lang={visit.lang} />}
        />
        <Appointments {...shown} path={path} />
      </Stack>
    </PortalPage>
  )
}

/** Without an appointment the next step is the group she is in, if any. */
function NextGruppo({ gruppo, ...shown }: Shown & { gruppo: MioGruppo | undefined }): Child {
  const { lang } = shown
  const say = words(lang)
  return (
    <Card title={say('next.title')}>
      {gruppo ? (
        <>
          <p class="si-lead">
            <strong>
              {say('next.when', { day: dayLong(dayOf(gruppo.startsAt), lang), hour: hour(gruppo.startsAt) })}
            </strong>
          </p>
          <p>{`${gruppo.title}, ${gruppo.place}`}</p>
          {gruppo.enrolment === 'in-attesa' && <p>{say('also.waiting')}</p>}
          <InGruppo {...shown} gruppo={gruppo} />
        </>
      ) : (
        <EmptyState
          title={say('next.none')}
          action={
            <ButtonLink href="/centri" kind="secondary">
              {say('centres')}
            </ButtonLink>
          }
        />
      )}
    </Card>
  )
}

function NextStep({ guest, next, lang }: { guest: Guest; next: Prossimo; lang: Lang }): Child {
  const say = words(lang)
  const { appuntamento, where, answer, near, hours, asked, mayArrive } = next
  const { startsAt, operatorName, sala, state } = appuntamento
  const offered = ANSWERS.filter((each) => each !== answer && (each === 'non-vengo' || asked)).filter(
    (each) => each !== 'sposto' || !near,
  )
  return (
    <Card title={say('next.title')}>
      <p class="si-lead">
        <strong>{say('next.when', { day: dayLong(dayOf(startsAt), lang), hour: hour(startsAt) })}</strong>
      </p>
      <p>
        {[where?.name && say('next.centre', { name: where.name }), where?.address, sala]
          .filter(Boolean)
          .join(', ')}
      </p>
      {operatorName && <p>{say('next.with', { name: operatorName })}</p>}
      {where?.phone && (
        <p>
          <a href={phoneHref(where.phone)}>{phone(where.phone)}</a>
        </p>
      )}
      {answer && state === 'fissato' && <p role="status">{say(`next.said.${answer}`)}</p>}
      {state === 'presente' && <p role="status">{say('here.appointment')}</p>}
      <Stack>
        {mayArrive && <HereForm guest={guest} which="appuntamentoId" id={appuntamento.id} lang={lang} />}
        {state === 'fissato' && (
          <form method="post" action="/area-personale" class="si-form">
            <HiddenCsrf token={guest.csrf} />
            <input type="hidden" name="appuntamentoId" value={appuntamento.id} />
            <div class="si-answers">
              {offered.map((each, at) => (
                <Button
                  name="answer"
                  value={each}
                  kind={at === 0 && answer === null && !mayArrive ? 'primary' : 'secondary'}
                >
                  {say(`next.${each}`)}
                </Button>
              ))}
            </div>
          </form>
        )}
      </Stack>
      {state === 'fissato' && (near || !asked) && (
        <p>{say(near ? 'next.near' : 'next.call', { count: hours })}</p>
      )}
    </Card>
  )
}

/** What the centre owes her, by law and by the patto, each with its day. */
function OursCard({ path, lang }: { path: Percorso; lang: Lang }): Child {
  const say = words(lang)
  const { today, duties } = path
  const passi = path.passi.filter(({ side }) => side === 'noi')
  return (
    <Card title={say('ours')}>
      {duties.length + passi.length === 0 && <p>{say('ours.none')}</p>}
      <ul class="si-links">
        {duties.map(({ rule, dueOn, metOn }) => (
          <li>
            <strong>{dutyName(rule, lang)}</strong>
            <div class="si-links__detail">
              {metOn ? (
                <Heat deadline={{ doneOn: metOn, today }} />
              ) : (
                dueOn && <Heat deadline={{ dueOn, today }} />
              )}
              {!metOn && dueOn && dueOn < today && <p>{say('ours.late')}</p>}
            </div>
          </li>
        ))}
        {passi.map((passo) => (
          <Passo passo={passo} today={today} lang={lang} />
        ))}
      </ul>
    </Card>
  )
}

/** What she promised in the patto. */
function TheirsCard({ path, lang }: { path: Percorso; lang: Lang }): Child {
  const say = words(lang)
  const passi = path.passi.filter(({ side }) => side === 'tu')
  return (
    <Card
      title={say('theirs')}
      {...(passi.length > 0 && { footer: <a href="/area-personale/documenti">{say('theirs.patto')}</a> })}
    >
      {passi.length === 0 ? (
        <p>{say('theirs.none')}</p>
      ) : (
        <ul class="si-links">
          {passi.map((passo) => (
            <Passo passo={passo} today={path.today} lang={lang} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Passo({ passo, today, lang }: { passo: PassoRow; today: PlainDate; lang: Lang }): Child {
  const say = words(lang)
  const { text, by, state } = passo
  const open = state === 'da-fare' || state === 'in-corso'
  return (
    <li>
      {text}
      <div class="si-links__detail">
        {open && by && <Heat deadline={{ dueOn: plainDate(by), today }} />}
        {!(open && by) && state !== 'annullato' && say(`passo.${state}`)}
        {open && isLate(passo, today) && <p>{say('passo.late')}</p>}
      </div>
    </li>
  )
}

/** What else is fixed: other appointments and the groups she is in. */
function Appointments({ path, ...shown }: Shown & { path: Percorso }): Child {
  const { lang } = shown
  const say = words(lang)
  const { others } = path
  // The first group is the next step where there is no appointment.
  const gruppi = path.next ? path.gruppi : path.gruppi.slice(1)
  if (others.length + gruppi.length === 0) return null
  const at = (when: Date) => `${dayShort(dayOf(when), lang)}, ${hour(when)}`
  return (
    <Card title={say('also')}>
      <ul class="si-links">
        {others.map(({ startsAt, operatorName }) => (
          <li>
            <strong>{at(startsAt)}</strong>
            <div class="si-links__detail">{operatorName && say('next.with', { name: operatorName })}</div>
          </li>
        ))}
        {gruppi.map((gruppo) => (
          <li>
            <strong>{at(gruppo.startsAt)}</strong>
            <div class="si-links__detail">
              {`${gruppo.title}, ${gruppo.place}`}
              {gruppo.enrolment === 'in-attesa' && <p>{say('also.waiting')}</p>}
            </div>
            <InGruppo {...shown} gruppo={gruppo} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
