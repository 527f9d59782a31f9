import { describe, expect, it } from 'vitest'
import { linesInWords } from '../claim/reviewed.js'
import { evidenceOf, openSaidBy, outcomeOf } from '../rule/judged.js'
import { held } from '../subject/chartOf.js'

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
    ['one of a code by the day', [other('09:30', '10:30', { code: 'H2018' })], 'met'],
    [
      'one of a code by the day that has no end',
      [other('07:00', '', { code: 'H2018', end: none })],
      'met',
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

  const byAnn = { renderingProvider: 'ann' }
  const alone = { ...byAnn, memberPresent: false }

  it.each<readonly [string, object, ReadonlyArray<object>, string]>([
    ['the same provider', byAnn, [other('09:30', '10:30', alone)], 'notMet: sessionsOverlap'],
    ['the same, by a minute', byAnn, [other('09:59', '10:30', alone)], 'notMet: sessionsOverlap'],
    ['the same, afterwards', byAnn, [other('10:00', '10:30', alone)], 'met'],
    [
      'another provider',
      byAnn,
      [other('09:30', '10:30', { ...alone, renderingProvider: 'bob' })],
      'met',
    ],
    [
      'a provider who is not known',
      byAnn,
      [other('09:30', '10:30', { memberPresent: false })],
      'met',
    ],
    [
      'the same, of a code paid by the day',
      byAnn,
      [other('09:00', '17:00', { ...alone, code: 'H2018' })],
      'met',
    ],
    [
      'the same, who is without the member in this one',
      alone,
      [other('09:30', '10:30', byAnn)],
      'notMet: sessionsOverlap',
    ],
    [
      'the same, without the member in both',
      alone,
      [other('09:30', '10:30', alone)],
      'notMet: sessionsOverlap',
    ],
    ['no provider who is known', { memberPresent: false }, [other('09:30', '10:30')], 'met'],
  ])('without the member, beside a session of %s', (_, session, others, outcome) => {
    expect(outcomeOf(rule, { session, others })).toBe(outcome)
  })

  it('counts minutes once that both the member and who rendered shared', () => {
    const others = [
      other('09:30', '10:30', byAnn),
      other('09:45', '10:15', { ...alone, id: 'alone' }),
    ]
    expect(openSaidBy(rule, { session: byAnn, others })).toMatchObject({
      detail: { sessions: ['alone', 'other'], overlappingMinutes: 30 },
    })
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
      detail: {
        reason: 'sessionsOverlap',
        sessions: ['before', 'other'],
        overlappingMinutes: 35,
        times: [
          '2026-03-02T09:00:00-06:00/2026-03-02T09:20:00-06:00',
          '2026-03-02T09:45:00-06:00/2026-03-02T10:00:00-06:00',
        ],
      },
      field: 'start',
      fixedBy: 'biller',
      carc: '97',
    })
    expect(evidenceOf(finding)).toEqual(['session before', 'session other', 'session session'])
  })

  it('counts a minute once that is in several others, and writes it in the offset of the start', () => {
    const others = [
      other('', '', {
        start: '2026-03-02T15:30:00Z',
        end: '2026-03-02T15:50:00Z',
      }),
      { ...other('09:40', '10:30'), id: 'third' },
    ]
    expect(openSaidBy(rule, { others })).toMatchObject({
      detail: {
        overlappingMinutes: 30,
        times: ['2026-03-02T09:30:00-06:00/2026-03-02T10:00:00-06:00'],
      },
    })
  })

  it('five shared minutes keep both from being claimed, until one has them as non-billable', () => {
    const lines = (fields: object) =>
      linesInWords({
        staff: [{ id: 'p', credentials: [], supervisions: [], exclusions: [], absences: [] }],
        sessions: [
          held('a', '09:00', '10:00', { renderingProvider: 'p', ...fields }),
          held('b', '09:55', '10:55', { renderingProvider: 'p' }),
        ],
      })
    expect(lines({})).toEqual(['a: : sessionsDoNotOverlap', 'b: : sessionsDoNotOverlap'])
    const shared = { start: '2026-03-02T09:55:00-06:00', end: '2026-03-02T10:00:00-06:00' }
    expect(lines({ nonBillable: [shared] })).toEqual(['a+b: 7/7: '])
  })

  it('names a session once that was sent twice', () => {
    const twice = other('09:00', '10:00', { id: 'session' })
    const finding = openSaidBy(rule, { others: [twice] })
    expect(finding).toMatchObject({ detail: { sessions: ['session'] } })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
