import { SingleBar } from 'cli-progress'
import { CommanderError, type Command as Program } from 'commander'
import { romeDayOf } from '../../platform/clock/index.ts'
import { readConfig } from '../../platform/config/index.ts'
import type { Console } from '../../surfaces/door/menu.ts'
import { DEMO_PEOPLE, loadDemo } from './load.ts'

const MOST = 1_000_000

/** `siul demo --people N`: brings the demo to so many people. Exit 1 where the database is somebody's own. */
export function addDemo(program: Program, console: Console): void {
  program
    .command('demo')
    .description('invented people, to try the program with')
    .option('--people <n>', 'how many there are to be in all', readCount, DEMO_PEOPLE)
    .option('--json', 'the answer as JSON')
    .action(async ({ people, json }: { people: number; json?: boolean }) => {
      if (!readConfig(process.env, process.cwd()).demo)
        throw new CommanderError(
          1,
          'demo',
          'Questa installazione non è dimostrativa (SIUL_DEMO non è 1): non aggiungo persone inventate.',
        )
      const { ownerUrl, clock } = await console.open()
      const bar = progressBar(people)
      const started = performance.now()
      const loaded = await loadDemo({
        ownerUrl,
        today: romeDayOf(clock.now()),
        people,
        onProgress: (done) => bar.update(done),
      }).finally(() => bar.stop())
      const seconds = Math.round((performance.now() - started) / 100) / 10
      console.write(
        json
          ? JSON.stringify({ ...loaded, seconds })
          : `Persone aggiunte: ${loaded.added}. In tutto: ${loaded.people}. Tempo: ${seconds} s.`,
      )
    })
}

/** On standard error; where that is no terminal, nothing moves. */
function progressBar(people: number): SingleBar {
  const bar = new SingleBar({
    format: 'Persone {bar} {value}/{total} · ancora {eta_formatted}',
    stream: process.stderr,
    etaBuffer: 20,
    hideCursor: true,
  })
  bar.start(people, 0)
  return bar
}

function readCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new CommanderError(2, 'demo', `--people è un numero intero da 1 a ${MOST}, non «${text}»`)
  return count
}
