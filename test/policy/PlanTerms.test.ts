import { describe, expect, it } from 'vitest'
import { PlanTerms, planMatters } from '../../src/policy/PlanTerms.js'
import { PlanTerms as arbitrary } from '../arbitrary/PlanTerms.js'
import { recordLaws } from '../record/recordLaws.js'
import { given } from '../units/given.js'

const cited = (value: unknown): object => ({ value, source: 'manual' })

const example = {
  elements: [cited('skillAreas'), cited('amount')],
  longest: [cited({ count: 6, unit: 'months' })],
  reviewEvery: [cited({ count: 90, unit: 'days', isLastDayWithin: true })],
  signers: [cited({ roles: ['practitioner'], withinDays: 10 })],
  separateAuthorizer: cited(true),
  unitsWithinPlannedAmount: cited({ weekBegins: 'monday' }),
}

recordLaws({
  codec: PlanTerms,
  arbitrary,
  example,
  required: [],
  malformed: [
    ['word', ['elements', 0, 'value'], 'goals'],
    ['word', ['longest'], 'none'],
    ['missing', ['reviewEvery', 0, 'value', 'isLastDayWithin'], undefined],
    ['missing', ['signers', 0, 'source'], undefined],
    ['type', ['separateAuthorizer', 'value'], 'yes'],
    ['type', ['unitsWithinPlannedAmount', 'value'], true],
  ],
  readable: [
    ['silence on a matter', { longest: 'notStated' }],
    ['an empty list, which is a contradiction', { signers: [] }],
  ],
})

describe('planMatters', () => {
  it('are all its fields, with what each says', () => {
    const terms = given(PlanTerms)(example)
    expect(planMatters(terms)).toEqual(
      Object.entries(terms).map(([field, said]: readonly [string, unknown]) => [[field], said]),
    )
  })

  it('are there where nothing is said', () => {
    expect(planMatters({}).map(([path, said]) => [path.join('.'), said])).toEqual(
      Object.keys(example).map((field) => [field, undefined]),
    )
  })
})
