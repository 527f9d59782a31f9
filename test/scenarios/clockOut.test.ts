import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { describe, expect, it } from 'vitest'
import {
  CalendarDate,
  Session,
  audit,
  decode,
  inEffectOn,
  isOpen,
  review,
  unitsOf,
} from '../../src/index.js'
import { texasMedicaid } from '../../src/payers/index.js'

/**
 * Clock-out in the field. A mobile app posts when a worker clocked in and out, sometimes late or with one end missing.
 * It has two instants, the worker, the member and the code, and knows whose rounding counts. It lacks note and plan.
 * No time is ever invented: where one is missing there are no units, and the answer names the field. Whether the
 * worker was with another member in the same minutes is asked across charts, by the audit of a caseload.
 */
const clocked = (start: string | undefined, end: string | undefined) => ({
  id: 'visit-1',
  code: 'H2014',
  start,
  end,
})

const texasIn2024 = pipe(
  decode(CalendarDate)('2024-11-04'),
  E.chainW(inEffectOn(texasMedicaid)),
  E.map(({ units = {} }) => units),
)

/** The units of a visit, or what is wrong with its times. */
const counted = (start: string | undefined, end: string | undefined) =>
  pipe(
    E.Do,
    E.apSW('policy', texasIn2024),
    E.apSW('session', decode(Session)(clocked(start, end))),
    E.chainW(({ policy, session }) => unitsOf(policy)([{ session }])),
    E.map(({ units, issues }) =>
      issues.length === 0 ? units : issues.map(({ kind, field }) => `${field}: ${kind}`),
    ),
  )

describe('clock-out', () => {
  // Texas pays full 15 minutes of continuous contact. 52 minutes and 30 seconds are 52 minutes, 3 times 15 and 7 over.
  it.each([
    ['3 units and 7 minutes', '2024-11-04T09:00:20-06:00', '2024-11-04T09:52:50-06:00', 3],
    ['14 minutes 59 seconds, no unit', '2024-11-04T09:00:00-06:00', '2024-11-04T09:14:59-06:00', 0],
    // 00:30 at -5 is 05:30Z, 02:15 at -6 is 08:15Z: 165 minutes, 11 times 15, though clocks show 105.
    ['the clock-change night', '2024-11-03T00:30:00-05:00', '2024-11-03T02:15:00-06:00', 11],
  ])('counts %s', (_case, start, end, units) => {
    expect(counted(start, end)).toEqual(E.right(units))
  })

  it.each([
    ['no clock-out', '2024-11-04T09:00:00-06:00', undefined, 'end: endMissing'],
    ['no clock-in', undefined, '2024-11-04T09:00:00-06:00', 'start: startMissing'],
    ['25 hours', '2024-11-04T09:00:00-06:00', '2024-11-05T10:00:00-06:00', 'end: longerThanADay'],
    [
      'both ends exchanged',
      '2024-11-04T10:00:00-06:00',
      '2024-11-04T09:00:00-06:00',
      'end: endNotAfterStart',
    ],
  ])('says why %s gives no units', (_case, start, end, issue) => {
    expect(counted(start, end)).toEqual(E.right([issue]))
  })

  it('refuses a time without its offset, which may be any hour', () => {
    expect(decode(Session)(clocked('2024-11-04T09:00:00', undefined))).toMatchObject(
      E.left([{ path: ['start'], kind: 'form' }]),
    )
  })

  // A visit that is said to be over and has no end is wrong, and has no unit; one that may go on is not known.
  it.each([
    ['finished', 'unsupported', 0, 0],
    ['inProgress', 'unsupported', undefined, 'undetermined'],
    [undefined, 'undetermined', undefined, 'undetermined'],
  ])('makes no line of a visit that is %s and has no clock-out', (status, support, units, sum) => {
    const visit = { ...clocked('2024-11-04T09:00:00-06:00', undefined), status }
    const { charts, summary } = review(
      [texasMedicaid],
      '2024-11-04',
    )({
      charts: [
        {
          member: { id: 'member-1', coverages: [{ payer: 'texas-medicaid' }] },
          sessions: [visit],
        },
      ],
    })
    const [session] = charts[0]?.sessions ?? []

    expect([session?.support, session?.units]).toEqual([support, units])
    expect(charts[0]?.lines.map(({ outcome }) => outcome._tag)).toEqual(['Left'])
    expect([summary.documentedUnits, summary.claimableUnits]).toEqual([sum, 0])
  })

  // 09:30 to 10:00 are in both visits. The list of that day's visits is complete, so both are known to overlap.
  it("sets the visit beside the member's other visits of the day", () => {
    const { charts } = review(
      [texasMedicaid],
      '2024-11-04',
    )({
      charts: [
        {
          member: { id: 'member-1', coverages: [{ payer: 'texas-medicaid' }] },
          sessions: [
            clocked('2024-11-04T09:00:00-06:00', '2024-11-04T10:00:00-06:00'),
            {
              id: 'visit-2',
              code: 'H2017',
              start: '2024-11-04T09:30:00-06:00',
              end: '2024-11-04T11:00:00-06:00',
            },
          ],
        },
      ],
    })
    const overlaps = charts[0]?.sessions[0]?.findings
      .filter(isOpen)
      .filter(({ rule }) => rule === 'sessionsDoNotOverlap')

    expect(overlaps).toMatchObject([
      { outcome: 'notMet', detail: { sessions: ['visit-2'], overlappingMinutes: 30 } },
    ])
  })

  // The app holds the worker's other visit of the day too, of another member: 09:30 to 10:00 are in both.
  it.each([
    // Each of the visits says so, since their times do not tell in which the worker was.
    [
      'in both, half an hour',
      '2024-11-04T09:30:00-06:00',
      [
        ['worker-1', 30],
        ['worker-1', 30],
      ],
    ],
    ['one behind the other', '2024-11-04T10:00:00-06:00', []],
  ])('finds a worker who is in two places: %s', (_case, start, expected) => {
    const alone = { status: 'finished', format: { kind: 'individual' } }
    const visitOf = (member: string, id: string, from: string, end: string) => ({
      member: { id: member, coverages: [{ payer: 'texas-medicaid' }] },
      sessions: [{ ...clocked(from, end), id, renderingProvider: 'worker-1', ...alone }],
    })
    const { findings } = audit([texasMedicaid], '2024-11-04')(
      {
        charts: [
          visitOf('member-1', 'visit-1', '2024-11-04T09:00:00-06:00', '2024-11-04T10:00:00-06:00'),
          visitOf('member-2', 'visit-2', start, '2024-11-04T11:00:00-06:00'),
        ],
      },
      { lines: [] },
    )
    const twice = findings.flatMap((finding) =>
      finding.rule === 'providerIsWithOneMemberAtATime' && finding.outcome === 'notMet'
        ? [finding.detail]
        : [],
    )

    expect(
      twice.map(({ renderingProvider, overlappingMinutes }) => [
        renderingProvider,
        overlappingMinutes,
      ]),
    ).toEqual(expected)
  })
})
