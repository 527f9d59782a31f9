import { describe, expect, it } from 'vitest'
import { AssessmentPolicy, assessmentMatters } from '../../src/policy/AssessmentPolicy.js'
import { AssessmentPolicy as arbitrary } from '../arbitrary/AssessmentPolicy.js'
import { recordLaws } from '../record/recordLaws.js'
import { given } from '../units/given.js'

const cited = (value: unknown): object => ({ value, source: 'manual' })

const example = {
  requirements: [cited({ maxAgeDays: 365 })],
  instruments: [cited({ instruments: ['ANSA'] })],
  elements: [cited('currentLevels'), cited('areasInNeed')],
  signers: [cited({ roles: ['practitioner'], withinDays: 10 })],
}

recordLaws({
  codec: AssessmentPolicy,
  arbitrary,
  example,
  required: [],
  malformed: [
    ['word', ['elements'], 'unknown'],
    ['word', ['elements', 0, 'value'], 'mood'],
    ['missing', ['requirements', 0, 'source'], undefined],
    ['missing', ['instruments', 0, 'value', 'instruments'], undefined],
    ['type', ['signers', 0, 'value'], 'practitioner'],
  ],
  readable: [
    ['silence on a matter', { elements: 'notStated' }],
    ['an empty list, which is a contradiction', { signers: [] }],
  ],
})

describe('assessmentMatters', () => {
  it('are all its fields, with what each says', () => {
    const policy = given(AssessmentPolicy)(example)
    expect(assessmentMatters(policy)).toEqual(
      Object.entries(policy).map(([field, said]: readonly [string, unknown]) => [[field], said]),
    )
  })

  it('are there where nothing is said', () => {
    expect(assessmentMatters({}).map(([path, said]) => [path.join('.'), said])).toEqual(
      Object.keys(example).map((field) => [field, undefined]),
    )
  })
})
