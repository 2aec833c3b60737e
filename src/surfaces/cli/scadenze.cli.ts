import { SingleBar } from 'cli-progress'
import type { Command as Program } from 'commander'
import { refreshAllScadenze } from '../../records/scadenza/index.ts'
import type { Console } from '../door/menu.ts'

/**
 * `siul scadenze ricalcola`: reckons the duties towards everybody again now, as happens every night: after the region
 * changed a number or a competence. People may work meanwhile; interrupted, it is begun again.
 */
export function addScadenze(program: Program, console: Console): void {
  program
    .command('scadenze')
    .description('the duties of law towards people')
    .command('ricalcola')
    .description('reckons them again, for everybody')
    .option('--json', 'the answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const engine = await console.open()
      const bar = new SingleBar({
        format: 'Persone {bar} {value}/{total} · ancora {eta_formatted}',
        stream: process.stderr,
        etaBuffer: 20,
        hideCursor: true,
      })
      bar.start(1, 0)
      const started = performance.now()
      const { people, changed } = await refreshAllScadenze(engine, {
        onProgress(done, all) {
          bar.setTotal(Math.max(done, all))
          bar.update(done)
        },
      }).finally(() => bar.stop())
      const seconds = Math.round((performance.now() - started) / 100) / 10
      console.write(
        json
          ? JSON.stringify({ people, changed, seconds })
          : `Persone: ${people}. Scadenze cambiate: ${changed}. Tempo: ${seconds} s.`,
      )
    })
}
