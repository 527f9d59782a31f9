import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { renderingOf } from '../../src/rule/renderingOf.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import type { SessionSubject } from '../../src/subject/SessionSubject.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const subjectOf = (fields: Partial<SessionSubject>): SessionSubject => {
  const [subject] = subjectsOf([held('session', '09:00', '10:00')])
  if (subject === undefined) throw new Error('a test gives no session')
  return { ...subject, ...fields }
}

const ann = given(StaffMember)({ id: 'ann' })
const session = [{ record: 'session', id: 'session' }]

describe('renderingOf', () => {
  it.each<readonly [string, Partial<SessionSubject>, object]>([
    [
      'nobody is named',
      {},
      { outcome: 'undetermined', missing: ['session.renderingProvider'], evidence: session },
    ],
    [
      'the staff are not known',
      { renderingProvider: { kind: 'unknown', missing: ['staff'], evidence: [] } },
      { outcome: 'undetermined', missing: ['staff'], evidence: session },
    ],
    [
      'nobody bears the name',
      { renderingProvider: { kind: 'none' } },
      { outcome: 'notApplicable' },
    ],
    [
      'the day is not known',
      { renderingProvider: { kind: 'chosen', record: ann }, serviceDate: undefined },
      { outcome: 'undetermined', missing: ['session.start'], evidence: session },
    ],
  ])('has nothing to look at where %s', (_, fields, expected) => {
    expect(renderingOf(subjectOf(fields))).toEqual(E.left(expected))
  })

  it('is the staff member and the day, and rests on the staff record last', () => {
    const subject = subjectOf({ renderingProvider: { kind: 'chosen', record: ann } })
    expect(renderingOf(subject)).toEqual(
      E.right({
        staff: ann,
        serviceDate: '2026-03-02',
        evidence: [...session, { record: 'staff', id: 'ann' }],
      }),
    )
  })
})
