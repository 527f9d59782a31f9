import { describe, expect, it } from 'vitest'
import { claimFactsOf } from '../../src/units/ClaimFacts.js'
import { session } from './given.js'

describe('claimFactsOf', () => {
  it('leaves out what is not known', () => {
    expect(Object.keys(claimFactsOf(session()))).toEqual(['code'])
  })

  it('keeps what is documented as none', () => {
    expect(claimFactsOf(session({ modifiers: [] }))).toEqual({ code: 'H2014', modifiers: [] })
  })

  it('takes of the format its kind alone', () => {
    const format = { kind: 'group', group: 'group-1', size: 6, staffCount: 2 }
    expect(claimFactsOf(session({ format }))).toEqual({ code: 'H2014', format: 'group' })
  })
})
