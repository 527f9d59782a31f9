import { describe, expect, it } from 'vitest'
import { verificationRemarks } from '../../src/lint/verificationRemarks.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { policy } from '../rule/judged.js'
import { given } from '../units/given.js'

const found = (asOf: string, maxAgeDays: number, through?: string) => {
  const [edition] = policy().editions
  const effective = { from: '2026-01-01', ...(through === undefined ? {} : { through }) }
  const history = policy({}, { editions: [{ ...edition, effective, verifiedOn: '2026-03-01' }] })
  return verificationRemarks(given(CalendarDate)(asOf), maxAgeDays)(history).map(({ kind }) => kind)
}

describe('verificationRemarks', () => {
  it.each([
    ['29 days after', '2026-03-30', 30, []],
    ['on the 30th day', '2026-03-31', 30, []],
    ['31 days after', '2026-04-01', 30, ['unverified']],
    ['before it', '2026-02-01', 30, []],
    ['before the edition', '2025-12-31', 0, []],
  ])('held against its text on 1 March, looked at %s', (_, asOf, maxAgeDays, expected) => {
    expect(found(asOf, maxAgeDays)).toEqual(expected)
  })

  it.each([
    ['on its last day', '2026-06-30', []],
    ['on the day after', '2026-07-01', ['ended']],
  ])('of an edition that ends in June, %s', (_, asOf, expected) => {
    expect(found(asOf, 365, '2026-06-30')).toEqual(expected)
  })
})
