import { sameWord } from '../code/sameWord.js'
import type { Contradiction } from '../codec/refined.js'
import type { Other } from '../codec/Other.js'
import type { CoSigning } from './CoSigning.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { stated } from './stated.js'

/** What contradicts itself in what an edition asks of a note: a list of nobody or nothing, and training that is refused. */
export const noteTermsFaults = ({ noteTerms = {} }: PayerPolicy): ReadonlyArray<Contradiction> => {
  const path = ['noteTerms', 'coSigning']
  return [
    ...stated(noteTerms.coSigning).flatMap(({ value }, index) =>
      coSigningFaults(value, [...path, index, 'value']),
    ),
    ...stated(noteTerms.activities).flatMap(({ value: { refused } }) => refusedFaults(refused)),
  ]
}

const coSigningFaults = (
  { ofCredentials, roles, credentials }: CoSigning,
  path: Contradiction['path'],
): ReadonlyArray<Contradiction> => [
  ...listFaults(ofCredentials, [...path, 'ofCredentials'], 'credential'),
  ...listFaults(roles, [...path, 'roles'], 'role'),
  ...listFaults(credentials, [...path, 'credentials'], 'credential'),
]

const refusedFaults = (refused: ReadonlyArray<string | Other>): ReadonlyArray<Contradiction> => {
  const path = ['noteTerms', 'activities', 'value', 'refused']
  return [
    ...listFaults(refused, path, 'activity'),
    ...(refused.some((one) => sameWord(one, 'skillsTraining'))
      ? [{ path, expected: 'activities other than skills training' }]
      : []),
  ]
}

const listFaults = (
  words: ReadonlyArray<string | Other> | undefined,
  path: Contradiction['path'],
  of: string,
): ReadonlyArray<Contradiction> =>
  words?.length === 0 ? [{ path, expected: `at least one ${of}` }] : []
