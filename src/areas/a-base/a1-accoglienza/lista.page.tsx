import type { Child } from 'hono/jsx'
import { officialOf } from '../../../across/documenti/index.ts'
import { PersonaPage } from '../../../across/persona/index.ts'
import type { Answer } from '../../../platform/work/index.ts'
import type { Lang } from '../../../platform/words/index.ts'
import { CENTRO, DESK } from '../../../records/accesso/index.ts'
import type { Iscrizione } from '../../../records/lista/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Requisito } from '../../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DateField,
  dayShort,
  HiddenCsrf,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { enrolmentPaper } from '../../../surfaces/documents/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import { pdf } from '../../../surfaces/door/pdf.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { cancelEnrolment, enrol, issueIscrizione, readListe } from './lista.command.ts'
import { EnrolForm } from './lista-form.tsx'
import { listaWords } from './lista-words.ts'

const of = (personaId: string) => `/siul/persone/${personaId}/liste`

/** The special lists of a person: where she is, since when, and entering one. */
const listePage = definePage({
  path: '/siul/persone/:id/liste',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(enrol, { ...(await visit.form()), personaId: visit.param('id') })
    return after(visit, answer, 'iscritta')
  },
})

const cancelPage = definePage({
  path: '/siul/persone/:id/liste/:iscrizione',
  may: DESK,
  get: (visit) => visit.seeOther(of(visit.param('id'))),
  async post(visit) {
    const input = { ...(await visit.form()), iscrizioneId: visit.param('iscrizione') }
    return after(visit, await visit.ask(cancelEnrolment, input), 'cancellata')
  },
})

const paperPage = definePage({
  path: '/siul/persone/:id/liste/:iscrizione/attestazione.pdf',
  may: DESK,
  async get(visit) {
    const answer = await visit.ask(issueIscrizione, { iscrizioneId: visit.param('iscrizione') })
    if (answer.kind !== 'done') return null
    const { documento, issuer, person, iscrizione } = answer.value
    const { lista, fromOn, cancelledOn, requisiti } = iscrizione
    const bytes = enrolmentPaper({
      ...officialOf(documento, issuer, visit.origin),
      person,
      lista: listaWords('it')(`paper.${lista}`),
      fromOn,
      cancelledOn: cancelledOn ?? undefined,
      requisiti: whyOf(requisiti, 'it'),
    })
    return pdf(visit, bytes, `iscrizione-${documento.number}.pdf`)
  },
})

export const listaPages = [listePage, cancelPage, paperPage]

/** Each requirement with how it stands and where it is written. */
function whyOf(requisiti: readonly Requisito[], lang: Lang): string[] {
  const say = listaWords(lang)
  return requisiti.map(({ code, outcome, source }) =>
    say(`why.${outcome}`, { what: say(`req.${code}`), source }),
  )
}

async function after(visit: Visit, answer: Answer<unknown>, esito: string) {
  if (answer.kind === 'done') return visit.seeOther(`${of(visit.param('id'))}?esito=${esito}`)
  const shown = await show(visit, await visit.formState(errorsOf(visit, answer)))
  return shown && withStatus(422, shown)
}

function errorsOf(visit: Visit, answer: Answer<unknown>): FormState['errors'] {
  if (answer.kind === 'invalid') return answer.errors
  if (answer.kind !== 'refused') return []
  const { facts } = answer.refusal
  const missing = ((facts['requisiti'] ?? []) as Requisito[]).filter(({ outcome }) => outcome !== 'presente')
  return [refusalSentence(answer.refusal, visit.lang), ...whyOf(missing, visit.lang)].map((message) => ({
    field: 'lista',
    message,
  }))
}

async function show(visit: Visit, state?: FormState): Promise<Child> {
  const answer = await visit.ask(readListe, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, iscrizioni, kept, today } = answer.value
  const say = listaWords(visit.lang)
  const esito = visit.told(['iscritta', 'cancellata'])
  return (
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="did"
      errors={state !== undefined}
      flash={esito ? [{ kind: 'done', text: say(`esito.${esito}`) }] : []}
    >
      <Columns
        main={
          <>
            {iscrizioni.length === 0 && <Card title={say('title')}>{say('none')}</Card>}
            {iscrizioni.map((each) => (
              <One visit={visit} iscrizione={each} />
            ))}
            {visit.may(enrol) && (
              <Card title={say('enrol.title')}>
                <EnrolForm action={of(persona.id)} csrf={visit.csrf} {...{ state, kept, today }} />
              </Card>
            )}
          </>
        }
        side={
          kept.length === 1 && (
            <Card
              title={say('enrol.mirato')}
              footer={<a href={`/siul/persone/${persona.id}/prenota?servizio=C1`}>{say('pointer.go')}</a>}
            >
              <p>{say('pointer')}</p>
            </Card>
          )
        }
      />
    </PersonaPage>
  )
}

function One({ visit, iscrizione }: { visit: Visit; iscrizione: Iscrizione }): Child {
  const { lang } = visit
  const say = listaWords(lang)
  const { id, personaId, lista, number, fromOn, cancelledOn, cancelReason, requisiti } = iscrizione
  const told = { from: dayShort(fromOn, lang), until: cancelledOn ? dayShort(cancelledOn, lang) : '' }
  return (
    <Card title={say(`lista.${lista}`)} aside={say('number', { number })}>
      <p>{say(cancelledOn ? 'since.closed' : 'since.open', { ...told, reason: cancelReason ?? '' })}</p>
      <ul>
        {whyOf(requisiti, lang).map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      {visit.may(enrol) && (
        <ButtonRow>
          <ButtonLink kind="quiet" icon="it-file-pdf" href={`${of(personaId)}/${id}/attestazione.pdf`}>
            {say('pdf')}
          </ButtonLink>
        </ButtonRow>
      )}
      {visit.may(enrol) && !cancelledOn && (
        <details>
          <summary>{say('cancel.show')}</summary>
          <form method="post" action={`${of(personaId)}/${id}`} class="si-form">
            <HiddenCsrf token={visit.csrf} />
            <DateField name="on" label={say('cancel.on')} optional />
            <TextField name="reason" label={say('cancel.reason')} maxlength={300} />
            <Button kind="danger" small>
              {say('cancel')}
            </Button>
          </form>
        </details>
      )}
    </Card>
  )
}
