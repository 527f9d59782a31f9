import { describe, expect, it } from 'vitest'
import { memberLimits } from '../../src/policy/memberLimits.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { stated } from '../rule/judged.js'
import { given } from '../units/given.js'
import { soundEdition } from './soundHistory.js'

const limit = (scope?: string) =>
  stated({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'units',
    maximum: 16,
    beyond: 'deny',
    scope,
  })

const found = (limits: unknown) =>
  memberLimits(given(PayerPolicy)({ ...soundEdition, limits })).map(
    ({ value }) => value.scope ?? 'none',
  )

describe('memberLimits', () => {
  it('are all but those of what a worker gives all members', () => {
    const limits = [limit('staff'), limit('memberAndProvider'), limit(), limit('member')]
    expect(found(limits)).toEqual(['memberAndProvider', 'none', 'member'])
  })

  it('are none where none is stated', () => {
    expect(found('notStated')).toEqual([])
  })
})
