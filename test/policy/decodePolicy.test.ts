import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decodePolicy } from '../../src/policy/decodePolicy.js'
import { PolicyHistory } from '../arbitrary/PolicyHistory.js'
import { hostileValues } from '../time/hostileValues.js'
import { editionOf, manual, soundEdition, soundHistory } from './soundHistory.js'

const faultsOf = (input: unknown): unknown => {
  const decoded = decodePolicy(input)
  return E.isLeft(decoded)
    ? decoded.left.map(({ path, kind, count }) => [path.join('.'), kind, ...(count ? [count] : [])])
    : 'read'
}

describe('decodePolicy', () => {
  it('loads every sound history, and shares nothing with what it was given', () => {
    fc.assert(
      fc.property(PolicyHistory, (history) => {
        const decoded = decodePolicy(history)
        expect(decoded).toEqual(E.right(history))
        expect(E.isRight(decoded) && decoded.right.editions[0]).not.toBe(history.editions[0])
      }),
    )
  })

  it.each<[string, object, string, number]>([
    ['of the history', { ...soundHistory, version: 1, editor: 'x' }, '', 2],
    ['of a source', { ...soundHistory, sources: [{ ...manual, url: 'x' }] }, 'sources.0', 1],
    [
      'of an edition: a misspelt limit would be no limit',
      { ...soundHistory, editions: [{ ...soundEdition, limts: [] }] },
      'editions.0',
      1,
    ],
    [
      'of the dates',
      {
        ...soundHistory,
        editions: [{ ...soundEdition, effective: { from: '2026-01-01', to: '2026-12-31' } }],
      },
      'editions.0.effective',
      1,
    ],
    [
      'of a rounding',
      {
        ...soundHistory,
        editions: [
          {
            ...soundEdition,
            units: {
              ...soundEdition.units,
              rounding: {
                ...soundEdition.units.rounding,
                value: { ...soundEdition.units.rounding.value, thenEveryMinutes: 15 },
              },
            },
          },
        ],
      },
      'editions.0.units.rounding.value',
      1,
    ],
    [
      'of a cited value',
      {
        ...soundHistory,
        editions: [{ ...soundEdition, plan: { ...soundEdition.plan, note: 'x' } }],
      },
      'editions.0.plan',
      1,
    ],
  ])('counts the keys that are not known %s', (_, input, path, count) => {
    expect(faultsOf(input)).toEqual([[path, 'unknownKeys', count]])
  })

  it('tells of contradictions', () => {
    const editions = [editionOf('a', '2026-01-01'), editionOf('b', '2027-01-01')]
    expect(faultsOf({ ...soundHistory, editions })).toEqual([
      ['editions.1.effective', 'contradiction'],
    ])
  })

  it('caps what it lists, and counts the rest', () => {
    const editions = Array.from({ length: 300 }, () => ({}))
    const decoded = decodePolicy({ ...soundHistory, editions })
    expect(E.isLeft(decoded) && decoded.left.length).toBe(101)
    expect(E.isLeft(decoded) && decoded.left[100]?.kind).toBe('rest')
  })
})

describe('hostile policies', () => {
  it.each(hostileValues)('refuses %s, as the whole and in every place', (_, value) => {
    const places: ReadonlyArray<unknown> = [
      value,
      { ...soundHistory, sources: value },
      { ...soundHistory, sources: [value] },
      { ...soundHistory, editions: value },
      { ...soundHistory, editions: [value] },
      { ...soundHistory, editions: [{ ...soundEdition, effective: value }] },
      { ...soundHistory, editions: [{ ...soundEdition, serviceCode: value }] },
      { ...soundHistory, editions: [{ ...soundEdition, units: { rounding: [value] } }] },
      { ...soundHistory, editions: [{ ...soundEdition, plan: [value] }] },
      { ...soundHistory, editions: [{ ...soundEdition, limits: [value] }] },
      { ...soundHistory, editions: [{ ...soundEdition, noteElements: [value] }] },
    ]
    for (const input of places) expect(E.isLeft(decodePolicy(input))).toBe(true)
  })

  // Nothing in the place of a matter says that the file does not take it up, and no units are an empty group.
  it.each(hostileValues)('%s is no matter', (name, value) => {
    for (const field of ['service', 'units', 'plan', 'diagnosis', 'noteElements', 'limits']) {
      const isRead =
        value === undefined || value === null || (field === 'units' && name === 'an empty record')
      const input = { ...soundHistory, editions: [{ ...soundEdition, [field]: value }] }
      expect([field, E.isRight(decodePolicy(input))]).toEqual([field, isRead])
    }
  })

  it('a getter is not plain data', () => {
    const input = Object.defineProperty({ ...soundHistory }, 'editions', {
      enumerable: true,
      get: () => {
        throw new Error('read')
      },
    })
    expect(faultsOf(input)).toEqual([['editions', 'unreadable']])
  })

  it('a key that every object inherits names no source', () => {
    const edition = { ...soundEdition, service: { value: 'Skills', source: 'constructor' } }
    expect(faultsOf({ ...soundHistory, editions: [edition] })).toEqual([
      ['editions.0.service.source', 'contradiction'],
    ])
  })

  it('a file from JSON with a __proto__ key has a key that is not known', () => {
    const text = JSON.stringify(soundHistory).replace('{', '{"__proto__":{"limits":[]},')
    expect(faultsOf(JSON.parse(text))).toEqual([['', 'unknownKeys', 1]])
  })

  it('no issue holds a word of the input', () => {
    const canary = 'CANARY'
    const planted = (value: unknown): unknown => {
      if (typeof value === 'string') return `${canary} ${value}`
      if (Array.isArray(value)) return value.map(planted)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries([
        ...Object.entries(value).map(([key, field]) => [key, planted(field)] as const),
        [canary, canary],
      ])
    }
    const decoded = decodePolicy(planted(soundHistory))
    expect(E.isLeft(decoded)).toBe(true)
    expect(JSON.stringify(decoded)).not.toContain(canary)
  })
})

describe('silence', () => {
  it('is not unlimited, nor a list without limits', () => {
    const withLimits = (limits: unknown): unknown =>
      faultsOf({ ...soundHistory, editions: [{ ...soundEdition, limits }] })
    expect(withLimits('notStated')).toBe('read')
    expect(withLimits('unlimited')).toEqual([['editions.0.limits', 'word']])
    expect(withLimits([])).toEqual([['editions.0.limits', 'contradiction']])
    expect(withLimits(undefined)).toBe('read')
    expect(withLimits(null)).toBe('read')
  })

  it('unlimited is a value, and cited', () => {
    const [limit] = soundEdition.limits
    const unlimited = { ...limit, value: { ...limit?.value, maximum: 'unlimited' } }
    const decoded = decodePolicy({
      ...soundHistory,
      editions: [{ ...soundEdition, limits: [unlimited] }],
    })
    expect(E.isRight(decoded) && decoded.right.editions[0]?.limits).toEqual([unlimited])
  })
})
