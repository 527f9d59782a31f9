import { describe, expect, it } from 'vitest'
import type { DatedSubject } from '../../src/rule/DatedSubject.js'
import { limitVerdict } from '../../src/rule/limitVerdict.js'
import { datedSubjectsOf } from '../claim/datedSubjectsOf.js'
import { counting, day, held } from '../subject/chartOf.js'
import { limit } from '../ledger/history.js'
import { quarterHours, stated } from './judged.js'
import { yearly } from '../subject/usesIn.js'

const session: DatedSubject | undefined = datedSubjectsOf([held('a', '09:00', '10:00')])[0]

const verdict = (fields: object, subject: Partial<DatedSubject> = {}) =>
  session &&
  limitVerdict(limit(fields), ({ use, maximum, unitsBeyond }) => ({
    reason: 'over',
    from: use.window.from,
    used: use.used,
    maximum,
    unitsBeyond,
  }))({ ...session, ...subject })

const evidence = [{ record: 'session', id: 'a' }]

describe('limitVerdict', () => {
  it.each([
    ['within', {}, { outcome: 'met' }],
    ['of another code', { codes: ['H2017'] }, { outcome: 'notApplicable' }],
    ['without end', { maximum: 'unlimited' }, { outcome: 'notApplicable' }],
    [
      'beyond, and denied',
      { maximum: 3 },
      {
        outcome: 'notMet',
        detail: { reason: 'over', from: '2026-03-02', used: 4, maximum: 3, unitsBeyond: 1 },
        evidence,
        unsupportedUnits: 1,
      },
    ],
    [
      'beyond, and reviewed',
      { maximum: 3, beyond: 'review' },
      {
        outcome: 'notMet',
        detail: { reason: 'over', from: '2026-03-02', used: 4, maximum: 3, unitsBeyond: 1 },
        evidence,
      },
    ],
    [
      'about what is not known',
      { modifiers: ['HQ'], scope: 'memberAndProvider' },
      {
        outcome: 'undetermined',
        missing: ['session.modifiers', 'session.renderingProvider'],
        evidence,
      },
    ],
    [
      'about what is not known, and only warned of',
      { modifiers: ['HQ'], beyond: 'warn' },
      {
        outcome: 'undetermined',
        missing: ['session.modifiers'],
        evidence,
        severityAtMost: 'warning',
      },
    ],
  ])('%s', (_, fields, expected) => {
    expect(verdict(fields)).toEqual(expected)
  })

  it('of a session whose units are not known yet, unless it is of no concern', () => {
    const open = { end: undefined, status: 'inProgress', format: { kind: 'group' } }
    const [subject] = datedSubjectsOf([held('a', '09:00', '', open)])
    const said = (fields: object) =>
      subject && limitVerdict(limit(fields), () => ({ reason: 'over' }))(subject)
    const untold = { outcome: 'undetermined', missing: ['session.end'], evidence }
    expect(said({})).toEqual(untold)
    expect(said({ when: { formats: ['group'] } })).toEqual(untold)
    expect(said({ when: { formats: ['family'] } })).toEqual({ outcome: 'notApplicable' })
  })

  it('where not every session is known, unless it is beyond in any case', () => {
    const [subject] = datedSubjectsOf([held('a', '09:00', '10:00')], undefined, {
      incomplete: ['sessions'],
    })
    const said = (maximum: number) =>
      subject && limitVerdict(limit({ maximum }), () => ({ reason: 'over' }))(subject)
    expect(said(4)).toEqual({ outcome: 'undetermined', missing: ['sessions'], evidence })
    expect(said(3)?.outcome).toBe('notMet')
  })

  it('of a plan, where it is not known which is in effect', () => {
    const plan = {
      kind: 'unknown',
      missing: ['plans'],
      evidence: [{ record: 'plan', id: 'p' }],
    } as const
    expect(verdict({ window: { kind: 'plan' } }, { plan })).toEqual({
      outcome: 'undetermined',
      missing: ['plans'],
      evidence: [...evidence, { record: 'plan', id: 'p' }],
    })
    expect(verdict({ window: { kind: 'plan' } }, { plan: { kind: 'none' } })).toEqual({
      outcome: 'notApplicable',
    })
  })

  it('of a plan that ends before a session does', () => {
    const record = { id: 'plan', effective: { from: day('2026-01-01') } }
    const plan = { kind: 'chosen', record } as const
    expect(verdict({ window: { kind: 'plan' } }, { plan })).toEqual({
      outcome: 'undetermined',
      missing: ['plan.effective'],
      evidence,
    })
  })
})

describe('of a session over midnight', () => {
  it.each<readonly [string, object, object, object]>([
    [
      'whose plan ends with its first date',
      { window: { kind: 'plan' } },
      { plans: [{ id: 'plan', effective: { from: '2026-01-01', through: '2026-03-02' } }] },
      { outcome: 'undetermined', missing: ['plan.effective'], evidence },
    ],
  ])('%s', (_, fields, chart, expected) => {
    const night = held('a', '23:00', '', { end: '2026-03-03T01:00:00-06:00' })
    const midnight = stated('splitByServiceDate')
    const splitting = counting({ units: { ...quarterHours, midnight } })
    const [subject] = datedSubjectsOf([night], [splitting], chart)
    const judge = limitVerdict(limit(fields), () => ({ reason: 'over' }))
    expect(subject && judge(subject)).toEqual(expected)
  })
})

describe('what is beyond needs an authorization', () => {
  const night = held('a', '23:00', '', { end: '2026-03-03T01:00:00-06:00' })
  const splitting = counting({
    units: {
      rounding: stated({
        kind: 'remainder',
        unitMinutes: 15,
        remainderMinutes: 15,
        minimumMinutes: 15,
      }),
      aggregation: stated({ kind: 'contact', continuous: false }),
      midnight: stated('splitByServiceDate'),
    },
  })

  /** `met`, `notMet 2 of 4 on 2026-03-02: session a, authorization x`, `undetermined authorizations: session a`. */
  const said = (
    fields: object,
    chart: object,
    sessions = [held('a', '09:00', '10:00')],
  ): string => {
    const [subject] = datedSubjectsOf(sessions, [splitting], chart)
    const asked = limit({ maximum: 2, beyond: 'authorizationNeeded', ...fields })
    const found =
      subject &&
      limitVerdict(asked, ({ use, unitsBeyond }) => ({
        reason: 'over',
        from: use.window.from,
        used: use.used,
        unitsBeyond,
      }))(subject)
    if (found === undefined || found.outcome === 'met' || found.outcome === 'notApplicable') {
      return String(found?.outcome)
    }
    const evidenced = found.evidence.map(({ record, id }) => `${record} ${id}`).join(', ')
    if (found.outcome === 'undetermined') {
      expect(found.severityAtMost).toBeUndefined()
      return `undetermined ${found.missing.join(', ')}: ${evidenced}`
    }
    const { from, used, unitsBeyond } = found.detail
    expect(found.unsupportedUnits).toBe(unitsBeyond)
    return `notMet ${unitsBeyond} of ${used} on ${from}: ${evidenced}`
  }

  it.each<readonly [string, object, object, string]>([
    ['within', { maximum: 4 }, {}, 'met'],
    ['there is none', {}, { authorizations: [] }, 'notMet 2 of 4 on 2026-03-02: session a'],
    [
      'one bears a part',
      {},
      { authorizations: [yearly('x', 3)] },
      'notMet 1 of 4 on 2026-03-02: session a, authorization x',
    ],
    ['one bears all', {}, { authorizations: [yearly('x', 4)] }, 'met'],
    ['they are not known', {}, {}, 'undetermined authorizations: session a'],
    [
      'it is not known of one whether it covers the session',
      {},
      { authorizations: [yearly('x', 4, { effective: undefined })] },
      'undetermined authorization.effective: session a, authorization x',
    ],
    [
      'nor how many units are within, and none bears any',
      {},
      { authorizations: [], incomplete: ['sessions'] },
      'notMet 2 of 4 on 2026-03-02: session a',
    ],
    [
      'it is not known whether there is room',
      { maximum: 4 },
      { authorizations: [], incomplete: ['sessions'] },
      'undetermined sessions: session a',
    ],
    [
      'nor what is authorized',
      { maximum: 4 },
      { incomplete: ['sessions'] },
      'undetermined authorizations, sessions: session a',
    ],
    [
      'nor whether the limit is about it',
      { modifiers: ['HQ'] },
      { authorizations: [] },
      'undetermined session.modifiers: session a',
    ],
    ['and all is borne', { modifiers: ['HQ'] }, { authorizations: [yearly('x', 4)] }, 'met'],
    [
      'it counts by plan, all is borne, and no plan is known',
      { window: { kind: 'plan' } },
      { authorizations: [yearly('x', 4)] },
      'met',
    ],
  ])('%s', (_, fields, chart, expected) => {
    expect(said(fields, chart)).toBe(expected)
  })

  it('of a session over midnight on each of its dates', () => {
    const through = (date: string) => ({ effective: { from: '2026-03-01', through: date } })
    const of = (...authorizations: ReadonlyArray<object>) => said({}, { authorizations }, [night])
    expect(of()).toBe('notMet 4 of 4 on 2026-03-02: session a')
    expect(of(yearly('x', 9, through('2026-03-02')))).toBe(
      'notMet 2 of 4 on 2026-03-03: session a, authorization x',
    )
    expect(of(yearly('x', 8))).toBe('met')
    expect(of(yearly('x', 7))).toBe('notMet 1 of 4 on 2026-03-03: session a, authorization x')
  })

  it('of a session over midnight what is not known of one date and of the other', () => {
    const long = held('a', '23:00', '', { end: '2026-03-03T02:00:00-06:00' })
    const open = held('open', '23:30', '', { end: undefined, status: 'inProgress' })
    expect(said({ maximum: 4 }, {}, [long])).toBe('undetermined authorizations: session a')
    expect(said({ maximum: 4 }, {}, [long, open])).toBe(
      'undetermined authorizations, sessions: session a',
    )
  })

  it('nobody asks about authorizations where what is beyond is denied', () => {
    const [subject] = datedSubjectsOf([held('a', '09:00', '10:00')])
    const authorized = () => {
      throw new Error('asked')
    }
    const judge = limitVerdict(limit({ maximum: 2 }), () => ({ reason: 'over' }))
    expect(subject && judge({ ...subject, authorized }).outcome).toBe('notMet')
  })
})
