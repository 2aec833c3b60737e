import type { Child, FC } from 'hono/jsx'
import { DataTable, Tag, useLang } from '../../surfaces/design/index.ts'
import type { NumberShown } from './measure.ts'
import { words } from './words.ts'

/** Words of the act: Italian, and marked so on an English page. */
export const Act: FC<{ children: Child }> = ({ children }) =>
  useLang() === 'it' ? <>{children}</> : <span lang="it">{children}</span>

/** A list of the act. */
export const ActList: FC<{ items: readonly string[] }> = ({ items }) => (
  <ul lang={useLang() === 'it' ? undefined : 'it'}>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)

/** Legal numbers with the day since which they hold, and a mark where the official text is still to be read. */
export const Numbers: FC<{ caption: string; numbers: readonly NumberShown[]; withSource?: boolean }> = ({
  caption,
  numbers,
  withSource,
}) => {
  const say = words(useLang())
  return (
    <DataTable
      caption={caption}
      captionHidden
      compact
      rows={numbers}
      columns={[
        { label: say('number'), names: true, cell: ({ name }) => name },
        {
          label: say('value'),
          cell: ({ value, toConfirm }) => (
            <>
              {value} {toConfirm && <Tag tone="warning">{say('to-confirm')}</Tag>}
            </>
          ),
        },
        { label: say('in-force'), cell: ({ inForce }) => inForce },
        ...(withSource
          ? [{ label: say('source'), cell: ({ source }: NumberShown) => <Act>{source}</Act> }]
          : []),
      ]}
    />
  )
}
