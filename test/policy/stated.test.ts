import { expect, it } from 'vitest'
import { stated } from '../../src/policy/stated.js'
import type { Statement } from '../../src/source/Statement.js'
import type { Statements } from '../../src/source/Statements.js'

const sixteen = { value: 16, source: 'manual' }
const eight = { value: 8, source: 'notice' }

it.each<
  readonly [string, Statement<number> | Statements<number> | undefined, ReadonlyArray<object>]
>([
  ['a matter that the file does not take up', undefined, []],
  ['a matter on which the text is silent', 'notStated', []],
  ['one cited value', sixteen, [sixteen]],
  ['several, in their order', [sixteen, eight], [sixteen, eight]],
])('%s', (_, said, values) => {
  expect(stated(said)).toEqual(values)
})
