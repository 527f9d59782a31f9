import { describe, expect, it } from 'vitest'
import { standingOverrides } from '../../src/claim/standingOverrides.js'
import { Override } from '../../src/record/Override.js'
import { ordersOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const override = (id: string, fields: object = {}): Override =>
  given(Override)({
    id,
    rule: 'planCoversServiceDate',
    role: 'supervisor',
    decidedOn: '2026-03-02',
    ...fields,
  })

const a = override('a', { session: 's1' })
const b = override('b', { session: 's1' })
const c = override('c')
const d = override('d', { session: 's1', role: 'biller' })
const e = override('e', { rule: 'skillTaughtIsDocumented' })

describe('standingOverrides', () => {
  it.each([
    ['a session', 's1', ['a', 'c', 'd']],
    ['another session, of which the member-wide speaks alone', 's2', ['c']],
  ])('about %s: the first of each role, in order of id', (_, session, expected) => {
    for (const overrides of ordersOf([d, b, e, c, a])) {
      const { about } = standingOverrides(overrides)
      expect(about('planCoversServiceDate', session).map(({ id }) => id)).toEqual(expected)
    }
  })

  it('about a rule of which nobody decided there is none', () => {
    expect(standingOverrides([a]).about('noteIsSigned', 's1')).toEqual([])
    expect(standingOverrides([]).about('planCoversServiceDate', 's1')).toEqual([])
  })

  it('a name and a session that run together are not confused', () => {
    const { about } = standingOverrides([override('x', { rule: 'a","b' })])
    expect(about('a', 'b')).toEqual([])
  })

  it.each([
    ['a', a, 'a'],
    ['b, which is about the same as a', b, 'a'],
    ['c, which is about every session', c, 'c'],
    ['d, which is of another role', d, 'd'],
  ])('%s: who speaks for it', (_, one, first) => {
    for (const overrides of ordersOf([a, b, c, d])) {
      expect(standingOverrides(overrides).speakerFor(one)).toBe(first)
    }
  })

  it.each([
    ['a day before, speaks not', '2026-03-01', 'a'],
    ['the same day, speaks not', '2026-03-02', 'a'],
    ['a day later, speaks for both', '2026-03-03', 'b'],
  ])('of two about the same the one decided %s', (_, decidedOn, speaker) => {
    const other = override('b', { session: 's1', decidedOn })
    for (const overrides of ordersOf([a, other])) {
      const { about, speakerFor } = standingOverrides(overrides)
      expect(about('planCoversServiceDate', 's1').map(({ id }) => id)).toEqual([speaker])
      expect([a, other].map(speakerFor)).toEqual([speaker, speaker])
    }
  })

  it('keeps the day and the role, and leaves out what has none', () => {
    const { about } = standingOverrides([
      override('x', { role: undefined }),
      override('y', { decidedOn: undefined }),
      c,
    ])
    expect(about('planCoversServiceDate', 's1')).toEqual([
      { id: 'c', role: 'supervisor', decidedOn: '2026-03-02' },
    ])
  })
})
