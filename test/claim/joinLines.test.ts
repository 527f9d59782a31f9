import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { joinLines } from '../../src/claim/joinLines.js'
import { Modifier } from '../../src/code/Modifier.js'
import { list } from '../../src/codec/list.js'
import { groupingKeys, type GroupingKey } from '../../src/policy/GroupingKey.js'
import { unitsByEditions } from '../../src/subject/unitsByEditions.js'
import type { ServiceLine } from '../../src/units/ServiceLine.js'
import { chartOf, held, heldOn, ordersOf, placedIn } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const Modifiers = list(Modifier)

/** The service lines of some sessions, as units make them. */
const linesOf = (sessions: ReadonlyArray<object>): ReadonlyArray<ServiceLine> =>
  [...unitsByEditions(placedIn(chartOf({ sessions }))).values()].flatMap((result) =>
    E.isRight(result) ? result.right.lines : [],
  )

const inWords = (lines: ReadonlyArray<ServiceLine>) =>
  lines.map(
    ({ serviceDate, units, minutes, sessions, slices }) =>
      `${serviceDate} ${sessions.join('+')}: ${units} of ${minutes}, ${slices.map(({ unit }) => unit).join(' ')}`,
  )

/** The line as it would be if nobody had set a modifier. */
const bare = (line: ServiceLine): ServiceLine => ({ ...line, modifiers: [] })

describe('joinLines', () => {
  const lines = linesOf([
    held('a', '09:00', '09:30', { modifiers: ['HQ'] }),
    held('b', '10:00', '10:15', { modifiers: [] }),
    held('c', '11:00', '11:30', { modifiers: ['HQ'] }),
    held('d', '12:00', '12:15', { placeOfService: '12' }),
    heldOn('2026-03-03', 'e', '09:00', '09:15'),
  ])

  it('leaves lines apart that say different things', () => {
    expect(joinLines([])(lines)).toEqual(lines)
  })

  it('makes one of those that say the same, in order of time', () => {
    expect(inWords(joinLines([])(lines.map(bare)))).toEqual([
      '2026-03-02 a+b+c: 5 of 75, 1 2 3 4 5',
      '2026-03-02 d: 1 of 15, 1',
      '2026-03-03 e: 1 of 15, 1',
    ])
  })

  it('makes the same lines in whichever order they come', () => {
    const sorted = (some: ReadonlyArray<ServiceLine>) => [...inWords(joinLines([])(some))].sort()
    for (const order of ordersOf(lines.map(bare))) {
      expect(sorted(order)).toEqual(sorted(lines.map(bare)))
    }
  })

  const [line] = lines
  const two = (one: Partial<ServiceLine>, other: Partial<ServiceLine>) =>
    line === undefined
      ? []
      : [
          { ...bare(line), ...one },
          { ...bare(line), ...other },
        ]

  it.each<readonly [string, Partial<ServiceLine>, Partial<ServiceLine>, GroupingKey]>([
    ['the format', { format: 'individual' }, { format: 'group' }, 'format'],
    ['whether the format is known', { format: 'individual' }, {}, 'format'],
    ['the modality', { modality: 'inPerson' }, { modality: 'audioVideo' }, 'modality'],
    ['an unusual modality', { modality: { other: 'a' } }, { modality: { other: 'b' } }, 'modality'],
  ])('lines that differ in %s alone are one where the payer sums over it', (_, one, other, key) => {
    const given = two(one, other)
    expect(joinLines([])(given)).toEqual(given)
    const [joined, ...rest] = joinLines([key])(given)
    expect(rest).toEqual([])
    expect(joined).toMatchObject({ units: 8, minutes: 120, modifiers: [] })
    expect(joined).not.toHaveProperty(key)
  })

  it('so are those of no modifier and of modifiers that are not known, and the one line does not know them', () => {
    const given = two({}, {}).flatMap(({ modifiers = [], ...one }, index) =>
      index === 0 ? [{ ...one, modifiers }] : [one],
    )
    expect(joinLines(['format'])(given)).toEqual(given)
    for (const order of ordersOf(given)) {
      const joined = joinLines(['modifiers'])(order)
      expect(joined).toHaveLength(1)
      expect(joined[0]).not.toHaveProperty('modifiers')
    }
  })

  it('what is the same on all of them the one line says', () => {
    const same: Partial<ServiceLine> = {
      modality: { other: 'a' },
      modifiers: given(Modifiers)(['HE']),
    }
    const [joined] = joinLines(['format', 'modality', 'modifiers'])(
      two({ ...same, format: 'individual' }, { ...same, format: 'group' }),
    )
    expect(joined).toMatchObject(same)
    expect(joined).not.toHaveProperty('format')
    const [alike] = joinLines(['format', 'modality'])(
      two({ format: 'group', modality: 'inPerson' }, { format: 'group', modality: 'audioOnly' }),
    )
    expect(alike).toMatchObject({ format: 'group' })
    expect(alike).not.toHaveProperty('modality')
  })

  it('modifiers in another order are the same', () => {
    const inOrder = (...modifiers: ReadonlyArray<string>) => ({
      modifiers: given(Modifiers)(modifiers),
    })
    const [joined, ...rest] = joinLines([])(two(inOrder('HE', 'HQ'), inOrder('HQ', 'HE')))
    expect(rest).toEqual([])
    expect(joined?.modifiers).toEqual(['HE', 'HQ'])
  })

  it('of three lines what one says otherwise the one line does not say', () => {
    const group: Partial<ServiceLine> = { format: 'group' }
    const three = [...two(group, group), ...two(group, { format: 'family' })]
    const [joined] = joinLines(['format'])(three)
    expect(joined).not.toHaveProperty('format')
  })

  it('what a claim says keeps lines apart, whatever the payer sums over', () => {
    const all: ReadonlyArray<GroupingKey> = [...groupingKeys]
    expect(joinLines(all)(lines)).toHaveLength(4)
  })

  it('makes nothing of nothing', () => {
    expect(joinLines([])([])).toEqual([])
  })
})
