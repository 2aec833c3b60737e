import type { Child, FC } from 'hono/jsx'
import { covered } from '../../records/firma/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  dayOf,
  dayShort,
  EMPTY_FORM,
  Form,
  hour,
  Stack,
  TextArea,
  TextField,
  useLang,
  type FormState,
} from '../../surfaces/design/index.ts'
import { CodeSteps, type CodeAgain } from '../firma/index.ts'
import type { ShownAccordo } from './accordo-firma.command.ts'
import { firmaWords } from './accordo-firma-words.ts'
import { AccordoBody, Changes, Signed } from './accordo-text.tsx'

/** What a form of the page said, where it did not go through. */
export interface Failed {
  act: 'firma' | 'rifiuto'
  state: FormState
}

interface ViewProps {
  shown: ShownAccordo
  /** The address. */
  here: string
  csrf: string
  /** The code was asked for. */
  isSent: boolean
  again: CodeAgain | undefined
  failed: Failed | undefined
}

/** The agreement whole, and below it what the company may do: ask for the code, type it, sign or not. */
export const AccordoToSign: FC<ViewProps> = (props) => {
  const { shown, here } = props
  const lang = useLang()
  const say = firmaWords(lang)
  const { version, held } = shown
  const isSigned = version.signature !== null
  const isOpen = held.state === 'open' && version.state === 'alla-firma'
  return (
    <>
      {isOpen && <p class="si-lead">{say('lead')}</p>}
      {held.declinedReason !== null && <Callout kind="note">{say('done.declined.text')}</Callout>}
      {isSigned && <Signed version={version} sentTo={covered(held.sentTo)} />}
      <Card title={say('text', { number: version.number, n: version.n })}>
        <Stack>
          <AccordoBody version={version} />
          <ButtonRow>
            <ButtonLink
              href={`${here}/accordo.pdf`}
              kind={isSigned ? 'primary' : 'secondary'}
              icon="it-file-pdf-ext"
            >
              {say(isSigned ? 'copy' : 'pdf')}
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </Card>
      <Changes version={version} />
      {isOpen && (held.isUnlocked ? <ToAnswer {...props} /> : <ToUnlock {...props} />)}
      {isOpen && (
        <p>{say('until', { day: dayShort(dayOf(held.expiresAt), lang), time: hour(held.expiresAt) })}</p>
      )}
    </>
  )
}

function ToUnlock({ shown, here, csrf, isSent, again }: ViewProps): Child {
  const say = firmaWords(useLang())
  const { state = EMPTY_FORM, left } = again ?? {}
  return (
    <Card title={say('code.title')}>
      <p>{say('code.to', { name: shown.referente.name, to: covered(shown.held.sentTo) })}</p>
      <Stack>
        <CodeSteps action={here} open={say('code.open')} {...{ csrf, state, isSent, left }} />
      </Stack>
    </Card>
  )
}

function ToAnswer({ shown: { referente }, here, csrf, failed }: ViewProps): Child {
  const say = firmaWords(useLang())
  const stateOf = (act: Failed['act']) => (failed?.act === act ? failed.state : EMPTY_FORM)
  return (
    <>
      <Card title={say('sign.title')}>
        <Form action={here} csrf={csrf} state={stateOf('firma')}>
          <TextField
            name="signer"
            label={say('sign.name')}
            value={referente.name}
            autocomplete="name"
            maxlength={120}
          />
          <TextField
            name="signerJob"
            label={say('sign.job')}
            value={referente.job ?? undefined}
            maxlength={120}
          />
          <p>{say('sign.note')}</p>
          <Button name="act" value="firma">
            {say('sign.do')}
          </Button>
        </Form>
      </Card>
      <details class="si-answer si-answer--disagreed" open={failed?.act === 'rifiuto'}>
        <summary>{say('no.title')}</summary>
        <Form action={here} csrf={csrf} state={stateOf('rifiuto')}>
          <TextArea name="reason" label={say('no.reason')} rows={3} maxlength={600} />
          <Button kind="secondary" name="act" value="rifiuto">
            {say('no.do')}
          </Button>
        </Form>
      </details>
    </>
  )
}
