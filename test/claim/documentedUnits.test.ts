import { describe, expect, it } from 'vitest'
import { documentedUnits } from '../../src/claim/documentedUnits.js'
import { held } from '../subject/chartOf.js'
import { subjectsOf } from './subjectsOf.js'

describe('documentedUnits', () => {
  it('is their sum, undetermined where one is not known', () => {
    const judged = (sessions: ReadonlyArray<object>) =>
      subjectsOf(sessions).map((subject) => ({ subject, findings: [] }))
    const two = [held('a', '09:00', '10:00'), held('b', '11:00', '11:30')]
    const unknown = held('c', '13:00', '14:00', { end: undefined, status: undefined })
    expect(documentedUnits(judged([]))).toBe(0)
    expect(documentedUnits(judged(two))).toBe(6)
    expect(documentedUnits(judged([...two, unknown]))).toBe('undetermined')
  })
})
