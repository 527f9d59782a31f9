import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { StaffMember } from '../../src/record/StaffMember.js'
import { staffOnDay } from '../../src/rule/staffOnDay.js'
import type { Choice } from '../../src/subject/Choice.js'
import { day, held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { Session } from '../../src/record/Session.js'

const session = given(Session)(held('session', '09:00', '10:00'))
const serviceDate = day('2026-03-02')
const ann: Choice<StaffMember> = { kind: 'chosen', record: given(StaffMember)({ id: 'ann' }) }
const evidence = [{ record: 'session', id: 'session' }]

describe('staffOnDay', () => {
  it.each<readonly [string, Choice<StaffMember>, typeof serviceDate | undefined, object]>([
    [
      'it is not known who it is',
      { kind: 'unknown', missing: ['staff'], evidence: [] },
      serviceDate,
      { outcome: 'undetermined', missing: ['staff'], evidence },
    ],
    ['nobody bears the name', { kind: 'none' }, serviceDate, { outcome: 'notApplicable' }],
    [
      'the day is not known',
      ann,
      undefined,
      { outcome: 'undetermined', missing: ['session.start'], evidence },
    ],
  ])('has nothing to look at where %s', (_, chosen, date, expected) => {
    expect(staffOnDay(chosen, { session, serviceDate: date })).toEqual(E.left(expected))
  })

  it('is the staff member and the day, and rests on the staff record last', () => {
    expect(staffOnDay(ann, { session, serviceDate })).toEqual(
      E.right({
        staff: { id: 'ann' },
        serviceDate,
        evidence: [...evidence, { record: 'staff', id: 'ann' }],
      }),
    )
  })
})
