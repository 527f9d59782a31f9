import { describe, expect, it } from 'vitest'
import { authorizedKind, ownModifiers } from '../../src/subject/AuthorizedKind.js'
import { authorizationsFor } from '../../src/subject/authorizationsFor.js'
import { authorization } from '../ledger/ledgerOf.js'
import { session } from '../units/given.js'
import { day } from './chartOf.js'

const of = session({ modifiers: ['HQ'] })
const kind = authorizedKind(
  of,
  { kind: 'noEdition', payer: 'payer', why: 'afterLast' },
  ownModifiers(of),
)

const whole = (id: string, fields: object = {}) =>
  authorization({
    id,
    codes: ['H2014'],
    payer: 'payer',
    modifiers: [],
    effective: { from: '2026-03-01', through: '2026-03-31' },
    ...fields,
  })

const january = { from: '2026-01-01', through: '2026-01-31' }

describe('authorizationsFor', () => {
  it('finds those that cover a date, those that may, and what would tell it', () => {
    const { on } = authorizationsFor(
      [
        whole('a'),
        whole('b', { codes: ['H2017'] }),
        whole('c', { payer: undefined, codes: undefined }),
        whole('d', { effective: undefined }),
        whole('e', { effective: january }),
        whole('f', { payer: undefined, effective: january }),
        whole('g', { payer: undefined, codes: ['H2017'] }),
        whole('h'),
      ],
      kind,
    )
    expect(on(day('2026-03-02'))).toEqual({
      candidates: ['a', 'h'],
      possible: ['c', 'd'],
      missing: ['authorization.codes', 'authorization.effective', 'authorization.payer'],
    })
    expect(on(day('2026-03-02'))).toBe(on(day('2026-03-02')))
  })

  it('finds the same on the dates between which nothing begins or ends', () => {
    const { on } = authorizationsFor(
      [
        whole('b', { effective: { from: '2026-03-10' } }),
        whole('d', { effective: undefined }),
        whole('e', { effective: { from: '2026-12-01' } }),
        whole('a'),
        whole('f', { effective: { from: '2026-06-01', through: '2026-06-01' } }),
        whole('c', { effective: { from: '2026-05-31', through: '2026-05-01' } }),
      ],
      kind,
    )
    const found = (date: string): string => on(day(date)).candidates.join('+')
    expect(
      [
        '02-28',
        '03-01',
        '03-09',
        '03-10',
        '03-31',
        '04-01',
        '05-31',
        '06-01',
        '06-02',
        '12-01',
      ].map((date) => found(`2026-${date}`)),
    ).toEqual(['', 'a', 'a', 'b+a', 'b+a', 'b', 'b', 'b+f', 'b', 'b+e'])
    expect(on(day('2026-03-01'))).toBe(on(day('2026-03-09')))
    expect(on(day('2026-03-10'))).toBe(on(day('2026-03-31')))
  })

  it.each([
    ['the one that ended last', [whole('a', { effective: january }), whole('b')], 'b'],
    [
      'one of the code, though longer ago',
      [whole('a', { codes: [] }), whole('b', { effective: january })],
      'b',
    ],
    ['one of the payer', [whole('a', { payer: 'other' }), whole('b', { effective: january })], 'b'],
    [
      'one of its modifiers',
      [whole('a', { modifiers: ['HA'] }), whole('b', { effective: january })],
      'b',
    ],
    [
      'one of the code though of another payer',
      [whole('a', { codes: [] }), whole('b', { payer: 'other' })],
      'b',
    ],
    ['one without dates', [whole('a', { effective: undefined, codes: [] })], 'a'],
    ['none', [], undefined],
  ])('the nearest: %s', (_, records, id) => {
    const { nearest } = authorizationsFor(records, kind)
    expect(nearest(day('2026-04-02'))?.id).toBe(id)
    expect(nearest(day('2026-04-03'))?.id).toBe(id)
  })
})
