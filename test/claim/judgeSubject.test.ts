import { describe, expect, it } from 'vitest'
import { judgeSubject } from '../../src/claim/judgeSubject.js'
import { rules } from '../../src/claim/rules.js'
import { held } from '../subject/chartOf.js'
import { subjectsOf } from './subjectsOf.js'

const subjects = subjectsOf([held('a', '09:00', '10:00'), held('b', '11:00', '12:00')])

describe('judgeSubject', () => {
  it('every rule is heard, in the order of the rules', () => {
    const judge = judgeSubject('claim')
    for (const subject of subjects) {
      expect([...new Set(judge(subject).map(({ rule }) => rule))]).toEqual(
        rules.map(({ id }) => id),
      )
    }
  })

  it('that all is well is one object for all sessions of the same editions', () => {
    const judge = judgeSubject('claim')
    const [a, b] = subjects.map((subject) =>
      judge(subject).filter(({ outcome }) => outcome === 'met'),
    )
    expect(a?.length).toBeGreaterThan(0)
    expect(a?.every((finding, index) => finding === b?.[index])).toBe(true)
  })
})
