import { expect, it } from 'vitest'
import { eventLine, NEVER } from '../../src/ledger/EventLine.js'

it('a line begins as one that was never ended, each by itself', () => {
  const line = eventLine()
  expect(line).toEqual({ released: NEVER, voided: NEVER, isBilled: false, isRendered: false })
  expect(NEVER.place).toBeLessThan(0)
  line.isBilled = true
  expect(eventLine().isBilled).toBe(false)
})
