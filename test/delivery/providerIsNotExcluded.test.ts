import { describe, expect, it } from 'vitest'
import { providerIsNotExcluded } from '../../src/delivery/providerIsNotExcluded.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { staffOnFile } from '../../src/subject/staffOnFile.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'providerIsNotExcluded'
const session = { renderingProvider: 'ann' }
const staffed = (exclusions: ReadonlyArray<object> | undefined): Case => ({
  session,
  staff: [{ id: 'ann', exclusions }],
})

// The session is on 2 March 2026.
describe('providerIsNotExcluded', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['not known', undefined, 'undetermined: staff.exclusions'],
    ['none', [], 'met'],
    ['from the day', [{ from: '2026-03-02' }], 'notMet: providerIsExcluded'],
    ['from the day after', [{ from: '2026-03-03' }], 'met'],
    [
      'through the day',
      [{ from: '2026-01-01', through: '2026-03-02' }],
      'notMet: providerIsExcluded',
    ],
    ['through the day before', [{ from: '2026-01-01', through: '2026-03-01' }], 'met'],
    ['of a range that covers no day', [{ from: '2026-03-03', through: '2026-03-01' }], 'met'],
    [
      'the second of two',
      [{ from: '2025-01-01', through: '2025-12-31' }, { from: '2026-03-01' }],
      'notMet: providerIsExcluded',
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

  const excluded = [{ from: '2026-03-02' }]
  const underSue = (ofAnn: object, ...others: ReadonlyArray<object>): Case => ({
    session: { ...session, supervisingProvider: 'sue' },
    staff: [{ id: 'ann', ...ofAnn }, ...others],
  })
  const sue = (exclusions?: ReadonlyArray<object>) => ({ id: 'sue', exclusions })
  const clear = { exclusions: [] }

  it.each<readonly [string, Case, string]>([
    ['both are clear', underSue(clear, sue([])), 'met'],
    ['from the day', underSue(clear, sue(excluded)), 'notMet: supervisorIsExcluded'],
    ['from the day after', underSue(clear, sue([{ from: '2026-03-03' }])), 'met'],
    ['not known', underSue(clear, sue()), 'undetermined: staff.exclusions'],
    ['nobody bears the name', underSue(clear), 'met'],
    [
      'the staff are not all known, nor the supervisor',
      { session: { ...session, supervisingProvider: 'sue' } },
      'undetermined: staff',
    ],
    ['both', underSue({ exclusions: excluded }, sue(excluded)), 'notMet: providerIsExcluded'],
    [
      'where of the rendering provider it is not known',
      underSue({}, sue(excluded)),
      'notMet: supervisorIsExcluded',
    ],
    [
      'where nobody is named who rendered',
      { session: { supervisingProvider: 'sue' }, staff: [sue(excluded)] },
      'notMet: supervisorIsExcluded',
    ],
    [
      'not known, where nobody is named who rendered',
      { session: { supervisingProvider: 'sue' }, staff: [sue()] },
      'undetermined: staff.exclusions',
    ],
    [
      'none, where nobody is named who rendered',
      { session: { supervisingProvider: 'sue' }, staff: [sue([])] },
      'undetermined: session.renderingProvider',
    ],
    [
      'none, where nobody bears the name of who rendered',
      { session: { renderingProvider: 'bob', supervisingProvider: 'sue' }, staff: [sue([])] },
      'notApplicable',
    ],
  ])('of the supervising provider: %s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('not known, where the staff on file are not all and the rendering provider is clear', () => {
    const staff = [given(StaffMember)({ id: 'ann', ...clear })]
    const { staffMember } = staffOnFile({ staff, isComplete: false })
    const [subject] = subjectsOf([held('a', '09:00', '10:00', { supervisingProvider: 'sue' })])
    const renderingProvider = staff.map((record) => ({ kind: 'chosen', record }) as const)[0]
    const bench = { payer: undefined, agencies: [], baselines: [], moment: 'claim' } as const
    const found =
      subject &&
      renderingProvider &&
      providerIsNotExcluded.findings(bench)({ ...subject, staffMember, renderingProvider })
    expect(found).toMatchObject([{ outcome: 'undetermined', missing: ['staff'], severity: 'info' }])
  })

  it('rests on the staff record of the supervising provider', () => {
    const finding = openSaidBy(rule, underSue(clear, sue(excluded)))
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'supervisorIsExcluded', staff: 'sue', serviceDate: '2026-03-02' },
      field: 'exclusions',
      fixedBy: 'biller',
      carc: 'B7',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'staff sue'])
    const open = openSaidBy(rule, underSue(clear, sue()))
    expect(open).toMatchObject({ severity: 'warning' })
    expect(evidenceOf(open)).toEqual(['session session', 'staff sue'])
  })

  it('rests on the staff record', () => {
    const finding = openSaidBy(rule, staffed([{ from: '2026-01-01' }]))
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'providerIsExcluded', staff: 'ann', serviceDate: '2026-03-02' },
      field: 'exclusions',
      fixedBy: 'biller',
      carc: 'B7',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'staff ann'])
  })

  it('in an audit weighs as is stated, and what is not known costs no claim', () => {
    const away = staffed([{ from: '2026-01-01' }])
    expect(openSaidBy(rule, { ...away, moment: 'audit' })).toMatchObject({ severity: 'error' })
    expect(openSaidBy(rule, staffed(undefined))).toMatchObject({ severity: 'warning' })
    expect(openSaidBy(rule, { staff: [] })).toMatchObject({ severity: 'info' })
  })
})
