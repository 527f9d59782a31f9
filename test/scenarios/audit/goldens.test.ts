import { describe, expect, it } from 'vitest'
import { auditChecks } from '../../../src/audit/auditChecks.js'
import { expectedOf, findingIn, named, type Found } from './findingIn.js'
import type { Golden } from './Golden.js'
import { goldens } from './goldens.js'

/**
 * One file for each kind of finding of an audit, `<check or rule>/<reason>.ts`. A new reason needs one:
 *
 * 1. Write the file like those beside it: the smallest caseload that shows the finding, all that an audit finds of it, and a
 *    twin that differs in one thing and shows nothing. Say above it how it was worked out by hand. What it does not give is
 *    as `Scenario` says. The role `member` cannot be used in it, nor words of the library as ids.
 * 2. Add it to `goldens.ts`. This test says which reason of which check has none, merges it with every other one, and all with
 *    all near misses, and asks that what is wrong in each is found and nothing else.
 */
const kinds = goldens.map((golden): readonly [string, Golden] => [
  `${golden.rule}: ${golden.reason}`,
  golden,
])

it('every reason of every check has one, and no kind has two', () => {
  const given = kinds.map(([kind]) => kind)
  const asked = auditChecks.flatMap(({ id, reasons }) =>
    Object.keys(reasons).map((reason) => `${id}: ${reason}`),
  )
  expect(asked.filter((kind) => !given.includes(kind))).toEqual([])
  expect(given.filter((kind, place) => given.indexOf(kind) !== place)).toEqual([])
})

describe('each kind of finding, and its near miss', () => {
  it.each(kinds)('%s', (kind, { faulty, finds, detail = {}, twin }) => {
    const [one, other] = [named('a', faulty), named('b', twin)]
    const found = findingIn([one, other])
    expect(whatOf(found([one]))).toEqual(expectedOf('a', finds))
    expect(whatOf(found([other]))).toEqual([])
    const own = found([one]).filter(({ what }) => what.startsWith(`${kind} of `))
    expect(own[0]?.detail).toMatchObject(detail)
  })
})

const whatOf = (found: ReadonlyArray<Found>) => found.map(({ what }) => what)

/** Each under two names, so that a kind is merged with itself too. */
const [ones = [], others = []] = ['one', 'other'].map((name) =>
  kinds.map(([kind, { faulty, finds }], place) => ({
    kind,
    given: named(`${name}-${place}`, faulty, `payer-${place}`),
    expected: expectedOf(`${name}-${place}`, finds),
  })),
)

const twins = goldens.map(({ twin }, place) => named(`twin-${place}`, twin))

const foundIn = findingIn([...[...ones, ...others].map(({ given }) => given), ...twins])

describe('two of them in one caseload', () => {
  it.each(ones)('$kind, with each', (one) => {
    for (const other of others.slice(ones.indexOf(one))) {
      expect(whatOf(foundIn([one.given, other.given]))).toEqual(
        [...one.expected, ...other.expected].sort(),
      )
    }
  })
})

it('all of them in one caseload with all near misses, in any order', () => {
  const all = [...ones.map(({ given }) => given), ...twins]
  const expected = ones.flatMap((one) => one.expected).sort()
  expect(whatOf(foundIn(all))).toEqual(expected)
  expect(whatOf(foundIn([...all].reverse()))).toEqual(expected)
})
