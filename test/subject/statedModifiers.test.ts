import { describe, expect, it } from 'vitest'
import { statedModifiers } from '../../src/subject/statedModifiers.js'
import { policy, stated } from '../rule/judged.js'
import { chartOf, held, placedIn } from './chartOf.js'

const asking = (...modifiers: ReadonlyArray<string>) => ({
  claimTerms: { modifiers: modifiers.map((modifier) => stated({ modifier })) },
})
const silent = { claimTerms: { modifiers: 'notStated' } }
const agency = { payer: 'agency', kind: 'agency' }
const baseline = { payer: 'baseline', kind: 'baseline' }

describe('statedModifiers', () => {
  it.each([
    ['the payer’s, in its order', [policy(asking('HQ', 'HA'))], ['HQ', 'HA']],
    [
      'the payer’s alone, whatever the agency says',
      [policy(asking('HQ')), policy(asking('HN'), agency)],
      ['HQ'],
    ],
    [
      'the agency’s, where the payer is silent',
      [policy(silent), policy(asking('HN'), agency)],
      ['HN'],
    ],
    [
      'the agency’s, where the payer does not take it up',
      [policy(), policy(asking('HN'), agency)],
      ['HN'],
    ],
    ['none of a baseline', [policy(), policy(asking('HN'), baseline)], []],
    ['none', [policy()], []],
  ])('%s', (_, policies, expected) => {
    const [placed] = placedIn(chartOf({ sessions: [held('a', '09:00', '10:00')] }), policies)
    const entries = placed === undefined ? [] : statedModifiers(placed.editions)
    expect(entries.map(({ modifier }) => modifier)).toEqual(expected)
  })
})
