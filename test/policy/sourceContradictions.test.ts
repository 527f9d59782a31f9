import { describe, expect, it } from 'vitest'
import { sourceContradictions } from '../../src/policy/sourceContradictions.js'
import { policyGiven } from './policyGiven.js'
import { editionOf, manual, silentEdition, soundHistory } from './soundHistory.js'

const clause = { source: 'manual', section: '4.2', reason: 'no stays yet' }
const [edition] = soundHistory.editions

describe('sourceContradictions', () => {
  it.each<[string, object, ReadonlyArray<readonly [string, string]>]>([
    ['one source that values cite', {}, []],
    [
      'a key that two sources share',
      { sources: [manual, { ...manual, edition: '2027' }] },
      [['sources.1.key', 'a source key that is used once']],
    ],
    [
      'a source that nothing cites',
      { sources: [manual, { ...manual, key: 'notice' }] },
      [['sources.1', 'a source that a value cites']],
    ],
    [
      'a source that only a clause names',
      {
        sources: [manual, { ...manual, key: 'notice' }],
        notEncoded: [{ ...clause, source: 'notice' }],
      },
      [],
    ],
    [
      'a value whose source is not listed',
      { editions: [{ ...edition, service: { value: 'Skills', source: 'notice' } }] },
      [['editions.0.service.source', 'the key of a listed source']],
    ],
    [
      'a limit of the second edition whose source is not listed',
      {
        editions: [
          editionOf('2026', '2026-01-01', '2026-12-31'),
          {
            ...editionOf('2027', '2027-01-01'),
            limits: edition?.limits.map((limit) => ({ ...limit, source: 'notice' })),
          },
        ],
      },
      [['editions.1.limits.0.source', 'the key of a listed source']],
    ],
    [
      'a clause whose source is not listed',
      { notEncoded: [clause, { ...clause, source: 'notice' }] },
      [['notEncoded.1.source', 'the key of a listed source']],
    ],
    [
      'a key in other letters',
      {
        sources: [{ ...manual, key: 'Manual' }],
        editions: [
          {
            ...silentEdition,
            plan: edition?.plan,
            noteElements: edition?.noteElements,
            delivery: { formats: edition?.delivery.formats },
          },
        ],
      },
      ['plan', 'noteElements.0', 'noteElements.1', 'delivery.formats']
        .map((path): readonly [string, string] => [
          `editions.0.${path}.source`,
          'the key of a listed source',
        ])
        .concat([['sources.0', 'a source that a value cites']]),
    ],
  ])('%s', (_, change, expected) => {
    const found = policyGiven({ ...soundHistory, ...change }, sourceContradictions)
    expect(found).toEqual(expected)
  })
})
