import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { issuesOf } from '../../src/codec/issuesOf.js'
import { list } from '../../src/codec/list.js'
import { record } from '../../src/codec/record.js'
import { text } from '../../src/codec/text.js'
import {
  locate,
  MAX_ELEMENTS,
  MAX_ISSUES,
  readSafely,
  report,
  reportAt,
  startWalk,
} from '../../src/codec/Walk.js'

it('begins with nothing found', () => {
  expect(startWalk()).toEqual({
    closed: false,
    exact: false,
    found: 0,
    listed: [],
    elements: MAX_ELEMENTS,
  })
  expect(startWalk(true, true)).toMatchObject({ closed: true, exact: true })
})

describe('report', () => {
  it('reads as nothing', () => {
    expect(report(startWalk(), 'type', 'units')).toBeUndefined()
    expect(reportAt(startWalk(), ['units'], 'type', 'units')).toBeUndefined()
  })

  it.each([
    [MAX_ISSUES - 1, MAX_ISSUES - 1],
    [MAX_ISSUES, MAX_ISSUES],
    [MAX_ISSUES + 1, MAX_ISSUES],
  ])('of %s lists %s, and counts all', (reported, listed) => {
    const walk = startWalk()
    for (let i = 0; i < reported; i += 1) report(walk, 'type', 'units')
    expect([walk.found, walk.listed.length]).toEqual([reported, listed])
  })
})

describe('locate', () => {
  it('puts the issues since then inside a field, from the inside outward', () => {
    const walk = startWalk()
    report(walk, 'type', 'first')
    const since = walk.found
    report(walk, 'type', 'second')
    report(walk, 'type', 'third')
    locate(walk, since, 3)
    locate(walk, since, 'spans')
    locate(walk, since + 1, 'visit')
    expect(issuesOf(walk).map(({ path }) => path)).toEqual([
      [],
      ['spans', 3],
      ['visit', 'spans', 3],
    ])
  })

  it('has nothing to do over the cap', () => {
    const walk = startWalk()
    for (let i = 0; i < MAX_ISSUES; i += 1) report(walk, 'type', 'units')
    const since = walk.found
    reportAt(walk, ['units'], 'type', 'units')
    locate(walk, since, 'units')
    expect(walk.listed.every(({ place }) => place === undefined)).toBe(true)
  })
})

it('reports at a place, with a count', () => {
  const walk = startWalk()
  reportAt(walk, ['spans', 0, 'end'], 'unknownKeys', 'Span', 2)
  expect(issuesOf(walk)).toEqual([
    { path: ['spans', 0, 'end'], kind: 'unknownKeys', expected: 'Span', count: 2 },
  ])
})

describe('readSafely', () => {
  it('gives what was read', () => {
    expect(readSafely((input) => input, 16, startWalk())).toBe(16)
  })

  it('makes an issue of what is thrown', () => {
    const walk = startWalk()
    const read = (): never => {
      throw new Error('Jane Q Public')
    }
    expect(readSafely(read, 16, walk)).toBeUndefined()
    expect(issuesOf(walk)).toEqual([
      { path: [], kind: 'unreadable', expected: 'a value that can be read' },
    ])
  })

  it('keeps a value from throwing that breaks the prototypes as it is read', () => {
    const Visit = record<{ readonly words: ReadonlyArray<string> }>('Visit', {
      words: list(text('word')),
    })
    const words = Object.defineProperty(['a'], 0, {
      get: () => {
        Object.defineProperty(Object.prototype, 'words', { value: 1, configurable: true })
        return 'a'
      },
    })
    try {
      expect(E.isLeft(decode(Visit)({ words }))).toBe(true)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'words')
    }
  })
})
