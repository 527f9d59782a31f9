import type { Contradiction } from '../codec/refined.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import { signerFaults } from './signerFaults.js'
import { stated } from './stated.js'

/** What contradicts itself in what an edition asks of the treatment plan. */
export const planTermsFaults = ({
  planTerms: { elements, signers } = {},
}: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...repeatedAt(stated(elements).map(({ value }) => value)).map((index) => ({
    path: ['planTerms', 'elements', index],
    expected: 'plan elements that each stand once',
  })),
  ...signerFaults(signers, ['planTerms', 'signers']),
]
