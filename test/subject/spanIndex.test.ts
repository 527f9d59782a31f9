import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanIndex } from '../../src/subject/spanIndex.js'

const minute = 60_000

/** Time from and until a minute, under a name. */
const named = (value: string, from: number, until: number) => ({
  value,
  start: from * minute,
  end: until * minute,
})

const span = (from: number, until: number) => ({ start: from * minute, end: until * minute })

describe('spanIndex', () => {
  const index = spanIndex([
    named('early', 0, 30),
    named('late', 60, 90),
    named('around', 50, 95),
    named('short', 100, 100.5),
  ])

  it.each([
    ['before all', -10, 0, undefined],
    ['a minute of the first', -10, 1, 'early'],
    ['less than a minute of the first', -10, 0.9, undefined],
    ['within the first', 10, 20, 'early'],
    ['its last minute', 29, 40, 'early'],
    ['less than its last minute', 29.1, 40, undefined],
    ['after it, touching', 30, 50, undefined],
    ['of two the one that ends last', 60, 90, 'around'],
    ['around all', -100, 200, 'around'],
    ['one of less than a minute', 100, 101, undefined],
    ['no time', 10, 10, undefined],
    ['less than a minute', 10, 10.9, undefined],
  ])('%s', (_, from, until, expected) => {
    expect(index(span(from, until))).toBe(expected)
  })

  it('finds nothing where there is nothing', () => {
    expect(spanIndex([])(span(0, 1_000))).toBeUndefined()
  })

  it('finds what a search one by one finds, in whichever order', () => {
    const spans = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(80), fc.nat(30))
        .map(([value, from, halves]) => named(value, from / 2, (from + halves) / 2)),
      { maxLength: 12 },
    )
    const asked = fc.tuple(fc.nat(100), fc.nat(40))
    fc.assert(
      fc.property(spans, asked, (given, [from, halves]) => {
        const one = span(from / 2, (from + halves) / 2)
        const shared = given.filter(
          ({ start, end }) => Math.min(end, one.end) - Math.max(start, one.start) >= minute,
        )
        const found = spanIndex(given)(one)
        expect(found === undefined).toBe(shared.length === 0)
        if (found !== undefined) expect(shared.map(({ value }) => value)).toContain(found)
        expect(spanIndex([...given].reverse())(one)).toBe(found)
      }),
    )
  })
})
