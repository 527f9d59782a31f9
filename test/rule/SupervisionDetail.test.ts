import { describe, expect, it } from 'vitest'
import { nearestSupervision } from '../../src/rule/SupervisionDetail.js'
import type { SupervisionStanding } from '../../src/rule/supervisionStanding.js'
import { day } from '../subject/chartOf.js'

const tooOld = (daysSince: number): SupervisionStanding => ({
  kind: 'misses',
  what: 'evidenceIsTooOld',
  daysSince,
})

describe('nearestSupervision', () => {
  it.each<readonly [string, ReadonlyArray<SupervisionStanding>, object]>([
    ['none', [], { reason: 'noSupervision', staff: 'ann' }],
    ['excluded', [{ kind: 'misses', what: 'isExcluded' }], { reason: 'supervisorIsExcluded' }],
    ['the least old', [tooOld(40), tooOld(31)], { reason: 'evidenceIsTooOld', daysSince: 31 }],
  ])('%s', (_, standings, expected) => {
    expect(nearestSupervision(standings, 'ann', day('2026-03-02'))).toMatchObject(expected)
  })
})
