import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import base from '../vitest.config.ts'

const rules = ['documentation', 'necessity', 'delivery', 'limits']
const folders = ['units', 'ledger', 'subject', 'rule', ...rules, 'capacity', 'audit']

/**
 * The tests by which mutants are judged: those of the mutated folders and of the payers. Laws over whole caseloads
 * reach every line and would run for every mutant, so they are left out: what survives here, survives without them.
 */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({
    root: fileURLToPath(new URL('..', import.meta.url)),
    test: {
      // Coverage per test is only collected where each file has modules of its own.
      isolate: true,
      include: [...folders, 'payers'].map((folder) => `test/${folder}/**/*.test.ts`),
      exclude: ['test/rule/rules.laws.test.ts', 'test/rule/rulesDocument.test.ts'],
    },
  }),
)
