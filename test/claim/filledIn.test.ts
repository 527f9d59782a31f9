import { describe, expect, it } from 'vitest'
import { filledIn } from '../../src/claim/filledIn.js'
import { shown } from '../../src/claim/shown.js'

describe('filledIn', () => {
  it.each([
    ['a field', 'of {plan}.', { plan: 'p1' }, 'of p1.'],
    ['a list', 'of {plans}.', { plans: ['p1', 'p2'] }, 'of p1,p2.'],
    ['a number', '{units} units', { units: 0 }, '0 units'],
    ['a field twice', '{a}{a}', { a: 'x' }, 'xx'],
    ['a field that is not there', 'of {plan}.', {}, 'of undefined.'],
    ['what a field holds is no field', '{a} {b}', { a: '{b}', b: 'x' }, '{b} x'],
    ['no field', 'nothing', { nothing: 'x' }, 'nothing'],
  ])('%s', (_, sentence, fields, expected) => {
    expect(filledIn(sentence, fields, String)).toBe(expected)
  })

  it.each([
    ['one of two is not there', { used: 4 }, '4 of [not shown].'],
    ['none is there', {}, '[not shown] of [not shown].'],
    ['one is undefined', { used: undefined, maximum: 8 }, '[not shown] of 8.'],
  ])('shows no braces: %s', (_, fields, expected) => {
    expect(filledIn('{used} of {maximum}.', fields, shown)).toBe(expected)
  })

  it('shows each value by itself and its name', () => {
    const show = (value: unknown, name: string) => `<${name}: ${String(value)}>`
    expect(filledIn('{a}, {b}', { a: 1, b: 'x' }, show)).toBe('<a: 1>, <b: x>')
  })
})
