import { describe, expect, it } from 'vitest'
import { authorizationRequirementFaults } from '../../src/policy/authorizationRequirementFaults.js'
import type { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { policy, stated } from '../rule/judged.js'

const editionWith = (...requirements: ReadonlyArray<object>): ReadonlyArray<PayerPolicy> =>
  policy({ claimTerms: { authorization: requirements.map((one) => stated(one)) } }).editions

describe('authorizationRequirementFaults', () => {
  it('finds none where an edition asks for nothing, or for authorizations of some sessions', () => {
    const editions = [...policy().editions, ...editionWith({}, { modifiers: ['HQ'] })]
    expect(editions.flatMap(authorizationRequirementFaults)).toEqual([])
  })

  it('finds a requirement that is about no session, which no policy can have', () => {
    const [edition] = editionWith({})
    if (edition === undefined) throw new Error('a test gives no edition')
    const value = { modifiers: [] }
    const authorization = [
      { value: {}, source: 'manual' },
      { value, source: 'manual' },
    ]
    expect(authorizationRequirementFaults({ ...edition, claimTerms: { authorization } })).toEqual([
      {
        path: ['claimTerms', 'authorization', 1, 'value', 'modifiers'],
        expected: 'at least one modifier',
      },
    ])
    expect(() => editionWith(value)).toThrow()
  })
})
