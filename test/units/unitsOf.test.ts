import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { Aggregation } from '../../src/policy/Aggregation.js'
import type { UnitsResult } from '../../src/units/UnitsResult.js'
import { unitsOf } from '../../src/units/unitsOf.js'
import { callWith } from '../claim/call.js'
import {
  anyRemainder,
  continuous,
  counted,
  fullUnits,
  lasting,
  midpoint,
  note,
  perDay,
  perSession,
  policy,
  session,
  unitsIn,
  type Stated,
} from './given.js'

const on = (day: string, time: string): string => `2026-03-${day}T${time}:00-06:00`

// A session on 4 March from a time of the clock.
const at = (time: string, minutes: number, fields: object = {}): object => ({
  ...lasting(on('04', time), minutes),
  ...fields,
})

const ofMany = (stated: Stated, ...sessions: ReadonlyArray<object>): UnitsResult =>
  counted(
    stated,
    sessions.map((fields, index) => ({ session: session({ id: `s${index + 1}`, ...fields }) })),
  )

// Lines as "date code units", with the minutes that earned them.
const lines = ({ lines }: UnitsResult): ReadonlyArray<string> =>
  lines.map(
    ({ serviceDate, code, units, minutes }) => `${serviceDate} ${code}: ${units} of ${minutes} min`,
  )

// What was dropped of each session, in minutes.
const dropped = ({ sessions }: UnitsResult): object =>
  Object.fromEntries(
    sessions.map(({ session, dropped }) => [
      session,
      Object.fromEntries(
        dropped.map(({ reason, milliseconds }) => [reason, milliseconds / 60_000]),
      ),
    ]),
  )

describe('unitsOf: each contact alone', () => {
  const texas: Stated = { rounding: fullUnits, aggregation: continuous }

  it.each([
    ['TX-1', [at('15:00', 14)], 0],
    ['TX-2', [at('15:00', 15)], 1],
    ['TX-2', [at('15:00', 29)], 1],
    ['TX-2', [at('15:00', 30)], 2],
    ['TX-3', [at('10:00', 8), at('15:00', 8)], 0],
    ['TX-4', [at('10:00', 240)], 16],
    ['TX-5, before its limit of 16 units', [at('10:00', 255)], 17],
    [
      'TX-6, before its limit of 8 hours',
      [at('08:00', 240), at('12:00', 240, { code: 'H2017' }), at('16:00', 15)],
      33,
    ],
  ])('%s', (_, sessions, units) => {
    expect(unitsIn(texas, ...sessions)).toBe(units)
  })

  const withBreak = at('15:00', 45, {
    nonBillable: [{ start: on('04', '15:10'), end: on('04', '15:15') }],
  })

  it('begins again after a break where units must be continuous', () => {
    const result = ofMany(texas, withBreak)
    expect(result.units).toBe(2)
    expect(dropped(result)).toEqual({ s1: { nonBillable: 5, belowFirstUnit: 10 } })
  })

  it('goes on after a break where they need not be', () => {
    const result = ofMany({ ...texas, aggregation: perSession }, withBreak)
    expect(result.units).toBe(2)
    expect(dropped(result)).toEqual({ s1: { nonBillable: 5, remainder: 10 } })
    expect(result.lines[0]?.slices[0]?.pieces).toEqual([
      { session: 's1', start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:10:00-06:00' },
      { session: 's1', start: '2026-03-04T15:15:00-06:00', end: '2026-03-04T15:20:00-06:00' },
    ])
  })

  it('rounds sessions that touch each by itself', () => {
    expect(
      unitsIn({ rounding: midpoint, aggregation: perSession }, at('15:00', 8), at('15:08', 8)),
    ).toBe(2)
    expect(unitsIn(texas, at('15:00', 8), at('15:08', 8))).toBe(0)
  })

  it('counts sessions that overlap each by itself: the overlap is found by a rule', () => {
    expect(unitsIn(texas, at('15:00', 30), at('15:00', 30))).toBe(4)
    expect(unitsIn({ ...texas, aggregation: perDay }, at('15:00', 30), at('15:10', 30))).toBe(4)
  })

  it('puts the units of one day and the same facts on one line, numbered in order of time', () => {
    const result = ofMany(texas, at('15:00', 30), at('10:00', 15))
    expect(lines(result)).toEqual(['2026-03-04 H2014: 3 of 45 min'])
    expect(result.lines[0]?.sessions).toEqual(['s2', 's1'])
    expect(result.lines[0]?.slices).toEqual([
      {
        unit: 1,
        minutes: 15,
        pieces: [
          { session: 's2', start: '2026-03-04T10:00:00-06:00', end: '2026-03-04T10:15:00-06:00' },
        ],
      },
      {
        unit: 2,
        minutes: 15,
        pieces: [
          { session: 's1', start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:15:00-06:00' },
        ],
      },
      {
        unit: 3,
        minutes: 15,
        pieces: [
          { session: 's1', start: '2026-03-04T15:15:00-06:00', end: '2026-03-04T15:30:00-06:00' },
        ],
      },
    ])
  })

  it('makes no line of no unit', () => {
    const result = ofMany(texas, at('15:00', 14))
    expect(result.lines).toEqual([])
    expect(result.sessions).toEqual([
      {
        session: 's1',
        serviceDates: ['2026-03-04'],
        elapsedMilliseconds: 840_000,
        minutesDocumented: 14,
        minutesCounted: 0,
        countedMilliseconds: 0,
        units: 0,
        dropped: [{ reason: 'belowFirstUnit', milliseconds: 840_000 }],
      },
    ])
  })

  it('ends the last unit early where a part of it earned it', () => {
    const result = ofMany({ rounding: midpoint, aggregation: perSession }, at('15:00', 23))
    expect(result.lines[0]?.slices.map(({ minutes }) => minutes)).toEqual([15, 8])
    expect(dropped(result)).toEqual({ s1: {} })
  })
})

describe('unitsOf: what the sessions of a line have in common', () => {
  const stated: Stated = { rounding: fullUnits, aggregation: perSession }

  it.each<[string, object, object]>([
    ['code', {}, { code: 'H2017' }],
    ['rendering provider', { renderingProvider: 'a' }, { renderingProvider: 'b' }],
    ['rendering provider, one not known', { renderingProvider: 'a' }, {}],
    ['place of service', { placeOfService: '11' }, { placeOfService: '12' }],
    ['modality', { modality: 'inPerson' }, { modality: 'audioVideo' }],
    [
      'modality, a word and another of that name',
      { modality: 'inPerson' },
      { modality: { other: 'inPerson' } },
    ],
    ['format', { format: { kind: 'individual' } }, { format: { kind: 'group' } }],
    ['modifiers', { modifiers: ['HQ'] }, { modifiers: ['HA'] }],
    ['modifiers, none and not known', { modifiers: [] }, {}],
    ['day', {}, lasting(on('05', '15:00'), 15)],
  ])('two lines by %s', (_, one, other) => {
    expect(ofMany(stated, at('10:00', 15, one), at('15:00', 15, other)).lines).toHaveLength(2)
  })

  it.each<[string, object, object]>([
    [
      'the size of a group',
      { format: { kind: 'group', size: 4 } },
      { format: { kind: 'group', size: 5 } },
    ],
    ['the order of modifiers', { modifiers: ['HQ', 'HA'] }, { modifiers: ['HA', 'HQ'] }],
    ['the supervising provider', { supervisingProvider: 'a' }, { supervisingProvider: 'b' }],
    ['the authorization', { authorization: 'a' }, { authorization: 'b' }],
  ])('one line whatever %s', (_, one, other) => {
    expect(ofMany(stated, at('10:00', 15, one), at('15:00', 15, other)).lines).toHaveLength(1)
  })

  it('writes what is known, modifiers as the first session lists them', () => {
    const known = {
      renderingProvider: 'staff-1',
      placeOfService: '12',
      modality: 'audioVideo',
      format: { kind: 'group', size: 4 },
    }
    const result = ofMany(
      stated,
      at('15:00', 15, { ...known, modifiers: ['HA', 'HQ'] }),
      at('10:00', 15, { ...known, modifiers: ['HQ', 'HA'] }),
    )
    expect(result.lines).toHaveLength(1)
    expect(result.lines[0]).toMatchObject({ ...known, format: 'group', modifiers: ['HQ', 'HA'] })
  })

  it('orders lines by day, code and time', () => {
    const result = ofMany(
      stated,
      lasting(on('05', '10:00'), 15),
      at('15:00', 15, { code: 'H2017' }),
      at('16:00', 15, { placeOfService: '11' }),
      at('10:00', 15, { placeOfService: '12' }),
    )
    expect(result.lines.map(({ sessions }) => sessions)).toEqual([['s4'], ['s3'], ['s2'], ['s1']])
  })
})

describe('unitsOf: minutes summed before they are rounded', () => {
  it.each<[string, Aggregation, number]>([
    ['each alone', perSession, 2],
    ['the day by code', perDay, 1],
    [
      'the day by code and staff',
      { kind: 'sum', window: { kind: 'day' }, by: ['code', 'renderingProvider'] },
      2,
    ],
    ['the day whatever the code', { kind: 'sum', window: { kind: 'day' }, by: [] }, 1],
  ])('8 and 8 minutes from the midpoint: %s', (_, aggregation, units) => {
    const stated = { rounding: midpoint, aggregation }
    const result = unitsIn(
      stated,
      at('10:00', 8, { renderingProvider: 'a' }),
      at('15:00', 8, { renderingProvider: 'b' }),
    )
    expect(result).toBe(units)
  })

  it('gives a unit over two sessions to the one in which it starts', () => {
    const result = ofMany(
      { rounding: fullUnits, aggregation: perDay },
      at('10:00', 20, { placeOfService: '11' }),
      at('15:00', 25, { placeOfService: '12' }),
    )
    expect(lines(result)).toEqual([
      '2026-03-04 H2014: 2 of 30 min',
      '2026-03-04 H2014: 1 of 15 min',
    ])
    expect(result.lines.map(({ sessions }) => sessions)).toEqual([['s1', 's2'], ['s2']])
    expect(result.lines[0]?.slices[1]?.pieces).toEqual([
      { session: 's1', start: '2026-03-04T10:15:00-06:00', end: '2026-03-04T10:20:00-06:00' },
      { session: 's2', start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:10:00-06:00' },
    ])
    expect(result.sessions.map(({ units, minutesCounted }) => [units, minutesCounted])).toEqual([
      [2, 20],
      [1, 25],
    ])
  })

  const week = (firstDay: 'sunday' | 'monday'): Stated => ({
    rounding: fullUnits,
    aggregation: { kind: 'sum', window: { kind: 'week', firstDay }, by: ['code'] },
  })

  // 2026-03-29 is a Sunday; the week runs from March into April.
  const twoDays = (one: string, other: string): ReadonlyArray<object> => [
    lasting(`${one}T10:00:00-05:00`, 10),
    lasting(`${other}T10:00:00-05:00`, 10),
  ]

  it.each([
    ['Sunday and Saturday, weeks from Sunday', 'sunday', '2026-03-29', '2026-04-04', 1],
    ['Sunday and Monday, weeks from Sunday', 'sunday', '2026-03-29', '2026-03-30', 1],
    ['Sunday and Monday, weeks from Monday', 'monday', '2026-03-29', '2026-03-30', 0],
    ['Saturday and Sunday, weeks from Sunday', 'sunday', '2026-03-28', '2026-03-29', 0],
    ['Saturday and Sunday, weeks from Monday', 'monday', '2026-03-28', '2026-03-29', 1],
    ['a week over two months', 'sunday', '2026-03-31', '2026-04-01', 1],
    ['a week over two years', 'sunday', '2026-12-31', '2027-01-01', 1],
  ] as const)('%s', (_, firstDay, one, other, units) => {
    expect(unitsIn(week(firstDay), ...twoDays(one, other))).toBe(units)
  })

  it.each([
    ['one month', 'month', '2026-03-01', '2026-03-31', 1],
    ['two months', 'month', '2026-03-31', '2026-04-01', 0],
    ['a leap day in its month', 'month', '2028-02-01', '2028-02-29', 1],
    ['a leap day and the day after', 'month', '2028-02-29', '2028-03-01', 0],
    ['one year', 'calendarYear', '2026-01-01', '2026-12-31', 1],
    ['two years', 'calendarYear', '2026-12-31', '2027-01-01', 0],
    ['two days', 'day', '2026-03-04', '2026-03-05', 0],
  ] as const)('%s', (_, kind, one, other, units) => {
    const aggregation: Aggregation = { kind: 'sum', window: { kind }, by: ['code'] }
    expect(unitsIn({ rounding: fullUnits, aggregation }, ...twoDays(one, other))).toBe(units)
  })

  it('puts a unit over two days on the day on which it starts', () => {
    const result = ofMany(week('sunday'), ...twoDays('2026-03-31', '2026-04-01'))
    expect(lines(result)).toEqual(['2026-03-31 H2014: 1 of 15 min'])
    expect(dropped(result)).toEqual({ s1: {}, s2: { remainder: 5 } })
  })
})

describe('unitsOf: codes of one day that share a total', () => {
  const cms: Stated = {
    rounding: midpoint,
    aggregation: {
      kind: 'totalMinutes',
      codes: ['H2014', 'H2017'].flatMap((code) => session({ code }).code),
      by: [],
    },
  }

  it('CMS8-1: 33 and 7 minutes are 2 and 1', () => {
    const result = ofMany(cms, at('10:00', 33), at('11:00', 7, { code: 'H2017' }))
    expect(lines(result)).toEqual(['2026-03-04 H2014: 2 of 30 min', '2026-03-04 H2017: 1 of 7 min'])
    expect(dropped(result)).toEqual({ s1: { remainder: 3 }, s2: {} })
  })

  it('CMS8-3: 8 and 8 minutes are 1 and none', () => {
    const result = ofMany(cms, at('10:00', 8), at('11:00', 8, { code: 'H2017' }))
    expect(lines(result)).toEqual(['2026-03-04 H2014: 1 of 8 min'])
    expect(dropped(result)).toEqual({ s1: {}, s2: { remainder: 8 } })
  })

  it('MID-4: 8 and 8 minutes of codes that do not share a total are 1 and 1', () => {
    const result = ofMany(
      { ...cms, aggregation: perDay },
      at('10:00', 8),
      at('11:00', 8, { code: 'H2017' }),
    )
    expect(lines(result)).toEqual(['2026-03-04 H2014: 1 of 8 min', '2026-03-04 H2017: 1 of 8 min'])
  })

  it('adds the sessions of a code, in whichever order they come', () => {
    const result = ofMany(cms, at('13:00', 20), at('11:00', 7, { code: 'H2017' }), at('10:00', 13))
    expect(lines(result)).toEqual(['2026-03-04 H2014: 2 of 30 min', '2026-03-04 H2017: 1 of 7 min'])
    expect(result.lines[0]?.sessions).toEqual(['s3', 's1'])
    expect(dropped(result)).toEqual({ s3: {}, s2: {}, s1: { remainder: 3 } })
  })

  it('keeps any other code out of the total', () => {
    const result = ofMany(
      cms,
      at('10:00', 7),
      at('11:00', 7, { code: 'H0038' }),
      at('12:00', 7, { code: 'T1017' }),
    )
    expect(result.units).toBe(0)
  })

  it('sums the sessions of any other code by its own', () => {
    expect(unitsIn(cms, at('10:00', 4, { code: 'H0038' }), at('11:00', 4, { code: 'H0038' }))).toBe(
      1,
    )
  })

  it('shares a total within one day only', () => {
    expect(unitsIn(cms, at('10:00', 7), { ...lasting(on('05', '10:00'), 7), code: 'H2017' })).toBe(
      0,
    )
  })

  it('keeps totals apart by a further key', () => {
    const aggregation: Aggregation = {
      kind: 'totalMinutes',
      codes: ['H2014', 'H2017'].flatMap((code) => session({ code }).code),
      by: ['renderingProvider'],
    }
    const sessions = [
      at('10:00', 7, { renderingProvider: 'a' }),
      at('11:00', 7, { renderingProvider: 'b', code: 'H2017' }),
    ]
    expect(unitsIn({ rounding: midpoint, aggregation }, ...sessions)).toBe(0)
    expect(unitsIn(cms, ...sessions)).toBe(1)
  })

  it('cuts the seconds of each code, so that a unit holds whole minutes', () => {
    const half = (time: string, code: string): object => ({
      ...lasting(on('04', time), 7, 30),
      code,
    })
    const result = ofMany(
      { ...cms, seconds: 'cutAfterSum' },
      half('10:00', 'H2014'),
      half('11:00', 'H2017'),
    )
    expect(lines(result)).toEqual(['2026-03-04 H2014: 1 of 7 min'])
    expect(dropped(result)).toEqual({ s1: { seconds: 0.5 }, s2: { seconds: 0.5, remainder: 7 } })
  })
})

describe('unitsOf: seconds', () => {
  const half = (time: string): object => lasting(on('04', time), 7, 30)
  const stated: Stated = { rounding: fullUnits, aggregation: perDay }

  it('cuts them per contact', () => {
    const result = ofMany({ ...stated, seconds: 'cutPerContact' }, half('10:00'), half('15:00'))
    expect(result.units).toBe(0)
    expect(dropped(result)).toEqual({
      s1: { seconds: 0.5, belowFirstUnit: 7 },
      s2: { seconds: 0.5, belowFirstUnit: 7 },
    })
    expect(result.assumptions).toEqual([])
  })

  it('cuts them after the sum', () => {
    const result = ofMany({ ...stated, seconds: 'cutAfterSum' }, half('10:00'), half('15:00'))
    expect(result.units).toBe(1)
    expect(lines(result)).toEqual(['2026-03-04 H2014: 1 of 15 min'])
    expect(result.lines[0]?.slices[0]?.pieces).toEqual([
      { session: 's1', start: '2026-03-04T10:00:00-06:00', end: '2026-03-04T10:07:30-06:00' },
      { session: 's2', start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:07:30-06:00' },
    ])
  })

  it('where nothing is stated cuts them per contact, and says so where it costs a minute', () => {
    const result = ofMany(stated, half('10:00'), half('15:00'))
    expect(result.units).toBe(0)
    expect(result.assumptions).toEqual([
      { kind: 'secondsNotStated', taken: 'cutPerContact', sessions: ['s1', 's2'] },
    ])
    expect(ofMany(stated, half('10:00'), at('15:00', 30)).assumptions).toEqual([])
    expect(
      ofMany({ ...stated, aggregation: perSession }, half('10:00'), half('15:00')).assumptions,
    ).toEqual([])
  })

  it.each([
    ['7:30 is 7 minutes', lasting(on('04', '10:00'), 7, 30), midpoint, 0],
    ['7:59 is 7 minutes', lasting(on('04', '10:00'), 7, 59), midpoint, 0],
    ['8:00 is 8 minutes', lasting(on('04', '10:00'), 8), midpoint, 1],
    [
      '14:59.999 is 14 minutes',
      { start: on('04', '10:00'), end: '2026-03-04T10:14:59.999-06:00' },
      fullUnits,
      0,
    ],
    ['a second is no minute', lasting(on('04', '10:00'), 0, 1), anyRemainder, 0],
  ])('%s', (_, times, rounding, units) => {
    expect(unitsIn({ rounding, aggregation: perSession }, times)).toBe(units)
    expect(unitsIn({ rounding, aggregation: perDay, seconds: 'cutAfterSum' }, times)).toBe(units)
  })
})

describe('unitsOf: the shortest contact that counts', () => {
  const stated: Stated = { rounding: fullUnits, aggregation: perDay, minimumContactMinutes: 10 }

  it('drops a contact below it, and counts one that reaches it', () => {
    const result = ofMany(stated, at('10:00', 9), at('12:00', 10), at('15:00', 11))
    expect(result.units).toBe(1)
    expect(dropped(result)).toEqual({
      s1: { belowMinimumContact: 9 },
      s2: {},
      s3: { remainder: 6 },
    })
  })

  it('measures a session without its breaks', () => {
    const result = ofMany(
      stated,
      at('10:00', 14, {
        nonBillable: [{ start: on('04', '10:05'), end: on('04', '10:10') }],
      }),
    )
    expect(dropped(result)).toEqual({ s1: { nonBillable: 5, belowMinimumContact: 9 } })
  })

  it('measures each uninterrupted stretch where units must be continuous', () => {
    const result = ofMany(
      { ...stated, rounding: anyRemainder, aggregation: continuous },
      at('10:00', 60, {
        nonBillable: [{ start: on('04', '10:09'), end: on('04', '10:15') }],
      }),
    )
    expect(result.units).toBe(3)
    expect(dropped(result)).toEqual({ s1: { nonBillable: 6, belowMinimumContact: 9 } })
  })

  it('measures a contact over midnight as one', () => {
    const night = { start: on('04', '23:55'), end: on('05', '00:05') }
    const result = ofMany(
      { ...stated, rounding: anyRemainder, midnight: 'splitByServiceDate' },
      night,
    )
    expect(lines(result)).toEqual(['2026-03-04 H2014: 1 of 5 min', '2026-03-05 H2014: 1 of 5 min'])
  })

  it('drops nothing where none is stated, or none is asked', () => {
    expect(unitsIn({ rounding: anyRemainder, aggregation: perSession }, at('10:00', 1))).toBe(1)
    expect(
      unitsIn(
        { rounding: anyRemainder, aggregation: perSession, minimumContactMinutes: 0 },
        at('10:00', 1),
      ),
    ).toBe(1)
  })
})

describe('unitsOf: midnight', () => {
  const night = { start: on('04', '23:45'), end: on('05', '00:30') }
  const stated: Stated = { rounding: fullUnits, aggregation: perSession }

  it('splits at midnight', () => {
    const result = ofMany({ ...stated, midnight: 'splitByServiceDate' }, night)
    expect(lines(result)).toEqual([
      '2026-03-04 H2014: 1 of 15 min',
      '2026-03-05 H2014: 2 of 30 min',
    ])
    expect(result.sessions[0]?.serviceDates).toEqual(['2026-03-04', '2026-03-05'])
    expect(result.lines[0]?.slices[0]?.pieces[0]?.end).toBe('2026-03-05T00:00:00-06:00')
  })

  it('keeps the start date', () => {
    const result = ofMany({ ...stated, midnight: 'startDate' }, night)
    expect(lines(result)).toEqual(['2026-03-04 H2014: 3 of 45 min'])
    expect(result.sessions[0]?.serviceDates).toEqual(['2026-03-04'])
  })

  it('rounds each day by itself', () => {
    const short = { start: on('04', '23:53'), end: on('05', '00:08') }
    expect(unitsIn({ ...stated, midnight: 'splitByServiceDate' }, short)).toBe(0)
    expect(unitsIn({ ...stated, midnight: 'startDate' }, short)).toBe(1)
    expect(unitsIn({ ...stated, rounding: midpoint, midnight: 'splitByServiceDate' }, short)).toBe(
      1,
    )
  })

  it('sums what is after midnight with the next day', () => {
    const next = lasting(on('05', '10:00'), 7)
    const short = { start: on('04', '23:52'), end: on('05', '00:08') }
    const summed: Stated = { rounding: fullUnits, aggregation: perDay }
    expect(lines(ofMany({ ...summed, midnight: 'splitByServiceDate' }, short, next))).toEqual([
      '2026-03-05 H2014: 1 of 15 min',
    ])
    expect(lines(ofMany({ ...summed, midnight: 'startDate' }, short, next))).toEqual([
      '2026-03-04 H2014: 1 of 15 min',
    ])
  })

  it.each([
    ['a session that ends at midnight', lasting(on('04', '23:45'), 15), ['2026-03-04']],
    ['one that starts at midnight', lasting(on('05', '00:00'), 15), ['2026-03-05']],
    ['24 hours from midnight', lasting(on('04', '00:00'), 1440), ['2026-03-04']],
    ['24 hours from a minute past', lasting(on('04', '00:01'), 1440), ['2026-03-04', '2026-03-05']],
    ['24 hours from a minute to', lasting(on('04', '23:59'), 1440), ['2026-03-04', '2026-03-05']],
    [
      'a break over midnight',
      { ...night, nonBillable: [{ start: on('04', '23:50'), end: on('05', '00:10') }] },
      ['2026-03-04', '2026-03-05'],
    ],
    [
      'a break from before midnight on',
      { ...night, nonBillable: [{ start: on('04', '23:50'), end: on('05', '00:30') }] },
      ['2026-03-04'],
    ],
    [
      'a member who came after midnight',
      { ...night, arrivedAt: on('05', '00:10') },
      ['2026-03-05'],
    ],
    [
      'the end of February',
      { start: '2026-02-28T23:45:00-06:00', end: '2026-03-01T00:15:00-06:00' },
      ['2026-02-28', '2026-03-01'],
    ],
    [
      'into a leap day',
      { start: '2028-02-28T23:45:00-06:00', end: '2028-02-29T00:15:00-06:00' },
      ['2028-02-28', '2028-02-29'],
    ],
    [
      'out of a leap day',
      { start: '2028-02-29T23:45:00-06:00', end: '2028-03-01T00:15:00-06:00' },
      ['2028-02-29', '2028-03-01'],
    ],
    [
      'the end of a year',
      { start: '2026-12-31T23:45:00-06:00', end: '2027-01-01T00:15:00-06:00' },
      ['2026-12-31', '2027-01-01'],
    ],
    [
      'the last day that can be written',
      { start: '2099-12-31T23:45:00-06:00', end: '2099-12-31T23:59:59-06:00' },
      ['2099-12-31'],
    ],
  ])('%s', (_, times, dates) => {
    const result = ofMany(
      { rounding: anyRemainder, aggregation: perDay, midnight: 'splitByServiceDate' },
      times,
    )
    expect(result.sessions[0]?.serviceDates).toEqual(dates)
    expect(result.lines.map(({ serviceDate }) => serviceDate)).toEqual(dates)
  })

  it('takes the service date that the session names for its first day', () => {
    const named = { ...night, serviceDate: '2026-03-03' }
    expect(lines(ofMany({ ...stated, midnight: 'splitByServiceDate' }, named))).toEqual([
      '2026-03-03 H2014: 1 of 15 min',
      '2026-03-04 H2014: 2 of 30 min',
    ])
    expect(lines(ofMany({ ...stated, midnight: 'startDate' }, named))).toEqual([
      '2026-03-03 H2014: 3 of 45 min',
    ])
  })

  // 17:30 to 18:30 in Chicago, where midnight is elsewhere.
  const utc = { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:30:00Z' }

  it('does not split at the midnight of UTC a session that names its service date', () => {
    const named = { ...utc, serviceDate: '2026-03-04' }
    for (const midnight of ['splitByServiceDate', undefined] as const) {
      const result = ofMany({ ...stated, ...(midnight && { midnight }) }, named)
      expect(lines(result)).toEqual(['2026-03-04 H2014: 4 of 60 min'])
      expect(result.assumptions).toEqual([
        { kind: 'midnightNotKnown', taken: 'startDate', sessions: ['s1'] },
      ])
    }
    expect(ofMany({ ...stated, midnight: 'startDate' }, named).assumptions).toEqual([])
  })

  it('takes UTC at its word where a session names no service date', () => {
    expect(lines(ofMany({ ...stated, midnight: 'splitByServiceDate' }, utc))).toEqual([
      '2026-03-04 H2014: 2 of 30 min',
      '2026-03-05 H2014: 2 of 30 min',
    ])
  })

  it('is the midnight of the start, where the end has another offset', () => {
    const travelled = { start: on('04', '23:45'), end: '2026-03-05T01:15:00-05:00' }
    expect(lines(ofMany({ ...stated, midnight: 'splitByServiceDate' }, travelled))).toEqual([
      '2026-03-04 H2014: 1 of 15 min',
      '2026-03-05 H2014: 1 of 15 min',
    ])
  })
})

describe('unitsOf: midnight, where nothing is stated', () => {
  const stated: Stated = { rounding: fullUnits, aggregation: perDay }

  it.each([
    ['fewer split', { start: on('04', '23:53'), end: on('05', '00:08') }, 0, 'splitByServiceDate'],
    ['equal', { start: on('04', '23:45'), end: on('05', '00:15') }, 2, 'splitByServiceDate'],
  ])('%s', (_, times, units, taken) => {
    const result = ofMany(stated, times)
    expect(result.units).toBe(units)
    expect(result.assumptions).toEqual([{ kind: 'midnightNotStated', taken, sessions: ['s1'] }])
  })

  it('fewer on the start date', () => {
    const result = ofMany(
      stated,
      { start: on('04', '23:45'), end: on('05', '00:08') },
      lasting(on('05', '10:00'), 7),
    )
    expect(result.units).toBe(1)
    expect(lines(result)).toEqual(['2026-03-04 H2014: 1 of 15 min'])
    expect(result.assumptions).toEqual([
      { kind: 'midnightNotStated', taken: 'startDate', sessions: ['s1'] },
    ])
  })

  it('says nothing where no session crosses midnight', () => {
    expect(ofMany(stated, at('23:45', 15)).assumptions).toEqual([])
  })

  it('chooses for each stretch of days by itself', () => {
    const result = ofMany(
      stated,
      { start: on('04', '23:53'), end: on('05', '00:08') },
      { start: on('10', '23:45'), end: on('11', '00:08') },
      lasting(on('11', '10:00'), 7),
      lasting(on('20', '10:00'), 15),
    )
    expect(lines(result)).toEqual([
      '2026-03-10 H2014: 1 of 15 min',
      '2026-03-20 H2014: 1 of 15 min',
    ])
    expect(result.assumptions).toEqual([
      { kind: 'midnightNotStated', taken: 'splitByServiceDate', sessions: ['s1'] },
      { kind: 'midnightNotStated', taken: 'startDate', sessions: ['s2'] },
    ])
  })

  it('chooses once for nights that follow one another', () => {
    const result = ofMany(
      stated,
      { start: on('04', '23:53'), end: on('05', '00:08') },
      { start: on('05', '23:53'), end: on('06', '00:08') },
    )
    expect(result.units).toBe(1)
    expect(result.assumptions).toEqual([
      { kind: 'midnightNotStated', taken: 'splitByServiceDate', sessions: ['s1', 's2'] },
    ])
  })
})

describe('unitsOf: nights of a clock change', () => {
  const stated: Stated = {
    rounding: fullUnits,
    aggregation: perSession,
    midnight: 'splitByServiceDate',
  }

  // Eastern time: 2016-11-06 has 25 hours, 2017-03-12 has 23.
  it.each([
    [
      '01:30 to 05:00 before the clock goes back',
      '2016-11-06T01:30:00-04:00',
      '2016-11-06T05:00:00-05:00',
      ['2016-11-06 18'],
    ],
    [
      '01:30 to 05:00 after it went back',
      '2016-11-06T01:30:00-05:00',
      '2016-11-06T05:00:00-05:00',
      ['2016-11-06 14'],
    ],
    [
      '01:30 to 05:00 as it goes on',
      '2017-03-12T01:30:00-05:00',
      '2017-03-12T05:00:00-04:00',
      ['2017-03-12 10'],
    ],
    [
      '01:30 to 03:30 as it goes on',
      '2017-03-12T01:30:00-05:00',
      '2017-03-12T03:30:00-04:00',
      ['2017-03-12 4'],
    ],
    [
      '01:30 to 01:30, an hour',
      '2016-11-06T01:30:00-04:00',
      '2016-11-06T01:30:00-05:00',
      ['2016-11-06 4'],
    ],
    [
      'the evening before into the long night',
      '2016-11-05T23:30:00-04:00',
      '2016-11-06T03:00:00-05:00',
      ['2016-11-05 2', '2016-11-06 16'],
    ],
    [
      'the evening before into the short night',
      '2017-03-11T23:30:00-05:00',
      '2017-03-12T03:30:00-04:00',
      ['2017-03-11 2', '2017-03-12 10'],
    ],
    [
      'the evening of the long day',
      '2016-11-06T23:30:00-05:00',
      '2016-11-07T00:30:00-05:00',
      ['2016-11-06 2', '2016-11-07 2'],
    ],
  ])('%s', (_, start, end, units) => {
    const result = ofMany(stated, { start, end })
    expect(result.lines.map(({ serviceDate, units }) => `${serviceDate} ${units}`)).toEqual(units)
  })

  it('writes its own end as the session has it, and what is between in the offset of the start', () => {
    const result = ofMany(stated, {
      start: '2016-11-06T01:30:00-04:00',
      end: '2016-11-06T01:00:00-05:00',
    })
    expect(result.lines[0]?.slices.map(({ pieces }) => pieces)).toEqual([
      [{ session: 's1', start: '2016-11-06T01:30:00-04:00', end: '2016-11-06T01:45:00-04:00' }],
      [{ session: 's1', start: '2016-11-06T01:45:00-04:00', end: '2016-11-06T01:00:00-05:00' }],
    ])
  })
})

describe('unitsOf: sessions without time', () => {
  const stated: Stated = { rounding: anyRemainder, aggregation: perSession }

  it.each([
    [
      'finished without an end',
      { ...at('15:00', 60), end: null, status: 'finished' },
      'endMissing',
      0,
    ],
    ['without a start', { ...at('15:00', 60), start: null }, 'startMissing', 0],
    [
      'that ends first',
      { start: on('04', '15:00'), end: on('04', '14:00') },
      'endNotAfterStart',
      0,
    ],
    ['of no time', { start: on('04', '15:00'), end: on('04', '15:00') }, 'endNotAfterStart', 0],
    ['of 25 hours', lasting(on('04', '15:00'), 1500), 'longerThanADay', 1500],
    [
      'left before it was attended',
      at('15:00', 60, { leftAt: on('04', '14:00') }),
      'attendanceOutsideSession',
      60,
    ],
  ])('none for a session %s', (_, fields, kind, minutes) => {
    const result = ofMany(stated, fields)
    expect(result.units).toBe(0)
    expect(result.lines).toEqual([])
    expect(result.issues.map((issue) => [issue.session, issue.kind])).toEqual([['s1', kind]])
    expect(dropped(result)).toEqual({ s1: minutes === 0 ? {} : { timesInvalid: minutes } })
  })

  it('24 hours have units', () => {
    const day = lasting(on('04', '15:05'), 1440)
    expect(unitsIn({ ...stated, midnight: 'startDate' }, day)).toBe(96)
    expect(unitsIn({ ...stated, midnight: 'splitByServiceDate' }, day)).toBe(97)
    expect(unitsIn(stated, day)).toBe(96)
  })

  it('none and no issue for a session that was not held', () => {
    const result = ofMany(
      stated,
      at('10:00', 60, { status: 'cancelled' }),
      { status: 'cancelled' },
      at('15:00', 60, { status: 'noShow' }),
    )
    expect(result.units).toBe(0)
    expect(result.issues).toEqual([])
    expect(dropped(result)).toEqual({ s1: { cancelled: 60 }, s2: {}, s3: { noShow: 60 } })
    expect(result.sessions.map(({ serviceDates }) => serviceDates)).toEqual([
      ['2026-03-04'],
      ['2026-03-04'],
      [],
    ])
  })

  it('counts planned sessions as planned, and those without a status as held', () => {
    expect(unitsIn(stated, at('15:00', 60, { status: 'planned' }), at('16:00', 60))).toBe(8)
  })

  it('leaves a wrong session out of the sum and counts the others', () => {
    const result = ofMany(
      { rounding: fullUnits, aggregation: perDay },
      at('10:00', 20),
      at('11:00', -5),
      at('15:00', 25),
    )
    expect(result.units).toBe(3)
    expect(result.issues).toHaveLength(1)
  })

  it('orders sessions by start, those without one last', () => {
    const result = ofMany(stated, {}, at('15:00', 10), at('10:00', -5), at('09:00', 10))
    expect(result.sessions.map(({ session }) => session)).toEqual(['s4', 's3', 's2', 's1'])
    expect(result.issues.map(({ session }) => session)).toEqual(['s3', 's1', 's1'])
  })
})

describe('unitsOf: notes and groups', () => {
  const stated: Stated = { rounding: fullUnits, aggregation: perSession }

  it('counts the minutes that session and note both document', () => {
    const result = counted(stated, [
      {
        session: session(at('15:00', 60)),
        note: note({ start: on('04', '15:10'), end: on('04', '16:10') }),
      },
    ])
    expect(result.units).toBe(3)
    expect(dropped(result)).toEqual({ session: { notInNote: 10, remainder: 5 } })
    expect(result.lines[0]?.slices[0]?.pieces[0]?.start).toBe('2026-03-04T15:10:00-06:00')
  })

  it('gives each member of a group all minutes that this member was there', () => {
    const group = { format: { kind: 'group', size: 7, staffCount: 1 } }
    expect(unitsIn(stated, at('15:00', 60, group))).toBe(4)
    expect(unitsIn(stated, at('15:00', 60, { ...group, arrivedAt: on('04', '15:20') }))).toBe(2)
    expect(unitsIn(stated, at('15:00', 60, { ...group, leftAt: on('04', '15:14') }))).toBe(0)
  })
})

describe('unitsOf: policies that give no units', () => {
  const held = [{ session: session(at('15:00', 60)) }]

  it.each<[string, Stated, ReadonlyArray<string>]>([
    ['says nothing', {}, ['rounding', 'aggregation']],
    ['states no rounding', { aggregation: perDay }, ['rounding']],
    ['states no aggregation', { rounding: midpoint }, ['aggregation']],
  ])('one that %s', (_, stated, missing) => {
    expect(unitsOf(policy(stated))(held)).toEqual(E.left({ missing, faults: [], issues: [] }))
  })

  it('one that contradicts itself', () => {
    const stated: Stated = {
      rounding: { kind: 'thresholds', minutes: [20, 10], thenEveryMinutes: 5 },
      aggregation: perDay,
    }
    expect(unitsOf(policy(stated))(held)).toEqual(
      E.left({ missing: [], faults: ['thresholdsDoNotAscend'], issues: [] }),
    )
  })

  it('no sessions have no units', () => {
    expect(counted({ rounding: fullUnits, aggregation: perDay }, [])).toEqual({
      units: 0,
      lines: [],
      sessions: [],
      issues: [],
      assumptions: [],
    })
  })

  it.each([
    ['a policy', [{ rounding: 'generous' }], [[]]],
    ['sessions', [policy({ rounding: fullUnits, aggregation: perDay })], [[{ session: 7 }]]],
  ])('%s that cannot be read gives its issues and no units', (_, policies, sessions) => {
    const units = callWith(callWith(unitsOf, policies) as object, sessions)
    expect(units).toMatchObject({ _tag: 'Left', left: { missing: [], faults: [] } })
    expect(units).not.toMatchObject({ left: { issues: [] } })
  })
})
