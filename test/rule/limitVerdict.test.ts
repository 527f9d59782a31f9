import { describe, expect, it } from 'vitest'
import { limitVerdict } from '../../src/rule/limitVerdict.js'
import type { SessionSubject } from '../../src/subject/SessionSubject.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { day, held } from '../subject/chartOf.js'
import { limit } from '../ledger/history.js'

const session: SessionSubject | undefined = subjectsOf([held('a', '09:00', '10:00')])[0]

const verdict = (fields: object, subject: Partial<SessionSubject> = {}) =>
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
