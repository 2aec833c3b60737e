import type { Child } from 'hono/jsx'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { TEMPLATE_CODES, type TemplateCode, type Texts } from '../../records/messaggio/index.ts'
import {
  Breadcrumbs,
  Columns,
  EMPTY_FORM,
  SiulPage,
  Stack,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { changeModel, restoreModel } from './modelli.command.ts'
import { READERS, readModel } from './modelli.query.ts'
import { TEXT_FIELDS, textsOf } from './modelli.schema.ts'
import { modelliWords } from './modelli-words.ts'
import { History, ModelForm, Places, Preview, RestoreForm } from './modello-parts.tsx'
import { sayTemplate } from './say-message.ts'

const LIST = '/siul/impostazioni/modelli'

/** The words of one message: in force, how they would look, how they changed; the region changes them. */
export const modelloPage = (link: string) =>
  definePage({
    path: `${LIST}/:template`,
    may: READERS,
    get: (visit) => show(visit, link, {}),
    async post(visit) {
      const template = templateIn(visit)
      if (!template) return null
      const { act, ...form } = await visit.form()
      if (act === 'anteprima') return preview(visit, link)
      const restoring = act === 'originale'
      const answer = await visit.ask(restoring ? restoreModel : changeModel, { ...form, template })
      if (answer.kind === 'done')
        return visit.seeOther(`${LIST}/${template}?esito=${restoring ? 'originale' : 'salvato'}`)
      if (answer.kind === 'forbidden') return null
      const [status, errors] =
        answer.kind === 'invalid'
          ? [422, answer.errors]
          : [
              refusalStatus(answer.refusal),
              [{ field: 'validFrom', message: refusalSentence(answer.refusal, visit.lang) }],
            ]
      const state = await visit.formState(errors)
      const shown = await show(visit, link, restoring ? { restoring: state } : { state })
      return shown && withStatus(status, shown)
    },
  })

const templateIn = (visit: Visit): TemplateCode | undefined =>
  TEMPLATE_CODES.find((code) => code === visit.param('template'))

async function preview(visit: Visit, link: string): Promise<Child> {
  const state = await visit.formState([])
  const typed = Object.fromEntries(
    TEXT_FIELDS.map((name) => [name, [state.values[name] ?? ''].flat()[0] ?? '']),
  )
  return show(visit, link, { state, typed: textsOf(typed as Parameters<typeof textsOf>[0]) })
}

interface Shown {
  state?: FormState
  restoring?: FormState
  /** What was typed and not saved, to look at. */
  typed?: Texts
}

async function show(
  visit: Visit,
  link: string,
  { state = EMPTY_FORM, restoring = EMPTY_FORM, typed }: Shown,
): Promise<Child> {
  const template = templateIn(visit)
  if (!template) return null
  const answer = await visit.ask(readModel, { template })
  if (answer.kind !== 'done') return null
  const say = modelliWords(visit.lang)
  const view = answer.value
  const told = visit.told(['salvato', 'originale'])
  return (
    <SiulPage
      {...visit.siul}
      title={sayTemplate(template, visit.lang)}
      lead={say('lead')}
      errors={state.errors.length + restoring.errors.length > 0}
      flash={told ? [{ kind: 'done', text: say(`done.${told}`) }] : []}
    >
      <Stack>
        <Breadcrumbs
          crumbs={[{ href: LIST, label: say('back') }, { label: sayTemplate(template, visit.lang) }]}
        />
        <Columns
          main={
            <>
              {visit.may(changeModel) && <ModelForm visit={visit} view={view} state={state} />}
              <History visit={visit} view={view} />
            </>
          }
          side={
            <>
              <Preview visit={visit} view={view} link={link} typed={typed} />
              <Places visit={visit} template={template} />
              {visit.may(restoreModel) && view.versions.length > 0 && (
                <RestoreForm visit={visit} view={view} state={restoring} />
              )}
            </>
          }
        />
      </Stack>
    </SiulPage>
  )
}
