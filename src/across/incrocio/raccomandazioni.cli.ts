import { SingleBar } from 'cli-progress'
import type { Command as Program } from 'commander'
import type { Console } from '../../surfaces/door/menu.ts'
import { refreshAllRaccomandazioni } from './raccomandazioni.ts'

/** `siul incrocio recommend`: reckons the best people for every open vacancy now, as happens every night. */
export function addRecommend(program: Program, console: Console): void {
  const parent = program.commands.find((each) => each.name() === 'incrocio') ?? program.command('incrocio')
  parent
    .command('recommend')
    .description('reckons the best people for every open vacancy, now')
    .option('--json', 'the answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const engine = await console.open()
      const bar = new SingleBar({
        format: 'Vacancy {bar} {value}/{total} · ancora {eta_formatted}',
        stream: process.stderr,
        hideCursor: true,
      })
      bar.start(1, 0)
      const started = performance.now()
      const { vacancies, changed } = await refreshAllRaccomandazioni(engine, {
        onProgress(done, all) {
          bar.setTotal(Math.max(done, all))
          bar.update(done)
        },
      }).finally(() => bar.stop())
      const seconds = Math.round((performance.now() - started) / 100) / 10
      console.write(
        json
          ? JSON.stringify({ vacancies, changed, seconds })
          : `Vacancy: ${vacancies}. Con nomi diversi da prima: ${changed}. Tempo: ${seconds} s.`,
      )
    })
}
