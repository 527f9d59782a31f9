import type * as t from 'io-ts'
import { codec, type Codec } from './Codec.js'
import { foreign } from './foreign.js'
import type { Shape } from './Shape.js'
import { readEach } from './readEach.js'

/** The longest list that is read where no other cap is stated. */
export const MAX_LIST_LENGTH = 10_000

/** A list without holes, up to a cap. */
export const list = <A>(
  element: t.Type<A, A, unknown>,
  max: number = MAX_LIST_LENGTH,
): Codec<ReadonlyArray<A>> => {
  const { name, read, shape } = foreign(element)
  const elements = { name, read, max }
  const ofList: Shape = { kind: 'list', element: shape, max }
  return codec<ReadonlyArray<A>>(`list of ${name}`, ofList, (input, walk) => {
    const each = readEach(elements, input, walk)
    return each?.complete === true ? each.values : undefined
  })
}
