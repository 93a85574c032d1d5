import { defineConfig } from 'vitest/config'

// Tests run on the sources: the scoped condition of each package's `exports` points at `src`.
const conditions = ['@oaix/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    // For tests that need a real garbage collection.
    execArgv: ['--expose-gc'],
    pool: 'forks',
    testTimeout: 20_000,
  },
})
