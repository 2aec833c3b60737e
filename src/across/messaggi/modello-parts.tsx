import type { Child } from 'hono/jsx'
import {
  HOST,
  placesOf,
  render,
  SMS_CHARACTERS,
  smsLength,
  type Said,
  type TemplateCode,
  type Texts,
} from '../../records/messaggio/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  DateField,
  DefinitionList,
  Form,
  Heading,
  TextArea,
  TextField,
  VersionHistory,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { LANGUAGES } from '../../platform/words/index.ts'
import { plainDate } from '../../standard/index.ts'
import type { ModelView } from './modelli.query.ts'
import { typedOf } from './modelli.schema.ts'
import { modelliWords } from './modelli-words.ts'
import { sampleOf } from './samples.ts'
import { words } from './words.ts'

interface Part {
  visit: Visit
  view: ModelView
}
const PARTS = ['sms', 'subject', 'text'] as const
const NAMES = { sms: 'Sms', subject: 'Subject', text: 'Text' } as const satisfies Record<keyof Said, string>

/** The six texts and their first day; looked at before they are saved. */
export function ModelForm({ visit, view, state }: Part & { state: FormState }): Child {
  const say = modelliWords(visit.lang)
  const typed = typedOf(view.texts)
  return (
    <Card title={say('form.title')}>
      <Form action={visit.path} csrf={visit.csrf} state={state}>
        <Seen view={view} />
        {LANGUAGES.map((lang) => (
          <>
            <Heading level={3}>{say(`form.${lang}`)}</Heading>
            {PARTS.map((part) => {
              const name = `${lang}${NAMES[part]}` as const
              const texts = {
                name,
                label: say(`field.${part}`, { lang: say(`lang.${lang}`) }),
                hint: say(`hint.${part}`),
                value: typed[name],
              }
              return part === 'subject' ? (
                <TextField {...texts} />
              ) : (
                <TextArea {...texts} rows={part === 'sms' ? 4 : 8} />
              )
            })}
          </>
        ))}
        <DateField name="validFrom" label={say('field.validFrom')} value={plainDate(view.today)} />
        <ButtonRow>
          <Button name="act" value="salva">
            {say('do.save')}
          </Button>
          <Button name="act" value="anteprima" kind="secondary">
            {say('do.preview')}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

const Seen = ({ view }: { view: ModelView }): Child => (
  <input type="hidden" name="seen" value={String(view.versions[0]?.n ?? 0)} />
)

export function RestoreForm({ visit, view, state }: Part & { state: FormState }): Child {
  const say = modelliWords(visit.lang)
  return (
    <Card title={say('restore.title')}>
      <p>{say('restore.text')}</p>
      <Form action={visit.path} csrf={visit.csrf} state={state} id="originale">
        <Seen view={view} />
        <input type="hidden" name="validFrom" value={view.today} />
        <Button name="act" value="originale" kind="secondary">
          {say('restore.do')}
        </Button>
      </Form>
    </Card>
  )
}

/** How a message looks on a telephone and in the mail, for an invented person. */
export function Preview({
  visit,
  view,
  link,
  typed,
}: Part & { link: string; typed: Texts | undefined }): Child {
  const say = modelliWords(visit.lang)
  const sayAll = words(visit.lang)
  return (
    <Card title={say('preview.title')}>
      <p>{say(typed ? 'preview.typed' : 'preview.to')}</p>
      {LANGUAGES.map((lang) => {
        const sample = sampleOf(view.template, { lang, now: visit.now, texts: typed ?? view.texts })
        const sms = render({ ...sample, channel: 'sms' })
        const email = render({ ...sample, channel: 'email' })
        const shown = (text: string) => text.replace(HOST, link)
        return (
          <>
            <Heading level={3}>{say(`form.${lang}`)}</Heading>
            <p>{sayAll('models.sms', { chars: smsLength(sms.body), most: SMS_CHARACTERS })}</p>
            <p class="si-phone__text" lang={lang}>
              {shown(sms.body)}
            </p>
            <p>{sayAll('models.email', { chars: email.subject?.length ?? 0, most: 60 })}</p>
            <div class="si-phone__text" lang={lang}>
              <p class="si-phone__subject">{shown(email.subject ?? '')}</p>
              {email.body.split(/\n{2,}/).map((paragraph) => (
                <p>{shown(paragraph)}</p>
              ))}
            </div>
          </>
        )
      })}
    </Card>
  )
}

export function Places({ visit, template }: { visit: Visit; template: TemplateCode }): Child {
  const say = modelliWords(visit.lang)
  type Known = Parameters<typeof say>[0]
  return (
    <Card title={say('places.title')}>
      <p>{say('places.text')}</p>
      <DefinitionList
        entries={placesOf(template).map((name) => ({
          term: `{${name}}`,
          detail: say(`place.${name}` as Known),
        }))}
      />
    </Card>
  )
}

/** Every version, with what it changed of the one before. */
export function History({ visit, view }: Part): Child {
  const say = modelliWords(visit.lang)
  const textsAt = (at: number): Texts => view.versions[at]?.texts ?? view.original
  return (
    <VersionHistory
      today={view.today}
      versions={view.versions.map((version, at) => ({
        ...version,
        note: version.texts === null ? say('history.original') : undefined,
        parts: LANGUAGES.flatMap((lang) =>
          PARTS.map((part) => ({
            label: say(`field.${part}`, { lang: say(`lang.${lang}`) }),
            lang,
            before: textsAt(at + 1)[lang][part],
            after: textsAt(at)[lang][part],
          })),
        ),
      }))}
    />
  )
}
