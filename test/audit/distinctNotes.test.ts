import { expect, it } from 'vitest'
import { distinctNotes } from '../../src/audit/distinctNotes.js'
import { patternBench, type GivenService } from './patternBench.js'

const ids = (given: ReadonlyArray<GivenService>): ReadonlyArray<string> =>
  distinctNotes(patternBench(given).services).map(
    ({ service, note }) => `${service.session.id} ${note.id}`,
  )

const date = '2026-03-02'

it('lists the notes of services in their order, and no service without one', () => {
  expect(
    ids([
      { id: 'b', date, note: {} },
      { id: 'none', date },
      { id: 'a', date, note: {} },
    ]),
  ).toEqual(['b b-note', 'a a-note'])
})

it('counts a session once that stands in two charts of its member', () => {
  expect(
    ids([
      { id: 'a', date, note: {} },
      { id: 'a', date, note: {} },
    ]),
  ).toEqual(['a a-note'])
})

it.each<readonly [string, GivenService, GivenService]>([
  [
    'sessions of one id of two members',
    { id: 'a', date, note: {} },
    { id: 'a', date, member: 'm2', note: {} },
  ],
  [
    'notes of one id of two sessions',
    { id: 'a', date, note: { id: 'n' } },
    { id: 'b', date, note: { id: 'n' } },
  ],
  [
    'two notes of one session',
    { id: 'a', date, note: { id: 'n' } },
    { id: 'a', date, note: { id: 'o' } },
  ],
])('keeps apart %s', (_, one, other) => {
  expect(ids([one, other])).toHaveLength(2)
})
