import { describe, expect, it } from 'vitest'
import { policiesOf } from '../../src/subject/Policies.js'
import { counting, ordersOf } from './chartOf.js'

const kinds = ['payer', 'agency', 'baseline'] as const

const histories = kinds.flatMap((kind) =>
  ['b', 'a'].map((id) => counting({}, { payer: `${id}-${kind}`, kind })),
)

describe('policiesOf', () => {
  it.each(ordersOf(histories).map((order) => [order]))(
    'sorts policies by kind and id, in whatever order they come',
    (order) => {
      const { payers, agencies, baselines } = policiesOf(order)
      expect([...payers.keys()]).toEqual(['a-payer', 'b-payer'])
      expect(agencies.map(({ payer }) => payer)).toEqual(['a-agency', 'b-agency'])
      expect(baselines.map(({ payer }) => payer)).toEqual(['a-baseline', 'b-baseline'])
    },
  )

  it('leaves the list that it is given as it is', () => {
    const list = Object.freeze([...histories])
    expect(() => policiesOf(list)).not.toThrow()
  })
})
