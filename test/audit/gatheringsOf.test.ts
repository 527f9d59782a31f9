import { expect, it } from 'vitest'
import { gatheringsOf } from '../../src/audit/gatheringsOf.js'
import { timed } from './timed.js'
import { ofGroup, type GivenSession } from './workBench.js'

const a = { id: 'a', member: 'm1', from: '09:00', until: '10:00', ...ofGroup('g') }
const b = { ...a, id: 'b', member: 'm2' }

it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
  ['one by its id', [a, b], ['a b: 2']],
  ['two by their ids', [a, { ...b, ...ofGroup('h') }], ['a: 1', 'b: 1']],
  [
    'without an id by worker and times',
    [
      { ...a, ...ofGroup() },
      { ...b, ...ofGroup() },
    ],
    ['a b: 2'],
  ],
  [
    'without an id by two workers',
    [
      { ...a, ...ofGroup() },
      { ...b, ...ofGroup(), renderingProvider: 'bob' },
    ],
    ['a: 1', 'b: 1'],
  ],
  ['a minute in common', [a, { ...b, from: '09:59', until: '11:00' }], ['a b: 2']],
  [
    'less than a minute in common',
    [a, { ...b, from: '2026-03-02T09:59:01-06:00', until: '11:00' }],
    ['a: 1', 'b: 1'],
  ],
  [
    'one who leaves before another comes',
    [a, { ...b, until: '09:30' }, { ...b, id: 'c', member: 'm3', from: '09:30', until: '10:00' }],
    ['a b c: 2'],
  ],
  ['no minute', [{ ...a, until: '2026-03-02T09:00:59-06:00' }], []],
  ['an individual session', [{ ...a, format: { kind: 'individual' } }], []],
])('meetings: %s', (_, sessions, expected) => {
  const found = gatheringsOf(timed(...sessions)).map(
    ({ services, members }) => `${services.map(({ session }) => session.id).join(' ')}: ${members}`,
  )
  expect(found).toEqual(expected)
})
