import { describe, expect, it } from 'vitest'
import { crowdedTime } from '../../src/audit/crowdedTime.js'
import { timed } from './timed.js'
import { ofGroup, type GivenSession } from './workBench.js'

/** Of each session the minutes past nine that are crowded, and with whom. */
const found = (...sessions: ReadonlyArray<GivenSession>): ReadonlyArray<string> => {
  const services = timed(...sessions)
  const { within, beside } = crowdedTime(services)
  return services.map((service) => {
    const shared = within(service)
    const nine = Date.parse('2026-03-02T09:00:00-06:00')
    const minutes = shared.map(
      ({ start, end }) => `${(start - nine) / 60_000}-${(end - nine) / 60_000}`,
    )
    return `${service.session.id}: ${[...minutes, ...beside(service, shared)].join(' ')}`.trim()
  })
}

const a = { id: 'a', member: 'm1', from: '09:00', until: '09:30' }
const b = { id: 'b', member: 'm2', from: '09:10', until: '09:20' }
const c = { id: 'c', member: 'm3', from: '09:20', until: '09:25' }

describe('crowdedTime', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['nobody', [], []],
    ['one', [a], ['a:']],
    ['two', [a, b], ['a: 10-20 b', 'b: 10-20 a']],
    [
      'three, of which two touch: one stretch of the one, and one each of the others',
      [a, b, c],
      ['a: 10-25 b c', 'b: 10-20 a', 'c: 20-25 a'],
    ],
    ['touching', [b, c], ['b:', 'c:']],
    [
      'two groups and a single member, each beside the others',
      [
        { ...a, ...ofGroup('g') },
        { ...b, ...ofGroup('h') },
        { ...c, from: '09:15', until: '09:20' },
      ],
      ['a: 10-20 b c', 'b: 10-20 a c', 'c: 15-20 a b'],
    ],
    [
      'a group that may be another one, which is no crowd',
      [
        { ...a, ...ofGroup('g') },
        { ...b, ...ofGroup() },
      ],
      ['a:', 'b:'],
    ],
    [
      'two single members in the time of a group without an id',
      [{ ...a, ...ofGroup() }, b, { ...c, from: '09:15', until: '09:20' }],
      ['a: 10-20 b c', 'b: 10-20 a c', 'c: 15-20 a b'],
    ],
    [
      'with a break between two stretches',
      [
        {
          ...a,
          nonBillable: [{ start: '2026-03-02T09:12:00-06:00', end: '2026-03-02T09:18:00-06:00' }],
        },
        b,
      ],
      ['a: 10-12 18-20 b', 'b: 10-12 18-20 a'],
    ],
    [
      'with a break that leaves seconds',
      [
        {
          ...a,
          nonBillable: [{ start: '2026-03-02T09:10:59-06:00', end: '2026-03-02T09:30:00-06:00' }],
        },
        b,
      ],
      ['a:', 'b:'],
    ],
  ])('%s', (_, sessions, expected) => {
    expect(found(...sessions)).toEqual(expected)
  })

  it('looks past sessions of one member for those of another', () => {
    const same = Array.from({ length: 9 }, (_, index) => ({ ...a, id: `a${index}` }))
    const [, ...others] = found({ ...b, from: '09:00', until: '09:30' }, ...same)
    expect(others.at(-1)).toBe('b: 0-30 a0')
  })

  it('cannot tell of a group that may be another one', () => {
    const [one, other] = timed({ ...a, ...ofGroup('g') }, { ...b, ...ofGroup() })
    const services = [one, other].flatMap((service) => service ?? [])
    const { isUntold } = crowdedTime(services)
    expect(services.map(isUntold)).toEqual([false, true])
  })
})
