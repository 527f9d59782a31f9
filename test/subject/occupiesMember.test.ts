import { describe, expect, it } from 'vitest'
import { Session } from '../../src/record/Session.js'
import { occupiesMember } from '../../src/subject/occupiesMember.js'
import { given } from '../units/given.js'
import { held } from './chartOf.js'

describe('occupiesMember', () => {
  it.each([
    ['a session', {}, true],
    ['with the member', { memberPresent: true }, true],
    ['without the member', { memberPresent: false }, false],
    ['of another code by the quarter of an hour', { code: 'H2017' }, true],
    ['of a code by the session', { code: 'G0177' }, true],
    ['of a code without a time', { code: 'H0031' }, true],
    ['of a code of which nothing was read', { code: 'S9999' }, true],
    ['of a code by the day', { code: 'H2018' }, false],
    ['of a code by the day, with the member', { code: 'H2018', memberPresent: true }, false],
  ])('%s: %s is %s', (_, fields, expected) => {
    expect(occupiesMember(given(Session)(held('a', '09:00', '10:00', fields)))).toBe(expected)
  })
})
