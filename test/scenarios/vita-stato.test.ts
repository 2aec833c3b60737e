import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareWork } from '../../src/across/stato/work.command.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { SYSTEM } from '../../src/records/accesso/index.ts'
import { refreshAllScadenze } from '../../src/records/scadenza/index.ts'
import { loadVita, statoAt } from '../../src/records/stato/index.ts'
import { plainDate } from '../../src/standard/index.ts'
import { givePersona } from '../builders/colloquio.ts'
import { codeOf, hire, send } from '../builders/comunicazioni.ts'
import { openTestHouse, type TestHouse } from '../builders/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-01-12T09:00:00Z')
})
afterAll(() => house.close())

/** A life from the declaration to the loss, as a table: the day, what arrives, and what is true afterwards. */
test('a life: declaration, a short job, a small one, a long one, the loss', async () => {
  const maria = await givePersona(house, { unemployedFrom: '2026-01-10' })
  const cf = await codeOf(house, maria)
  const long = {
    datore: '00000000018',
    datoreNome: 'Lungo spa',
    inizio: '2026-06-01',
    fine: null,
    contratto: 'A.01.00',
  }
  const life: [
    day: string,
    what: () => Promise<unknown>,
    due: string | undefined,
    states: Record<string, string>,
  ][] = [
    // The declaration of the 10th of January: the first interview by the 10th of April.
    [
      '2026-02-01',
      () => send(house, hire(cf, { inizio: '2026-02-02', fine: '2026-02-21' })),
      '2026-04-30',
      {
        '2026-02-01': 'in-stato',
        '2026-02-02': 'sospeso',
        '2026-02-21': 'sospeso',
        '2026-02-22': 'in-stato',
      },
    ],
    // It ends five days before: the term comes back by five days.
    [
      '2026-02-17',
      () =>
        send(
          house,
          hire(cf, { inizio: '2026-02-02', evento: 'CES', dataEvento: '2026-02-16', fine: '2026-02-21' }),
        ),
      '2026-04-25',
      { '2026-02-16': 'sospeso', '2026-02-17': 'in-stato' },
    ],
    // On her own, within 5.500 euros a year: the status is kept and the term runs.
    [
      '2026-03-02',
      () =>
        house.ask('sportello', declareWork, {
          personaId: maria,
          employerName: 'In proprio',
          contract: 'autonomo',
          from: '2026-03-01',
          until: '2026-05-31',
          yearlyIncomeCents: 550_000,
        }),
      '2026-04-25',
      { '2026-03-01': 'conservato', '2026-05-31': 'conservato', '2026-06-01': 'in-stato' },
    ],
    // Open-ended from the 1st of June: 180 days end on the 27th of November.
    [
      '2026-06-01',
      () => send(house, hire(cf, long)),
      '2026-04-25',
      { '2026-05-31': 'conservato', '2026-06-01': 'sospeso', '2026-11-27': 'sospeso', '2026-11-28': 'perso' },
    ],
    // The day after the 180th nothing arrives: at night the duties end.
    ['2026-11-28', () => refreshAllScadenze(house.engine), undefined, { '2026-11-28': 'perso' }],
  ]
  for (const [day, what, due, states] of life) {
    house.setNow(`${day}T09:00:00Z`)
    await what()
    const vita = await workAs(house.engine, SYSTEM, (work) => loadVita(work, maria))
    const found = Object.fromEntries(
      Object.keys(states).map((on) => [on, statoAt(vita, plainDate(on)).state]),
    )
    expect(found, day).toEqual(states)
    const rows = await house.sql<{ due: string }>(
      `select due_on::text as due from scadenza where persona_id = $1 and rule = 'A2.primo-colloquio-entro-tre-mesi'`,
      [maria],
    )
    expect(rows[0]?.due, day).toBe(due)
  }
})
