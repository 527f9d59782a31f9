import { describe, expect, it } from 'vitest'
import { Session } from '../../src/record/Session.js'
import { isOpenEnded } from '../../src/subject/isOpenEnded.js'
import { given } from '../units/given.js'
import { held } from './chartOf.js'

describe('isOpenEnded', () => {
  it.each([
    ['with an end', {}, false],
    ['finished and without one', { end: undefined }, true],
    ['going on and without one', { end: undefined, status: 'inProgress' }, true],
    ['planned', { end: undefined, status: 'planned' }, false],
    ['of no known status', { end: undefined, status: undefined }, false],
    ['without a start', { end: undefined, start: undefined }, false],
    ['with the member', { end: undefined, memberPresent: true }, true],
    ['of a code by the day', { end: undefined, code: 'H2018' }, false],
    ['without the member', { end: undefined, memberPresent: false }, false],
  ])('%s: %s is %s', (_, fields, expected) => {
    expect(isOpenEnded(given(Session)(held('a', '09:00', '10:00', fields)))).toBe(expected)
  })
})
