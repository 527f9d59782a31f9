import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Beside src/codec, the modules that make their own brand and may cast to it. Nowhere else. */
const brandModules = [
  'src/code/Hcpcs.ts',
  'src/code/Icd10Cm.ts',
  'src/time/CalendarDate.ts',
  'src/time/OffsetDateTime.ts',
  'src/time/Minutes.ts',
  'src/units/Units.ts',
]

const codec = ['src/codec/**/*.ts']

const syntax = {
  throw: { selector: 'ThrowStatement', message: 'Return an Either, a These or a finding.' },
  try: { selector: 'TryStatement', message: 'The only catch of the source is in src/codec.' },
  class: { selector: 'ClassDeclaration, ClassExpression', message: 'Values are plain data.' },
  enum: { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
  namespace: { selector: 'TSModuleDeclaration', message: 'A module is a file.' },
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  exportAll: { selector: 'ExportAllDeclaration', message: 'Export explicit, flat names.' },
  date: {
    selector: 'NewExpression[callee.name="Date"]',
    message: 'Time comes in as an argument; days and instants are in src/time.',
  },
  async: {
    selector: ':function[async=true], AwaitExpression',
    message: 'The library is pure: nothing in it waits.',
  },
}

const restrictedSyntax = (except = []) => [
  'error',
  ...Object.entries(syntax)
    .filter(([name]) => !except.includes(name))
    .map(([, restriction]) => restriction),
]

/** What a pure library does not touch: clock, zone, locale, chance, network, host, evaluation. */
const foreignGlobals = [
  'Date',
  'Intl',
  'Temporal',
  'performance',
  'console',
  'process',
  'globalThis',
  'window',
  'self',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'eval',
  'Function',
  'require',
  'Buffer',
]

const localeMethods = [
  'localeCompare',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleDateString',
  'toLocaleTimeString',
]

const importSpelling = [
  { regex: '^io-ts/', message: 'Import io-ts from its root: its folders fail in Node.' },
  { regex: '^fp-ts$', message: "Import the module: import * as E from 'fp-ts/Either'." },
  { regex: '^fp-ts/(lib|es6)', message: "Import the module: import * as E from 'fp-ts/Either'." },
  { regex: '^node:', message: 'The library runs outside Node too.' },
]

const ioTs = { regex: '^io-ts$', message: 'io-ts is known to src/codec alone.' }

const restrictedImports = (patterns) => ['error', { patterns }]

export default defineConfig(
  {
    ignores: ['**/dist', 'coverage', 'docs/.vitepress/{cache,.temp}', '**/*.timestamp-*'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return report(…)` says that an issue is noted and nothing was read: one thought, one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // io-ts's types are written out with all three arguments, as their documentation has them.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': restrictedSyntax(),
      'no-restricted-globals': ['error', ...foreignGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Nothing is left to chance.' },
        ...localeMethods.map((property) => ({ property, message: 'No locale.' })),
      ],
      'no-restricted-imports': restrictedImports([...importSpelling, ioTs]),
      'no-param-reassign': 'error',
    },
  },
  {
    files: codec,
    rules: {
      'no-restricted-syntax': restrictedSyntax(['try', 'class']),
      'no-restricted-imports': restrictedImports(importSpelling),
    },
  },
  {
    files: [...codec, ...brandModules],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['**/*.{js,jsx,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
