import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf } from '../rule/judged.js'

const rule = 'sessionsDoNotOverlap'
const none = undefined

const other = (start: string, end: string, fields: object = {}) => ({
  id: 'other',
  code: 'H2014',
  status: 'finished',
  start: `2026-03-02T${start}:00-06:00`,
  end: `2026-03-02T${end}:00-06:00`,
  ...fields,
})

const lunch = {
  nonBillable: [
    {
      start: '2026-03-02T09:30:00-06:00',
      end: '2026-03-02T10:00:00-06:00',
      reason: 'meal',
    },
  ],
}

// It concerns every session, so that it always applies. The session that is judged is from 9:00 to 10:00.
describe('sessionsDoNotOverlap', () => {
  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['no other session', [], 'met'],
    ['one that ends as it begins', [other('08:00', '09:00')], 'met'],
    ['one that begins as it ends', [other('10:00', '11:00')], 'met'],
    ['one that ends a minute into it', [other('08:00', '09:01')], 'notMet: sessionsOverlap'],
    [
      'one that begins a minute before its end',
      [other('09:59', '11:00')],
      'notMet: sessionsOverlap',
    ],
    [
      'one that ends seconds into it',
      [other('08:00', '09:00', { end: '2026-03-02T09:00:59-06:00' })],
      'met',
    ],
    [
      'one that began in it and has no end',
      [other('09:30', '', { end: none })],
      'notMet: sessionsOverlap',
    ],
    [
      'one that is going on and began as it did',
      [other('09:00', '', { end: none, status: 'inProgress' })],
      'notMet: sessionsOverlap',
    ],
    ['one without an end that began as it ended', [other('10:00', '', { end: none })], 'met'],
    [
      'one without an end that began seconds before it ended',
      [other('', '', { start: '2026-03-02T09:59:30-06:00', end: none })],
      'met',
    ],
    [
      'one that began earlier that day and has no end',
      [other('07:00', '', { end: none })],
      'undetermined: session.end',
    ],
    [
      'one that began the day before and has no end',
      [other('', '', { start: '2026-03-01T23:00:00-06:00', end: none })],
      'met',
    ],
    [
      'one without an end of which it is not known whether it was held',
      [other('07:00', '', { end: none, status: none })],
      'met',
    ],
    ['one without the member', [other('09:30', '10:30', { memberPresent: false })], 'met'],
    [
      'one without the member and without an end',
      [other('07:00', '', { memberPresent: false, end: none })],
      'met',
    ],
    ['one of the same times', [other('09:00', '10:00')], 'notMet: sessionsOverlap'],
    ['one around it', [other('08:00', '11:00')], 'notMet: sessionsOverlap'],
    [
      'one of another code',
      [other('09:30', '10:30', { code: 'H2017' })],
      'notMet: sessionsOverlap',
    ],
    ['one that was cancelled', [other('09:00', '10:00', { status: 'cancelled' })], 'met'],
    ['one that the member missed', [other('09:00', '10:00', { status: 'noShow' })], 'met'],
    ['one in its break', [other('09:30', '10:00')], 'notMet: sessionsOverlap'],
    [
      'the same written in another offset',
      [other('15:00', '16:00', { start: '2026-03-02T15:00:00Z', end: '2026-03-02T16:00:00Z' })],
      'notMet: sessionsOverlap',
    ],
  ])('beside %s', (_, others, outcome) => {
    expect(outcomeOf(rule, { others })).toBe(outcome)
  })

  it('is met by a session within the break of another, which is not billable', () => {
    expect(outcomeOf(rule, { session: lunch, others: [other('09:30', '10:00')] })).toBe('met')
  })

  it('is met by a session without the member, who may be elsewhere', () => {
    const session = { memberPresent: false }
    expect(outcomeOf(rule, { session, others: [other('09:30', '10:30')] })).toBe('met')
    const open = other('07:00', '', { end: none })
    expect(outcomeOf(rule, { session, others: [open] })).toBe('met')
  })

  it.each(['finished', 'inProgress'])(
    'a session that is %s without an end is where it began',
    (status) => {
      const session = { status, end: none }
      const around = openSaidBy(rule, { session, others: [other('08:30', '09:30')] })
      expect(around).toMatchObject({ detail: { sessions: ['other'], overlappingMinutes: 0 } })
    },
  )

  it('rests on the session that has no end', () => {
    const finding = openSaidBy(rule, { others: [other('07:00', '', { end: none })] })
    expect(evidenceOf(finding)).toEqual(['session session', 'session other'])
  })

  it.each<readonly [string, object, object, string]>([
    ['it was finished and has no end', { end: none }, {}, 'notApplicable'],
    [
      'it goes on and its end is not known',
      { end: none, status: 'inProgress' },
      {},
      'undetermined: session.end',
    ],
    ['its times make no sense', { end: '2026-03-02T08:00:00-06:00' }, {}, 'notApplicable'],
    [
      'the times of its note make no sense',
      {},
      {
        notes: [
          {
            id: 'note',
            session: 'session',
            start: '2026-03-02T10:00:00-06:00',
            end: '2026-03-02T09:00:00-06:00',
          },
        ],
      },
      'notApplicable',
    ],
    [
      'not every session of the member is known',
      {},
      { incomplete: ['sessions'] },
      'undetermined: sessions',
    ],
  ])('of a session by itself: %s', (_, session, chart, outcome) => {
    expect(outcomeOf(rule, { session, chart })).toBe(outcome)
  })

  it('does not need every session where one is seen to overlap', () => {
    const given = { others: [other('09:30', '10:30')], chart: { incomplete: ['sessions'] } }
    expect(outcomeOf(rule, given)).toBe('notMet: sessionsOverlap')
  })

  it('names the others and the minutes in common, and rests on all of them', () => {
    const others = [other('09:45', '10:15'), { ...other('08:30', '09:20'), id: 'before' }]
    const finding = openSaidBy(rule, { others })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'sessionsOverlap', sessions: ['before', 'other'], overlappingMinutes: 35 },
      field: 'start',
      fixedBy: 'biller',
      carc: '97',
    })
    expect(evidenceOf(finding)).toEqual(['session before', 'session other', 'session session'])
  })

  it('names a session once that was sent twice', () => {
    const twice = other('09:00', '10:00', { id: 'session' })
    const finding = openSaidBy(rule, { others: [twice] })
    expect(finding).toMatchObject({ detail: { sessions: ['session'] } })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
