import { interessatoOf } from '../../../across/documenti/index.ts'
import { sayVoce } from '../../../across/persona/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import {
  personaWords,
  sayDatum,
  type Datum,
  type Persona,
  type Voce,
  type VoceKind,
} from '../../../records/persona/index.ts'
import { plainDate, type PlainDate } from '../../../standard/index.ts'
import { dayShort, phone } from '../../../surfaces/design/index.ts'
import type {
  LevelDatum,
  NamedDatum,
  Official,
  PeriodDatum,
  SchedaToPrint,
} from '../../../surfaces/documents/index.ts'
import type { PrintedScheda } from './print-scheda.command.ts'

const label = personaWords('it')
const sourceOf = (source: string): string => label(`source.${source}` as 'source.persona')

/** The scheda as its paper wants it: every datum with where it comes from and its day. Always in Italian. */
export function schedaToPrint({
  persona,
  history,
  voci,
}: PrintedScheda): Omit<SchedaToPrint, keyof Official> {
  const data = (field: string, value: string | null) => named(persona, history, { field, value })
  const lines = (kind: VoceKind) => voci.filter((voce) => voce.kind === kind)
  return {
    person: interessatoOf(persona),
    identity: [
      ...data('surname', persona.surname),
      ...data('name', persona.name),
      ...data('birthOn', dayShort(plainDate(persona.birthOn))),
      ...data('birthPlaceName', persona.birthPlaceName),
      ...data('sex', sayDatum('sex', persona.sex, 'it')),
    ],
    contacts: [
      ...data('phone', persona.phone && phone(persona.phone)),
      ...data('email', persona.email),
      ...data('address', persona.address),
      ...data('comune', persona.comuneName),
      ...data('preferredLanguage', sayDatum('preferredLanguage', persona.preferredLanguage, 'it')),
      ...data(
        'preferredChannel',
        persona.preferredChannel && sayDatum('preferredChannel', persona.preferredChannel, 'it'),
      ),
    ],
    education: lines('titolo').map(lasting),
    experiences: lines('esperienza').map(lasting),
    skills: lines('competenza').map(graded),
    languages: lines('lingua').map(graded),
    licences: lines('patente').map(graded),
    availability: [
      ...lines('professione').map((voce) => available(voce, 'Lavoro che cerca')),
      ...lines('disponibilita').map((voce) => available(voce, 'Orari e spostamenti')),
    ],
  }
}

function named(
  persona: Persona,
  history: readonly Datum[],
  { field, value }: { field: string; value: string | null },
): NamedDatum[] {
  if (!value) return []
  const last = history.find((datum) => datum.field === field)
  const on = plainDate(romeDayOf(last?.recordedAt ?? persona.createdAt))
  return [{ label: label(field as 'name'), value, source: sourceOf(last?.source ?? 'operatore'), on }]
}

const stamp = ({ source, recordedAt, confirmedOn }: Voce): { source: string; on: PlainDate } => ({
  source: sourceOf(source),
  on: plainDate(confirmedOn ?? romeDayOf(recordedAt)),
})

function lasting(voce: Voce): PeriodDatum {
  const { title, details } = sayVoce(voce, 'it')
  if (voce.kind !== 'esperienza') return { what: title, detail: details.join(' · '), ...stamp(voce) }
  const { from, until } = voce.data
  // The days stand in their own column.
  const detail = details.slice(1).join(' · ')
  return {
    from: plainDate(from),
    ...(until && { until: plainDate(until) }),
    what: title,
    detail,
    ...stamp(voce),
  }
}

function graded(voce: Voce): LevelDatum {
  const { title, details } = sayVoce(voce, 'it')
  return { what: title, level: details.join(', '), ...stamp(voce) }
}

function available(voce: Voce, what: string): NamedDatum {
  const { title, details } = sayVoce(voce, 'it')
  return { label: what, value: [title, ...details].join(' · '), ...stamp(voce) }
}
