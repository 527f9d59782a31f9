import { describe, expect, it } from 'vitest'
import { Assessment } from '../../src/record/Assessment.js'
import type { DatedSubject } from '../../src/rule/DatedSubject.js'
import { judgeAssessment } from '../../src/rule/judgeAssessment.js'
import { met, notApplicable, notMet } from '../../src/rule/Verdict.js'
import { datedSubjectsOf } from '../claim/datedSubjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const assessment = given(Assessment)({ id: 'assessment', assessedOn: '2026-01-01' })
const another = given(Assessment)({ id: 'another', assessedOn: '2026-02-01' })

const subjects = datedSubjectsOf([held('a', '09:00', '10:00'), held('b', '11:00', '12:00')])
const sharing = (record: Assessment): ReadonlyArray<DatedSubject> =>
  subjects.map((subject) => ({ ...subject, assessment: { kind: 'chosen', record } }))

/** A judge to whom nothing is right, and how often it was asked. */
const counting = () => {
  const asked: Array<string> = []
  const judge = judgeAssessment(({ id }) => {
    asked.push(id)
    return notMet({ reason: 'wrong' }, [{ record: 'assessment', id }], 'instrument')
  })
  return { asked, judge }
}

describe('judgeAssessment', () => {
  it('rests on the session, then on what the verdict names', () => {
    const { judge } = counting()
    expect(sharing(assessment).map(judge)).toEqual(
      ['a', 'b'].map((id) => ({
        outcome: 'notMet',
        detail: { reason: 'wrong' },
        field: 'instrument',
        evidence: [
          { record: 'session', id },
          { record: 'assessment', id: 'assessment' },
        ],
      })),
    )
  })

  it('asks once for sessions in a row that share an assessment', () => {
    const { asked, judge } = counting()
    for (const subject of [...sharing(assessment), ...sharing(another), ...sharing(assessment)]) {
      judge(subject)
    }
    expect(asked).toEqual(['assessment', 'another', 'assessment'])
  })

  it('asks nothing without an assessment', () => {
    const { asked, judge } = counting()
    expect(subjects.map((subject) => judge(subject).outcome)).toEqual([
      'undetermined',
      'undetermined',
    ])
    expect(asked).toEqual([])
  })

  it.each([
    ['all is well', met],
    ['there is nothing to judge', notApplicable],
  ])('passes on that %s as it is', (_, verdict) => {
    const judge = judgeAssessment(() => verdict)
    for (const subject of sharing(assessment)) expect(judge(subject)).toBe(verdict)
  })
})
