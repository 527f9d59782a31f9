import { describe, expect, it } from 'vitest'
import { enter, isApartFrom, leave, nobody } from '../../src/audit/PresentServices.js'
import { timed } from './timed.js'
import { ofGroup, type GivenSession } from './workBench.js'

const nine = { from: '09:00', until: '10:00' }
const a = { id: 'a', member: 'm1', ...nine }
const b = { id: 'b', member: 'm2', ...nine }
const later = { from: '09:30', until: '10:30' }

describe('nobody, enter and leave', () => {
  it('hold who is there, and nobody once all have left', () => {
    const present = nobody()
    const sizes = () => [
      present.members.size,
      present.by.alone.size,
      present.by.group.size,
      present.by.unknown.size,
    ]
    const services = timed(
      a,
      { ...a, id: 'c' },
      { ...b, ...ofGroup('g') },
      { ...b, id: 'd', member: 'm3', ...ofGroup('g') },
      { ...b, id: 'e', member: 'm4', ...ofGroup() },
      { ...b, id: 'f', member: 'm5', format: undefined },
      { ...b, id: 'h', member: 'm6', format: undefined },
    )
    const entered = services.map((service) => {
      enter(present, service)
      return sizes()
    })
    expect(entered).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [2, 1, 1, 0],
      [3, 1, 1, 0],
      [4, 1, 1, 1],
      [5, 1, 1, 2],
      [6, 1, 1, 3],
    ])
    const left = services.map((service) => {
      leave(present, service)
      return sizes()
    })
    expect(left).toEqual([
      [6, 1, 1, 3],
      [5, 0, 1, 3],
      [4, 0, 1, 3],
      [3, 0, 0, 3],
      [2, 0, 0, 2],
      [1, 0, 0, 1],
      [0, 0, 0, 0],
    ])
  })

  it('take group sessions without an id for one where they begin and end together', () => {
    const present = nobody()
    const services = timed(
      { ...a, ...ofGroup() },
      { ...b, ...ofGroup() },
      { ...b, id: 'c', member: 'm3', ...ofGroup(), from: '09:30' },
      { ...b, id: 'd', member: 'm4', ...ofGroup(), until: '10:30' },
    )
    for (const service of services) enter(present, service)
    expect(present.by.unknown.size).toBe(3)
  })
})

describe('isApartFrom', () => {
  it.each<readonly [string, GivenSession, GivenSession, boolean]>([
    ['of two members', a, b, true],
    ['of one member', a, { ...b, member: 'm1' }, false],
    ['one in a group', a, { ...b, ...ofGroup('g') }, true],
    ['one in no known format', a, { ...b, format: undefined }, true],
    ['in one group', { ...a, ...ofGroup('g') }, { ...b, ...later, ...ofGroup('g') }, false],
    ['in two groups', { ...a, ...ofGroup('g') }, { ...b, ...ofGroup('h') }, true],
    ['in a group, and one without an id', { ...a, ...ofGroup('g') }, { ...b, ...ofGroup() }, false],
    ['in groups without an id', { ...a, ...ofGroup() }, { ...b, ...later, ...ofGroup() }, false],
    ['both in no known format', { ...a, format: undefined }, { ...b, format: undefined }, false],
  ])('%s', (_, first, second, expected) => {
    const [one, other] = timed(first, second)
    expect(one && other && isApartFrom(one)(other)).toBe(expected)
    expect(one && other && isApartFrom(other)(one)).toBe(expected)
  })
})
