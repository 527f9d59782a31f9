import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { PolicyHistory } from '../arbitrary/PolicyHistory.js'
import { payersDocument } from './payersDocument.js'
import { exportedPolicies } from './shippedPolicies.js'
import { valueText } from './valueText.js'

it('docs/payers.md lists every policy as it is', async () => {
  const histories = exportedPolicies.map(([, history]) => history)
  await expect(payersDocument(histories)).toMatchFileSnapshot('../../docs/payers.md')
})

it('can say whatever a policy can', () => {
  fc.assert(
    fc.property(PolicyHistory, (history) => {
      const page = payersDocument([history])
      expect(page).not.toContain('[object')
      expect(page).not.toContain('undefined')
    }),
  )
})

it.each([
  ['the word of a matter', 'noteElements', 'startAndEnd', 'start and end'],
  ['a word of the payer’s own', 'x', { other: 'Life Coach' }, 'Life Coach'],
  ['a title as it stands', 'service', 'Skills Training', 'Skills Training'],
  ['a code as it stands', 'serviceCode', 'H2014', 'H2014'],
  ['an answer', 'x', true, 'yes'],
  ['nothing more', 'x', {}, 'asked, without more'],
  [
    'fields and a list',
    'delivery.places',
    { allowed: ['11', '12'], refused: ['21'] },
    'allowed: 11 and 12; refused: 21',
  ],
  [
    'what narrows a value',
    'delivery.groups',
    { when: { ages: { from: 18, through: 20 } }, maximum: 6 },
    'for members of ages 18 through 20; maximum: 6',
  ],
  [
    'what narrows nothing',
    'claimTerms.modifiers',
    { modifier: 'HE', when: {} },
    'modifier: HE; for every session',
  ],
  [
    'a review interval',
    'planTerms.reviewEvery',
    { count: 90, unit: 'days', isLastDayWithin: true },
    'reviewed at least every 90 days; the last day is still within',
  ],
  ['any signature', 'planTerms.signers', {}, 'signed; by the service date'],
  [
    'a signature',
    'planTerms.signers',
    { roles: ['guardian'], credentials: ['intern'], withinDays: 14 },
    'signed as a guardian; by an intern; within 14 days',
  ],
  [
    'a filing limit',
    'claimTerms.filing',
    { days: 365 },
    'filed not more than 365 days after the service date',
  ],
  [
    'an authorization',
    'claimTerms.authorization',
    { from: '2026-03-01' },
    'an authorization is needed of service dates from 2026-03-01 on',
  ],
  [
    'a supervision',
    'delivery.supervision',
    {
      ofCredentials: ['intern', 'peerProvider'],
      by: ['registeredNurse'],
      evidence: { everyDays: 30 },
    },
    'an intern or peer provider is supervised by a registered nurse; it is recorded when that took place, at least every 30 days',
  ],
])('says %s', (_, matter, value, expected) => {
  expect(valueText(matter, value)).toBe(expected)
})
