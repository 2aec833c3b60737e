import { importComunicazioni, type Imported } from '../../src/across/comunicazioni/comunicazioni.command.ts'
import type { TestHouse } from './house.ts'

/** The firm of the tests, and the day it hires. */
export const FIRM = { datore: '12345670785', datoreNome: 'Mensa Prova srl' }

let last = 0
/** The next code, like no other. */
export const nextCode = (): string => `19${String(++last).padStart(14, '0')}`

/** A hire for a fixed term, as a line of a file. */
export const hire = (lavoratore: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  codice: nextCode(),
  versione: 1,
  evento: 'ASS',
  lavoratore,
  ...FIRM,
  inizio: '2026-09-14',
  fine: '2026-10-23',
  contratto: 'A.02.00',
  oreSettimanali: 40,
  retribuzioneAnnuaCentesimi: 2_000_000,
  ...more,
})

/** Sends lines as the desk of Perugia; throws where they are not taken. */
export async function send(
  house: Pick<TestHouse, 'ask'>,
  ...comunicazioni: Record<string, unknown>[]
): Promise<Imported> {
  const answer = await house.ask('sportello', importComunicazioni, { comunicazioni })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value
}

/** The codice fiscale of a person. */
export async function codeOf(house: Pick<TestHouse, 'sql'>, personaId: string): Promise<string> {
  const rows = await house.sql<{ cf: string }>('select codice_fiscale as cf from persona where id = $1', [
    personaId,
  ])
  return rows[0]?.cf ?? ''
}
