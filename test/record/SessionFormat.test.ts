import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { SessionFormat as codec } from '../../src/record/SessionFormat.js'
import { SessionFormat as arbitrary } from '../arbitrary/SessionFormat.js'
import { recordLaws } from './recordLaws.js'

describe('a group', () => {
  recordLaws({
    codec,
    arbitrary,
    example: { kind: 'group', group: 'g1', size: 4, staffCount: 1 },
    required: ['kind'],
    malformed: [
      ['tooShort', ['group'], ''],
      ['range', ['size'], 3.5],
      ['range', ['size'], -1],
      ['type', ['size'], '4'],
      ['range', ['staffCount'], 100_001],
    ],
    readable: [
      ['a group of nobody that nobody led', { size: 0, staffCount: 0 }],
      ['a group of one', { size: 1 }],
      ['more staff than members', { staffCount: 9 }],
      ['a larger group than there can be', { size: 100_000 }],
    ],
  })
})

describe('individual and family', () => {
  it.each(['individual', 'family'])('%s has nothing beside its kind', (kind) => {
    expect(decode(codec)({ kind, size: 4, group: 'g1' })).toStrictEqual(E.right({ kind }))
  })
})

describe('a kind that is none', () => {
  it.each([
    ['a word that is not known', 'word', 'pair'],
    ['a number', 'type', 2],
    ['a kind that a prototype has', 'word', 'constructor'],
  ])('%s: that one issue, whatever stands beside it', (_, issue, kind) => {
    const result = decode(codec)({ kind, group: '', size: -1 })
    expect(E.isLeft(result) && result.left.map((one) => [one.kind, one.path])).toEqual([
      [issue, ['kind']],
    ])
  })
})
