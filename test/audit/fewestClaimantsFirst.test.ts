import { expect, it } from 'vitest'
import { fewestClaimantsFirst } from '../../src/audit/fewestClaimantsFirst.js'

const [a, b, c] = [1, 2, 3].map((left) => ({ left, isSupported: true }))
const pools = [a, b, c].flatMap((pool) => pool ?? [])

it.each<readonly [string, ReadonlyArray<ReadonlyArray<number>>, ReadonlyArray<number>]>([
  ['pools that as many claim stay in order', [[0, 1, 2]], [1, 2, 3]],
  ['the one that fewest claim comes first', [[0, 1, 2], [0, 1], [0]], [3, 2, 1]],
])('%s', (_, claims, lefts) => {
  const inOrder = fewestClaimantsFirst(
    claims.map((places) => ({ asked: 1, pools: places.flatMap((place) => pools[place] ?? []) })),
  )
  expect(inOrder(pools).map(({ left }) => left)).toEqual(lefts)
})
