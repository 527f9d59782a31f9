import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'sessionHasEnded'
const none = undefined

// It concerns every session, so that it always applies: cancelled and missed ones are not judged at all.
describe('sessionHasEnded', () => {
  it.each<readonly [string, object, string]>([
    ['finished', { status: 'finished' }, 'met'],
    ['no status, with an end', { status: none }, 'met'],
    [
      'no status and no end: it may be going on',
      { status: none, end: none },
      'undetermined: session.status, session.end',
    ],
    ['finished on a day that is known, end not known', { end: none }, 'met'],
    ['finished, no date at all', { start: none, end: none }, 'undetermined: session.end'],
    ['in progress', { status: 'inProgress' }, 'notMet: sessionIsNotFinished'],
    [
      'in progress without an end',
      { status: 'inProgress', end: none },
      'notMet: sessionIsNotFinished',
    ],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session })).toBe(outcome)
  })

  it('has nothing to say of a planned session, which is looked at while it is scheduled', () => {
    expect(outcomeOf(rule, { session: { status: 'planned' }, moment: 'schedule' })).toBe(
      'notApplicable',
    )
  })

  const night = { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T00:00:00-06:00' }
  const pastMidnight = { ...night, end: '2026-03-03T00:00:01-06:00' }

  it.each<readonly [string, object, string, string]>([
    ['the day before the session', {}, '2026-03-01', 'notMet: sessionIsAfterReview'],
    ['the day of the session', {}, '2026-03-02', 'met'],
    ['the day after', {}, '2026-03-03', 'met'],
    ['the day of a session that ends as the day does', night, '2026-03-02', 'met'],
    [
      'the first day of one that ends after midnight',
      pastMidnight,
      '2026-03-02',
      'notMet: sessionIsAfterReview',
    ],
    ['the second day of it', pastMidnight, '2026-03-03', 'met'],
    [
      'the day before one whose end is not known',
      { end: none },
      '2026-03-01',
      'notMet: sessionIsAfterReview',
    ],
  ])('as of %s', (_, session, asOf, outcome) => {
    expect(outcomeOf(rule, { session, asOf })).toBe(outcome)
  })

  it.each<readonly [string, Case, object]>([
    [
      'the status of a session that is not finished',
      { session: { status: 'inProgress' } },
      { detail: { reason: 'sessionIsNotFinished', status: 'inProgress' }, field: 'status' },
    ],
    [
      'the end of a session of a later day',
      { session: pastMidnight, asOf: '2026-03-02' },
      {
        detail: { reason: 'sessionIsAfterReview', asOf: '2026-03-02', lastDay: '2026-03-03' },
        field: 'end',
      },
    ],
    [
      'the start, where there is no end',
      { session: { end: none }, asOf: '2026-03-01' },
      { field: 'start' },
    ],
    [
      'the service date, where that says the day',
      { session: { end: none, serviceDate: '2026-03-02' }, asOf: '2026-03-01' },
      { field: 'serviceDate' },
    ],
  ])('points at %s', (_, given, expected) => {
    const finding = openSaidBy(rule, given)
    expect(finding).toMatchObject({ severity: 'error', ...expected })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
