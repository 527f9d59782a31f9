import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { PolicyHistory as arbitrary } from '../arbitrary/PolicyHistory.js'
import { editionOf, soundHistory } from './soundHistory.js'

const faultsOf = (change: object): unknown => {
  const decoded = decode(PolicyHistory)({ ...soundHistory, ...change })
  return E.isLeft(decoded) ? decoded.left.map((issue) => [issue.path, issue.kind]) : 'read'
}

describe('PolicyHistory', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (history) => {
        expect(decode(PolicyHistory)(history)).toEqual(E.right(history))
      }),
    )
  })

  it('comes back unchanged through JSON', () => {
    fc.assert(
      fc.property(arbitrary, (history) => {
        const read: unknown = JSON.parse(JSON.stringify(PolicyHistory.encode(history)))
        expect(decode(PolicyHistory)(read)).toEqual(E.right(history))
      }),
    )
  })

  it.each(['payer', 'agency', 'baseline'])('reads the policy of a %s', (kind) => {
    expect(faultsOf({ kind })).toBe('read')
  })

  it.each(['payer', 'name', 'kind', 'sources', 'editions'])('asks for %s', (field) => {
    expect(faultsOf({ [field]: undefined })).toEqual([[[field], 'missing']])
  })

  it.each([
    ['an empty id', { payer: '' }, ['payer'], 'tooShort'],
    ['an id too long', { payer: 'x'.repeat(129) }, ['payer'], 'tooLong'],
    ['an empty name', { name: '' }, ['name'], 'tooShort'],
    ['a name too long', { name: 'x'.repeat(201) }, ['name'], 'tooLong'],
    ['a kind that is not known', { kind: 'plan' }, ['kind'], 'word'],
    ['editions by their name', { editions: '2026' }, ['editions'], 'type'],
    ['a gap that is no record', { gaps: ['2017'] }, ['gaps', 0], 'type'],
    ['a clause that is no record', { notEncoded: ['4.2'] }, ['notEncoded', 0], 'type'],
  ])('refuses %s', (_, change, path, kind) => {
    expect(faultsOf(change)).toEqual([[path, kind]])
  })

  it('refuses what contradicts itself, with its place and what was expected', () => {
    const decoded = decode(PolicyHistory)({
      ...soundHistory,
      editions: [editionOf('a', '2026-01-01', '2026-06-30'), editionOf('b', '2026-06-30')],
    })
    expect(E.isLeft(decoded) && decoded.left).toEqual([
      {
        path: ['editions', 1, 'effective'],
        kind: 'contradiction',
        expected: 'editions in order of their dates, without overlap',
      },
    ])
  })

  it('does not ask whether it contradicts itself before it can be read', () => {
    const [edition] = soundHistory.editions
    expect(faultsOf({ editions: [edition, { ...edition, verifiedOn: 'today' }] })).toEqual([
      [['editions', 1, 'verifiedOn'], 'form'],
    ])
  })
})
