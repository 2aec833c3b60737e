import { searchKey } from '../../platform/names/index.ts'
import { FIELDS } from '../../records/persona/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { romeInstant } from './calendar.ts'
import type { Subject } from './person.ts'

/** Writes the person, with every writing of her data. */
export function writePersona(subject: Subject): void {
  const { who, written, id, centro, registeredAt, registeredBy, dice, story, referente } = subject
  const { codice, birthPlace } = who
  const change = changeOf(subject)
  const hasReferente = story.interview !== undefined || dice.chance(story.did ? 60 : 30)
  written.rows.persona.push({
    id,
    codice_fiscale: codice.codice,
    cf_canonical: codice.canonical,
    cf_kind: codice.kind,
    surname: who.surname,
    name: who.name,
    sex: who.sex,
    birth_on: who.birthOn,
    birth_place_code: birthPlace.code,
    birth_place_name: birthPlace.name,
    surname_key: searchKey(who.surname),
    name_key: searchKey(who.name),
    email: who.email,
    phone: who.phone,
    preferred_channel: who.preferredChannel,
    preferred_language: who.preferredLanguage,
    address: who.address,
    comune: who.comune,
    centro_code: centro,
    needs: who.needs,
    referente_id: hasReferente ? referente.id : null,
    version: change ? 2 : 1,
    created_at: registeredAt,
    created_by: registeredBy,
  })
  writeData(subject, change)
  written.facts.push({
    at: registeredAt,
    actorId: registeredBy,
    kind: 'scheda.rilasciata',
    service: 'A1',
    personaId: id,
    data: { code: codice.kind },
  })
  if (change)
    written.facts.push({
      at: change.stamp.recorded_at,
      actorId: change.stamp.recorded_by,
      kind: 'scheda.aggiornata',
      service: 'A1',
      personaId: id,
      data: { fields: [change.field] },
    })
}

type Change = ReturnType<typeof changeOf>

function writeData({ who, written, id, registeredAt, registeredBy }: Subject, change: Change): void {
  const { codice, birthPlace, birthOn, sex } = who
  const source = registeredBy === null ? 'portale' : 'operatore'
  const stamp = { persona_id: id, version: 1, recorded_at: registeredAt, recorded_by: registeredBy }
  const born = { sex, birthOn, birthPlaceName: birthPlace.name }
  const bornSource = codice.kind === 'definitivo' ? 'codice-fiscale' : source
  const first = { ...who, ...(change && { [change.field]: change.before }) }
  const data = [
    ...Object.entries(born).map(([field, value]) => ({ ...stamp, field, value, source: bornSource })),
    ...FIELDS.map((field) => ({ ...stamp, field, value: first[field], source })),
    ...(change
      ? [{ ...stamp, ...change.stamp, version: 2, field: change.field, value: who[change.field] }]
      : []),
  ].filter(({ value }) => value !== null)
  written.rows.persona_datum.push(...data.map((row) => ({ ...row, value: JSON.stringify(row.value) })))
}

/** Some have moved, or changed their number, since. */
function changeOf({ dice, who, world, registeredAt }: Subject) {
  if (!dice.chance(22) || !who.phone || !who.address) return undefined
  const isPhone = dice.chance(60)
  const on = addDays(dayOf(registeredAt), dice.between(3, 200))
  const at = romeInstant(on, dice.between(780, 1_080))
  if (on >= world.today) return undefined
  return {
    field: isPhone ? ('phone' as const) : ('address' as const),
    before: isPhone ? `+39300000${dice.between(1_000, 9_999)}` : `via Vecchia, ${dice.between(1, 90)}`,
    stamp: { recorded_at: at, recorded_by: null, source: 'portale' as const },
  }
}

const dayOf = (at: Date): PlainDate => at.toISOString().slice(0, 10) as PlainDate
