import { describe, expect, it } from 'vitest'
import { Diagnosis } from '../../src/record/Diagnosis.js'
import { isInForceOn } from '../../src/record/isInForceOn.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

describe('isInForceOn', () => {
  it.each([
    ['established before', { establishedOn: '2026-03-01' }, true],
    ['established on the day', { establishedOn: '2026-03-02' }, true],
    ['established the day after', { establishedOn: '2026-03-03' }, false],
    ['of no known day', {}, false],
    ['of no known day, and resolved later', { resolvedOn: '2026-12-31' }, false],
    ['resolved the day after', { establishedOn: '2026-01-01', resolvedOn: '2026-03-03' }, true],
    ['resolved on the day', { establishedOn: '2026-01-01', resolvedOn: '2026-03-02' }, false],
    ['resolved before', { establishedOn: '2026-01-01', resolvedOn: '2026-03-01' }, false],
  ])('%s: %s is %s', (_, fields, expected) => {
    expect(isInForceOn(day('2026-03-02'))(given(Diagnosis)({ code: 'F20.9', ...fields }))).toBe(
      expected,
    )
  })
})
