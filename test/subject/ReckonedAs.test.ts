import { expect, it } from 'vitest'
import { Session } from '../../src/record/Session.js'
import { reckonedAsGiven } from '../../src/subject/ReckonedAs.js'
import { given } from '../units/given.js'
import { held } from './chartOf.js'

it('as they are given, sessions are not billed, bear what the caller set, and have final times', () => {
  const session = given(Session)(held('a', '09:00', '10:00', { modifiers: ['HQ'] }))
  const { isBilled, modifiersOf, areTimesOpen } = reckonedAsGiven
  expect([isBilled('a'), modifiersOf(session), areTimesOpen]).toEqual([
    false,
    { known: ['HQ'], areComplete: true },
    false,
  ])
})
