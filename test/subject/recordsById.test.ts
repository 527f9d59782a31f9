import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsById } from '../../src/subject/recordsById.js'
import { StaffMember } from '../arbitrary/StaffMember.js'

describe('recordsById', () => {
  it('finds each record', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    expect([...recordsById([b, a])]).toEqual([
      ['a', a],
      ['b', b],
    ])
  })

  it('keeps the same of two of one id, in whichever order they come', () => {
    const [one, other] = [
      { id: 'a', npi: '1' },
      { id: 'a', npi: '2' },
    ]
    expect(recordsById([one, other])).toEqual(recordsById([other, one]))
  })

  it('the order of records changes nothing', () => {
    const shuffles = fc
      .array(StaffMember, { maxLength: 5 })
      .chain((staff) =>
        fc.tuple(fc.constant(staff), fc.shuffledSubarray(staff, { minLength: staff.length })),
      )
    fc.assert(
      fc.property(shuffles, ([staff, shuffled]) => {
        expect([...recordsById(shuffled)]).toEqual([...recordsById(staff)])
      }),
    )
  })
})
