import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^h2014$/, replacement: at('./src/index.ts') },
      { find: /^h2014\/payers$/, replacement: at('./src/payers/index.ts') },
    ],
  },
  test: {
    // The library has no state, so that test files can share its modules; loading them anew for each took most of the time.
    isolate: false,
    // No test is about time: a slow machine must not fail one.
    testTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
