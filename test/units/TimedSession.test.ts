import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { TimedSession as Codec } from '../../src/units/TimedSession.js'
import { TimedSession } from '../arbitrary/TimedSession.js'

describe('TimedSession', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(TimedSession, (timed) => {
        expect(decode(Codec)(Codec.encode(timed))).toEqual(E.right(timed))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string>]>([
    ['without a session', {}, ['session']],
    ['with a session that cannot be read', { session: { id: 's' } }, ['session', 'code']],
    [
      'with a note that cannot be read',
      { session: { id: 's', code: 'H2014' }, note: { id: 'n' } },
      ['note', 'session'],
    ],
  ])('is not read %s', (_, input, path) => {
    const read = decode(Codec)(input)
    expect(E.isLeft(read) && read.left.map((issue) => issue.path)).toEqual([path])
  })
})
