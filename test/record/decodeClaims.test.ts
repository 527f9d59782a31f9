import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Claims } from '../../src/record/Claims.js'
import { decodeClaims } from '../../src/record/decodeClaims.js'
import { Claims as arbitrary } from '../arbitrary/Claims.js'
import { canary, refusedValues, withCanaries } from './canary.js'
import { placesIn, put, type Path, type Plain } from './plainValues.js'
import { readCounter } from './readCounter.js'

const example: Plain = {
  lines: [
    { id: 'l1', member: 'm1', code: 'H2014', units: 4 },
    { id: 'l2', member: 'm1', code: 'H2014' },
  ],
  rates: [
    { payer: 'p', code: 'H2014', effective: { from: '2016-01-01' }, centsPerUnit: 2_511 },
    { payer: 'p', code: 'H2017', effective: { from: '2016-01-01' }, centsPerUnit: 1_900 },
  ],
}

const issuesOf = (input: unknown): ReadonlyArray<readonly [string, Path]> => {
  const read = decodeClaims(input)
  return T.isRight(read) ? [] : read.left.map(({ kind, path }) => [kind, path])
}

const claimsOf = (input: unknown): Partial<Claims> => {
  const read = decodeClaims(input)
  return T.isLeft(read) ? {} : read.right
}

describe('claims that can be read as a whole', () => {
  it('are read as `decode` reads them', () => {
    fc.assert(
      fc.property(arbitrary, (claims) => {
        const whole = decode(Claims)(claims)
        expect(decodeClaims(claims)).toEqual(E.isRight(whole) ? T.right(whole.right) : whole)
      }),
    )
  })

  it('are read once, each field', () => {
    const { input, most } = readCounter(example)
    expect(T.isRight(decodeClaims(input))).toBe(true)
    expect(most()).toBe(1)
  })

  it('may have no line', () => {
    expect(decodeClaims({ lines: [] })).toStrictEqual(T.right({ lines: [] }))
  })
})

describe('claims of which a part cannot be read', () => {
  it('a line: it is left out, and lines are incomplete', () => {
    const input = put(example, ['lines', 0, 'units'], '4')
    expect(issuesOf(input)).toEqual([['type', ['lines', 0, 'units']]])
    const { lines, rates } = example
    const left = Array.isArray(lines) && lines.slice(1)
    expect(claimsOf(input)).toStrictEqual({ lines: left, rates, incomplete: ['lines'] })
  })

  it('a rate: it is left out, and rates are incomplete', () => {
    const input = put(example, ['rates', 1, 'centsPerUnit'], 19.5)
    expect(issuesOf(input)).toEqual([['range', ['rates', 1, 'centsPerUnit']]])
    const { lines, rates } = example
    const left = Array.isArray(rates) && rates.slice(0, 1)
    expect(claimsOf(input)).toStrictEqual({ lines, rates: left, incomplete: ['rates'] })
  })

  it('the list of rates: it is absent and incomplete', () => {
    expect(claimsOf({ ...example, rates: 'none' })).toStrictEqual({
      lines: example['lines'],
      incomplete: ['rates'],
    })
  })

  it('`incomplete` itself: any list may be', () => {
    const input = { ...example, incomplete: 'rates' }
    expect(issuesOf(input)).toEqual([['type', ['incomplete']]])
    expect(claimsOf(input)).toStrictEqual({ ...example, incomplete: ['lines', 'rates'] })
  })
})

describe('claims of which nothing can be read', () => {
  it.each([
    ['nothing', undefined, [['type', []]]],
    ['a list of lines', example['lines'], [['type', []]]],
    ['no lines', { rates: [] }, [['missing', ['lines']]]],
    ['lines as a text', { lines: 'l1' }, [['type', ['lines']]]],
    ['too many lines', { lines: new Array(1_000_001) }, [['tooMany', ['lines']]]],
  ])('%s', (_, input, issues) => {
    expect(T.isLeft(decodeClaims(input))).toBe(true)
    expect(issuesOf(input)).toEqual(issues)
  })
})

describe('hostile input', () => {
  it('reads no field more than twice', () => {
    for (const place of placesIn(example)) {
      const { input, most } = readCounter(put(example, place, Symbol(canary)))
      decodeClaims(input)
      expect(most(), place.join('.')).toBeLessThanOrEqual(2)
    }
  })

  it('no issue holds a word of the input', () => {
    const full = withCanaries(Claims, example)
    for (const path of placesIn(example)) {
      for (const bad of refusedValues) {
        const read = decodeClaims(put(full, path, bad))
        const issues = T.isRight(read) ? [] : read.left
        expect(JSON.stringify(issues).includes(canary), path.join('.')).toBe(false)
      }
    }
  })
})
