import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

type Errors = Parameters<NonNullable<Reporter['onTestRunEnd']>>[1]

/**
 * Counts the run into the file that `SIUL_TEST_COUNT` names, as `{ passed, failed, skipped }`: `npm test` says it last.
 * A file that cannot be loaded, a suite whose hooks break and an error outside every test are a failure each.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: Errors, reason: TestRunEndReason): void {
    const file = process.env['SIUL_TEST_COUNT']
    if (!file) return
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      count.failed += module.errors().length
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') count[state]++
        else count.skipped++
      }
    }
    if (reason === 'interrupted') count.failed++
    writeFileSync(file, JSON.stringify(count))
  }
}
