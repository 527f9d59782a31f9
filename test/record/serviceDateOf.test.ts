import { describe, expect, it } from 'vitest'
import { serviceDateOf } from '../../src/record/serviceDateOf.js'
import { session } from '../units/given.js'

describe('serviceDateOf', () => {
  it.each([
    [
      'the day of the start in its own offset',
      { start: '2026-03-02T23:30:00-06:00' },
      '2026-03-02',
    ],
    ['the day in UTC where no offset is known', { start: '2026-03-03T05:30:00Z' }, '2026-03-03'],
    [
      'its own before that',
      { start: '2026-03-03T05:30:00Z', serviceDate: '2026-03-02' },
      '2026-03-02',
    ],
    ['its own without a start', { serviceDate: '2026-03-02' }, '2026-03-02'],
    ['not that of the end', { end: '2026-03-02T10:00:00-06:00' }, undefined],
  ])('%s', (_, fields, expected) => {
    expect(serviceDateOf(session(fields))).toBe(expected)
  })
})
