import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { GroupingKey, groupingKeys } from '../../src/policy/GroupingKey.js'

describe('GroupingKey', () => {
  it.each(groupingKeys)('reads %s', (key) => {
    expect(decode(GroupingKey)(key)).toEqual(E.right(key))
  })

  it.each(['Code', 'member', '', 'toString', null, 3, ['code']])('refuses %j', (input) => {
    expect(E.isLeft(decode(GroupingKey)(input))).toBe(true)
  })
})
