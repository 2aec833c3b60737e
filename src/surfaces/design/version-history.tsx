import type { FC } from 'hono/jsx'
import { changesOf } from '../../platform/words/text-changes.ts'
import type { Lang } from '../../platform/words/index.ts'
import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import { Card, Tag } from './blocks.tsx'
import { dayShort, instantShort } from './format.ts'
import { useLang } from './lang.ts'
import { historyWords } from './words-history.ts'

/** A part of a text that a version wrote again. */
export interface ChangedPart {
  label: string
  lang: Lang
  before: string
  after: string
}

/** A version of a text: from which day, by whom, and what it changed of the one before. */
export interface TextVersion {
  n: number
  /** `YYYY-MM-DD`. */
  validFrom: string
  by: string
  at: Date
  /** What there is to say of it besides. */
  note?: string | undefined
  /** The parts that may have changed; those that say the same are left out. */
  parts: readonly ChangedPart[]
}

/** Every version of a text, latest first, with who wrote it, which is in force on `today` and what each changed. */
export const VersionHistory: FC<{ versions: readonly TextVersion[]; today: string }> = ({
  versions,
  today,
}) => {
  const lang = useLang()
  const say = historyWords(lang)
  const inForce = versions
    .filter(({ validFrom }) => validFrom <= today)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom) || other.n - one.n)[0]
  return (
    <Card title={say('title')}>
      {versions.length === 0 && <p>{say('none')}</p>}
      {versions.map((version) => (
        <section>
          <h3>{say('n', { n: version.n, day: dayShort(plainDate(version.validFrom), lang) })}</h3>
          <p>
            {say('by', { name: version.by, at: instantShort(version.at, lang) })}{' '}
            {version === inForce && <Tag tone="success">{say('now')}</Tag>}
            {version.validFrom > today && <Tag>{say('later')}</Tag>}
          </p>
          {version.note && <p>{version.note}</p>}
          <Changes parts={version.parts.filter(({ before, after }) => before !== after)} />
        </section>
      ))}
    </Card>
  )
}

const Changes: FC<{ parts: readonly ChangedPart[] }> = ({ parts }) => {
  const say = historyWords(useLang())
  if (parts.length === 0) return null
  return (
    <details>
      <summary>{say('changes')}</summary>
      {parts.map(({ label, lang, before, after }) => (
        <>
          <p>
            <strong>{label}</strong>
          </p>
          <p class="si-prose" lang={lang}>
            {changesOf(before, after).map(({ how, text }) =>
              how === 'stays' ? text : how === 'goes' ? <del>{text}</del> : <ins>{text}</ins>,
            )}
          </p>
        </>
      ))}
    </details>
  )
}
