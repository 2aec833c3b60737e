import type { FC } from 'hono/jsx'
import {
  Callout,
  CheckboxGroup,
  RadioGroup,
  TextArea,
  TextField,
  useLang,
} from '../../../surfaces/design/index.ts'
import { BlockFrame, savedIn, type BlockProps } from './block-frame.tsx'
import { words } from './words.ts'

/** The work history, from the scheda. */
export const ExperienceBlock: FC<BlockProps> = (props) => {
  const say = words(useLang())
  const { experiences, persona } = props.view
  return (
    <BlockFrame {...props} block="esperienze" confirm={say('jobs.confirm')}>
      {experiences.length === 0 ? (
        <Callout kind="note" title={say('jobs.none')}>
          <p>{say('jobs.none.ask')}</p>
        </Callout>
      ) : (
        <ul class="si-links">
          {experiences.map((voce) =>
            voce.kind === 'esperienza' ? (
              <li>
                <strong>{say('jobs.row', { role: voce.data.mansione, company: voce.data.azienda })}</strong>
                <div class="si-links__detail">
                  {say('jobs.period', {
                    from: voce.data.from.slice(0, 4),
                    until: voce.data.until?.slice(0, 4) ?? say('jobs.now'),
                  })}
                </div>
              </li>
            ) : null,
          )}
        </ul>
      )}
      <p>
        <a href={`/siul/persone/${persona.id}`}>{say('jobs.add')}</a>
      </p>
      <TextArea
        name="altre"
        label={say('jobs.other')}
        optional
        rows={2}
        maxlength={2000}
        value={savedIn(props.view, 'esperienze').altre}
      />
    </BlockFrame>
  )
}

const REFERRALS = ['inserimento-lavorativo', 'entrambi', 'servizi-specialistici'] as const

/** What the person could do, and where the path goes on. */
export const WorkBlock: FC<BlockProps> = (props) => {
  const say = words(useLang())
  const { suggestions, profile, blocks } = props.view
  const saved = savedIn(props.view, 'lavori')
  const proposed = 'referral' in profile.outcome ? (profile.outcome.referral ?? 'entrambi') : 'entrambi'
  return (
    <BlockFrame {...props} block="lavori" confirm={say('accept')}>
      {suggestions.length === 0 ? (
        <Callout kind="note">
          <p>{say('work.none')}</p>
        </Callout>
      ) : (
        <CheckboxGroup
          name="professioni[]"
          label={say('work.suggested')}
          options={suggestions.map(({ name, because }) => ({ value: name, label: name, hint: because }))}
          value={'lavori' in blocks ? (saved.professioni ?? []) : suggestions.map(({ name }) => name)}
        />
      )}
      <TextField name="altra" label={say('work.other')} optional maxlength={120} value={saved.altra} />
      <RadioGroup
        name="referral"
        label={say('work.referral')}
        hint={say('work.referral.why')}
        options={REFERRALS.map((value) => ({ value, label: say(`work.referral.${value}`) }))}
        value={saved.referral ?? proposed}
      />
    </BlockFrame>
  )
}
