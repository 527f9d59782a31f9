import { describe, expect, it } from 'vitest'
import { overlapsOfProvider } from '../../src/subject/overlapsOfProvider.js'
import { chartOf, held, placedIn } from './chartOf.js'

const by = (renderingProvider: string | undefined, fields: object = {}) => ({
  renderingProvider,
  ...fields,
})
const without = { memberPresent: false }

/** For each session, in order of start, the others that its provider was in, and the minutes of both. */
const found = (...sessions: ReadonlyArray<object>) => {
  const placed = placedIn(chartOf({ sessions }))
  const overlaps = overlapsOfProvider(placed)
  return placed.map(({ session }, index) => [
    session.id,
    ...(overlaps.get(index) ?? []).map((other) => {
      const minutes = other.shared.map(({ start, end }) => (end - start) / 60_000)
      return `${other.session} ${minutes.join(' ')}`.trim()
    }),
  ])
}

describe('overlapsOfProvider', () => {
  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<ReadonlyArray<string>>]>([
    ['no sessions', [], []],
    [
      'with the member in both, where no session is without',
      [held('a', '09:00', '10:00', by('ann')), held('b', '09:30', '10:30', by('ann'))],
      [['a'], ['b']],
    ],
    [
      'without the member in the second',
      [held('a', '09:00', '10:00', by('ann')), held('b', '09:30', '10:30', by('ann', without))],
      [
        ['a', 'b 30'],
        ['b', 'a 30'],
      ],
    ],
    [
      'of two providers, among others between',
      [
        held('a', '09:00', '10:00', by('ann', without)),
        held('b', '09:10', '09:20', by('bob', without)),
        held('c', '09:15', '09:20', by(undefined, without)),
        held('d', '09:30', '10:30', by('ann')),
        held('e', '09:40', '10:30', by('bob')),
        held('f', '09:50', '10:00', by('cy')),
      ],
      [['a', 'd 30'], ['b'], ['c'], ['d', 'a 30'], ['e'], ['f']],
    ],
    [
      'of a code that is paid by the day',
      [
        held('a', '09:00', '10:00', by('ann')),
        held('b', '09:30', '10:30', by('ann', { ...without, code: 'H2018' })),
      ],
      [['a'], ['b']],
    ],
    [
      'of which only the start is known',
      [
        held('a', '09:00', '10:00', by('ann', without)),
        held('b', '09:30', '10:30', by('ann', { end: undefined })),
      ],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
  ])('%s', (_, sessions, expected) => {
    expect(found(...sessions)).toEqual(expected)
  })
})
