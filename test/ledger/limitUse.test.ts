import { describe, expect, it } from 'vitest'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import type { DatedUnit, DatedUnits } from '../../src/ledger/DatedUnits.js'
import { dateUnits } from '../../src/ledger/dateUnits.js'
import { limitUse, unitsBeyondIn } from '../../src/ledger/limitUse.js'
import { day, heldOn } from '../subject/chartOf.js'
import { counted, fullUnits, given, perSession, session } from '../units/given.js'
import { at, facts, history, limit, unit, unknownOn } from './history.js'

const { lines } = counted(
  { rounding: fullUnits, aggregation: perSession },
  [
    heldOn('2026-02-28', 'february', '09:00', '09:15'),
    heldOn('2026-03-02', 'a', '09:00', '09:45'),
    heldOn('2026-03-02', 'b', '10:00', '10:30'),
    heldOn('2026-03-02', 'other', '08:00', '09:00', { code: 'H2017' }),
    heldOn('2026-03-04', 'c', '09:00', '09:15'),
  ].map((fields) => ({ session: session(fields) })),
)

const held = dateUnits({ ...history([]), lines })

const usedIn = (dated: DatedUnits, fields: object, date: string, provider?: string) => {
  const { unitsBeyond, untold, ...use } = limitUse(limit(fields))(dated)(day(date), provider)
  return { ...use, unitsBeyond: Object.fromEntries(unitsBeyond), untold: [...untold] }
}

const used = (fields: object, date = '2026-03-02') => usedIn(held, fields, date)

describe('limitUse', () => {
  it.each([
    ['under', { maximum: 6 }, 5, 1, {}],
    ['at', { maximum: 5 }, 5, 0, {}],
    ['over by one: the last unit', { maximum: 4 }, 5, 0, { b: 1 }],
    ['over by more', { maximum: 2 }, 5, 0, { a: 1, b: 2 }],
    ['nothing is within', { maximum: 0 }, 5, 0, { a: 3, b: 2 }],
    ['of other codes', { codes: ['H2017'], maximum: 4 }, 4, 0, {}],
    ['of codes together', { codes: ['H2014', 'H2017'], maximum: 8 }, 9, 0, { b: 1 }],
    ['in minutes, at', { measure: 'minutes', maximum: 75 }, 75, 0, {}],
    ['in minutes, within a unit', { measure: 'minutes', maximum: 74 }, 75, 0, { b: 1 }],
    ['in sessions, at', { measure: 'sessions', maximum: 2 }, 2, 0, {}],
    [
      'in sessions, over: all units of the last',
      { measure: 'sessions', maximum: 1 },
      2,
      0,
      { b: 2 },
    ],
    ['in days, at', { measure: 'days', maximum: 1 }, 1, 0, {}],
    ['in days, over: all units of the day', { measure: 'days', maximum: 0 }, 1, 0, { a: 3, b: 2 }],
    ['without end', { maximum: 'unlimited' }, 5, 'unlimited', {}],
  ])('%s', (_, fields, expected, left, unitsBeyond) => {
    expect(used(fields)).toMatchObject({
      window: { from: '2026-03-02', through: '2026-03-02' },
      hasWindow: true,
      resetsOn: '2026-03-03',
      used: expected,
      left,
      unitsBeyond,
      untold: [],
      isComplete: true,
    })
  })

  it.each([
    ['a week', { kind: 'week', firstDay: 'sunday' }, '2026-03-01', '2026-03-07', 6],
    ['a week from Saturday', { kind: 'week', firstDay: 'saturday' }, '2026-02-28', '2026-03-06', 7],
    ['a month', { kind: 'month' }, '2026-03-01', '2026-03-31', 6],
    ['a year', { kind: 'calendarYear' }, '2026-01-01', '2026-12-31', 7],
    [
      'a plan year',
      { kind: 'planYear', firstMonth: 3, firstDay: 1 },
      '2026-03-01',
      '2027-02-28',
      6,
    ],
    ['a lifetime', { kind: 'lifetime' }, '1900-01-01', '2099-12-31', 7],
    ['two days', { kind: 'rollingDays', days: 2 }, '2026-03-01', '2026-03-02', 5],
    ['three days', { kind: 'rollingDays', days: 3 }, '2026-02-28', '2026-03-02', 6],
    ['24 hours', { kind: 'rolling24Hours' }, '2026-03-01', '2026-03-02', 5],
  ])('%s counts together', (_, window, from, through, expected) => {
    const use = used({ window, maximum: 100 })
    expect(use.window).toEqual({ from, through })
    expect(use.used).toBe(expected)
    expect(use.left).toBe(100 - expected)
  })

  it('what is beyond is told of each date alone', () => {
    const month = { window: { kind: 'month' }, maximum: 4 }
    expect(used(month, '2026-03-02').unitsBeyond).toEqual({ b: 1 })
    expect(used(month, '2026-03-04').unitsBeyond).toEqual({ c: 1 })
    expect(used(month, '2026-03-05').unitsBeyond).toEqual({})
    expect(used(month, '2026-02-28').unitsBeyond).toEqual({})
  })

  it('a day without units is unused', () => {
    expect(used({}, '2026-03-03')).toMatchObject({ used: 0, left: 4, isComplete: true })
  })
})

const sessionsOn = (...dates: ReadonlyArray<string>): ReadonlyArray<DatedUnit> =>
  dates.flatMap((date) => [unit(date, '09:00', date), unit(date, '09:15', date)])

it('says of a session how many of its units are beyond, or that it cannot be told', () => {
  const use = { unitsBeyond: new Map([['a', 2]]), untold: new Set(['a', 'b']) }
  expect(['a', 'b', 'c'].map((session) => unitsBeyondIn(use, session))).toEqual([2, 'untold', 0])
})

describe('a window that rolls', () => {
  // Two units on each of nine days.
  const everyDay = history(
    sessionsOn(...Array.from({ length: 9 }, (_, index) => `2026-03-0${index + 1}`)),
  )
  const week = { window: { kind: 'rollingDays', days: 7 }, maximum: 8 }
  const daysOver = (fields: object): ReadonlyArray<string> =>
    everyDay.units.flatMap(({ serviceDate }, index) =>
      index % 2 === 0 && Object.keys(usedIn(everyDay, fields, serviceDate).unitsBeyond).length > 0
        ? [serviceDate.slice(8)]
        : [],
    )

  it('what is denied leaves room for later units', () => {
    expect(daysOver(week)).toEqual(['05', '06', '07'])
    expect(usedIn(everyDay, week, '2026-03-09')).toMatchObject({ used: 14, left: 0 })
    expect(usedIn(everyDay, week, '2026-03-12')).toMatchObject({ used: 8, left: 4 })
  })

  it('what is reviewed or warned of does not', () => {
    for (const beyond of ['review', 'warn', 'authorizationNeeded']) {
      expect(daysOver({ ...week, beyond })).toEqual(['05', '06', '07', '08', '09'])
    }
  })

  it('of hours a unit counts with those that began less than 24 hours before it', () => {
    const units = [
      unit('2026-03-02', '09:00', 'a'),
      unit('2026-03-02', '09:15', 'a'),
      unit('2026-03-03', '08:45', 'b'),
      unit('2026-03-03', '09:00', 'b'),
      unit('2026-03-03', '09:15', 'b'),
    ]
    const use = limitUse(limit({ window: { kind: 'rolling24Hours' }, maximum: 2 }))(history(units))
    const { used: most, startsBeyond, left } = use(day('2026-03-03'))
    expect([...startsBeyond]).toEqual([['b', new Set([at('2026-03-03', '08:45')])]])
    expect([most, left]).toEqual([3, 0])
  })
})

describe('what is billed already', () => {
  const units = sessionsOn('2026-03-02', '2026-03-04', '2026-03-06')
  const billed = (...dates: ReadonlyArray<string>) =>
    history(units, { isBilled: (session) => dates.includes(session) })
  const beyondIn = (dated: DatedUnits, fields: object) =>
    units.flatMap(({ serviceDate, start }, index) => {
      const { startsBeyond } = limitUse(limit(fields))(dated)(serviceDate)
      return startsBeyond.get(serviceDate)?.has(start) === true ? [index] : []
    })

  it.each([
    ['none is: the last are beyond', [], 4, [4, 5]],
    ['the last is: the one before it is beyond', ['2026-03-06'], 4, [2, 3]],
    ['the last two are: the first is', ['2026-03-04', '2026-03-06'], 4, [0, 1]],
    ['one is left for the first', ['2026-03-04', '2026-03-06'], 5, [1]],
    ['all are: the last of them', ['2026-03-02', '2026-03-04', '2026-03-06'], 4, [4, 5]],
    ['the last is: beyond by itself', ['2026-03-06'], 1, [0, 1, 2, 3, 5]],
  ])('%s', (_, dates, maximum, expected) => {
    const month = { window: { kind: 'month' }, maximum }
    expect(beyondIn(billed(...dates), month)).toEqual(expected)
    expect(usedIn(billed(...dates), month, '2026-03-02').used).toBe(6)
  })

  it('in days that roll it keeps from the days before it what they share with it', () => {
    const days = { window: { kind: 'rollingDays', days: 3 }, maximum: 3 }
    expect(beyondIn(billed('2026-03-06'), days)).toEqual([3])
    expect(beyondIn(billed('2026-03-04'), days)).toEqual([1, 5])
    expect(beyondIn(billed(), days)).toEqual([3])
  })

  it('in 24 hours too', () => {
    const dated = history([unit('2026-03-02', '12:00', 'a'), unit('2026-03-03', '11:45', 'b')], {
      isBilled: (session) => session === 'b',
    })
    const of = (date: string) =>
      usedIn(dated, { window: { kind: 'rolling24Hours' }, maximum: 1 }, date).unitsBeyond
    expect([of('2026-03-02'), of('2026-03-03')]).toEqual([{ a: 1 }, {}])
  })

  describe('and not known how much', () => {
    const open = (date: string, session: string) => unknownOn(date, { session })
    const untoldIn = (fields: object, unknown: ReadonlyArray<string>, isBilled: boolean) => {
      const dated = history(units, {
        unknown: unknown.map((date) => open(date, 'open')),
        isBilled: (session) => session === '2026-03-04' || (isBilled && session === 'open'),
      })
      return ['2026-03-02', '2026-03-04', '2026-03-06'].filter(
        (date) => usedIn(dated, fields, date).untold.length > 0,
      )
    }
    const month = { window: { kind: 'month' }, maximum: 9 }
    const days = { window: { kind: 'rollingDays', days: 3 }, maximum: 9 }

    it.each([
      ['a month, not billed: what comes after it', month, '2026-03-03', false, ['2026-03-06']],
      [
        'a month, billed: all but what is billed before it',
        month,
        '2026-03-05',
        true,
        ['2026-03-02', '2026-03-06'],
      ],
      [
        'a month, billed before all',
        month,
        '2026-03-01',
        true,
        ['2026-03-02', '2026-03-04', '2026-03-06'],
      ],
      [
        'days, billed: both ways, as far as a window reaches',
        days,
        '2026-03-04',
        true,
        ['2026-03-02', '2026-03-04', '2026-03-06'],
      ],
      ['days, billed: no further', days, '2026-03-05', true, ['2026-03-06']],
      ['days, not billed: from then on', days, '2026-03-04', false, ['2026-03-06']],
    ])('%s', (_, fields, date, isBilled, expected) => {
      expect(untoldIn(fields, [date], isBilled)).toEqual(expected)
    })
  })
})

describe('each rendering provider alone', () => {
  const by = (renderingProvider: string) => ({ facts: facts({ renderingProvider }) })
  const dated = history([
    unit('2026-03-02', '09:00', 'a', by('p')),
    unit('2026-03-02', '09:15', 'a', by('p')),
    unit('2026-03-02', '10:00', 'b', by('q')),
  ])
  const alone = { scope: 'memberAndProvider', maximum: 1 }

  it('counts the units of each', () => {
    expect(usedIn(dated, alone, '2026-03-02', 'p')).toMatchObject({
      used: 2,
      left: 0,
      unitsBeyond: { a: 1 },
    })
    expect(usedIn(dated, alone, '2026-03-02', 'q')).toMatchObject({ used: 1, left: 0 })
    expect(usedIn(dated, alone, '2026-03-02', 'r')).toMatchObject({ used: 0, left: 1 })
    expect(usedIn(dated, { maximum: 1 }, '2026-03-02', 'q')).toMatchObject({ used: 3 })
  })

  it('a unit of which it is not known who rendered it may be of each', () => {
    const more = history([...dated.units, unit('2026-03-02', '11:00', 'c')])
    for (const provider of ['p', 'q', 'r']) {
      expect(usedIn(more, alone, '2026-03-02', provider).isComplete).toBe(false)
    }
    expect(usedIn(more, { ...alone, maximum: 9 }, '2026-03-02', 'q').untold).toEqual(['a', 'b'])
  })
})

describe('the days of a plan', () => {
  const effective = { from: day('2026-03-01'), through: day('2026-03-31') }
  const planned = history(sessionsOn('2026-02-28', '2026-03-01', '2026-03-02', '2026-04-01'), {
    planOn: (date) =>
      date >= '2026-03-01' && date <= '2026-03-31' ? { plan: 'plan', effective } : undefined,
  })
  const perPlan = { window: { kind: 'plan' }, maximum: 3 }

  it('count together', () => {
    expect(usedIn(planned, perPlan, '2026-03-02')).toMatchObject({
      window: effective,
      hasWindow: true,
      resetsOn: '2026-04-01',
      used: 4,
      unitsBeyond: { '2026-03-02': 1 },
    })
  })

  it('without a plan nothing is reckoned', () => {
    expect(usedIn(planned, perPlan, '2026-04-01')).toMatchObject({
      window: { from: '2026-04-01', through: '2026-04-01' },
      hasWindow: false,
      used: 0,
      left: 0,
      unitsBeyond: {},
      isComplete: false,
    })
  })
})

describe('what is not known', () => {
  const h2017 = facts({ code: given(Hcpcs)('H2017') })
  const a = unit('2026-03-02', '09:00', 'a')
  const undated = { serviceDate: undefined }

  it.each<readonly [string, Partial<DatedUnits>, boolean]>([
    ['all is known', {}, true],
    ['not every session', { isComplete: false }, false],
    ['not the units of one on that day', { unknown: [unknownOn('2026-03-02')] }, false],
    ['not the units of one on another day', { unknown: [unknownOn('2026-03-03')] }, true],
    [
      'not the units of another code',
      { unknown: [unknownOn('2026-03-02', { facts: h2017 })] },
      true,
    ],
    ['not the date of one', { unknown: [unknownOn('2026-03-02', undated)] }, false],
    [
      'not the date of another code',
      { unknown: [unknownOn('2026-03-02', { ...undated, facts: h2017 })] },
      true,
    ],
  ])('%s: complete is %s', (_, fields, isComplete) => {
    const use = usedIn(history([a], fields), {}, '2026-03-02')
    expect(use).toMatchObject({ isComplete, used: 1, untold: isComplete ? [] : ['a'] })
  })

  const units = sessionsOn('2026-03-02', '2026-03-04', '2026-03-06')

  it.each([
    ['a month', { window: { kind: 'month' }, maximum: 9 }, ['04', '06']],
    ['two days', { window: { kind: 'rollingDays', days: 2 }, maximum: 9 }, ['04']],
    ['24 hours', { window: { kind: 'rolling24Hours' }, maximum: 9 }, ['04']],
    ['a day', { maximum: 9 }, []],
  ])('%s: what comes after it cannot be told, what comes before it can', (_, fields, expected) => {
    const dated = history(units, { unknown: [unknownOn('2026-03-03')] })
    const untold = ['2026-03-02', '2026-03-04', '2026-03-06'].filter(
      (date) => usedIn(dated, fields, date).untold.length > 0,
    )
    expect(untold.map((date) => date.slice(8))).toEqual(expected)
  })

  it('what is known to be beyond is beyond all the same', () => {
    const dated = history(units, { isComplete: false })
    const use = usedIn(dated, { window: { kind: 'month' }, maximum: 3 }, '2026-03-04')
    expect(use).toMatchObject({
      unitsBeyond: { '2026-03-04': 1 },
      untold: ['2026-03-04'],
      isComplete: false,
    })
  })
})
