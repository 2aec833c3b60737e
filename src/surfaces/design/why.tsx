import type { Child, FC } from 'hono/jsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

/** The explanation of a number, a term, a suggestion or a refusal. */
export interface Explanation {
  /** One plain sentence. */
  sentence: string
  /** The rule, with the address of its sheet where there is one. */
  rule?: { label: string; href?: string | undefined } | undefined
  /** Where the act says it. */
  source?: string | undefined
  /** The real numbers used: «dal 12 ago 2025», «3 mesi». */
  parameters?: readonly { label: string; value: string }[] | undefined
}

/** The body of an explanation, inside `<Why>` and `<Heat>`. */
export const WhyPanel: FC<Explanation> = ({ sentence, rule, source, parameters = [] }) => {
  const say = words(useLang())
  return (
    <div class="si-why__panel">
      <p>{sentence}</p>
      <dl>
        {parameters.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
        {rule && (
          <>
            <dt>{say('why.rule')}</dt>
            <dd>{rule.href ? <a href={rule.href}>{rule.label}</a> : rule.label}</dd>
          </>
        )}
        {source && (
          <>
            <dt>{say('why.source')}</dt>
            <dd>{source}</dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** «Perché?» beside a number: opens in place, without JavaScript. `about` names the thing for who cannot see the layout. */
export const Why: FC<Explanation & { about?: string | undefined; children?: Child }> = ({
  about,
  children,
  ...explanation
}) => (
  <details class="si-why">
    <summary>
      {children ?? words(useLang())('why')}
      {about && <span class="visually-hidden"> {about}</span>}
    </summary>
    <WhyPanel {...explanation} />
  </details>
)
