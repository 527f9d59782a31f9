import { describe, expect, it } from 'vitest'
import { total } from '../../src/codec/total.js'

const lengthOf = total((text: string) => text.trim().length, -1)

describe('total', () => {
  it('gives what the function gives', () => {
    expect(lengthOf(' ab ')).toBe(2)
  })

  it('gives the other value where the argument breaks the function', () => {
    const hostile: unknown = new Proxy(
      {},
      {
        get: () => {
          throw new Error('a getter')
        },
      },
    )
    expect(lengthOf(hostile as string)).toBe(-1)
  })
})
