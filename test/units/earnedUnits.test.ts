import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earnedUnits } from '../../src/units/earnedUnits.js'
import { unitsOf } from '../../src/units/unitsOf.js'
import { soundUnitPolicy } from '../arbitrary/UnitPolicy.js'
import { TimedSession } from '../arbitrary/TimedSession.js'

describe('earnedUnits', () => {
  it('gives of what was decoded what `unitsOf` gives of anything', () => {
    fc.assert(
      fc.property(soundUnitPolicy, fc.array(TimedSession, { maxLength: 5 }), (policy, timed) => {
        const earned = earnedUnits(policy)(timed)
        expect(E.isRight(earned)).toBe(true)
        expect(unitsOf(policy)(timed)).toEqual(earned)
      }),
    )
  })
})
