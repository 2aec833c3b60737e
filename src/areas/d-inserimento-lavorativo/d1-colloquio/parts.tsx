import type { FC } from 'hono/jsx'
import { sayVoce, VoceFields } from '../../../across/persona/index.ts'
import { sayRequisito } from '../../../across/vacancy/index.ts'
import { remedyOf, type Requisito } from '../../../records/candidato/index.ts'
import { findProfessione, PROFESSIONI } from '../../../records/persona/index.ts'
import {
  Callout,
  CheckboxGroup,
  Heading,
  SelectField,
  TextArea,
  useLang,
} from '../../../surfaces/design/index.ts'
import type { ColloquioView } from './colloquio.query.ts'
import { PartFrame, savedIn, type PartProps } from './part-frame.tsx'
import { words } from './words.ts'

/** The occupations she accepts and her availability, as they stand in the scheda. */
export const WantsPart: FC<PartProps> = (props) => {
  const lang = useLang()
  const say = words(lang)
  const { voci, blocks } = props.view
  // What is being said now comes before what the scheda says; once confirmed they are the same.
  const saying = blocks.cerca?.state === 'in-corso' ? savedIn(props.view, 'cerca') : {}
  const trades = voci.flatMap((voce) => (voce.kind === 'professione' ? [voce.data] : []))
  const others = PROFESSIONI.filter(({ code }) => !trades.some((trade) => trade.code === code))
  const available = saying.data ?? voci.find(({ kind }) => kind === 'disponibilita')?.data
  return (
    <PartFrame {...props} block="cerca">
      <p>{say('cerca.lead')}</p>
      {trades.length === 0 ? (
        <Callout kind="note">
          <p>{say('cerca.none')}</p>
        </Callout>
      ) : (
        <CheckboxGroup
          name="professioni[]"
          label={say('cerca.professioni')}
          options={trades.map(({ code, name }) => ({
            value: code,
            label: findProfessione(code)?.name ?? name,
          }))}
          value={saying.professioni ?? trades.map(({ code }) => code)}
        />
      )}
      <SelectField
        name="altra"
        label={say('cerca.altra')}
        value={saying.altra}
        optional
        placeholder={say('cerca.altra.none')}
        options={others
          .toSorted((a, b) => a.name.localeCompare(b.name, 'it'))
          .map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Heading level={3}>{say('cerca.disponibilita')}</Heading>
      <VoceFields kind="disponibilita" data={available} lang={lang} />
    </PartFrame>
  )
}

/** What the scheda says that she has, to be read together. */
export const HasPart: FC<PartProps> = (props) => {
  const lang = useLang()
  const say = words(lang)
  const { voci, persona } = props.view
  const has = voci.filter(({ kind }) => kind !== 'professione' && kind !== 'disponibilita')
  return (
    <PartFrame {...props} block="ha">
      {has.length === 0 ? (
        <Callout kind="note" title={say('ha.none')}>
          <p>{say('ha.none.ask')}</p>
        </Callout>
      ) : (
        <>
          <p>{say('ha.lead')}</p>
          <ul>
            {has.map((voce) => (
              <li>{sayVoce(voce, lang).title}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/siul/persone/${persona.id}/esperienze`}>{say('file.open')}</a>
      </p>
    </PartFrame>
  )
}

/** What one thing more would open: each requirement, with how many open jobs ask it and what can be done. */
export function missingIn(near: ColloquioView['near']): { requisito: Requisito; jobs: number }[] {
  const all = new Map<string, { requisito: Requisito; jobs: number }>()
  for (const { vacancy, missing } of near) {
    const requisito = missing === null ? undefined : vacancy.requisiti[missing]
    if (!requisito) continue
    const name = sayRequisito(requisito, 'it')
    all.set(name, { requisito, jobs: (all.get(name)?.jobs ?? 0) + 1 })
  }
  return [...all.values()].toSorted((a, b) => b.jobs - a.jobs)
}

export const MissingPart: FC<PartProps> = (props) => {
  const lang = useLang()
  const say = words(lang)
  const missing = missingIn(props.view.near)
  const { rimedi, nota } = savedIn(props.view, 'manca')
  return (
    <PartFrame {...props} block="manca">
      {missing.length === 0 ? (
        <p>{say('manca.none')}</p>
      ) : (
        <>
          <p>{say('manca.lead')}</p>
          <CheckboxGroup
            name="rimedi[]"
            label={say('manca.rimedi')}
            optional
            value={rimedi}
            options={missing.map(({ requisito, jobs }) => {
              const remedy = remedyOf(requisito)
              return {
                value: sayRequisito(requisito, 'it'),
                label: sayRequisito(requisito, lang),
                hint: [say('manca.opens', { count: jobs }), remedy && say(`manca.${remedy}`)]
                  .filter(Boolean)
                  .join(', '),
              }
            })}
          />
        </>
      )}
      <TextArea name="nota" label={say('manca.nota')} optional rows={2} maxlength={1000} value={nota} />
      <p>
        <a href={`/siul/persone/${props.view.persona.id}/patto`}>{say('manca.passo')}</a>
      </p>
    </PartFrame>
  )
}

export const NotePart: FC<PartProps> = (props) => {
  const say = words(useLang())
  return (
    <PartFrame {...props} block="note" confirm={say('note.save')}>
      <TextArea
        name="testo"
        label={say('note')}
        hint={say('note.hint')}
        optional
        rows={8}
        maxlength={8000}
        value={savedIn(props.view, 'note').testo}
      />
    </PartFrame>
  )
}
