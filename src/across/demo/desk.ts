import type { DemoDesk } from '../../records/demo/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { romeInstant } from './calendar.ts'

const TITLES = [
  { title: 'I servizi del centro in due pagine', theme: 'servizi', service: 'A1' },
  { title: 'La DID e il patto', theme: 'did-e-patto', service: 'A2' },
  { title: 'Corsi e tirocini', theme: 'formazione', service: 'B2' },
] as const
/** Copies by language: some have to be ordered again. */
const COPIES = { it: 240, en: 60, ro: 45, sq: 8, ar: 30, uk: 0 }

/** Leaflets in six languages, and invented mediators of invented bodies. */
export function demoDesk(today: PlainDate): DemoDesk {
  return {
    at: romeInstant(addDays(today, -30), 540),
    leaflets: TITLES.flatMap((leaflet) =>
      Object.entries(COPIES).map(([language, copies]) => ({ ...leaflet, language, copies })),
    ),
    mediators: [
      mediator('Mirela Hoxha', ['sq'], [1, 2, 3]),
      mediator('Samira Haddad', ['ar', 'fr'], [2, 4]),
      mediator('Oksana Bondar', ['uk', 'ru', 'pl'], [1, 3, 5]),
      mediator('Ana Popa', ['ro', 'es', 'pt'], [2, 3, 4]),
    ],
  }
}

const mediator = (name: string, languages: string[], weekdays: number[]) => ({
  name,
  languages,
  weekdays,
  body: 'Cooperativa Ponte (dimostrazione)',
  hourCents: 2_400,
  agreedMinutes: 12_000,
})
