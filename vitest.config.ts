import { defineConfig } from 'vitest/config'

const lane = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include, exclude: ['node_modules/**'], ...more },
})

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    projects: [
      lane('law and use cases', ['src/**/*.test.{ts,tsx}', '!src/**/*.db.test.ts']),
      lane('house', ['test/house/**/*.test.ts']),
      lane('database', ['src/**/*.db.test.ts', 'test/scenarios/**/*.test.ts'], {
        globalSetup: ['test/builders/database.setup.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      lane('journeys', ['test/journeys/**/*.test.{ts,tsx}'], {
        globalSetup: ['test/builders/database.setup.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
    ],
  },
})
