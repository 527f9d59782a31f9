import { describe, expect, it } from 'vitest'
import { missingFactAt, suppliedBy } from '../../src/rule/missingFactAt.js'
import { missingFacts } from '../../src/rule/missingFacts.js'

describe('missingFactAt', () => {
  it('is what is listed', () => {
    for (const fact of missingFacts) expect(missingFactAt(fact.path)).toEqual(fact)
  })

  it.each([
    ['note.weather', 'the weather of the note', 'clinician'],
    ['staff.homeAddress.street', 'the street of the home address of the staff', 'supervisor'],
    ['authorization.color', 'the color of the authorization', 'biller'],
    ['weather', 'the weather', 'developer'],
    ['', 'something that has no name here', 'developer'],
    ['Jane Doe, 1970', 'something that has no name here', 'developer'],
  ])('%s, which is not listed, by its names', (path, words, fixedBy) => {
    expect(missingFactAt(path)).toEqual({ path, words, fixedBy })
  })
})

describe('suppliedBy', () => {
  it.each([
    [['note.skills'], 'clinician'],
    [['member.coverages'], 'biller'],
    [['staff.credentials'], 'supervisor'],
    [['plans', 'note.skills'], 'developer'],
    [['note.skills', 'plans'], 'clinician'],
    [[], 'developer'],
  ])('%j: %s', (missing, role) => {
    expect(suppliedBy(missing)).toBe(role)
  })
})
