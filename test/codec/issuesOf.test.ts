import { expect, it } from 'vitest'
import { issuesOf } from '../../src/codec/issuesOf.js'
import { MAX_ISSUES, report, reportAt, startWalk } from '../../src/codec/Walk.js'

it('gives the issues in the order in which they were found, a count only where there is one', () => {
  const walk = startWalk()
  reportAt(walk, ['b', 1], 'missing', 'units')
  report(walk, 'unknownKeys', 'Limit', 2)
  reportAt(walk, ['a'], 'type', 'units')
  expect(issuesOf(walk)).toStrictEqual([
    { path: ['b', 1], kind: 'missing', expected: 'units' },
    { path: [], kind: 'unknownKeys', expected: 'Limit', count: 2 },
    { path: ['a'], kind: 'type', expected: 'units' },
  ])
})

it.each([
  [MAX_ISSUES, undefined],
  [MAX_ISSUES + 1, 1],
  [100_000, 99_900],
])('of %s it counts those over the cap: %s', (found, count) => {
  const walk = startWalk()
  for (let i = 0; i < found; i += 1) reportAt(walk, [i], 'type', 'units')
  const rest = { path: [], kind: 'rest', expected: 'no further issues', count }
  expect(issuesOf(walk).slice(MAX_ISSUES)).toEqual(count === undefined ? [] : [rest])
})

it('gives new issues each time', () => {
  const walk = startWalk()
  reportAt(walk, ['a'], 'type', 'units')
  expect(issuesOf(walk)).toEqual(issuesOf(walk))
  expect(issuesOf(walk)[0].path).not.toBe(issuesOf(walk)[0].path)
})
