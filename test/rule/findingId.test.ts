import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingId } from '../../src/rule/findingId.js'

describe('findingId', () => {
  it.each([
    [
      ['planCoversServiceDate', 'payer', 'p-1', '2026', '0', 'm-1', 's-1'],
      'planCoversServiceDate/payer/p-1/2026/0/m-1/s-1',
    ],
    [['rule', 'a/b'], 'rule/a~1b'],
    [['rule', 'a~b'], 'rule/a~0b'],
    [['rule', 'a~1b'], 'rule/a~01b'],
    [['rule', ''], 'rule/'],
    [['rule'], 'rule'],
  ])('of %j is %s', (parts, id) => {
    expect(findingId(parts)).toBe(id)
  })

  it('is the same for no two lists of parts', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1'), maxLength: 4 })
    const parts = fc.array(part, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(findingId(a) === findingId(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
      { numRuns: 1_000 },
    )
  })
})
