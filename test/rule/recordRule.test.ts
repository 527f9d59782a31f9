import { describe, expect, it } from 'vitest'
import { allSaidBy, inWords, policy } from './judged.js'

describe('recordRule', () => {
  it.each([
    ['no policy', []],
    ['a payer’s policy', [policy()]],
    [
      'the policies of a payer and an agency',
      [policy(), policy({}, { kind: 'agency', payer: 'agency' })],
    ],
  ])('says one thing of a session, under %s', (_, policies) => {
    expect(allSaidBy('sessionHasEnded', { policies }).map(inWords)).toEqual(['met'])
  })
})
