import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { decodeClosed } from '../../src/codec/decodeClosed.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { PayerPolicy as arbitrary } from '../arbitrary/PayerPolicy.js'
import { bareEdition, silentEdition, soundEdition } from './soundHistory.js'

const faultsOf = (input: unknown): unknown => {
  const decoded = decode(PayerPolicy)(input)
  return E.isLeft(decoded) ? decoded.left.map((issue) => [issue.path, issue.kind]) : 'read'
}

describe('PayerPolicy', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (policy) => {
        expect(decode(PayerPolicy)(policy)).toEqual(E.right(policy))
        expect(decodeClosed(PayerPolicy)(policy)).toEqual(E.right(policy))
      }),
    )
  })

  it('comes back unchanged through JSON', () => {
    fc.assert(
      fc.property(arbitrary, (policy) => {
        const read: unknown = JSON.parse(JSON.stringify(PayerPolicy.encode(policy)))
        expect(decode(PayerPolicy)(read)).toEqual(E.right(policy))
      }),
    )
  })

  it.each([
    ['that speaks on every matter', soundEdition],
    ['that says nothing', silentEdition],
    ['that takes nothing up', bareEdition],
  ])('reads an edition %s', (_, edition) => {
    expect(decode(PayerPolicy)(edition)).toEqual(E.right(edition))
  })

  const asked = Object.keys(bareEdition)

  it.each(asked)('asks for %s', (field) => {
    expect(faultsOf({ ...soundEdition, [field]: undefined })).toEqual([[[field], 'missing']])
    expect(faultsOf({ ...soundEdition, [field]: null })).toEqual([[[field], 'missing']])
  })

  it.each(Object.keys(soundEdition).filter((field) => !asked.includes(field)))(
    'reads an edition that does not take up %s, and fills nothing in',
    (field) => {
      for (const nothing of [undefined, null]) {
        const decoded = decode(PayerPolicy)({ ...soundEdition, [field]: nothing })
        expect(E.isRight(decoded) && Object.keys(decoded.right)).toEqual(
          Object.keys(soundEdition).filter((name) => name !== field),
        )
      }
    },
  )

  it.each(['service', 'serviceCode', 'plan', 'diagnosis'])('asks for the source of %s', (field) => {
    const { value } = soundEdition[field as 'service']
    expect(faultsOf({ ...soundEdition, [field]: { value } })).toEqual([
      [[field, 'source'], 'missing'],
    ])
    expect(faultsOf({ ...soundEdition, [field]: 'unlimited' })).toEqual([[[field], 'word']])
  })

  it.each(['noteElements', 'limits'])('asks for the source of each of the %s', (field) => {
    const [first] = soundEdition[field as 'noteElements']
    expect(faultsOf({ ...soundEdition, [field]: [first, { value: first?.value }] })).toEqual([
      [[field, 1, 'source'], 'missing'],
    ])
    expect(faultsOf({ ...soundEdition, [field]: 'unlimited' })).toEqual([[[field], 'word']])
  })

  it.each([
    ['no name', { edition: '' }, ['edition'], 'tooShort'],
    ['a name too long', { edition: 'x'.repeat(101) }, ['edition'], 'tooLong'],
    [
      'a first day that is none',
      { effective: { from: '2026-02-30' } },
      ['effective', 'from'],
      'form',
    ],
    ['a day in another form', { verifiedOn: '24.11.2026' }, ['verifiedOn'], 'form'],
    [
      'a service without a word',
      { service: { value: '', source: 'manual' } },
      ['service', 'value'],
      'tooShort',
    ],
    [
      'a code that is none',
      { serviceCode: { value: 'H20', source: 'manual' } },
      ['serviceCode', 'value'],
      'form',
    ],
    ['no list of limits', { limits: 16 }, ['limits'], 'type'],
  ])('refuses %s', (_, change, path, kind) => {
    expect(faultsOf({ ...soundEdition, ...change })).toEqual([[path, kind]])
  })

  it('counts a misspelt matter, and does not name it', () => {
    const decoded = decodeClosed(PayerPolicy)({ ...soundEdition, limts: [] })
    expect(E.isLeft(decoded) && decoded.left).toEqual([
      { path: [], kind: 'unknownKeys', expected: 'PayerPolicy', count: 1 },
    ])
  })
})
