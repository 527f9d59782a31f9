import { expect, it } from 'vitest'
import { groupUnits, ownUnits } from '../../src/audit/groupUnits.js'
import { lineGroups } from '../../src/audit/lineGroups.js'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, lineBenchOf, twoUnitsADay, type GivenAudit } from './audited.js'

const { units } = counting().editions[0] ?? {}

/** The time of a day is added up. */
const summing = [
  counting({
    units: { ...units, aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: [] }) },
  }),
]

// Added up they are three full quarter hours, of which two begin in the first; apart they are one each.
const two = [held('s1', '09:00', '09:22'), held('s2', '13:00', '13:23')]

const billed = (first: number | undefined, second: number) => [
  { ...aLine, units: first },
  { ...aLine, id: 'l2', sessions: ['s2'], units: second },
]

/** What each group of lines has, and what its days have by themselves, as documented and as left by the review. */
const told = (given: GivenAudit) => {
  const bench = lineBenchOf(given)
  const groups = lineGroups(bench.judged, bench.documentedOf)
  const unitsOf = groupUnits(bench, groups)
  return groups.map((group) =>
    [unitsOf(group), ownUnits(group)]
      .map(({ documented, claimable }) => `${documented} ${claimable}`)
      .join(' of '),
  )
}

it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
  [
    'its own, where nothing is added up',
    { sessions: two, lines: billed(1, 2) },
    ['1 1 of 1 1', '1 1 of 1 1'],
  ],
  ['its own, of which a limit leaves two', { policies: twoUnitsADay }, ['4 2 of 4 2']],
  [
    'what the others leave of a sum',
    { policies: summing, sessions: two, lines: billed(1, 2) },
    ['1 1 of 2 2', '2 2 of 1 1'],
  ],
  [
    'what is left of it, to the first',
    { policies: summing, sessions: two, lines: billed(1, 1) },
    ['2 2 of 2 2', '1 1 of 1 1'],
  ],
  [
    'what is left, after those whose units are known',
    { policies: summing, sessions: two, lines: billed(undefined, 2) },
    ['1 1 of 2 2', '2 2 of 1 1'],
  ],
  [
    'a part of a unit asks for one',
    { policies: summing, sessions: two, lines: billed(1, 1.5) },
    ['1 1 of 2 2', '2 2 of 1 1'],
  ],
])('%s', (_, given, is) => {
  expect(told(given)).toEqual(is)
})
