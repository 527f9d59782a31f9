import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signerFaults } from '../../src/policy/signerFaults.js'
import { SignerRequirement } from '../arbitrary/SignerRequirement.js'
import { Statements } from '../arbitrary/Statements.js'

describe('signerFaults', () => {
  it('are empty lists, at their place', () => {
    const signers = [
      { value: { roles: ['author' as const], credentials: [] }, source: 'manual' },
      { value: { roles: [] }, source: 'manual' },
    ]
    expect(signerFaults(signers, ['planTerms', 'signers'])).toEqual([
      {
        path: ['planTerms', 'signers', 0, 'value', 'credentials'],
        expected: 'at least one credential',
      },
      { path: ['planTerms', 'signers', 1, 'value', 'roles'], expected: 'at least one role' },
    ])
  })

  it.each([undefined, 'notStated'] as const)('are none where nothing is said: %s', (said) => {
    expect(signerFaults(said, [])).toEqual([])
  })

  it('are as many as there are empty lists', () => {
    fc.assert(
      fc.property(Statements(SignerRequirement), (signers) => {
        const lists =
          signers === 'notStated'
            ? []
            : signers.flatMap(({ value: { roles, credentials } }) => [roles, credentials])
        const empty = lists.filter((list) => list?.length === 0)
        expect(signerFaults(signers, [])).toHaveLength(empty.length)
      }),
    )
  })
})
