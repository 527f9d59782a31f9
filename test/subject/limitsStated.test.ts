import { expect, it } from 'vitest'
import { skillsTraining } from '../../src/code/Hcpcs.js'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { stated as valuesOf } from '../../src/policy/stated.js'
import { limitsStated } from '../../src/subject/limitsStated.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { dailyLimit } from '../claim/reviewed.js'
import { given } from '../units/given.js'
import { counting } from './chartOf.js'

const payer = counting({ limits: [dailyLimit(4)] })
const agency = counting(
  { limits: [dailyLimit(9, { codes: ['H2017'] })] },
  { payer: 'agency', kind: 'agency' },
)

const ownersOf = (history: PolicyHistory) => {
  const { payerOf } = limitsStated(policiesOf([payer, agency]))
  return history.editions.flatMap(({ limits }) =>
    valuesOf(limits).map(({ value }) => payerOf(value)),
  )
}

it('limitsStated says whose a limit is, where it is a payer’s', () => {
  expect(ownersOf(payer)).toEqual(['payer'])
  expect(ownersOf(agency)).toEqual([undefined])
})

it('and which codes any of them counts', () => {
  const { counts } = limitsStated(policiesOf([payer, agency]))
  expect([skillsTraining, given(Hcpcs)('H2017'), given(Hcpcs)('H2018')].map(counts)).toEqual([
    true,
    true,
    false,
  ])
})
