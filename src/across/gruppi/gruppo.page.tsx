import type { Child } from 'hono/jsx'
import { getCard } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DefinitionList,
  EMPTY_FORM,
  Form,
  LinkList,
  SiulPage,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { closeRoll } from './appello.command.ts'
import { cancel } from './enrol.command.ts'
import { Enrolled } from './enrolled.tsx'
import { HERE } from './gruppi.page.tsx'
import { readGruppo } from './gruppi.query.ts'
import { HeldCard } from './held.tsx'
import { moveGruppo } from './move.command.ts'
import { NoteCard } from './note-card.tsx'
import { noteGruppo } from './nota.command.ts'
import { readSheet } from './papers.command.ts'
import { LEADS_GROUPS, SEES_GROUPS } from './roles.ts'
import { GruppoTag, saySeats, sayWhen } from './seats.tsx'
import { MovedCard } from './moved-card.tsx'
import { words } from './words.ts'

export type Read = Extract<Awaited<ReturnType<typeof readGruppo.run>>, { ok: true }>['value']

/** A group: who is in it, beside what it is. */
export const gruppoPage = definePage({
  path: `${HERE}/:id`,
  may: SEES_GROUPS,
  get: (visit) => show(visit, EMPTY_FORM),
})

export const annullaPage = definePage({
  path: `${HERE}/:id/annulla`,
  may: SEES_GROUPS,
  get: (visit) => visit.seeOther(`${HERE}/${visit.param('id')}`),
  async post(visit) {
    const answer = await visit.ask(cancel, { ...(await visit.form()), gruppoId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}/${visit.param('id')}?esito=annullato`)
    if (answer.kind === 'forbidden') return null
    const errors = errorsOf(visit, answer, 'reason')
    const shown = await show(visit, await visit.formState(errors))
    return shown && withStatus(answer.kind === 'refused' ? 409 : 422, shown)
  },
})

export const notaPage = definePage({
  path: `${HERE}/:id/nota`,
  may: LEADS_GROUPS,
  get: (visit) => visit.seeOther(`${HERE}/${visit.param('id')}`),
  async post(visit) {
    const answer = await visit.ask(noteGruppo, { ...(await visit.form()), gruppoId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}/${visit.param('id')}?esito=annotato`)
    const shown = await show(visit, await visit.formState(errorsOf(visit, answer, 'note')))
    return shown && withStatus(422, shown)
  },
})

async function show(visit: Visit, state: FormState): Promise<Child> {
  const answer = await visit.ask(readGruppo, { gruppoId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const read = answer.value
  const { gruppo } = read
  return (
    <SiulPage
      {...visit.siul}
      title={gruppo.title}
      lead={sayWhen(gruppo, visit.lang)}
      errors={state.errors.length > 0}
      flash={flashOf(visit)}
      actions={<Actions visit={visit} read={read} />}
    >
      <Columns
        main={
          <>
            <MovedCard visit={visit} read={read} />
            <HeldCard visit={visit} read={read} />
            <Enrolled visit={visit} read={read} />
          </>
        }
        side={
          <>
            <Facts visit={visit} read={read} />
            <NoteCard visit={visit} read={read} state={state} />
            <Prints visit={visit} read={read} />
            <CancelForm visit={visit} read={read} state={state} />
          </>
        }
      />
    </SiulPage>
  )
}

interface Part {
  visit: Visit
  read: Read
}

const TOLD = [
  'pubblicato',
  'aggiunta',
  'attesa',
  'ritirata',
  'spostata',
  'spostato',
  'ripreso',
  'annotato',
  'annullato',
  'chiuso',
] as const

function flashOf(visit: Visit): Flash[] {
  const say = words(visit.lang)
  const told = visit.told(TOLD)
  if (!told) return []
  const [count, skipped] = [Number(visit.query('inviti') ?? 0), Number(visit.query('saltate') ?? 0)]
  const waiting = Number(visit.query('attesa') ?? 0)
  const parts = [
    say(`done.${told}`),
    ...(waiting > 0 ? [say('done.altrove', { n: waiting })] : []),
    ...(count > 0 ? [say('done.inviti', { count })] : []),
    ...(skipped > 0 ? [say('done.saltate', { n: skipped })] : []),
  ]
  return [{ kind: skipped + waiting > 0 || told === 'attesa' ? 'warning' : 'done', text: parts.join(' ') }]
}

function Actions({ visit, read: { gruppo, isToCome } }: Part): Child {
  const say = words(visit.lang)
  const isOpen = gruppo.state === 'pubblicato'
  return (
    <>
      {isOpen && <ButtonLink href={`${HERE}/${gruppo.id}/aggiungi`}>{say('add')}</ButtonLink>}
      {isOpen && visit.may(closeRoll) && (
        <ButtonLink href={`${HERE}/${gruppo.id}/appello`} kind="secondary">
          {say('roll')}
        </ButtonLink>
      )}
      {isToCome && visit.may(moveGruppo) && (
        <ButtonLink href={`${HERE}/${gruppo.id}/sposta`} kind="secondary">
          {say('relocate')}
        </ButtonLink>
      )}
      <ButtonLink href={HERE} kind="quiet">
        {say('back.list')}
      </ButtonLink>
    </>
  )
}

function Facts({ visit, read: { gruppo } }: Part): Child {
  const say = words(visit.lang)
  const { service, place, conductorName, maxPeople, taken, outputs, invite, state, cancelReason } = gruppo
  const entries = [
    { term: say('service'), detail: `${service} · ${getCard(service).name}` },
    { term: say('col.where'), detail: place },
    { term: say('col.with'), detail: conductorName ?? '–' },
    {
      term: say('col.seats'),
      detail: `${say('seats.of', { taken, max: maxPeople })}${state === 'pubblicato' ? ` · ${saySeats(gruppo, visit.lang)}` : ''}`,
    },
    { term: say('col.state'), detail: <GruppoTag state={state} /> },
    ...(cancelReason ? [{ term: say('facts.reason'), detail: cancelReason }] : []),
    ...(outputs.length > 0 ? [{ term: say('outputs'), detail: outputs.join(', ') }] : []),
    { term: say('invite'), detail: invite },
  ]
  return (
    <Card title={say('facts')}>
      <DefinitionList entries={entries} />
    </Card>
  )
}

function Prints({ visit, read: { gruppo, isEntry } }: Part): Child {
  const say = words(visit.lang)
  if (gruppo.state === 'annullato' || !visit.may(readSheet)) return null
  const to = `${HERE}/${gruppo.id}`
  return (
    <Card title={say('print.title')}>
      <LinkList
        links={[
          ...(isEntry ? [{ href: `${to}/schermo`, label: say('print.screen') }] : []),
          { href: `${to}/foglio-firme.pdf`, label: say('print.signatures') },
          { href: `${to}/elenco.csv`, label: say('print.csv') },
          { href: `${to}/cartello.pdf`, label: say('print.door') },
        ]}
      />
      <p class="si-hint">{say('print.hint')}</p>
    </Card>
  )
}

function CancelForm({ visit, read: { gruppo }, state }: Part & { state: FormState }): Child {
  const say = words(visit.lang)
  if (gruppo.state !== 'pubblicato' || !visit.may(cancel)) return null
  return (
    <Card title={say('cancel.title')}>
      <Form action={`${HERE}/${gruppo.id}/annulla`} csrf={visit.csrf} state={state}>
        <p>{say('cancel.lead')}</p>
        <TextField name="reason" label={say('cancel.reason')} maxlength={300} />
        <ButtonRow>
          <Button kind="danger">{say('cancel')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
