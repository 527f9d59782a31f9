import { describe, expect, it } from 'vitest'
import { withinLife } from '../../src/rule/withinLife.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'

const saidOf = (session: object, isOutside: boolean) =>
  subjectsOf([held('a', '09:00', '10:00', session)]).map((subject) =>
    withinLife(
      subject,
      () => isOutside,
      (serviceDate) => ({ reason: 'outside', serviceDate }),
    ),
  )

const evidence = [
  { record: 'member', id: 'member' },
  { record: 'session', id: 'a' },
]

describe('withinLife', () => {
  it('a date within is met', () => {
    expect(saidOf({}, false)).toMatchObject([{ outcome: 'met' }])
  })

  it.each([
    ['by its start', {}, '2026-03-02', 'start'],
    ['by a date of its own', { serviceDate: '2026-03-05' }, '2026-03-05', 'serviceDate'],
  ])('a date outside, known %s, names the field to correct', (_, session, serviceDate, field) => {
    expect(saidOf(session, true)).toMatchObject([
      {
        outcome: 'notMet',
        detail: { reason: 'outside', serviceDate },
        evidence,
        field,
      },
    ])
  })

  it('a date that is not known is undetermined', () => {
    expect(saidOf({ start: undefined }, false)).toMatchObject([
      { outcome: 'undetermined', missing: ['session.start'], evidence },
    ])
  })
})
