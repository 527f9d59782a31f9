import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitFates, type LimitEntry } from '../../src/ledger/limitFates.js'

const never = (): boolean => false

const entriesAt = (...places: ReadonlyArray<number>): ReadonlyArray<LimitEntry> =>
  places.map((place) => ({ place, uses: 1, isBilled: false }))

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

  const billedAt = (...places: ReadonlyArray<number>): ReadonlyArray<LimitEntry> =>
    places.map((place) => ({ place, uses: 1, isBilled: true }))

  it.each([
    ['in a window that stands it comes first', stands, 1, [5, 9], 'beyond within within'],
    ['and leaves what is left', { ...stands, maximum: 3 }, 1, [5, 9], 'within within within'],
    ['in one that rolls, where a window holds all', rolls, 1, [2, 3], 'beyond within within'],
    ['the last place of such a window', rolls, 1, [3, 3], 'beyond within within'],
    ['where none does', rolls, 1, [4, 4], 'within within within'],
    [
      'what of it is beyond leaves room',
      { ...rolls, maximum: 1 },
      1,
      [4, 4],
      'within within beyond',
    ],
    [
      'and does not where it counts',
      { ...rolls, countsBeyond: true },
      2,
      [4, 4, 4],
      'beyond within within beyond',
    ],
  ])('what is billed later: %s', (_, measurement, place, billed, expected) => {
    const entries = [...entriesAt(place), ...billedAt(...billed)]
    expect(limitFates(measurement)(entries).join(' ')).toBe(expected)
  })

  it.each([
    ['in a window that stands the last are within', stands, [1, 5, 9], 'beyond within within'],
    [
      'in one that rolls those that fit',
      rolls,
      [1, 2, 3, 4, 5],
      'within within beyond within within',
    ],
    ['the last place of a window', rolls, [1, 3, 3], 'beyond within within'],
    ['the first place before it', rolls, [1, 4, 4], 'within within within'],
  ])('from the last on: %s', (_, measurement, places, expected) => {
    const fates = limitFates({ ...measurement, isFromLast: true })(entriesAt(...places))
    expect(fates.join(' ')).toBe(expected)
  })

  it('from the last on what is billed comes first too, the last of it before the others', () => {
    const of = (maximum: number) =>
      limitFates({ ...stands, maximum, isFromLast: true })([
        ...billedAt(1, 2),
        ...entriesAt(3, 4),
      ]).join(' ')
    expect([1, 2, 3, 4].map(of)).toEqual([
      'beyond within beyond beyond',
      'within within beyond beyond',
      'within within beyond within',
      'within within within within',
    ])
  })

  it('one that may use nothing keeps others from being certain', () => {
    const doubtful = { place: 1, uses: 2, isBilled: false, isDoubtful: true }
    const of = (maximum: number) =>
      limitFates({ ...stands, maximum })([doubtful, ...entriesAt(2, 3)]).join(' ')
    expect([0, 1, 2, 3, 4].map(of)).toEqual([
      'beyond beyond beyond',
      'untold untold beyond',
      'within untold untold',
      'within within untold',
      'within within within',
    ])
  })

  it('where there may be more beside what is billed later, it cannot be told', () => {
    const isOpenAt = ({ isBilled }: LimitEntry): boolean => !isBilled
    const entries = [...entriesAt(1), ...billedAt(2)]
    for (const measurement of [stands, rolls]) {
      expect(limitFates({ ...measurement, isOpenAt })(entries).join(' ')).toBe('untold within')
      expect(limitFates({ ...measurement, maximum: 1, isOpenAt })(entries).join(' ')).toBe(
        'beyond within',
      )
    }
    // Of the first it is not known whether it uses the limit, and so not of the third.
    const three = [...entriesAt(1), ...billedAt(2), ...entriesAt(3)]
    const isOpenAtOne = ({ place }: LimitEntry): boolean => place === 1
    expect(limitFates({ ...rolls, isOpenAt: isOpenAtOne })(three).join(' ')).toBe(
      'untold within untold',
    )
  })

  it('one that does not fit leaves room for a smaller one, where what is beyond does not count', () => {
    const entries = [
      { place: 1, uses: 15, isBilled: false },
      { place: 1, uses: 15, isBilled: false },
      { place: 2, uses: 8, isBilled: false },
    ]
    const of = (countsBeyond: boolean) =>
      limitFates({ ...rolls, maximum: 25, countsBeyond })(entries).join(' ')
    expect(of(false)).toBe('within beyond within')
    expect(of(true)).toBe('within beyond beyond')
  })

  it('where there may be more it cannot be told, unless what is known is beyond', () => {
    const isOpenAt = ({ place }: LimitEntry): boolean => place >= 2
    expect(limitFates({ ...stands, isOpenAt })(entriesAt(1, 2, 3)).join(' ')).toBe(
      'within untold beyond',
    )
    // Of the second it is not known whether it uses the limit, and so not of the third.
    const isOpenAtTwo = ({ place }: LimitEntry): boolean => place === 2
    expect(
      limitFates({ ...rolls, isOpenAt: isOpenAtTwo })(entriesAt(1, 2, 3, 4, 6, 7)).join(' '),
    ).toBe('within untold untold untold within within')
  })

  const entriesOf = (isBilled: fc.Arbitrary<boolean>) =>
    fc
      .array(fc.record({ place: fc.nat(20), uses: fc.integer({ min: 1, max: 3 }), isBilled }), {
        maxLength: 20,
      })
      .map((all) => [...all].sort((a, b) => a.place - b.place))
  const entries = entriesOf(fc.constant(false))
  const mixed = entriesOf(fc.boolean())
  const measurement = fc.record({
    maximum: fc.nat(6),
    length: fc.constantFrom(1, 2, 5, Infinity),
    countsBeyond: fc.boolean(),
  })

  it('what is within never exceeds the maximum, in whatever window', () => {
    fc.assert(
      fc.property(mixed, measurement, (all, given) => {
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

  it('from the last on is the same, seen from the end', () => {
    fc.assert(
      fc.property(mixed, measurement, (all, given) => {
        const turned = all.map((one) => ({ ...one, place: -one.place })).reverse()
        const measure = { ...given, isOpenAt: never }
        expect(limitFates({ ...measure, isFromLast: true })(all)).toEqual(
          [...limitFates(measure)(turned)].reverse(),
        )
      }),
    )
  })

  it('where windows stand and all are alike, as many are within in either order', () => {
    const alike = mixed.map((all) => all.map((one) => ({ ...one, uses: 1 })))
    fc.assert(
      fc.property(alike, fc.nat(6), (all, maximum) => {
        const within = (isFromLast: boolean): number =>
          limitFates({ ...stands, maximum, isFromLast })(all).filter((fate) => fate === 'within')
            .length
        expect([within(false), within(true)]).toEqual(Array(2).fill(Math.min(maximum, all.length)))
      }),
    )
  })

  it('is what it would be whatever of the doubtful there is, where it can be told', () => {
    const doubts = fc.array(fc.constantFrom('all', 'some', 'none', 'certain'), {
      minLength: 20,
      maxLength: 20,
    })
    fc.assert(
      fc.property(mixed, measurement, fc.boolean(), doubts, (all, given, isFromLast, kinds) => {
        const measure = { ...given, isFromLast, isOpenAt: never }
        const told = limitFates(measure)(
          all.map((one, index) => ({ ...one, isDoubtful: kinds[index] !== 'certain' })),
        )
        const certain = all.flatMap((one, index) => {
          if (kinds[index] === 'none') return []
          return [{ index, ...one, uses: kinds[index] === 'some' ? 1 : one.uses }]
        })
        const fates = limitFates(measure)(certain)
        certain.forEach(({ index }, at) => {
          const isWhole = kinds[index] === 'certain' || kinds[index] === 'all'
          if (isWhole && told[index] === 'within') expect(fates[at]).toBe('within')
          if (told[index] === 'beyond') expect(fates[at]).toBe('beyond')
        })
      }),
      { numRuns: 500 },
    )
  })

  it('what is billed is judged as if there were nothing else', () => {
    fc.assert(
      fc.property(mixed, measurement, (all, given) => {
        const judge = limitFates({ ...given, isOpenAt: never })
        const fates = judge(all).filter((_, index) => all[index]?.isBilled)
        expect(fates).toEqual(judge(all.filter(({ isBilled }) => isBilled)))
      }),
    )
  })

  it('what is not billed is beyond where it would not fit, in any window that holds it', () => {
    fc.assert(
      fc.property(mixed, measurement, (all, given) => {
        const fates = limitFates({ ...given, isOpenAt: never })(all)
        all.forEach(({ place, uses, isBilled }, index) => {
          if (isBilled) return
          const isCounted = (at: number): boolean =>
            (all[at]?.isBilled === true || at < index) &&
            (given.countsBeyond || fates[at] === 'within')
          const fits = all.every(({ place: end }) => {
            if (given.length < Infinity && (end < place || end >= place + given.length)) return true
            let used = uses
            all.forEach((one, at) => {
              const isIn =
                given.length === Infinity || (one.place <= end && one.place > end - given.length)
              if (isIn && isCounted(at)) used += one.uses
            })
            return used <= given.maximum
          })
          expect(fates[index]).toBe(fits ? 'within' : 'beyond')
        })
      }),
      { numRuns: 500 },
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
        const isOpenAt = ({ place }: LimitEntry): boolean =>
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
