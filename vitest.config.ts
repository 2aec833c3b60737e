import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const lane = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include, exclude: ['node_modules/**'], ...more },
})

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    // One world a worker: see docs/decisions/0015-tests-in-time.md.
    isolate: false,
    // Vitest would leave one of two cores to itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      lane('law and use cases', ['src/**/*.test.{ts,tsx}', '!src/**/*.db.test.ts']),
      lane('house', ['test/house/**/*.test.ts']),
      lane('database', ['src/**/*.db.test.ts', 'test/scenarios/**/*.test.ts'], {
        globalSetup: ['test/builders/database.setup.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      lane('journeys', ['test/journeys/**/*.test.{ts,tsx}'], {
        globalSetup: ['test/builders/database.setup.ts'],
        isolate: true,
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
    ],
  },
})
