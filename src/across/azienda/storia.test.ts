import { describe, expect, test } from 'vitest'
import type { Evento } from '../../records/azienda/index.ts'
import { costSaid, happeningOf } from './storia.ts'

const at = new Date('2026-11-10T09:00:00Z')
const by = 'Prova Uno'
const delivered = {
  service: 'E3' as const,
  minutes: 90,
  recognisedMinutes: 90,
  cents: 4950,
  awaitingPlacement: false,
  placementOn: null,
}

describe('what the hours of a delivery are worth, in words', () => {
  test('their cost, and how many minutes they were', () => {
    expect(costSaid(delivered, 'it')).toBe('90 minuti, 49,50\u00a0€')
    expect(costSaid(delivered, 'en')).toBe('90 minutes, €49.50')
  })

  test('below the minimum they say so: a cost of nothing would look like a mistake', () => {
    expect(costSaid({ ...delivered, minutes: 20, recognisedMinutes: 0, cents: 0 }, 'it')).toBe(
      '20 minuti, meno del minimo: minuti non riconosciuti',
    )
  })

  test('a service without a standard cost never has one, whatever is recognised', () => {
    for (const recognisedMinutes of [0, 20])
      expect(costSaid({ ...delivered, service: 'A3', recognisedMinutes }, 'it')).toContain(
        'senza costo standard',
      )
  })

  test('matching waits for a hiring, and then says the day', () => {
    const matching = { ...delivered, service: 'D4' as const, cents: 5160 }
    expect(costSaid({ ...matching, awaitingPlacement: true, cents: 0 }, 'it')).toContain(
      'bloccato fino all’assunzione',
    )
    expect(costSaid({ ...matching, placementOn: '2026-11-20' }, 'it')).toBe(
      '90 minuti, 51,60\u00a0€, riconosciuti con l’assunzione del 20 nov 2026',
    )
  })
})

describe('what happened with a company', () => {
  const told = (evento: Omit<Evento, 'at' | 'by'> & { kind: Evento['kind'] }) =>
    happeningOf({ at, by, ...evento } as Evento, 'it')

  test('a contact: how, what about, how it went, what was noted, and who', () => {
    expect(
      told({
        kind: 'contatto',
        channel: 'visita',
        activities: ['promozione-servizi', 'rilevazione-fabbisogni'],
        outcome: 'interessata',
        note: 'Richiamare a gennaio',
      } as never),
    ).toEqual({
      day: '10 nov 2026',
      title: 'Visita in azienda',
      detail:
        'Promozione dei servizi, Rilevazione dei fabbisogni · Interessata · Richiamare a gennaio · Prova Uno',
    })
  })

  test('what was not said leaves no empty place', () => {
    const bare = { kind: 'contatto', channel: 'telefono', activities: [], outcome: null, note: null }
    expect(told(bare as never).detail).toBe('Prova Uno')
  })

  test('a need, an agreement', () => {
    expect(told({ kind: 'fabbisogno', need: 'personale', note: null } as never).title).toBe(
      'Ha chiesto: Cerca personale',
    )
    expect(told({ kind: 'accordo', number: '7/2026', n: 2, accordoId: 'x' } as never)).toMatchObject({
      title: 'Accordo 7/2026, versione 2: firmato',
      detail: 'Prova Uno',
    })
  })

  test('a delivery is called by its service, by its part where the card has parts', () => {
    const title = (service: string, performance: string | null) =>
      told({ kind: 'prestazione', ...delivered, service, performance } as never).title
    expect(title('E3', null)).toMatch(/^E3 · \S/)
    expect(title('E2', 'c')).not.toBe(title('E2', 'd'))
    expect(title('E2', null)).toMatch(/^E2 · /)
  })
})
