import { describe, expect, it } from 'vitest'
import { replacementsIn, standingIn } from '../../src/audit/replacementsIn.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { given } from '../units/given.js'

/** A line: its id, what it replaces, and its status. */
type Given = readonly [id: string, replaces?: string | undefined, status?: string | undefined]

const lineOf = given(BilledLine)

/** How lines stand: each is named, what it replaces, and its status. */
const standings = (...lines: ReadonlyArray<Given>): ReadonlyArray<string> => {
  const read = lines.map(([id, replaces, status]) =>
    lineOf({ id, member: 'm', code: 'H2014', replaces, status }),
  )
  return read.map(standingIn(replacementsIn(read)))
}

describe('how a line stands', () => {
  it.each([
    [undefined, 'counted'],
    ['submitted', 'counted'],
    ['paid', 'counted'],
    ['draft', 'draft'],
    ['denied', 'denied'],
    ['voided', 'voided'],
    ['replaced', 'replaced'],
  ])('%s: %s', (status, standing) => {
    expect(standings(['l1', undefined, status])).toEqual([standing])
  })

  it.each([
    ['one that was sent', undefined, 'replaced'],
    ['one that was denied', 'denied', 'replaced'],
    ['one that was voided', 'voided', 'replaced'],
    ['one that was not sent', 'draft', 'counted'],
  ])('replaced by %s', (_, status, standing) => {
    expect(standings(['l1'], ['l2', 'l1', status])[0]).toBe(standing)
  })

  it('a denied line that is replaced stays denied', () => {
    expect(standings(['l1', undefined, 'denied'], ['l2', 'l1'])).toEqual(['denied', 'counted'])
  })

  it('lines in a circle replace nothing, but for what comes before it', () => {
    expect(standings(['l1', 'l1'])).toEqual(['counted'])
    expect(standings(['l1', 'l2'], ['l2', 'l1'], ['l3', 'l1'])).toEqual([
      'replaced',
      'counted',
      'counted',
    ])
    expect(standings(['l1', 'l2'], ['l2', 'l3'], ['l3', 'l2'])).toEqual([
      'counted',
      'replaced',
      'counted',
    ])
  })
})

it('knows the ids in a circle, and who replaces whom', () => {
  const read = [
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'a'],
    ['d', 'c'],
    ['d', undefined],
  ].map(([id, replaces]) => lineOf({ id, member: 'm', code: 'H2014', replaces }))
  const { byId, replacing, inCircle } = replacementsIn(read)
  expect([...inCircle].sort()).toEqual(['a', 'b'])
  expect(byId.get('d')?.length).toBe(2)
  expect([...replacing].map(([id, by]) => [id, by.map((line) => line.id)])).toEqual([
    ['a', ['c']],
    ['c', ['d']],
  ])
})
