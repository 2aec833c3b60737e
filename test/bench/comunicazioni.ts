import { importComunicazioni } from '../../src/across/comunicazioni/comunicazioni.command.ts'
import { carryOut, workAs, type Engine } from '../../src/platform/work/index.ts'
import { actorOf, ANONYMOUS, findAccountByUsername } from '../../src/records/accesso/index.ts'
import type { Row } from './table.ts'
import { say } from './table.ts'

const LINES = 20_000
const AT_ONCE = 500
const AIM = 5_000

/** Mandatory communications as they arrive: new ones of people nobody has, and one in ten of the people sampled. */
export async function measureComunicazioni(engine: Engine, codici: readonly string[]): Promise<Row[]> {
  const account = await workAs(engine, ANONYMOUS, (work) => findAccountByUsername(work, 'sportello'))
  if (!account) throw new Error('the demo has no desk')
  const actor = actorOf(account)
  const first = Date.now() % 1_000_000_000
  const line = (n: number) => ({
    codice: `18${String(first).padStart(9, '0')}${String(n).padStart(5, '0')}`,
    evento: 'ASS',
    lavoratore:
      (n % 10 === 0 && codici[(n / 10) % codici.length]) ||
      `GNTMRA80A01L${String(n % 1_000).padStart(3, '0')}X`,
    datore: String(first + n).padStart(11, '0'),
    datoreNome: 'Ditta di prova srl',
    inizio: '2010-03-01',
    fine: '2010-03-20',
    contratto: 'A.02.00',
    retribuzioneAnnuaCentesimi: 1_500_000,
  })
  const started = performance.now()
  for (let from = 0; from < LINES; from += AT_ONCE) {
    const comunicazioni = Array.from({ length: AT_ONCE }, (_, at) => line(from + at))
    const answer = await carryOut(engine, { actor, request: importComunicazioni, input: { comunicazioni } })
    if (answer.kind !== 'done' || answer.value.written !== AT_ONCE) throw new Error(JSON.stringify(answer))
  }
  const pace = LINES / ((performance.now() - started) / 1_000)
  return [
    {
      what: 'comunicazioni obbligatorie, prese e raccontate',
      measured: `${say(pace)} al secondo`,
      ratio: '',
      aim: `≥ ${say(AIM)} al secondo`,
      reached: pace >= AIM,
    },
  ]
}
