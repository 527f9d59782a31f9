import { expect, it } from 'vitest'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { modifiersBySession, sessionsByCode } from '../../src/subject/sessionsByCode.js'
import { borne, facts, modifiers } from '../ledger/history.js'
import { given } from '../units/given.js'
import { chartOf, held, placedIn } from './chartOf.js'

const placed = placedIn(
  chartOf({
    sessions: [held('a', '09:00', '10:00'), held('a', '10:00', '11:00', { code: 'H2017' })],
  }),
)
const of = (session: string, code: string) => ({
  session,
  facts: facts({ code: given(Hcpcs)(code) }),
})

it('sessionsByCode tells sessions of one id apart by their codes', () => {
  const sessionOf = sessionsByCode(placed)
  expect([of('a', 'H2014'), of('a', 'H2017'), of('b', 'H2014')].map(sessionOf)).toEqual([
    ...placed,
    undefined,
  ])
})

it('modifiersBySession asks once for each, and knows none of others', () => {
  const asked: Array<string> = []
  const modifiersOf = modifiersBySession(sessionsByCode(placed), ({ code }) => {
    asked.push(code)
    return borne(modifiers('HQ'))
  })
  const all = [of('a', 'H2014'), of('a', 'H2014'), of('b', 'H2014')].map(modifiersOf)
  expect(all).toEqual([borne(modifiers('HQ')), borne(modifiers('HQ')), borne()])
  expect(asked).toEqual(['H2014'])
})
