import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTIFICA_KINDS, type Notifica } from '../../records/notifica/index.ts'
import { digestOf } from './digest.ts'
import { leadsTo, sayNotifica, whoIn } from './fact.ts'

const of = (more: Partial<Notifica>): Notifica => ({
  kind: 'agenda',
  source: '1',
  at: new Date('2026-11-09T09:00:00Z'),
  detail: 'fissato',
  n: 1,
  isRead: false,
  personaId: 'p',
  surname: 'Rossi',
  name: 'Maria',
  aziendaId: null,
  azienda: null,
  targetId: 't',
  title: 'Aiuto cuoca',
  startsAt: new Date('2026-11-12T09:00:00Z'),
  by: null,
  ...more,
})

/** As the function `notifiche` writes them. */
const DETAILS: Record<(typeof NOTIFICA_KINDS)[number], string[]> = {
  disdetta: ['non-vengo', 'sposto'],
  gruppo: ['non-vengo'],
  aiuto: ['chiesto', 'risposto'],
  affidata: ['affidata'],
  trasferimento: ['inviato', 'accettato', 'restituito', 'ritirato'],
  firma: ['firmata', 'non-condivisa', 'rinviata'],
  proposta: ['si', 'no', 'chiamami'],
  azienda: ['rosa', 'esiti', 'accordo', 'accordo-no'],
  messaggio: ['fallito', 'scaduto', 'incerto'],
  posto: ['accettato'],
  agenda: ['fissato', 'spostato', 'passato', 'annullato'],
  conferma: ['confermo'],
}

describe('a fact', () => {
  test.each(NOTIFICA_KINDS.flatMap((kind) => DETAILS[kind].map((detail) => [kind, detail] as const)))(
    '%s, %s is said in both languages, and leads to a page of staff',
    (kind, detail) => {
      for (const n of [1, 3])
        for (const lang of ['it', 'en'] as const) {
          const said = sayNotifica(of({ kind, detail, n }), lang)
          expect(said).not.toContain(`${kind}.`)
          expect(said).not.toContain('{{')
        }
      expect(leadsTo(of({ kind, detail }))).toMatch(/^\/siul\/[a-z]/)
      expect(leadsTo(of({ kind, detail }))).not.toMatch(/null|undefined/)
    },
  )

  test('many people given at once lead to the list, a message to a company to the company', () => {
    expect(leadsTo(of({ kind: 'affidata', personaId: null }))).toBe('/siul/oggi?vista=nuove')
    expect(leadsTo(of({ kind: 'messaggio', personaId: null, aziendaId: 'z' }))).toBe('/siul/aziende/z')
    expect(whoIn(of({ surname: null, name: null, n: 3 }), 'it')).toBe('3 persone')
    expect(whoIn(of({ surname: null, name: null, azienda: 'Mensa srl' }), 'it')).toBe('Mensa srl')
  })
})

describe('the digest', () => {
  test('midnight in Italy divides the days, the latest first; what asks something before what tells', () => {
    const days = digestOf([
      of({ source: 'a', at: new Date('2026-11-08T22:59:59Z') }),
      of({ source: 'b', at: new Date('2026-11-08T23:00:00Z') }),
      of({ source: 'c', kind: 'conferma', at: new Date('2026-11-09T08:00:00Z') }),
      of({ source: 'd', kind: 'disdetta', at: new Date('2026-11-09T07:00:00Z') }),
    ])
    expect(days.map(({ on, groups }) => [on, groups.map(({ kind }) => kind)])).toEqual([
      ['2026-11-09', ['disdetta', 'agenda', 'conferma']],
      ['2026-11-08', ['agenda']],
    ])
  })

  test('nothing is lost and nothing is told twice', () => {
    const row = fc.record({
      kind: fc.constantFrom(...NOTIFICA_KINDS),
      source: fc.uuid(),
      at: fc.date({ min: new Date('2026-10-20'), max: new Date('2026-11-10'), noInvalidDate: true }),
    })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const flat = digestOf(rows.map(of)).flatMap(({ groups }) => groups.flatMap((group) => group.rows))
        expect(flat.map(({ source }) => source).toSorted()).toEqual(
          rows.map(({ source }) => source).toSorted(),
        )
      }),
    )
  })
})
