import { expect, it } from 'vitest'
import { issuesUnder } from '../../src/codec/issuesUnder.js'

it('puts a name before the path of each issue, and changes nothing else', () => {
  const issues = [
    { path: [], kind: 'missing', expected: 'Chart' },
    { path: ['charts', 1], kind: 'unknownKeys', expected: 'Chart', count: 2 },
  ] as const
  expect(issuesUnder('caseload', issues)).toEqual([
    { path: ['caseload'], kind: 'missing', expected: 'Chart' },
    { path: ['caseload', 'charts', 1], kind: 'unknownKeys', expected: 'Chart', count: 2 },
  ])
})
