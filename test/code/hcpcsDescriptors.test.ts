import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { isHcpcs } from '../../src/code/Hcpcs.js'
import { hcpcsDescriptorOf, hcpcsDescriptors } from '../../src/code/hcpcsDescriptors.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

const descriptorOf = (code: string): O.Option<(typeof hcpcsDescriptors)[number]> =>
  isHcpcs(code) ? hcpcsDescriptorOf(code) : O.none

describe('hcpcsDescriptors', () => {
  it('has every row that is written, in order of code, each code once, each cited', () => {
    const codes = hcpcsDescriptors.map((row) => row.value.code)
    expect(codes).toHaveLength(29)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(hcpcsDescriptors.every((row) => row.source === 'hcpcs2019')).toBe(true)
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(hcpcsDescriptors)).toBe(true)
  })
})

describe('hcpcsDescriptorOf', () => {
  it.each([
    ['H2014', { kind: 'minutes', minutes: 15 }],
    ['H2015', { kind: 'minutes', minutes: 15 }],
    ['H0038', { kind: 'minutes', minutes: 15 }],
    ['H2019', { kind: 'minutes', minutes: 15 }],
    ['T1017', { kind: 'minutes', minutes: 15 }],
    ['H2012', { kind: 'minutes', minutes: 60 }],
    ['T2013', { kind: 'minutes', minutes: 60 }],
    ['H2018', { kind: 'perDiem' }],
    ['H0031', { kind: 'service' }],
    ['H0032', { kind: 'service' }],
    ['G0177', { kind: 'session', minimumMinutes: 45 }],
  ])('the unit of %s', (code, unit) => {
    expect(
      O.map((row: (typeof hcpcsDescriptors)[number]) => row.value.unit)(descriptorOf(code)),
    ).toEqual(O.some(unit))
  })

  it.each(['H0046', '90837'])('has not read %s', (code) => {
    expect(descriptorOf(code)).toEqual(O.none)
  })

  it('says what H2014 is', () => {
    expect(descriptorOf('H2014')).toEqual(
      O.some({
        value: {
          code: 'H2014',
          service: 'skills training and development',
          unit: { kind: 'minutes', minutes: 15 },
          inUseFrom: '2003-04-01',
        },
        source: 'hcpcs2019',
      }),
    )
  })
})
