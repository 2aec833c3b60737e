import type { FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { CENTRI } from '../../records/centro/index.ts'
import { totalOf, type CentroEffect, type Effect } from '../../records/normativa/index.ts'
import { DataTable, duration, money, useLang, wholeNumber, type Column } from '../../surfaces/design/index.ts'
import { simulationWords } from './simulation-words.ts'

/** A difference with its sign: «+1.240», «−30». */
export function signed(amount: number, say: (size: number) => string): string {
  if (amount === 0) return say(0)
  return `${amount > 0 ? '+' : '−'}${say(Math.abs(amount))}`
}

/** What would have changed, in one line. */
export function effectInWords(effect: Effect, total: ReturnType<typeof totalOf>, lang: Lang): string {
  const say = simulationWords(lang)
  const number = (value: number) => wholeNumber(value, lang)
  const judged = number(total.judged)
  const said =
    effect.about === 'aziende'
      ? say('effect.aziende')
      : total.changed === 0
        ? say('effect.none', { judged })
        : say(`effect.${effect.about}`, {
            judged,
            changed: number(total.changed),
            minutes: signed(total.minutes, duration),
            cents: signed(total.cents, (cents) => money(cents, lang)),
            late: number(total.newlyMissed),
            early: number(total.noLongerMissed),
          })
  return effect.percent === 100 ? said : say('effect.sample', { percent: effect.percent, effect: said })
}

export const centroName = (code: string): string => CENTRI.find(({ codice }) => codice === code)?.nome ?? code

/** The replay centre by centre, the whole region last; each number leads to its cases. */
export const EffectTable: FC<{ effect: Effect; casesHref: (centro?: string) => string }> = ({
  effect,
  casesHref,
}) => {
  const lang = useLang()
  const say = simulationWords(lang)
  type Row = Omit<CentroEffect, 'centro'> & { centro: string | null }
  const rows: Row[] = [...effect.centri, { centro: null, ...totalOf(effect) }]
  const number = (label: string, of: (row: Row) => string): Column<Row> => ({
    label,
    numeric: true,
    cell: of,
  })
  return (
    <DataTable
      caption={say('table')}
      rows={rows}
      columns={[
        {
          label: say('centre'),
          names: true,
          cell: ({ centro }) => (centro === null ? say('region') : centroName(centro)),
        },
        number(say('judged'), ({ judged }) => wholeNumber(judged, lang)),
        {
          label: say(`changed.${effect.about === 'scadenze' ? 'scadenze' : 'prestazioni'}`),
          numeric: true,
          cell: ({ centro, changed }) =>
            changed === 0 ? '0' : <a href={casesHref(centro ?? undefined)}>{wholeNumber(changed, lang)}</a>,
        },
        ...(effect.about === 'prestazioni'
          ? [
              number(say('minutes'), ({ minutes }) => signed(minutes, duration)),
              number(say('cents'), ({ cents }) => signed(cents, (size) => money(size, lang))),
            ]
          : [
              number(say('newly-missed'), ({ newlyMissed }) => wholeNumber(newlyMissed, lang)),
              number(say('no-longer-missed'), ({ noLongerMissed }) => wholeNumber(noLongerMissed, lang)),
            ]),
      ]}
    />
  )
}
