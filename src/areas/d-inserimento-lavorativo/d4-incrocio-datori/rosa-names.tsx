import type { Child } from 'hono/jsx'
import { Button, HiddenCsrf } from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import type { RosaName, RosaRead } from './rosa.query.ts'
import { rosaWords } from './rosa-words.ts'

const MARK = { ha: '✓', 'utile-manca': '○', manca: '✗' } as const

/** The reasons kept with a name when it was taken. */
export const KeptReasons = ({ name, lang }: { name: Pick<RosaName, 'reasons'>; lang: 'it' | 'en' }): Child =>
  name.reasons.length === 0 ? null : (
    <ul class="si-reasons">
      {name.reasons.map((reason) => (
        <li class={`si-reasons__${reason.sign}`}>
          <span aria-hidden="true">{MARK[reason.sign]} </span>
          {reason[lang]}
        </li>
      ))}
    </ul>
  )

const nameOf = ({ persona }: RosaName) => (persona ? `${persona.surname} ${persona.name}` : '–')

/** The form of the sentences: the button that sends the rosa posts it too. */
export const SENTENCES = 'frasi'

/** Each name with what the person answered and the sentence about her; all sentences are saved together. */
export function NamesInHand({ visit, read }: { visit: Visit; read: RosaRead }): Child {
  const say = rosaWords(visit.lang)
  const { vacancyId } = read.rosa
  return (
    <>
      <form method="post" action={`/siul/vacancy/${vacancyId}/rosa/frasi`} class="si-form" id={SENTENCES}>
        <HiddenCsrf token={visit.csrf} />
        <ol class="si-candidates">
          {read.names.map((name) => (
            <li class="si-candidate">
              <h3>
                <a href={`/siul/persone/${name.personaId}`}>{nameOf(name)}</a>
              </h3>
              <p>
                {say(`answer.${name.proposta?.answer ?? 'none'}`)} ·{' '}
                <a href={`/siul/persone/${name.personaId}/candidature`}>{say('answer.open')}</a>
              </p>
              <KeptReasons name={name} lang={visit.lang} />
              <div class="si-field">
                <label class="si-label" for={`s-${name.personaId}`}>
                  {say('sentence', { name: nameOf(name) })}
                </label>
                <input
                  class="form-control"
                  id={`s-${name.personaId}`}
                  name={`sentence.${name.personaId}`}
                  value={name.sentence ?? ''}
                  maxlength={300}
                />
              </div>
            </li>
          ))}
        </ol>
        <Button kind="secondary">{say('sentence.save')}</Button>
      </form>
      <details class="si-details">
        <summary>{say('drop')}</summary>
        {read.names.map((name) => (
          <form method="post" action={`/siul/vacancy/${vacancyId}/rosa/togli`}>
            <HiddenCsrf token={visit.csrf} />
            <Button name="personaId" value={name.personaId} kind="secondary">
              {say('drop.of', { name: nameOf(name) })}
            </Button>
          </form>
        ))}
      </details>
      <Preview visit={visit} read={read} />
    </>
  )
}

/** What the company will read: only who said yes, by first name. */
function Preview({ visit, read }: { visit: Visit; read: RosaRead }): Child {
  const say = rosaWords(visit.lang)
  const shown = read.names.filter(({ proposta }) => proposta?.answer === 'si')
  return (
    <section aria-labelledby="anteprima">
      <h3 id="anteprima">{say('preview.title')}</h3>
      {shown.length === 0 ? (
        <p>{say('preview.none')}</p>
      ) : (
        <ol class="si-candidates">
          {shown.map((name) => (
            <li class="si-candidate">
              <strong>
                {name.persona ? `${name.persona.name} ${name.persona.surname.slice(0, 1)}.` : '–'}
              </strong>
              <p>{name.sentence ?? '…'}</p>
              <KeptReasons name={name} lang={visit.lang} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
