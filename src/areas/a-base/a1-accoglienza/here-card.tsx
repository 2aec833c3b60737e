import type { FC } from 'hono/jsx'
import { needOptions } from '../../../records/persona/index.ts'
import { Button, CheckboxGroup, HiddenCsrf, hour, useLang } from '../../../surfaces/design/index.ts'
import type { Here } from './here.query.ts'
import { oggiWords } from './oggi-words.ts'
import { HereForm } from './turno-form.tsx'

const HERE = '/siul/accoglienza'

/** «È qui», and what she needs: for who is in front of the desk. */
export const HereParts: FC<{ here: Here; csrf: string }> = ({ here, csrf }) => (
  <>
    <Arrival here={here} csrf={csrf} />
    <Needs here={here} csrf={csrf} />
  </>
)

const Arrival: FC<{ here: Here; csrf: string }> = ({ here, csrf }) => {
  const say = oggiWords(useLang())
  const { appuntamento, number, personaId } = here
  const form = <HereForm personaId={personaId} csrf={csrf} number={number ?? undefined} />
  if (!appuntamento) return form
  const at = hour(appuntamento.startsAt)
  const { service, operatorName } = appuntamento
  return (
    <>
      <p>{say('here.expected', { hour: at, service, name: operatorName ?? '–' })}</p>
      <form method="post" action={`${HERE}/arrivi`} class="si-form">
        <HiddenCsrf token={csrf} />
        <input type="hidden" name="appuntamentoId" value={appuntamento.id} />
        <input type="hidden" name="version" value={appuntamento.version} />
        <Button icon="it-check">{say('here.at', { hour: at })}</Button>
      </form>
      {number ? (
        form
      ) : (
        <details>
          <summary>{say('here.other')}</summary>
          {form}
        </details>
      )}
    </>
  )
}

const Needs: FC<{ here: Here; csrf: string }> = ({ here: { personaId, needs, version }, csrf }) => {
  const lang = useLang()
  const say = oggiWords(lang)
  const options = needOptions(lang)
  const said = options.filter(({ value }) => needs.some((need) => need === value))
  const names = said.map(({ label }) => label.toLowerCase()).join(', ')
  return (
    <details>
      <summary>{names ? say('needs.title', { needs: names }) : say('needs.none')}</summary>
      <form method="post" action={`${HERE}/bisogni`} class="si-form">
        <HiddenCsrf token={csrf} />
        <input type="hidden" name="personaId" value={personaId} />
        <input type="hidden" name="version" value={version} />
        <CheckboxGroup name="needs" label={say('needs.label')} options={options} value={needs} optional />
        <Button kind="secondary" small>
          {say('needs.save')}
        </Button>
      </form>
    </details>
  )
}
