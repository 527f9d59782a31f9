import { describe, expect, it } from 'vitest'
import { patternMatters, PatternTerms } from '../../src/policy/PatternTerms.js'
import { PatternTerms as arbitrary } from '../arbitrary/PatternTerms.js'
import { recordLaws } from '../record/recordLaws.js'

const stated = (value: object) => ({ value, source: 'manual' })

const example = {
  signedOnOneDay: stated({ notes: 20, serviceDates: 5 }),
  signedAtOneMoment: stated({ notes: 5 }),
  sameTimes: stated({ serviceDates: 10, when: { formats: ['individual'] } }),
  unitsAtLimit: stated({ serviceDates: 10 }),
}

recordLaws({
  codec: PatternTerms,
  arbitrary,
  example,
  required: [],
  malformed: [
    ['word', ['sameTimes'], 'always'],
    ['missing', ['unitsAtLimit', 'source'], undefined],
    ['range', ['signedOnOneDay', 'value', 'notes'], 1],
  ],
  readable: [
    ['silence on all of it', { signedAtOneMoment: 'notStated', sameTimes: 'notStated' }],
    ['nothing taken up', {}],
  ],
})

describe('patternMatters', () => {
  it('names every field once, with what is said there', () => {
    const matters = patternMatters({})
    expect(matters.map(([path]) => path)).toEqual(Object.keys(example).map((field) => [field]))
    expect(matters.map(([, said]) => said)).toEqual(matters.map(() => undefined))
    expect(patternMatters({ sameTimes: 'notStated' })).toContainEqual([['sameTimes'], 'notStated'])
  })
})
