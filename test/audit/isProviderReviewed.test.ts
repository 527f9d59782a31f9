import { expect, it } from 'vitest'
import { isProviderReviewed } from '../../src/audit/isProviderReviewed.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { given } from '../units/given.js'
import { aLine, anHour, onlyService } from './audited.js'

it.each<readonly [string, object, boolean]>([
  ['the same person', {}, true],
  ['another', { renderingProvider: 'bob' }, false],
  ['nobody', { renderingProvider: undefined }, false],
  ['the same person, for another code', { code: 'H2017' }, false],
])('the session names %s', (_, fields, isReviewed) => {
  const { service } = onlyService({ sessions: [{ ...anHour, ...fields }] })
  expect(isProviderReviewed(given(BilledLine)(aLine))(service)).toBe(isReviewed)
})
