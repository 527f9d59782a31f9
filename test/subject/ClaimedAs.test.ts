import { expect, it } from 'vitest'
import { claimedAsGiven } from '../../src/subject/ClaimedAs.js'
import { session } from '../units/given.js'

it('sessions are claimed as given: with the modifiers that the caller set', () => {
  expect(claimedAsGiven.modifiersOf(session({ modifiers: ['HQ'] }))).toEqual({
    known: ['HQ'],
    areComplete: true,
  })
  expect(claimedAsGiven.modifiersOf(session())).toEqual({ known: [], areComplete: false })
})
