import type { Contradiction } from '../codec/refined.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import { signerFaults } from './signerFaults.js'
import { stated } from './stated.js'

/** What contradicts itself in what an edition asks of the assessment. */
export const assessmentFaults = ({
  assessment: { instruments, elements, signers } = {},
}: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...stated(instruments).flatMap(({ value }, index) =>
    value.instruments.length === 0
      ? [
          {
            path: ['assessment', 'instruments', index, 'value', 'instruments'],
            expected: 'at least one instrument',
          },
        ]
      : [],
  ),
  ...repeatedAt(stated(elements).map(({ value }) => value)).map((index) => ({
    path: ['assessment', 'elements', index],
    expected: 'elements that each stand once',
  })),
  ...signerFaults(signers, ['assessment', 'signers']),
]
