import { expect, it } from 'vitest'
import { readingRemarks } from '../../src/lint/readingRemarks.js'
import { policy, stated } from '../rule/judged.js'

it.each([
  ['manual', []],
  ['hearsay', [['editions', 0, 'plan']]],
] as const)('what is cited from the %s', (source, paths) => {
  const read = policy({ plan: stated({ inEffectOnServiceDate: true }, source) })
  expect(readingRemarks(read).map(({ path }) => path)).toEqual(paths)
})

it('says nothing of a baseline, which is no text of anybody', () => {
  const asked = policy(
    { plan: stated({ inEffectOnServiceDate: true }, 'hearsay') },
    { kind: 'baseline' },
  )
  expect(readingRemarks(asked)).toEqual([])
})
