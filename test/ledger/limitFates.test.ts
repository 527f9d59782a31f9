import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitFates, type LimitEntry } from '../../src/ledger/limitFates.js'

const never = (): boolean => false

const entriesAt = (...places: ReadonlyArray<number>): ReadonlyArray<LimitEntry> =>
  places.map((place) => ({ place, uses: 1 }))

describe('limitFates', () => {
  const stands = { maximum: 2, length: Infinity, countsBeyond: true, isOpenAt: never }
  const rolls = { maximum: 2, length: 3, countsBeyond: false, isOpenAt: never }

  it.each([
    ['in a window that stands the first are within', stands, [1, 5, 9], 'within within beyond'],
    [
      'in one that rolls those that fit',
      rolls,
      [1, 2, 3, 4, 5],
      'within within beyond within within',
    ],
    ['the last place of a window', rolls, [1, 1, 3], 'within within beyond'],
    ['the first place behind it', rolls, [1, 1, 4], 'within within within'],
    [
      'what is beyond counts where it is not denied',
      { ...rolls, countsBeyond: true },
      [1, 2, 3, 4, 5, 9],
      'within within beyond beyond beyond within',
    ],
    ['nothing is within', { ...rolls, maximum: 0 }, [1], 'beyond'],
    ['everything is', { ...rolls, maximum: Infinity }, [1, 1, 1], 'within within within'],
  ])('%s', (_, measurement, places, expected) => {
    expect(limitFates(measurement)(entriesAt(...places)).join(' ')).toBe(expected)
  })

  it('one that does not fit leaves room for a smaller one, where what is beyond does not count', () => {
    const entries = [
      { place: 1, uses: 15 },
      { place: 1, uses: 15 },
      { place: 2, uses: 8 },
    ]
    const of = (countsBeyond: boolean) =>
      limitFates({ ...rolls, maximum: 25, countsBeyond })(entries).join(' ')
    expect(of(false)).toBe('within beyond within')
    expect(of(true)).toBe('within beyond beyond')
  })

  it('where there may be more it cannot be told, unless what is known is beyond', () => {
    const isOpenAt = (place: number): boolean => place >= 2
    expect(limitFates({ ...stands, isOpenAt })(entriesAt(1, 2, 3)).join(' ')).toBe(
      'within untold beyond',
    )
    // Of the second it is not known whether it uses the limit, and so not of the third.
    const isOpenAtTwo = (place: number): boolean => place === 2
    expect(
      limitFates({ ...rolls, isOpenAt: isOpenAtTwo })(entriesAt(1, 2, 3, 4, 6, 7)).join(' '),
    ).toBe('within untold untold untold within within')
  })

  const entries = fc
    .array(fc.record({ place: fc.nat(20), uses: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 20,
    })
    .map((all) => [...all].sort((a, b) => a.place - b.place))
  const measurement = fc.record({
    maximum: fc.nat(6),
    length: fc.constantFrom(1, 2, 5, Infinity),
    countsBeyond: fc.boolean(),
  })

  it('what is within never exceeds the maximum, in whatever window', () => {
    fc.assert(
      fc.property(entries, measurement, (all, given) => {
        const fates = limitFates({ ...given, isOpenAt: never })(all)
        for (let end = -1; end <= 21; end += 1) {
          const kept = all.filter(
            ({ place }, index) =>
              fates[index] === 'within' && place <= end && place > end - given.length,
          )
          let used = 0
          for (const { uses } of kept) used += uses
          expect(used).toBeLessThanOrEqual(given.maximum)
        }
      }),
    )
  })

  it('what is beyond would not fit: by everything before it, or by what is within', () => {
    fc.assert(
      fc.property(entries, measurement, (all, given) => {
        const fates = limitFates({ ...given, isOpenAt: never })(all)
        all.forEach(({ place, uses }, index) => {
          let used = uses
          for (let at = 0; at < index; at += 1) {
            const before = all[at]
            const isIn = before !== undefined && before.place > place - given.length
            if (isIn && (given.countsBeyond || fates[at] === 'within')) used += before.uses
          }
          expect(fates[index]).toBe(used > given.maximum ? 'beyond' : 'within')
        })
      }),
    )
  })

  it('what comes later changes nothing', () => {
    fc.assert(
      fc.property(entries, measurement, fc.nat(20), (all, given, count) => {
        const judge = limitFates({ ...given, isOpenAt: never })
        expect(judge(all.slice(0, count))).toEqual(judge(all).slice(0, count))
      }),
    )
  })

  it('is what it would be whatever is not known, where it can be told', () => {
    const hidden = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(entries, measurement, hidden, (all, given, isHidden) => {
        const known = all.filter((_, index) => isHidden[index] !== true)
        const open = all.filter((_, index) => isHidden[index] === true)
        const isOpenAt = (place: number): boolean =>
          open.some((one) => one.place <= place && place < one.place + given.length)
        const told = limitFates({ ...given, isOpenAt })(known)
        const fates = limitFates({ ...given, isOpenAt: never })(all)
        const ofKnown = fates.filter((_, index) => isHidden[index] !== true)
        told.forEach((fate, index) => {
          if (fate !== 'untold') expect(fate).toBe(ofKnown[index])
        })
      }),
      { numRuns: 500 },
    )
  })
})
