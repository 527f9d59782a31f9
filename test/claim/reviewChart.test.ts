import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { texasMedicaid } from '../../src/payers/index.js'
import { quarterHours, stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { lasting } from '../units/given.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

/** The day of a member of Texas Medicaid: sessions of so many minutes from nine, one after another. */
const texasDay = (...minutes: ReadonlyArray<number>) => {
  const starts = ['2016-12-05T09:00:00-06:00', '2016-12-05T14:00:00-06:00']
  return chartReviewOf(
    {
      member: { id: 'member', coverages: [{ payer: 'texas-medicaid' }] },
      diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
      sessions: minutes.map((length, index) => ({
        id: `session-${index}`,
        code: 'H2014',
        status: 'finished',
        placeOfService: '12',
        ...lasting(starts[index] ?? '', length),
      })),
    },
    [texasMedicaid],
  )
}

const numbers = ({ documentedUnits, lines }: ReturnType<typeof texasDay>) => {
  const claimed = lines.flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right]))
  return [
    documentedUnits,
    claimed.map((line) => line.units),
    claimed.map((line) => line.overLimitUnits),
  ]
}

describe('reviewChart', () => {
  it.each([
    ['TX-1', [14], 0, [], []],
    ['TX-2', [15], 1, [1], [0]],
    ['TX-2', [29], 1, [1], [0]],
    ['TX-2', [30], 2, [2], [0]],
    ['TX-3', [8, 8], 0, [], []],
    ['TX-4', [240], 16, [16], [0]],
    ['TX-5', [255], 17, [16], [1]],
    ['TX-5, over two sessions', [240, 30], 18, [16], [2]],
  ])('%s: %j minutes', (_, minutes, documented, claimed, over) => {
    expect(numbers(texasDay(...minutes))).toEqual([documented, claimed, over])
  })

  it('claims nothing that cannot be told once the time of another session is left out', () => {
    // What was billed of s1, on an unknown day and how much, decides whether anything is left for s2, whether or not s1
    // may be claimed.
    const events = [{ id: 'e', kind: 'billed', session: 's1', line: 'l' }]
    const authorization = yearly('a', 8, { events })
    const reviewWith = (placeOfService: string) =>
      chartReviewOf(
        {
          sessions: [
            held('s1', '09:00', '10:00', { placeOfService, modality: 'inPerson' }),
            heldOn('2026-03-03', 's2', '09:00', '10:00', {
              placeOfService: '12',
              modality: 'inPerson',
            }),
          ],
          authorizations: [authorization],
        },
        [
          counting({
            claimTerms: { authorization: [stated({})] },
            delivery: { places: [stated({ allowed: ['12'] })] },
          }),
        ],
      )
    const supportIn = (placeOfService: string) =>
      reviewWith(placeOfService).sessions.map(({ support }) => support)
    expect(supportIn('12')).toEqual(['supported', 'undetermined'])
    expect(supportIn('21')).toEqual(['unsupported', 'undetermined'])
    expect(reviewWith('21').lines.map(({ outcome }) => T.isLeft(outcome))).toEqual([true, true])
  })

  it.each([12, 31, 32, 33, 34, 60])(
    'claims nothing of a chain of %i sessions of which each rests on the one before',
    (length) => {
      const ids = Array.from({ length }, (_, index) => `s${10 + index}`)
      const dayOf = (index: number): string =>
        `2026-0${3 + Math.floor(index / 19)}-${10 + (index % 19)}`
      const sessions = ids.map((id, index) =>
        heldOn(dayOf(index), id, '09:00', '10:00', {
          authorization: id,
          ...(index === 0 ? { modality: 'audioOnly' } : { modality: 'inPerson' }),
        }),
      )
      // The authorization of each holds, of an unknown day and size, what was billed of the one before.
      const authorizations = ids.map((id, index) => {
        const before = ids[index - 1]
        const event = { id: 'e', kind: 'billed', session: before, line: 'l' }
        return yearly(id, 8, before === undefined ? {} : { events: [event] })
      })
      const { lines } = chartReviewOf({ sessions, authorizations }, [
        counting({
          claimTerms: { authorization: [stated({})] },
          delivery: { modalities: [stated({ allowed: ['inPerson'] })] },
        }),
      ])
      expect(lines.filter(({ outcome }) => !T.isLeft(outcome))).toEqual([])
    },
  )

  it('TX-5 says which unit is beyond the limit, and of which text', () => {
    const { sessions, limits } = texasDay(255)
    const [session] = sessions
    expect(session?.support).toBe('supported')
    expect(session?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'unitsAreWithinDailyLimit',
        outcome: 'notMet',
        severity: 'error',
        unsupportedUnits: 1,
      }),
    )
    expect(limits.map(({ used, left }) => [used, left])).toEqual([[17, 0]])
  })

  it('a session whose units are all beyond the limit is not supported', () => {
    const sessions = texasDay(240, 30).sessions.map(({ support, units }) => [support, units])
    expect(sessions).toEqual([
      ['supported', 16],
      ['unsupported', 2],
    ])
  })

  it('limits are judged on what may be claimed', () => {
    const sessions = [
      held('a', '09:00', '10:00', { status: 'inProgress' }),
      held('b', '11:00', '12:00'),
    ]
    const [a, b] = chartReviewOf({ sessions }, [counting({ limits: [dailyLimit(4)] })]).sessions
    const ofLimit = (session: typeof a) =>
      session?.findings.find(({ rule }) => rule === 'unitsAreWithinDailyLimit')?.outcome
    expect([a?.support, b?.support]).toEqual(['unsupported', 'supported'])
    expect([ofLimit(a), ofLimit(b)]).toEqual(['met', 'met'])
  })

  describe('a planned session that may not be held as it is planned', () => {
    const plan = (id: string, from: string, until: string, date = '2026-03-02') =>
      heldOn(date, id, from, until, { status: 'planned' })
    // The first two overlap, which is an error of both.
    const sessions = [
      plan('a', '09:00', '10:00'),
      plan('b', '09:45', '10:45'),
      plan('c', '11:00', '12:00'),
    ]
    const at = (moment: 'schedule' | 'claim', given: ReadonlyArray<object>, maximum: number) =>
      chartReviewOf({ sessions: given }, [counting({ limits: [dailyLimit(maximum)] })], moment)

    it('keeps its place in a limit until it is moved or cancelled', () => {
      const overLimit = (maximum: number) =>
        at('schedule', sessions, maximum).sessions.flatMap(({ session, findings }) =>
          findings.flatMap((one) =>
            one.rule === 'unitsAreWithinDailyLimit' && one.outcome === 'notMet'
              ? [`${session} ${one.unsupportedUnits}`]
              : [],
          ),
        )
      expect(overLimit(12)).toEqual([])
      expect(overLimit(11)).toEqual(['c 1'])
      expect(overLimit(7)).toEqual(['b 1', 'c 4'])
    })

    it('counts in how far the limit is used, and gives no line', () => {
      const { limits, lines } = at('schedule', sessions, 11)
      expect(limits).toMatchObject([{ used: 12, left: 0 }])
      const claimed = lines.map(({ sessions: ids, outcome }) => [
        ids.join('+'),
        T.isLeft(outcome) ? 'none' : outcome.right.units,
      ])
      expect(claimed).toEqual([
        ['a', 'none'],
        ['b', 'none'],
        ['c', 3],
      ])
    })

    it('takes nothing of it where something is claimed', () => {
      const finished = sessions.map((one) => ({ ...one, status: 'finished' }))
      const { limits, lines } = at('claim', finished, 4)
      expect(limits).toMatchObject([{ used: 4, left: 0 }])
      expect(lines.filter(({ outcome }) => !T.isLeft(outcome))).toMatchObject([{ sessions: ['c'] }])
    })
  })

  it('a finished session without an end may have units yet, where it is asked ahead', () => {
    const sessions = [
      held('a', '09:00', '', { end: undefined }),
      held('b', '11:00', '12:00', { status: 'planned' }),
      heldOn('2026-03-03', 'c', '11:00', '12:00'),
    ]
    const said = (moment: 'schedule' | 'claim') => {
      const { sessions: judged, limits } = chartReviewOf(
        { sessions },
        [counting({ limits: [dailyLimit(9)] })],
        moment,
      )
      const outcomes = judged.map(({ session, findings }) => {
        const finding = findings.find(({ rule }) => rule === 'unitsAreWithinDailyLimit')
        return `${session} ${finding?.outcome}`
      })
      return [outcomes, limits.map(({ used }) => used)]
    }
    expect(said('schedule')).toEqual([
      ['a notApplicable', 'b undetermined', 'c met'],
      ['undetermined', 4],
    ])
    expect(said('claim')).toEqual([
      ['a notApplicable', 'c met'],
      [0, 4],
    ])
  })

  it('what is billed already has used a limit, and the earlier session is the one over', () => {
    const sessions = [held('a', '09:00', '10:00'), heldOn('2026-03-09', 'b', '09:00', '10:00')]
    const event = { id: 'e', kind: 'billed', happenedOn: '2026-03-10', session: 'b', units: 4 }
    const month = dailyLimit(6, { window: { kind: 'month' } })
    const claimed = (events: ReadonlyArray<object>) =>
      chartReviewOf({ sessions, authorizations: [yearly('x', 99, { events })] }, [
        counting({ limits: [month] }),
      ]).lines.map(({ sessions: ids, outcome }) => [
        ids.join('+'),
        T.isLeft(outcome) ? 'none' : outcome.right.units,
      ])
    expect(claimed([])).toEqual([
      ['a', 4],
      ['b', 2],
    ])
    expect(claimed([{ ...event, line: 'line' }])).toEqual([
      ['a', 2],
      ['b', 4],
    ])
  })

  describe('what is billed already and may not be claimed again', () => {
    const billed = (session: string, fields: object = {}) => ({
      id: 'billed',
      kind: 'billed',
      happenedOn: '2026-03-10',
      session,
      units: 8,
      line: 'line',
      ...fields,
    })
    const voided = billed('late', { id: 'voided', kind: 'voided', happenedOn: '2026-03-20' })
    const yearOf = (maximum: number) => dailyLimit(maximum, { window: { kind: 'calendarYear' } })
    const rolling = (days: number) => dailyLimit(8, { window: { kind: 'rollingDays', days } })
    const late = heldOn('2026-03-02', 'late', '09:00', '11:00')
    // 276 days later.
    const timely = heldOn('2026-12-03', 'timely', '09:00', '11:00')
    const said = (limit: object, events: ReadonlyArray<object>) => {
      const { lines, limits } = chartReviewOf(
        { sessions: [late, timely], authorizations: [yearly('x', 99, { events })] },
        [counting({ limits: [limit], claimTerms: { filing: stated({ days: 95 }) } })],
      )
      const units = lines.map(({ sessions, outcome }) => [
        sessions.join('+'),
        T.isLeft(outcome) ? 'none' : outcome.right.units,
      ])
      return [...units, limits.at(-1)?.used]
    }

    it.each([
      ['it is not billed', yearOf(8), [], 8, 8],
      ['it is only rendered', yearOf(8), [billed('late', { kind: 'rendered' })], 8, 8],
      ['another is billed', yearOf(8), [billed('other')], 8, 8],
      ['its line is voided', yearOf(8), [billed('late'), voided], 8, 8],
      ['it is billed: the limit is used up', yearOf(8), [billed('late')], 'none', 16],
      ['it is billed: some is left', yearOf(15), [billed('late')], 7, 16],
      ['it is billed: enough is left', yearOf(16), [billed('late')], 8, 16],
      ['a rolling window still has it', rolling(277), [billed('late')], 'none', 16],
      ['a rolling window still has it, not billed', rolling(277), [], 8, 8],
      ['a rolling window has it no more', rolling(276), [billed('late')], 8, 8],
    ])('where %s', (_, limit, events, timelyUnits, used) => {
      expect(said(limit, events)).toEqual([['late', 'none'], ['timely', timelyUnits], used])
    })

    it('has used a limit also where nothing is claimed, as each session rests on one before', () => {
      const ids = Array.from({ length: 40 }, (_, index) => `s${10 + index}`)
      const sessions = ids.map((id, index) =>
        heldOn(`2026-0${3 + Math.floor(index / 20)}-${10 + (index % 20)}`, id, '09:00', '10:00', {
          authorization: id,
          modality: index === 0 ? 'audioOnly' : 'inPerson',
        }),
      )
      const authorizations = ids.map((id, index) => {
        const before = { id: 'e', kind: 'billed', session: ids[index - 1], line: 'l' }
        return yearly(id, 8, { events: index === 0 ? [billed(id)] : [before] })
      })
      const { limits } = chartReviewOf({ sessions, authorizations }, [
        counting({
          limits: [yearOf(999)],
          claimTerms: { authorization: [stated({})] },
          delivery: { modalities: [stated({ allowed: ['inPerson'] })] },
        }),
      ])
      expect(limits.map(({ used }) => used)).toEqual([4])
    })
  })

  it('cancelled, missed and planned sessions and other codes are no sessions of it', () => {
    const sessions = [
      held('held', '09:00', '10:00'),
      held('cancelled', '10:00', '11:00', { status: 'cancelled' }),
      held('missed', '11:00', '12:00', { status: 'noShow' }),
      held('planned', '12:00', '13:00', { status: 'planned' }),
      held('other', '13:00', '14:00', { code: 'H2017' }),
    ]
    const idsAt = (moment: 'schedule' | 'claim') =>
      chartReviewOf({ sessions }, undefined, moment).sessions.map(({ session }) => session)
    expect(idsAt('claim')).toEqual(['held'])
    expect(idsAt('schedule')).toEqual(['held', 'planned'])
  })

  it('outside every edition nothing may be claimed', () => {
    const sessions = [heldOn('2027-01-01', 'a', '09:00', '10:00')]
    const { lines, documentedUnits } = chartReviewOf({ sessions })
    expect(lines.map(({ outcome }) => T.isLeft(outcome))).toEqual([true])
    expect(documentedUnits).toBe('undetermined')
  })

  it('assumptions are those of the units that are supported', () => {
    const aggregation = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })
    const seconds = (start: string, end: string) => ({
      start: `2026-03-02T${start}-06:00`,
      end: `2026-03-02T${end}-06:00`,
    })
    const sessions = [
      held('a', '09:00', '10:00', seconds('09:00:00', '09:15:40')),
      held('b', '11:00', '12:00', seconds('11:00:00', '11:15:40')),
    ]
    const units = { ...quarterHours, aggregation }
    const assumed = (status: string) => {
      const [first, second] = sessions
      const chart = { sessions: [first, { ...second, status }] }
      return chartReviewOf(chart, [counting({ units })]).assumptions.map(({ kind }) => kind)
    }
    expect(assumed('finished')).toEqual(['secondsNotStated'])
    expect(assumed('inProgress')).toEqual([])
  })

  it('an unreadable list of sessions makes the sum undetermined', () => {
    const sessions = [held('a', '09:00', '10:00')]
    expect(chartReviewOf({ sessions }).documentedUnits).toBe(4)
    expect(chartReviewOf({ sessions, incomplete: ['sessions'] }).documentedUnits).toBe(
      'undetermined',
    )
    expect(chartReviewOf({}).documentedUnits).toBe('undetermined')
  })
})
