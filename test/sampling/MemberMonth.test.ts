import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { maxMemberMonths, MemberMonth } from '../../src/sampling/MemberMonth.js'
import { decode } from '../../src/codec/decode.js'
import { MemberMonth as arbitrary } from '../arbitrary/MemberMonth.js'

describe('MemberMonth', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (memberMonth) => {
        expect(decode(MemberMonth)(memberMonth)).toEqual(E.right(memberMonth))
      }),
    )
  })

  it.each([
    ['no member', { month: '2026-03' }, ['member'], 'missing'],
    ['a member without a reference', { member: '', month: '2026-03' }, ['member'], 'tooShort'],
    ['no month', { member: 'member-1' }, ['month'], 'missing'],
    ['a day', { member: 'member-1', month: '2026-03-02' }, ['month'], 'tooLong'],
    ['a month that is none', { member: 'member-1', month: '2026-13' }, ['month'], 'form'],
    ['no record', '2026-03', [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(MemberMonth)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})

describe('the most member-months', () => {
  it('are a million', () => {
    expect(maxMemberMonths).toBe(1_000_000)
  })
})
