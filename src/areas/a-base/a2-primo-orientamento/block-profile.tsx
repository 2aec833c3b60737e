import type { FC } from 'hono/jsx'
import {
  CLASS_NAMES,
  COLLOQUIO_QUESTIONNAIRE,
  mainContributions,
  type ProfileOutcome,
} from '../../../standard/index.ts'
import {
  Callout,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  useLang,
} from '../../../surfaces/design/index.ts'
import { BlockFrame, savedIn, type BlockProps } from './block-frame.tsx'
import { words } from './words.ts'

const LEVELS = ['1', '2', '3', '4'] as const
const SHOWN_CHANGES = 3

/** The eight answers and the level they suggest, explained before it is accepted. */
export const ProfileBlock: FC<BlockProps> = (props) => {
  const lang = useLang()
  const say = words(lang)
  const { outcome } = props.view.profile
  const isReady = !('missing' in outcome)
  const saved = savedIn(props.view, 'profilazione')
  const questions = <Questions answers={props.view.profile.answers} />
  return (
    <BlockFrame
      {...props}
      block="profilazione"
      confirm={
        isReady ? say('profile.accept', { level: saved.level ?? outcome.class }) : say('profile.compute')
      }
    >
      {isReady ? (
        <>
          <input type="hidden" name="seen" value={outcome.class} />
          <Explained profile={outcome} />
          <details open={props.state && props.state.errors.length > 0}>
            <summary>{say('profile.answers')}</summary>
            {questions}
          </details>
          <details open={saved.level !== undefined}>
            <summary>{say('profile.other')}</summary>
            <SelectField
              name="level"
              label={say('profile.other.level')}
              placeholder={say('profile.other.keep')}
              optional
              value={saved.level?.toString()}
              options={LEVELS.map((value) => ({
                value,
                label: `${value} · ${CLASS_NAMES[Number(value) as 1][lang]}`,
              }))}
            />
            <TextField
              name="levelReason"
              label={say('profile.other.why')}
              optional
              value={saved.levelReason}
              maxlength={500}
            />
          </details>
          <TextArea
            name="disagreement"
            label={say('profile.disagrees')}
            optional
            rows={2}
            maxlength={1000}
            value={saved.disagreement}
          />
        </>
      ) : (
        <>
          <p>{say('profile.ask')}</p>
          {questions}
        </>
      )}
    </BlockFrame>
  )
}

const Questions: FC<{ answers: Record<string, string> }> = ({ answers }) => {
  const lang = useLang()
  return (
    <>
      {COLLOQUIO_QUESTIONNAIRE.questions.map(({ id, text, why, options }) => (
        <RadioGroup
          name={`answers.${id}`}
          label={text[lang]}
          hint={why[lang]}
          options={options.map((option) => ({ value: option.id, label: option.text[lang] }))}
          value={answers[id]}
        />
      ))}
    </>
  )
}

type Explainable = Exclude<ProfileOutcome, { missing: readonly string[] }>

/** The smallest step of each question, the nearest ones. */
const smallestSteps = ({ changes }: Explainable) =>
  changes
    .filter(({ question }, at) => changes.findIndex((each) => each.question === question) === at)
    .slice(0, SHOWN_CHANGES)

/** The level in words, what weighs on it and what would change it. Never a bare score. */
export const Explained: FC<{ profile: Explainable; brief?: boolean }> = ({ profile, brief }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <div>
      <p>
        <strong>{say('profile.level', { name: CLASS_NAMES[profile.class][lang] })}</strong> (
        {say('profile.of', { level: profile.class })})
      </p>
      <h3>{say('profile.weighs')}</h3>
      <ul>
        {mainContributions(profile).map(({ words }) => (
          <li>{words[lang]}</li>
        ))}
      </ul>
      {!brief && (
        <>
          <h3>{say('profile.changes')}</h3>
          {profile.changes.length === 0 ? (
            <p>{say('profile.unchangeable')}</p>
          ) : (
            <ul>
              {smallestSteps(profile).map(({ words }) => (
                <li>{words[lang]}</li>
              ))}
            </ul>
          )}
          <Callout kind="note">
            <p>{profile.notice[lang]}</p>
          </Callout>
        </>
      )}
    </div>
  )
}
