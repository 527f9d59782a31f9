import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { evidenceOf, firstOf } from '../../src/audit/firstOf.js'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { RecordId } from '../../src/record/RecordId.js'

const ids = (count: number): ReadonlyArray<RecordId> => {
  const read = decode(list(RecordId))(Array.from({ length: count }, (_, index) => `r${index}`))
  return E.isRight(read) ? read.right : []
}

describe('firstOf', () => {
  it.each([
    [0, 0],
    [15, 15],
    [16, 16],
    [17, 16],
    [1_000, 16],
  ])('of %i records: %i', (count, listed) => {
    expect(firstOf(ids(count))).toEqual(ids(listed))
  })

  it('lists each once, in the order given', () => {
    const given = ids(3)
    expect(firstOf([...given, ...given].reverse())).toEqual([...given].reverse())
    expect(firstOf([...ids(2), ...ids(17)])).toEqual(ids(16))
  })
})

describe('evidenceOf', () => {
  it('names the kind of record', () => {
    expect(evidenceOf('note', ids(2))).toEqual([
      { record: 'note', id: 'r0' },
      { record: 'note', id: 'r1' },
    ])
  })
})
