import { describe, expect, it } from 'vitest'
import { unitsThatFit } from '../../src/capacity/unitsThatFit.js'
import { counting } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

const editionsOf = (matters: object) => proposedIn({}, [counting(matters)]).on().subject.editions

describe('unitsThatFit', () => {
  it.each([
    ['units', 3, {}, 3],
    ['no unit', 0, {}, 0],
    ['any number', Infinity, {}, Infinity],
  ])('%s', (_, left, matters, units) => {
    expect(unitsThatFit('units', left, editionsOf(matters))).toBe(units)
  })

  it.each([
    ['a minute less than a unit', 14, {}, 0],
    ['those of a unit', 15, {}, 1],
    ['a minute more', 16, {}, 1],
    ['minutes of which no text says what a unit is', 15, { units: {} }, 'untold'],
    ['none, whatever a unit is', 0, { units: {} }, 0],
  ])('%s', (_, left, matters, units) => {
    expect(unitsThatFit('minutes', left, editionsOf(matters))).toBe(units)
  })

  it('of any length, while one more session fits', () => {
    expect([0, 1, 2].map((left) => unitsThatFit('sessions', left, editionsOf({})))).toEqual([
      0,
      Infinity,
      Infinity,
    ])
  })
})
