import { describe, expect, it } from 'vitest'
import { Assessment } from '../../src/record/Assessment.js'
import { Session } from '../../src/record/Session.js'
import { assessedByAnother, byOneWorker } from '../../src/rule/assessedByAnother.js'
import { given } from '../units/given.js'

const chosen = (performedBy?: string) => ({
  kind: 'chosen' as const,
  record: given(Assessment)({ id: 'assessment', performedBy }),
})
const none = { kind: 'none' as const }
const known = { missing: [], evidence: [] }

describe('assessedByAnother', () => {
  it.each([
    ['by another', 'other', true],
    ['by the worker', 'worker', false],
  ])('an assessment %s', (_, performedBy, expected) => {
    const subject = { assessment: chosen(performedBy), openAssessments: known }
    expect(assessedByAnother(subject, 'worker', [])).toBe(expected)
  })

  it('no assessment is by nobody', () => {
    expect(assessedByAnother({ assessment: none, openAssessments: known }, 'worker', [])).toBe(
      false,
    )
  })

  it.each([
    [
      'by whom is not known',
      { assessment: chosen(), openAssessments: known },
      ['assessment.performedBy'],
    ],
    [
      'another may count',
      { assessment: chosen('worker'), openAssessments: { missing: ['assessments'], evidence: [] } },
      ['assessments'],
    ],
  ])('%s', (_, subject, missing) => {
    expect(assessedByAnother(subject, 'worker', [])).toMatchObject({
      outcome: 'undetermined',
      missing,
    })
  })
})

it('byOneWorker names the assessment, which is to be corrected', () => {
  const session = given(Session)({ id: 's', code: 'H2014' })
  const plan = { record: 'plan' as const, id: 'p' }
  expect(byOneWorker({ session, assessment: none }, [plan])).toEqual([plan])
  expect(
    byOneWorker({ session, assessment: chosen('worker') }, [plan]).map(({ record }) => record),
  ).toEqual(['session', 'assessment', 'plan'])
})
