import { describe, expect, it } from 'vitest'
import {
  groupNumbers,
  isFoundByReview,
  mostAllowed,
  staffLeading,
} from '../../src/audit/groupNumbers.js'
import { timed } from './timed.js'

const sessionOf = (format: object, fields: object = {}) =>
  timed({ id: 'a', member: 'm1', from: '09:00', until: '10:00', format, ...fields })

const ofGroup = (numbers: object, fields?: object) =>
  sessionOf({ kind: 'group', group: 'g', ...numbers }, fields)

describe('groupNumbers', () => {
  it.each([
    ['of a group', { kind: 'group', size: 3, staffCount: 1 }, [3, 1]],
    ['of a group that says none', { kind: 'group' }, [undefined, undefined]],
    ['of one member', { kind: 'individual' }, [undefined, undefined]],
  ])('%s', (_, format, expected) => {
    const told = sessionOf(format).map(({ session }) => groupNumbers(session))
    expect(told.map(({ size, staffCount }) => [size, staffCount])).toEqual([expected])
  })
})

describe('mostAllowed', () => {
  it.each([
    ['the maximum alone', { maximum: 8 }, 1, 8],
    ['so many for each of the staff', { membersPerStaff: 4 }, 2, 8],
    ['the smaller of both', { maximum: 6, membersPerStaff: 4 }, 2, 6],
    [
      'the maximum, where the staff are not known',
      { maximum: 6, membersPerStaff: 4 },
      undefined,
      6,
    ],
    ['any number', {}, 1, Infinity],
  ])('%s', (_, requirement, staffCount, most) => {
    expect(mostAllowed(requirement, staffCount)).toBe(most)
  })
})

describe('staffLeading', () => {
  it.each([
    ['none recorded', {}, undefined],
    ['one recorded', { staffCount: 1 }, 1],
    ['two recorded, one who rendered', { staffCount: 2 }, 2],
  ])('%s', (_, numbers, expected) => {
    expect(staffLeading(ofGroup(numbers))).toBe(expected)
  })
})

describe('isFoundByReview', () => {
  it.each([
    [8, false],
    [9, true],
    [undefined, false],
  ])('a size of %s where 8 are allowed', (size, isFound) => {
    expect(ofGroup({ size }).map((one) => isFoundByReview({ maximum: 8 }, one))).toEqual([isFound])
  })
})
