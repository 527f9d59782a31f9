import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Caseload } from '../../src/record/Caseload.js'
import { decodeCaseload } from '../../src/record/decodeCaseload.js'
import { Caseload as arbitrary } from '../arbitrary/Caseload.js'
import { canary, refusedValues, withCanaries } from './canary.js'
import { placesIn, put, type Path, type Plain } from './plainValues.js'
import { readCounter } from './readCounter.js'

const member = { id: 'm1' }

const example: Plain = {
  staff: [{ id: 'staff1', npi: '1234567893' }, { id: 'staff2' }],
  charts: [
    {
      member,
      sessions: [
        { id: 's1', code: 'H2014' },
        { id: 's2', code: 'H2014' },
      ],
    },
    { member: { id: 'm2' }, notes: [{ id: 'n1', session: 's1', text: 'Met at home.' }] },
  ],
}

const issuesOf = (input: unknown): ReadonlyArray<readonly [string, Path]> => {
  const read = decodeCaseload(input)
  return T.isRight(read) ? [] : read.left.map(({ kind, path }) => [kind, path])
}

const caseloadOf = (input: unknown): Partial<Caseload> => {
  const read = decodeCaseload(input)
  return T.isLeft(read) ? {} : read.right
}

describe('a caseload that can be read as a whole', () => {
  it('is read as `decode` reads it', () => {
    fc.assert(
      fc.property(arbitrary, (caseload) => {
        const whole = decode(Caseload)(caseload)
        expect(decodeCaseload(caseload)).toEqual(E.isRight(whole) ? T.right(whole.right) : whole)
      }),
    )
  })

  it('is read once, each field', () => {
    const { input, most } = readCounter(example)
    expect(T.isRight(decodeCaseload(input))).toBe(true)
    expect(most()).toBe(1)
  })

  it('may have no chart', () => {
    expect(decodeCaseload({ charts: [] })).toStrictEqual(T.right({ charts: [] }))
  })
})

describe('a caseload of which a part cannot be read', () => {
  it('a session: its chart is kept without it, and says so', () => {
    const input = put(example, ['charts', 0, 'sessions', 1, 'start'], 'nine')
    expect(issuesOf(input)).toEqual([['form', ['charts', 0, 'sessions', 1, 'start']]])
    const left = { member, sessions: [{ id: 's1', code: 'H2014' }], incomplete: ['sessions'] }
    expect(caseloadOf(input)).toStrictEqual(put(example, ['charts', 0], left))
  })

  it.each<readonly [string, Path, unknown, string, Path]>([
    ['a member', ['charts', 0, 'member', 'id'], '', 'tooShort', ['charts', 0, 'member', 'id']],
    ['a chart without a member', ['charts', 0, 'member'], null, 'missing', ['charts', 0, 'member']],
    ['a chart', ['charts', 0], 'm1', 'type', ['charts', 0]],
    ['a chart that is null', ['charts', 0], null, 'missing', ['charts', 0]],
  ])('%s: the chart is left out, and charts are incomplete', (_, place, bad, kind, path) => {
    const input = put(example, place, bad)
    expect(issuesOf(input)).toEqual([[kind, path]])
    const { staff, charts } = example
    const left = Array.isArray(charts) && charts.slice(1)
    expect(caseloadOf(input)).toStrictEqual({ staff, charts: left, incomplete: ['charts'] })
  })

  it.each<readonly [string, Path, unknown, string, Path, unknown]>([
    [
      'a check digit',
      ['staff', 0, 'npi'],
      '1234567890',
      'form',
      ['staff', 0, 'npi'],
      [{ id: 'staff2' }],
    ],
    ['a staff member', ['staff', 0], 7, 'type', ['staff', 0], [{ id: 'staff2' }]],
    ['the list of staff', ['staff'], 'staff1', 'type', ['staff'], undefined],
    ['too long a list of staff', ['staff'], new Array(100_001), 'tooMany', ['staff'], undefined],
  ])('%s: staff are incomplete', (_, place, bad, kind, path, staff) => {
    const input = put(example, place, bad)
    expect(issuesOf(input)).toEqual([[kind, path]])
    const expected = { charts: example['charts'], incomplete: ['staff'] }
    expect(caseloadOf(input)).toStrictEqual(staff === undefined ? expected : { ...expected, staff })
  })

  it('every chart: what is left is empty and incomplete', () => {
    expect(caseloadOf({ charts: [1, {}] })).toStrictEqual({ charts: [], incomplete: ['charts'] })
  })

  it('`incomplete` itself: any list may be', () => {
    const input = { ...example, incomplete: 'staff' }
    expect(issuesOf(input)).toEqual([['type', ['incomplete']]])
    expect(caseloadOf(input)).toStrictEqual({ ...example, incomplete: ['staff', 'charts'] })
  })
})

describe('a caseload of which nothing can be read', () => {
  it.each([
    ['nothing', undefined, [['type', []]]],
    ['a list of charts', example['charts'], [['type', []]]],
    ['a date', new Date(0), [['notPlain', []]]],
    ['no charts', { staff: [] }, [['missing', ['charts']]]],
    ['charts as a text', { charts: 'm1' }, [['type', ['charts']]]],
    ['too many charts', { charts: new Array(100_001) }, [['tooMany', ['charts']]]],
    [
      'staff and charts that are none',
      { staff: [1], charts: 1 },
      [
        ['type', ['staff', 0]],
        ['type', ['charts']],
      ],
    ],
  ])('%s', (_, input, issues) => {
    expect(T.isLeft(decodeCaseload(input))).toBe(true)
    expect(issuesOf(input)).toEqual(issues)
  })
})

describe('hostile input', () => {
  it('reads no field more than twice', () => {
    for (const place of placesIn(example)) {
      const { input, most } = readCounter(put(example, place, Symbol(canary)))
      decodeCaseload(input)
      expect(most(), place.join('.')).toBeLessThanOrEqual(2)
    }
  })

  it('lists a hundred issues over all charts, and counts the others', () => {
    const chart = { member, sessions: Array.from({ length: 10 }, () => ({})) }
    const read = decodeCaseload({ charts: Array.from({ length: 20 }, () => chart) })
    const issues = T.isBoth(read) ? read.left : []
    expect(issues.length).toBe(101)
    expect(issues.at(0)?.path).toEqual(['charts', 0, 'sessions', 0, 'id'])
    expect(issues.at(99)?.path).toEqual(['charts', 4, 'sessions', 9, 'code'])
    expect(issues.at(100)).toMatchObject({ path: [], kind: 'rest', count: 300 })
  })

  it('no issue holds a word of the input', () => {
    const full = withCanaries(Caseload, example)
    for (const path of placesIn(example)) {
      for (const bad of refusedValues) {
        const read = decodeCaseload(put(full, path, bad))
        const issues = T.isRight(read) ? [] : read.left
        expect(JSON.stringify(issues).includes(canary), path.join('.')).toBe(false)
      }
    }
  })

  it('reads a hundred thousand sessions of which every second is none', () => {
    const sessions = Array.from({ length: 100 }, (_, at) => ({
      id: `s${at}`,
      code: at % 2 ? 'H2014' : '',
    }))
    const charts = Array.from({ length: 1_000 }, (_, at) => ({
      member: { id: `m${at}` },
      sessions,
    }))
    const { charts: read = [] } = caseloadOf({ charts })
    expect(read.length).toBe(1_000)
    expect(read.every((chart) => chart.sessions?.length === 50)).toBe(true)
  })
})
