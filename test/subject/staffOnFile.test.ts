import { describe, expect, it } from 'vitest'
import { StaffMember } from '../../src/record/StaffMember.js'
import { staffOnFile } from '../../src/subject/staffOnFile.js'
import { given } from '../units/given.js'
import { ordersOf } from './chartOf.js'

const one = (id: string, fields: object = {}) => given(StaffMember)({ id, ...fields })

describe('staffOnFile', () => {
  it('finds whom it holds, whether the list is complete or not', () => {
    for (const isComplete of [true, false]) {
      const { staffMember, staffOfSameId } = staffOnFile({ staff: [one('a')], isComplete })
      expect(staffMember('a')).toEqual({ kind: 'chosen', record: { id: 'a' } })
      expect(staffOfSameId('a')).toBe(1)
    }
  })

  it('shows that somebody is missing by a complete list alone', () => {
    const complete = staffOnFile({ staff: [one('a')], isComplete: true })
    expect(complete.staffMember('b')).toEqual({ kind: 'none' })
    expect(complete.staffOfSameId('b')).toBe(0)
    const unknown = { kind: 'unknown', missing: ['staff'], evidence: [] }
    expect(staffOnFile({ staff: [one('a')], isComplete: false }).staffMember('b')).toEqual(unknown)
    expect(staffOnFile({ staff: undefined, isComplete: false }).staffMember('a')).toEqual(unknown)
  })

  it('of several of one id finds the same in any order, and counts them', () => {
    const same = [one('a', { absences: [] }), one('a', { exclusions: [] }), one('b')]
    const found = ordersOf(same).map((staff) => {
      const { staffMember, staffOfSameId } = staffOnFile({ staff, isComplete: true })
      expect(staffOfSameId('a')).toBe(2)
      return JSON.stringify(staffMember('a'))
    })
    expect(new Set(found).size).toBe(1)
  })
})
