import { expect, it } from 'vitest'
import { isDated } from '../../src/rule/DatedSubject.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'

it.each([
  ['begins on a day', {}, true],
  ['has a service date and no start', { start: undefined, serviceDate: '2026-03-02' }, true],
  ['has neither', { start: undefined }, false],
])('isDated of a session that %s', (_, fields, expected) => {
  expect(subjectsOf([held('a', '09:00', '10:00', fields)]).map(isDated)).toEqual([expected])
})

it('isDated of no session at all', () => {
  expect(isDated(undefined)).toBe(false)
})
