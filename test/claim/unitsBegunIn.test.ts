import { describe, expect, it } from 'vitest'
import { unitsBegunIn } from '../../src/claim/unitsBegunIn.js'
import { policy } from '../rule/judged.js'
import { held } from '../subject/chartOf.js'
import { subjectsOf } from './subjectsOf.js'

describe('unitsBegunIn', () => {
  it.each([
    ['whole quarters', {}, 4],
    ['no whole quarter', { end: '2026-03-02T09:14:00-06:00' }, 0],
    ['over, without an end', { end: undefined }, 0],
    ['not known to be over, without an end', { end: undefined, status: undefined }, undefined],
  ])('%s: %s', (_, fields, expected) => {
    const [subject] = subjectsOf([held('a', '09:00', '10:00', fields)])
    expect(subject && unitsBegunIn(subject)).toBe(expected)
  })

  it('are not known by a policy that gives none, or of an id that is shared', () => {
    const hour = held('a', '09:00', '10:00')
    expect(subjectsOf([hour], [policy()]).map(unitsBegunIn)).toEqual([undefined])
    expect(subjectsOf([hour, hour]).map(unitsBegunIn)).toEqual([undefined, undefined])
  })
})
