import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/claim/rules.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const text = readFileSync(join(root, 'docs/seed.md'), 'utf8')

/** The cells of the rows of the table that stands in a section, without its headings and its own. */
const rowsOf = (section = ''): ReadonlyArray<ReadonlyArray<string>> =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => !first.startsWith('**'))

const namesIn = (cell = ''): ReadonlyArray<string> =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')

const [guide, beyond, notJudged] = text.split('\n## ')

const rows = rowsOf(guide).map(([statement = '', types, ruled, tests, state = '']) => ({
  statement,
  types: namesIn(types),
  rules: namesIn(ruled),
  tests: namesIn(tests),
  state,
}))

const further = rowsOf(beyond).map(([fault = '', ruled, tests, seen = '']) => ({
  fault,
  rules: namesIn(ruled),
  tests: namesIn(tests),
  seen,
}))

const modules = new Set(
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, '')),
)

const testOfRule = new Map(
  rules.map(({ id }) => [
    id as string,
    ['documentation', 'necessity', 'delivery', 'limits']
      .map((folder) => `test/${folder}/${id}.test.ts`)
      .find((path) => existsSync(join(root, path))),
  ]),
)

describe('docs/seed.md', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(20)
  })

  it.each(rows.map((row) => [row.statement, row] as const))(
    '%s: names types, rules and tests that there are',
    (_, { types, rules: ruled, tests }) => {
      expect(types.length).toBeGreaterThan(0)
      expect(tests.length).toBeGreaterThan(0)
      expect(types.filter((type) => !modules.has(type))).toEqual([])
      expect(ruled.filter((rule) => !testOfRule.has(rule))).toEqual([])
      expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([])
    },
  )

  it.each(rows.map((row) => [row.statement, row] as const))(
    '%s: says that a rule judges it, and shows the test of each that does',
    (_, { rules: ruled, tests, state }) => {
      expect(state).toMatch(ruled.length === 0 ? /^A table\./ : /^Judged/)
      expect(tests).toEqual(expect.arrayContaining(ruled.map((rule) => testOfRule.get(rule))))
    },
  )

  it('leaves one statement without a rule: the name of the code', () => {
    expect(rows.filter(({ rules: ruled }) => ruled.length === 0)).toHaveLength(1)
  })
})

describe('docs/seed.md, beyond the guide', () => {
  it.each(further.map((row) => [row.fault, row] as const))(
    '%s: names rules that there are, their tests, and where it was seen',
    (_, { rules: ruled, tests, seen }) => {
      expect(ruled.length).toBeGreaterThan(0)
      expect(tests).toEqual(ruled.map((rule) => testOfRule.get(rule)))
      expect(seen).not.toBe('')
    },
  )

  it('names every rule of which the guide does not speak, once', () => {
    const ofGuide = new Set(rows.flatMap((row) => row.rules))
    const others = rules.map(({ id }) => id).filter((id) => !ofGuide.has(id))
    expect(further.flatMap((row) => row.rules).sort()).toEqual([...others].sort())
  })

  it('says what no rule judges', () => {
    expect(notJudged).toContain('no rule judges')
  })
})
