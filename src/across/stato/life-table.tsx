import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { DataTable, dayShort, useLang } from '../../surfaces/design/index.ts'
import type { Line } from './life.ts'
import { words } from './words.ts'

/** The lines of a life: day, what, why with its rule, where it is known from, what it does to the deadlines. */
export const LifeTable: FC<{ personaId: string; lines: readonly Line[] }> = ({ personaId, lines }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <DataTable
      caption={say('life')}
      captionHidden
      rows={lines}
      columns={[
        { label: say('day'), names: true, short: true, cell: ({ on }) => dayShort(on, lang) },
        { label: say('what'), cell: (line) => whatOf(line, lang, personaId) },
        { label: say('rule'), cell: (line) => whyOf(line, lang) },
        { label: say('source'), cell: (line) => sourceOf(line, lang) },
        { label: say('effect'), cell: (line) => effectOf(line, lang) },
      ]}
    />
  )
}

function whatOf(line: Line, lang: Lang, personaId: string): Child {
  const say = words(lang)
  switch (line.kind) {
    case 'stato':
      return say(`state.${line.period.state}`)
    case 'lavoro':
      return say('line.lavoro', { name: line.rapporto.employerName })
    case 'perdita':
      return (
        <a href={`/siul/persone/${personaId}/stato/perdite/${line.perdita.id}`}>
          {say(`line.perdita.${line.step}`)}
        </a>
      )
    default:
      return say(`line.${line.kind}`)
  }
}

function whyOf(line: Line, lang: Lang): Child {
  const say = words(lang)
  switch (line.kind) {
    case 'stato':
      return <span lang="it">{line.period.because}</span>
    case 'lavoro': {
      const { contract, until } = line.rapporto
      const end = until ? say('until', { day: dayShort(until, lang) }) : say('running')
      return `${say(`kind.${contract}`)}, ${end}`
    }
    case 'perdita':
      return say(`reason.${line.perdita.reason}`)
    default:
      return null
  }
}

function sourceOf(line: Line, lang: Lang): Child {
  const say = words(lang)
  switch (line.kind) {
    case 'stato':
      return say('source.calcolo')
    case 'lavoro': {
      const { communicationCode } = line.rapporto
      return communicationCode === null
        ? say('source.dichiarato')
        : say('source.comunicazione', { code: communicationCode })
    }
    case 'perdita':
      return say('source.perdita', { number: line.perdita.number })
    default:
      return say('source.did', { number: line.did.number })
  }
}

function effectOf(line: Line, lang: Lang): Child {
  if (line.kind !== 'stato') return null
  const say = words(lang)
  return line.effect === 'fermi' && line.days !== null
    ? say('effect.fermi.days', { count: line.days })
    : say(`effect.${line.effect}`)
}
