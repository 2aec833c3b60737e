import { workAs } from '../../src/platform/work/index.ts'
import { createAzienda } from '../../src/records/azienda/index.ts'
import { VacancyContent } from '../../src/records/vacancy/index.ts'
import { partitaIvaOf } from './azienda.ts'
import type { TestHouse } from './house.ts'

let made = 0

/** A company of invented name. Gives its id. */
export async function giveAzienda(
  house: Pick<TestHouse, 'engine' | 'actor' | 'sql'>,
  name = 'Mensa Prova Srl',
): Promise<string> {
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
  const iva = partitaIvaOf(700_000 + ++made)
  const created = await workAs(house.engine, await house.actor('imprese'), (work) =>
    createAzienda(work, {
      partitaIva: iva,
      codiceFiscale: iva,
      name,
      ateco: '56.10',
      ccnl: null,
      sizeClass: 'piccola',
      centroCode: 'PG',
      consulenteId: work.actor.id,
      phone: '+390750000000',
      email: null,
    }),
  )
  if (!created.ok) throw new Error(created.refusal.code)
  return created.value
}

/** What is looked for: a cook in Perugia, with whatever else a test says. */
export const cook = (more: Record<string, unknown> = {}): VacancyContent =>
  VacancyContent.parse({
    title: 'Cuoco/a per mensa',
    professioni: ['5.2.2.1.0'],
    people: 1,
    tasks: 'Prepara i pasti della mensa e tiene in ordine la cucina.',
    contract: 'tempo-determinato',
    durationMonths: 6,
    orari: ['tempo-pieno'],
    weeklyHours: 40,
    payFromCents: 130_000,
    payUntilCents: 140_000,
    payPer: 'mese',
    comune: 'G478',
    radiusKm: 30,
    requisiti: [
      { kind: 'patente', patente: 'HACCP', required: true },
      { kind: 'sabato', required: false },
    ],
    ...more,
  })
