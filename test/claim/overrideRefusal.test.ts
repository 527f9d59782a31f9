import { describe, expect, it } from 'vitest'
import { overrideRefusal } from '../../src/claim/overrideRefusal.js'
import { rules } from '../../src/claim/rules.js'
import { Override } from '../../src/record/Override.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const sound = {
  id: 'o1',
  rule: 'planCoversServiceDate',
  role: 'supervisor',
  reason: 'documentedElsewhere',
  decidedOn: '2026-12-31',
}

const refusalOf = (fields: object = {}, ...others: ReadonlyArray<object>) => {
  const [one, ...more] = [{ ...sound, ...fields }, ...others].map(given(Override))
  if (one === undefined) throw new Error('a test gives no override')
  return overrideRefusal([one, ...more], day('2026-12-31'))(one)
}

describe('overrideRefusal', () => {
  it.each<readonly [string, object, string | undefined]>([
    ['nothing speaks against it', {}, undefined],
    ['of every session', { session: undefined }, undefined],
    ['another reason', { reason: { other: 'by phone' } }, undefined],
    ['no rule of that name', { rule: 'noSuchRule' }, 'ruleIsUnknown'],
    ['a name that all objects have', { rule: 'toString' }, 'ruleIsUnknown'],
    ['no role', { role: undefined }, 'roleIsUnknown'],
    ['no reason', { reason: undefined }, 'reasonIsUnknown'],
    ['no day', { decidedOn: undefined }, 'dateIsUnknown'],
    ['the day after the review', { decidedOn: '2027-01-01' }, 'decidedAfterReview'],
  ])('%s', (_, fields, expected) => {
    expect(refusalOf(fields)).toBe(expected)
  })

  it('another of the same id', () => {
    expect(refusalOf({}, { ...sound, rule: 'noteIsSigned' })).toBe('idIsShared')
    expect(refusalOf({}, { ...sound, id: 'o2' })).toBeUndefined()
  })

  it.each(rules.filter(({ authority }) => authority === 'records').map(({ id }) => id))(
    'nobody overrides what follows from the records: %s',
    (rule) => {
      expect(refusalOf({ rule })).toBe('ruleFollowsFromRecords')
    },
  )
})
