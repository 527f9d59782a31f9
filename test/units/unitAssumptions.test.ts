import { describe, expect, it } from 'vitest'
import { countByMidnight } from '../../src/units/countByMidnight.js'
import type { Counting } from '../../src/units/Counting.js'
import { unitAssumptions } from '../../src/units/unitAssumptions.js'
import { dated } from './dated.js'
import { fullUnits, lasting, perDay } from './given.js'

const silent: Counting = { rounding: fullUnits, aggregation: perDay, minimumContactMinutes: 0 }

const assumed = (counting: Counting, ...sessions: ReadonlyArray<object>) =>
  unitAssumptions(counting, countByMidnight(counting)(dated(...sessions)))

const night = lasting('2026-03-04T23:50:00-06:00', 20)
const half = lasting('2026-03-10T10:00:00-06:00', 7, 30)
const utc = { ...lasting('2026-03-20T10:00:00Z', 15), serviceDate: '2026-03-20' }

describe('unitAssumptions', () => {
  it('are none where nothing was assumed', () => {
    expect(assumed(silent, lasting('2026-03-04T10:00:00-06:00', 15), half)).toEqual([])
    expect(assumed(silent)).toEqual([])
  })

  it('name each session once, in order of id', () => {
    expect(
      assumed(silent, { id: 'b', ...night }, { id: 'a', ...night }, { id: 'a', ...night }),
    ).toEqual([{ kind: 'midnightNotStated', taken: 'splitByServiceDate', sessions: ['a', 'b'] }])
  })

  it('are all told, each where the policy is silent', () => {
    const sessions = [night, half, half, utc]
    expect(assumed(silent, ...sessions).map(({ kind, sessions }) => [kind, sessions])).toEqual([
      ['secondsNotStated', ['s2', 's3']],
      ['midnightNotStated', ['s1']],
      ['midnightNotKnown', ['s4']],
    ])
    const stated: Counting = { ...silent, seconds: 'cutPerContact', midnight: 'splitByServiceDate' }
    expect(assumed(stated, ...sessions).map(({ kind }) => kind)).toEqual(['midnightNotKnown'])
    expect(assumed({ ...stated, midnight: 'startDate' }, ...sessions)).toEqual([])
  })
})
