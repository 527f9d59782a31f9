import { describe, expect, it } from 'vitest'
import { Signature } from '../../src/record/Signature.js'
import { signatureDateOf } from '../../src/record/signatureDateOf.js'
import { given } from '../units/given.js'

describe('signatureDateOf', () => {
  it.each([
    [
      'the day of its moment, in its offset',
      { signedAt: '2026-03-02T23:30:00-06:00' },
      '2026-03-02',
    ],
    ['the day that it names', { signedOn: '2026-03-02' }, '2026-03-02'],
    [
      'that of its moment before the day that it names',
      { signedAt: '2026-03-02T23:30:00-06:00', signedOn: '2026-03-05' },
      '2026-03-02',
    ],
    ['none', {}, undefined],
  ])('%s', (_, fields, expected) => {
    expect(signatureDateOf(given(Signature)(fields))).toBe(expected)
  })
})
