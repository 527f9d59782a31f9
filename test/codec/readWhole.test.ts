import * as T from 'fp-ts/These'
import { expect, it } from 'vitest'
import { decodePart } from '../../src/codec/decodePart.js'
import { integer } from '../../src/codec/integer.js'
import { readWhole } from '../../src/codec/readWhole.js'
import { record } from '../../src/codec/record.js'

const Limit = record<{ readonly units: number }>('Limit', { units: integer('units', 0, 96) })
const read = decodePart(readWhole(Limit))

it('reads the whole value', () => {
  expect(read({ units: 16, other: 1 })).toStrictEqual(T.right({ units: 16 }))
})

it('reads nothing where a part of it cannot be read, and says where', () => {
  const result = read({ units: 97 })
  expect(T.isLeft(result) && result.left.map(({ kind, path }) => [kind, path])).toEqual([
    ['range', ['units']],
  ])
})
