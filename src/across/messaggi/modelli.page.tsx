import type { Child } from 'hono/jsx'
import {
  HOST,
  render,
  SMS_CHARACTERS,
  smsLength,
  TEMPLATE_CODES,
  type TemplateCode,
  type Texts,
} from '../../records/messaggio/index.ts'
import { LANGUAGES, type Lang } from '../../platform/words/index.ts'
import {
  ButtonLink,
  Card,
  CardGrid,
  Heading,
  SiulPage,
  Stack,
  Tabs,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { MessageTabs } from './message-tabs.tsx'
import { listModels, READERS } from './modelli.query.ts'
import { modelliWords } from './modelli-words.ts'
import { sampleOf } from './samples.ts'
import { sayTemplate } from './say-message.ts'
import { words } from './words.ts'

const HERE = '/siul/impostazioni/modelli'
const SUBJECT_CHARACTERS = 60

/** The words of every message with sample values, and the room they take. */
export const modelliPage = (link: string) =>
  definePage({
    path: HERE,
    may: READERS,
    async get(visit) {
      const answer = await visit.ask(listModels, {})
      if (answer.kind !== 'done') return null
      const inForce = answer.value
      const say = words(visit.lang)
      const lang = LANGUAGES.find((one) => one === visit.query('lingua')) ?? 'it'
      return (
        <SiulPage {...visit.siul} title={say('view.modelli')} lead={say('models.lead')}>
          <Stack>
            <MessageTabs visit={visit} view="modelli" />
            <Tabs
              label={say('models.language')}
              tabs={LANGUAGES.map((one) => ({
                href: `${HERE}?lingua=${one}`,
                label: say(`models.${one}`),
                current: one === lang,
              }))}
            />
            {TEMPLATE_CODES.map((template) => (
              <Model
                visit={visit}
                template={template}
                texts={inForce.get(template)}
                lang={lang}
                link={link}
              />
            ))}
          </Stack>
        </SiulPage>
      )
    },
  })

interface Shown {
  visit: Visit
  template: TemplateCode
  texts: Texts | undefined
  lang: Lang
  link: string
}

function Model({ visit, template, texts, lang, link }: Shown): Child {
  const say = words(visit.lang)
  const sample = sampleOf(template, { lang, now: visit.now, texts: texts ?? null })
  const more = modelliWords(visit.lang)
  const sms = render({ ...sample, channel: 'sms' })
  const email = render({ ...sample, channel: 'email' })
  const shown = (text: string) => <span lang={lang}>{text.replace(HOST, link)}</span>
  return (
    <Card title={sayTemplate(template, visit.lang)} aside={texts && <Tag>{more('list.changed')}</Tag>}>
      <CardGrid>
        <div>
          <Heading level={3}>
            {say('models.sms', { chars: smsLength(sms.body), most: SMS_CHARACTERS })}
          </Heading>
          <p>{shown(sms.body)}</p>
        </div>
        <div>
          <Heading level={3}>
            {say('models.email', { chars: email.subject?.length ?? 0, most: SUBJECT_CHARACTERS })}
          </Heading>
          <p>
            <strong>{shown(email.subject ?? '')}</strong>
          </p>
          {email.body.split(/\n{2,}/).map((paragraph) => (
            <p>{shown(paragraph)}</p>
          ))}
        </div>
      </CardGrid>
      <ButtonLink href={`${HERE}/${template}`} kind="secondary">
        {more('list.open')} <span class="visually-hidden">{sayTemplate(template, visit.lang)}</span>
      </ButtonLink>
    </Card>
  )
}
