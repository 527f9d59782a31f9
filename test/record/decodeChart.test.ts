import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Chart, chartLists, type ChartList } from '../../src/record/Chart.js'
import { decodeChart } from '../../src/record/decodeChart.js'
import { Chart as arbitrary } from '../arbitrary/Chart.js'
import { canary, refusedValues, withCanaries } from './canary.js'
import { readCounter } from './readCounter.js'
import { objectsIn, placesIn, put, type Path, type Plain } from './plainValues.js'

const lists = chartLists

const example: Plain = {
  member: { id: 'm1', birthDate: '1990-02-28' },
  diagnoses: [{ code: 'F20.9' }, { code: 'F43.10' }],
  assessments: [{ id: 'as1', instrument: 'ANSA' }],
  plans: [{ id: 'p1', goals: [{ id: 'goal1' }] }],
  authorizations: [{ id: 'a1', number: 'PA-1', units: 96 }],
  stays: [{ id: 'st1', kind: 'inpatient', from: '2016-12-10' }],
  sessions: [
    { id: 's1', code: 'H2014', start: '2016-12-01T09:00:00-06:00' },
    { id: 's2', code: 'H2014', start: '2016-12-02T09:00:00-06:00' },
    { id: 's3', code: 'H2015' },
  ],
  notes: [{ id: 'n1', session: 's1', text: 'Met at home.' }],
  overrides: [{ id: 'o1', rule: 'planCoversServiceDate' }],
}

const issuesOf = (input: unknown): ReadonlyArray<readonly [string, Path]> => {
  const read = decodeChart(input)
  return T.isRight(read) ? [] : read.left.map(({ kind, path }) => [kind, path])
}

const chartOf = (input: unknown): Partial<Chart> => {
  const read = decodeChart(input)
  return T.isLeft(read) ? {} : read.right
}

const without = (value: Plain, field: string): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field))

const throws = (): never => {
  throw new Error(canary)
}

describe('a chart that can be read as a whole', () => {
  it('is read as `decode` reads it', () => {
    fc.assert(
      fc.property(arbitrary, (chart) => {
        const whole = decode(Chart)(chart)
        expect(decodeChart(chart)).toEqual(E.isRight(whole) ? T.right(whole.right) : whole)
      }),
    )
  })

  it('shares nothing with the input, and leaves it as it is', () => {
    const before = structuredClone(example)
    for (const object of objectsIn(before)) Object.freeze(object)
    const given = new Set(objectsIn(before))
    expect(objectsIn(decodeChart(before)).filter((object) => given.has(object))).toEqual([])
    expect(before).toStrictEqual(example)
  })

  it('is read once, each field', () => {
    const { input, most } = readCounter(example)
    expect(T.isRight(decodeChart(input))).toBe(true)
    expect(most()).toBe(1)
  })
})

describe('a chart of which a part cannot be read', () => {
  it.each<readonly [string, Path, unknown, string, Path, ChartList]>([
    [
      'a time that is none',
      ['sessions', 1, 'start'],
      'nine',
      'form',
      ['sessions', 1, 'start'],
      'sessions',
    ],
    ['a session that is no record', ['sessions', 0], 's1', 'type', ['sessions', 0], 'sessions'],
    ['a session that is null', ['sessions', 2], null, 'missing', ['sessions', 2], 'sessions'],
    ['a list in place of a session', ['sessions', 2], [], 'type', ['sessions', 2], 'sessions'],
    ['sessions as a text', ['sessions'], 's1, s2', 'type', ['sessions'], 'sessions'],
    ['too many sessions', ['sessions'], new Array(1_000_001), 'tooMany', ['sessions'], 'sessions'],
    ['too many notes', ['notes'], new Array(1_000_001), 'tooMany', ['notes'], 'notes'],
    ['too many diagnoses', ['diagnoses'], new Array(10_001), 'tooMany', ['diagnoses'], 'diagnoses'],
    [
      'a list of another class',
      ['notes'],
      new (class extends Array {})(),
      'notPlain',
      ['notes'],
      'notes',
    ],
    [
      'a goal without an id',
      ['plans', 0, 'goals', 0, 'id'],
      null,
      'missing',
      ['plans', 0, 'goals', 0, 'id'],
      'plans',
    ],
    [
      'a note about no session',
      ['notes', 0, 'session'],
      '',
      'tooShort',
      ['notes', 0, 'session'],
      'notes',
    ],
    [
      'a code of no form',
      ['diagnoses', 1, 'code'],
      'f43',
      'form',
      ['diagnoses', 1, 'code'],
      'diagnoses',
    ],
    [
      'endless units',
      ['authorizations', 0, 'units'],
      Infinity,
      'range',
      ['authorizations', 0, 'units'],
      'authorizations',
    ],
    [
      'an unknown kind of stay',
      ['stays', 0, 'kind'],
      'hospital',
      'word',
      ['stays', 0, 'kind'],
      'stays',
    ],
    [
      'an assessment of no plain data',
      ['assessments', 0],
      new Date(0),
      'notPlain',
      ['assessments', 0],
      'assessments',
    ],
  ])('%s: the rest is kept, and the list is incomplete', (_, place, bad, kind, path, list) => {
    const input = put(example, place, bad)
    expect(issuesOf(input)).toEqual([[kind, path]])
    const [, index] = place
    const given = example[list]
    const left = Array.isArray(given) && given.filter((_record, at) => at !== index)
    const expected = index === undefined ? {} : { [list]: left }
    const others = without(example, list)
    expect(chartOf(input)).toStrictEqual({ ...others, ...expected, incomplete: [list] })
  })

  it('keeps exactly the records that can be read, and names every list that lacks one', () => {
    const broken = fc.dictionary(fc.constantFrom(...lists), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(arbitrary, broken, (chart, breaks) => {
        const input: Record<string, unknown> = { ...chart }
        const expected: Record<string, unknown> = { ...chart }
        const places: Array<Path> = []
        for (const list of lists) {
          const at = breaks[list]
          const records: ReadonlyArray<unknown> | undefined = chart[list]
          if (at === undefined || records === undefined || at >= records.length) continue
          input[list] = records.map((record, index) => (index === at ? canary : record))
          expected[list] = records.filter((_, index) => index !== at)
          places.push([list, at])
        }
        expect(issuesOf(input).map(([, path]) => path)).toEqual(places)
        const lacking = places.map(([list]) => list)
        const incomplete = new Set([...(chart.incomplete ?? []), ...lacking])
        const { incomplete: found = [], ...others } = chartOf(input)
        expect(new Set(found)).toEqual(incomplete)
        expect(others).toEqual(without(expected, 'incomplete'))
      }),
    )
  })

  it('keeps what the caller says is incomplete, and adds to it', () => {
    const said = { ...example, incomplete: ['notes', 'notes'] }
    expect(chartOf(said).incomplete).toEqual(['notes', 'notes'])
    expect(chartOf({ ...said, stays: 0, notes: 0 }).incomplete).toEqual(['notes', 'notes', 'stays'])
  })

  it.each([
    ['a word that is no list', ['notes', 'charts'], ['incomplete', 1]],
    ['a text', 'notes', ['incomplete']],
    ['too long a list', new Array(101), ['incomplete']],
  ])('where `incomplete` is %s, any list may be', (_, incomplete, path) => {
    expect(issuesOf({ ...example, incomplete }).map(([, at]) => at)).toEqual([path])
    expect(chartOf({ ...example, incomplete })).toStrictEqual({ ...example, incomplete: lists })
  })

  it('a list that is absent is not incomplete', () => {
    const others = without(example, 'sessions')
    expect(chartOf({ ...others, sessions: null })).toStrictEqual(others)
  })

  it('a list with nothing in it that can be read is empty and incomplete', () => {
    const chart = { member: { id: 'm1' }, sessions: [1, 2] }
    expect(chartOf(chart)).toStrictEqual({
      member: { id: 'm1' },
      sessions: [],
      incomplete: ['sessions'],
    })
  })
})

describe('a chart of which nothing can be read', () => {
  it.each([
    ['nothing', undefined, [['type', []]]],
    ['null', null, [['type', []]]],
    ['a text', '{}', [['type', []]]],
    ['a list', [example], [['type', []]]],
    ['a map', new Map(Object.entries(example)), [['notPlain', []]]],
    ['fields that are inherited', Object.create(example), [['notPlain', []]]],
    ['no member', { sessions: [] }, [['missing', ['member']]]],
    ['a member without an id', { member: {} }, [['missing', ['member', 'id']]]],
    [
      'a member and a session that are none',
      { member: 1, sessions: [1] },
      [
        ['type', ['member']],
        ['type', ['sessions', 0]],
      ],
    ],
  ])('%s', (_, input, issues) => {
    const read = decodeChart(input)
    expect(T.isLeft(read)).toBe(true)
    expect(issuesOf(input)).toEqual(issues)
  })
})

describe('hostile input', () => {
  const cycle: Record<string, unknown> = { id: 's1', code: 'H2014' }
  cycle['format'] = cycle
  cycle['nonBillable'] = [cycle]

  it.each<readonly [string, unknown, Path]>([
    ['a getter that throws', Object.defineProperty([example], 0, { get: throws }), ['sessions', 0]],
    ['a list that throws', new Proxy([], { get: throws }), ['sessions']],
    ['a list whose length is none', new Proxy([], { get: () => Number.NaN }), ['sessions']],
    ['a list that is not asked twice', new Proxy([], { getPrototypeOf: throws }), ['sessions']],
    [
      'a record that throws',
      [new Proxy({}, { get: throws, ownKeys: throws, getOwnPropertyDescriptor: throws })],
      ['sessions', 0, 'id'],
    ],
    ['a big integer', [{ id: 1n, code: 'H2014' }], ['sessions', 0, 'id']],
    ['a symbol', [{ id: Symbol(canary), code: 'H2014' }], ['sessions', 0, 'id']],
    ['a cycle', [cycle], ['sessions', 0, 'nonBillable', 0, 'start']],
    ['a hole', [, { id: 's2', code: 'H2014' }], ['sessions', 0]],
  ])('%s is an issue at its place', (_, sessions, path) => {
    const input = { member: { id: 'm1' }, sessions }
    expect(issuesOf(input).map(([, at]) => at)).toContainEqual(path)
    expect(chartOf(input).incomplete).toEqual(['sessions'])
    expect(JSON.stringify(decodeChart(input))).not.toContain(canary)
  })

  it('a revoked proxy is an issue', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(issuesOf(proxy)).toEqual([['unreadable', []]])
    expect(issuesOf({ member: { id: 'm1' }, sessions: proxy })).toEqual([
      ['unreadable', ['sessions']],
    ])
  })

  it('a polluted prototype lends no field', () => {
    const polluted = Object.prototype
    try {
      Object.assign(polluted, { member: { id: canary }, code: 'H2014', sessions: [{ id: canary }] })
      expect(issuesOf({ sessions: [{ id: 's1' }] })).toEqual([
        ['missing', ['member']],
        ['missing', ['sessions', 0, 'code']],
      ])
      expect(Object.keys(chartOf({ member: { id: 'm1' } }))).toEqual(['member'])
    } finally {
      for (const key of ['member', 'code', 'sessions']) Reflect.deleteProperty(polluted, key)
    }
  })

  it('reads no field more than twice', () => {
    for (const place of placesIn(example)) {
      const { input, most } = readCounter(put(example, place, Symbol(canary)))
      decodeChart(input)
      expect(most(), place.join('.')).toBeLessThanOrEqual(2)
    }
  })

  it('lists a hundred issues, and counts the others', () => {
    const sessions = Array.from({ length: 250 }, () => ({ id: '' }))
    const read = decodeChart({ member: { id: 'm1' }, sessions })
    const issues = T.isBoth(read) ? read.left : []
    expect(issues.length).toBe(101)
    expect(issues.at(99)?.path).toEqual(['sessions', 49, 'code'])
    expect(issues.at(100)).toMatchObject({ path: [], kind: 'rest', count: 400 })
  })

  it('no issue holds a word of the input', () => {
    const full = withCanaries(Chart, example)
    for (const path of placesIn(example)) {
      for (const bad of refusedValues) {
        const read = decodeChart(put(full, path, bad))
        const issues = T.isRight(read) ? [] : read.left
        expect(JSON.stringify(issues).includes(canary), path.join('.')).toBe(false)
      }
    }
  })
})
