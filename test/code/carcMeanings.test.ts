import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { isCarc } from '../../src/code/Carc.js'
import { carcMeaningOf, carcMeanings } from '../../src/code/carcMeanings.js'
import { carcs } from '../../src/code/carcs.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

const meaningOf = (code: string): string | undefined =>
  O.toUndefined(isCarc(code) ? carcMeaningOf(code) : O.none)?.value.meaning

describe('carcMeanings', () => {
  it('say what each code that findings lead to means, in order, cited', () => {
    expect(carcMeanings.map((row) => row.value.carc)).toEqual(Object.values(carcs))
    const others = carcMeanings.filter((row) => row.source !== 'x12Carc2025')
    expect(others.map((row) => [row.value.carc, row.source])).toEqual([
      ['13', 'noridianDenial13'],
      ['14', 'codingAheadDenial14'],
    ])
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(carcMeanings)).toBe(true)
  })
})

describe('carcMeaningOf', () => {
  it.each([
    ['11', 'the diagnosis does not fit the procedure'],
    ['13', 'the member had died before the date of service'],
    ['14', 'the member was born after the date of service'],
    [
      '15',
      'the number of the authorization is missing, is not valid, or does not apply to what is billed',
    ],
    ['16', 'information is missing, or there is an error in the billing'],
    ['18', 'an exact duplicate of a claim or service'],
    ['26', 'the service was before the coverage began'],
    ['27', 'the service was after the coverage ended'],
    ['31', 'the payer does not find the member among those it insures'],
    ['97', 'included in the payment for another service'],
    ['112', 'the service was not furnished directly, or not documented'],
    ['119', 'the maximum of the benefit for the period is reached'],
    ['152', 'the information sent does not support the length of the service'],
    ['167', 'the diagnosis is not covered'],
    ['197', 'authorization or notification is absent'],
    ['200', 'the service was while the coverage had lapsed'],
    ['302', 'the time that was authorized had run out'],
    ['B7', 'the provider was not certified or eligible on the date of service'],
    ['272', 'the guidelines of the coverage or program were not met'],
  ])('%s: %s', (code, meaning) => {
    expect(meaningOf(code)).toBe(meaning)
  })

  it.each(['181', '96', 'B15'])('has not read %s', (code) => {
    expect(meaningOf(code)).toBeUndefined()
  })
})
