import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { rateFor } from '../../src/audit/rateFor.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { Rate } from '../../src/record/Rate.js'
import { given } from '../units/given.js'

const lineOf = given(BilledLine)
const rateOf = given(Rate)

const rate = (centsPerUnit: number, fields: object = {}) =>
  rateOf({
    payer: 'payer',
    code: 'H2014',
    effective: { from: '2026-01-01', through: '2026-06-30' },
    centsPerUnit,
    ...fields,
  })

/** What a unit of a line costs, or what is missing to tell. */
const costs = (
  rates: ReadonlyArray<Rate> | undefined,
  line: object = {},
  payer: string | undefined = 'payer',
  areComplete = true,
): string | number =>
  E.toUnion(
    rateFor(rates, areComplete)(
      lineOf({
        id: 'l1',
        member: 'm',
        code: 'H2014',
        serviceDate: '2026-03-02',
        modifiers: [],
        ...line,
      }),
      payer,
    ),
  )

describe('rateFor', () => {
  it.each([
    ['the first day', { serviceDate: '2026-01-01' }, 10],
    ['the last day', { serviceDate: '2026-06-30' }, 10],
    ['a day before', { serviceDate: '2025-12-31' }, 'rates'],
    ['a day after', { serviceDate: '2026-07-01' }, 'rates'],
    ['another code', { code: 'H2017' }, 'rates'],
    ['no day', { serviceDate: undefined }, 'billedLine.serviceDate'],
    ['whatever modifiers, where no rate asks for one', { modifiers: undefined }, 10],
  ])('%s', (_, line, cents) => {
    expect(costs([rate(10)], line)).toBe(cents)
  })

  it.each([
    ['none on the line', [], 10],
    ['one', ['HQ'], 5],
    ['one more', ['HN', 'HQ'], 4],
    ['in another order', ['HQ', 'HN'], 4],
    ['one that no rate names', ['TF'], 10],
    ['not known', undefined, 'billedLine.modifiers'],
  ])('the most modifiers that all stand on the line: %s', (_, modifiers, cents) => {
    const rates = [rate(10), rate(5, { modifiers: ['HQ'] }), rate(4, { modifiers: ['HQ', 'HN'] })]
    expect(costs(rates, { modifiers })).toBe(cents)
    expect(costs([...rates].reverse(), { modifiers })).toBe(cents)
  })

  it('cannot be told where two that say as much differ', () => {
    expect(costs([rate(10), rate(11)])).toBe('rates')
    expect(costs([rate(10), rate(10)])).toBe(10)
    const tied = [rate(5, { modifiers: ['HQ'] }), rate(6, { modifiers: ['HN'] })]
    expect(costs(tied, { modifiers: ['HN', 'HQ'] })).toBe('rates')
    expect(costs([...tied, rate(10)], { modifiers: ['HN'] })).toBe(6)
  })

  it('counts a modifier once, though a rate names it twice', () => {
    const rates = [rate(5, { modifiers: ['HQ', 'HQ'] }), rate(4, { modifiers: ['HQ', 'HN'] })]
    expect(costs(rates, { modifiers: ['HN', 'HQ'] })).toBe(4)
  })

  it('cannot be told without a payer, or where rates are not all known', () => {
    expect(costs([rate(10)], {}, undefined)).toBe(10)
    expect(
      E.toUnion(
        rateFor([rate(10)], true)(lineOf({ id: 'l1', member: 'm', code: 'H2014' }), undefined),
      ),
    ).toBe('billedLine.payer')
    expect(costs([rate(10)], {}, 'another')).toBe('rates')
    expect(costs(undefined)).toBe('rates')
    expect(costs([rate(10)], {}, 'payer', false)).toBe('rates')
  })
})
