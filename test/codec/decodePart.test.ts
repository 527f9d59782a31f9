import * as T from 'fp-ts/These'
import { expect, it } from 'vitest'
import { decodePart } from '../../src/codec/decodePart.js'
import { report } from '../../src/codec/Walk.js'

const issue = { path: [], kind: 'form', expected: 'a part' }

it('is right where everything could be read', () => {
  expect(decodePart((input) => input)(16)).toEqual(T.right(16))
})

it('is both where an issue was noted and something could be read', () => {
  const read = decodePart<string>((_, walk) => report(walk, 'form', 'a part') ?? 'the rest')
  expect(read(16)).toEqual(T.both([issue], 'the rest'))
})

it('is left where nothing could be read', () => {
  expect(decodePart<string>((_, walk) => report(walk, 'form', 'a part'))(16)).toEqual(
    T.left([issue]),
  )
})

it('begins anew with each input', () => {
  const read = decodePart<string>((input, walk) =>
    input === 16 ? 'sixteen' : report(walk, 'form', 'a part'),
  )
  expect([read(17), read(16), read(17)]).toEqual([
    T.left([issue]),
    T.right('sixteen'),
    T.left([issue]),
  ])
})
