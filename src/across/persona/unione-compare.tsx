import type { Child } from 'hono/jsx'
import type { Domicilio } from '../../records/centro/index.ts'
import { personaWords } from '../../records/persona/index.ts'
import type { Confronto, Doppione, Side } from '../../records/unione/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  DataTable,
  dayOf,
  dayShort,
  Form,
  RadioGroup,
  Stack,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayValue } from './anagrafica-parts.tsx'
import type { Confrontate } from './unione.query.ts'
import { tableName, words } from './unione-words.ts'

interface CompareProps {
  visit: Visit
  /** Whose page this is; either of the two may be the one that stays. */
  personaId: string
  pair: Confrontate
  domicili: readonly Domicilio[]
}

/** Every datum side by side, what passes, what is closed; then the choices and the confirmation. */
export function UnioneCompare(props: CompareProps): Child {
  const { visit, personaId, pair } = props
  const say = words(visit.lang)
  const { kept, absorbed } = pair
  const other = kept.id === personaId ? absorbed.id : kept.id
  const swapped = kept.id === personaId ? '&tieni=altra' : ''
  return (
    <Stack>
      <Doubt visit={visit} pair={pair} />
      <DataTable
        caption={say('compare.title')}
        compact
        rows={rowsOf(props)}
        columns={[
          { label: say('compare.datum'), names: true, cell: ({ label }) => label },
          { label: say('compare.kept'), cell: (row) => row.kept },
          { label: say('compare.absorbed'), cell: (row) => row.absorbed },
        ]}
      />
      <p>{say('compare.identity')}</p>
      <ButtonRow>
        {pair.free && (
          <ButtonLink href={`${visit.path}?con=${other}${swapped}`} kind="secondary" small>
            {say('compare.swap')}
          </ButtonLink>
        )}
        <ButtonLink href={visit.path} kind="quiet" small>
          {say('compare.other')}
        </ButtonLink>
      </ButtonRow>
      {!pair.free && <p>{say('compare.definitive')}</p>}
      <Moves {...props} />
      <Doubles doppioni={pair.doppioni} visit={visit} />
      <Choices {...props} />
    </Stack>
  )
}

/** What nobody changes in a life, and here is not the same: two people, or a mistake in one of the two. */
function Doubt({ visit, pair: { kept, absorbed } }: Pick<CompareProps, 'visit' | 'pair'>): Child {
  const differ = (['birthOn', 'sex', 'birthPlaceName'] as const).filter(
    (each) => kept[each] !== absorbed[each],
  )
  if (differ.length === 0) return null
  const say = words(visit.lang)
  const named = differ.map((each) => personaWords(visit.lang)(each).toLowerCase())
  return (
    <Callout kind="warning" title={say('doubt.title', { what: named.join(', ') })}>
      <p>{say('doubt.text')}</p>
    </Callout>
  )
}

function rowsOf({ visit: { lang }, pair, domicili }: CompareProps) {
  const say = personaWords(lang)
  const { kept, absorbed } = pair
  const row = (label: string, tell: (one: Confrontate['kept']) => Child) => ({
    label,
    kept: tell(kept),
    absorbed: tell(absorbed),
  })
  const value = (field: string, of: unknown) =>
    sayValue({ field, value: of }, { domicili: [...domicili] }, lang)
  return [
    row(say('codiceFiscale'), (one) => <code>{one.codiceFiscale}</code>),
    row(say('birthOn'), (one) => dayShort(one.birthOn as PlainDate, lang)),
    row(say('birthPlaceName'), (one) => one.birthPlaceName),
    row(say('sex'), (one) => value('sex', one.sex)),
    ...pair.confronti.map(({ field, ...sides }) => ({
      label: say(field),
      kept: value(field, sides.kept),
      absorbed: value(field, sides.absorbed),
    })),
    row(words(lang)('compare.referente'), (one) => one.referente ?? say('empty')),
    row(words(lang)('compare.made'), (one) => dayShort(dayOf(one.createdAt), lang)),
  ]
}

function Moves({ visit, pair: { rows } }: CompareProps): Child {
  const { lang } = visit
  const say = words(lang)
  const tables = Object.keys(rows.absorbed)
  return (
    <section aria-labelledby="passa">
      <h3 id="passa">{say('moves.title')}</h3>
      {tables.length === 0 ? (
        <p>{say('moves.none')}</p>
      ) : (
        <DataTable
          caption={say('moves.title')}
          captionHidden
          compact
          rows={tables}
          columns={[
            { label: say('moves.what'), names: true, cell: (table) => tableName(table, lang) },
            { label: say('compare.kept'), numeric: true, cell: (table) => rows.kept[table] ?? 0 },
            { label: say('compare.absorbed'), numeric: true, cell: (table) => rows.absorbed[table] ?? 0 },
          ]}
        />
      )}
      <p>{say('moves.history')}</p>
    </section>
  )
}

function Doubles({ doppioni, visit: { lang } }: { doppioni: readonly Doppione[]; visit: Visit }): Child {
  if (doppioni.length === 0) return null
  const say = words(lang)
  const day = (on: string) => dayShort(on as PlainDate, lang)
  return (
    <Callout kind="warning" title={say('double.title')}>
      {doppioni.map(({ kind, stays, closes }) => (
        <p>
          {say(`double.${kind}`, {
            stays: day(stays.on),
            closes: day(closes.on),
            kept: stays.label,
            label: closes.label,
          })}
        </p>
      ))}
    </Callout>
  )
}

function Choices({ visit, pair, domicili }: CompareProps): Child {
  const { lang } = visit
  const say = words(lang)
  const { kept, absorbed, confronti } = pair
  const differing = confronti.filter(({ differs }) => differs)
  const twoReferenti = kept.referenteId !== absorbed.referenteId
  const options = (newest: Side, told: (side: Side) => string) =>
    (['kept', 'absorbed'] as const).map((side) => ({
      value: side,
      label: side === newest ? say('choose.newest', { value: told(side) }) : told(side),
    }))
  const told = (confronto: Confronto) => (side: Side) =>
    sayValue({ field: confronto.field, value: confronto[side] }, { domicili: [...domicili] }, lang)
  return (
    <Form action={visit.path} csrf={visit.csrf}>
      <input type="hidden" name="personaId" value={kept.id} />
      <input type="hidden" name="altra" value={absorbed.id} />
      <input type="hidden" name="version" value={kept.version} />
      <input type="hidden" name="versionAltra" value={absorbed.version} />
      <h3>{say('choose.title')}</h3>
      {differing.length === 0 && !twoReferenti && <p>{say('choose.none')}</p>}
      {differing.map((confronto) => (
        <RadioGroup
          name={`values.${confronto.field}`}
          label={personaWords(lang)(confronto.field)}
          value={confronto.newest}
          options={options(confronto.newest, told(confronto))}
        />
      ))}
      {twoReferenti && (
        <RadioGroup
          name="referente"
          label={say('compare.referente')}
          value={kept.referenteId ? 'kept' : 'absorbed'}
          options={(['kept', 'absorbed'] as const).map((side) => ({
            value: side,
            label: pair[side].referente ?? personaWords(lang)('empty'),
          }))}
        />
      )}
      <ButtonRow>
        <Button kind="danger">{say('confirm')}</Button>
        <ButtonLink href={`/siul/persone/${kept.id}`} kind="quiet">
          {say('stay')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
