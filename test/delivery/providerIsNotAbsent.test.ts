import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'providerIsNotAbsent'
const session = { renderingProvider: 'ann' }
const staffed = (absences: ReadonlyArray<object> | undefined): Case => ({
  session,
  staff: [{ id: 'ann', absences }],
})

// The session is on 2 March 2026.
describe('providerIsNotAbsent', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['not known', undefined, 'undetermined: staff.absences'],
    ['none', [], 'met'],
    ['from the day', [{ from: '2026-03-02' }], 'notMet: providerIsAbsent'],
    ['from the day after', [{ from: '2026-03-03' }], 'met'],
    [
      'through the day',
      [{ from: '2026-01-01', through: '2026-03-02' }],
      'notMet: providerIsAbsent',
    ],
    ['through the day before', [{ from: '2026-01-01', through: '2026-03-01' }], 'met'],
    ['of a range that covers no day', [{ from: '2026-03-03', through: '2026-03-01' }], 'met'],
    [
      'the second of two',
      [{ from: '2025-01-01', through: '2025-12-31' }, { from: '2026-03-01' }],
      'notMet: providerIsAbsent',
    ],
  ])('%s', (_, ranges, outcome) => {
    expect(outcomeOf(rule, staffed(ranges))).toBe(outcome)
  })

  it.each<readonly [string, Case, string]>([
    ['nobody is named', { staff: [] }, 'undetermined: session.renderingProvider'],
    ['the staff are not known', { session }, 'undetermined: staff'],
    ['nobody bears the name', { session, staff: [] }, 'notApplicable'],
    [
      'the day is not known',
      { ...staffed([]), session: { ...session, start: undefined, end: undefined } },
      'undetermined: session.start',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('rests on the staff record', () => {
    const finding = openSaidBy(rule, staffed([{ from: '2026-01-01' }]))
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: { reason: 'providerIsAbsent', staff: 'ann', serviceDate: '2026-03-02' },
      field: 'absences',
      fixedBy: 'supervisor',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'staff ann'])
  })

  it('in an audit weighs as is stated, and what is not known costs no claim', () => {
    const away = staffed([{ from: '2026-01-01' }])
    expect(openSaidBy(rule, { ...away, moment: 'audit' })).toMatchObject({ severity: 'warning' })
    expect(openSaidBy(rule, staffed(undefined))).toMatchObject({ severity: 'info' })
    expect(openSaidBy(rule, { staff: [] })).toMatchObject({ severity: 'info' })
  })
})
