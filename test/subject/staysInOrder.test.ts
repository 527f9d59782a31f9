import { describe, expect, it } from 'vitest'
import { Stay } from '../../src/record/Stay.js'
import { staysInOrder } from '../../src/subject/staysInOrder.js'
import { given } from '../units/given.js'
import { ordersOf } from './chartOf.js'

const stay = given(Stay)

describe('staysInOrder', () => {
  it('by admission, then id, those without a first day last, however they come', () => {
    const stays = [
      stay({ id: 'c', from: '2026-01-01' }),
      stay({ id: 'a', from: '2026-02-01' }),
      stay({ id: 'b', from: '2026-02-01', through: '2026-02-03' }),
      stay({ id: 'b', from: '2026-02-01', through: '2026-02-04' }),
      stay({ id: '0' }),
    ]
    for (const order of ordersOf(stays)) expect(staysInOrder(order)).toEqual(stays)
  })
})
