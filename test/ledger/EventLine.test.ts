import { expect, it } from 'vitest'
import { eventLine } from '../../src/ledger/EventLine.js'
import { NEVER } from '../../src/ledger/HeldUnits.js'
import { march } from './ledgerOf.js'

it('a line begins as one of which nothing was said, each by itself', () => {
  const line = eventLine()
  expect(line).toEqual({
    released: NEVER,
    voided: NEVER,
    billedFrom: undefined,
    renderedFrom: undefined,
  })
  line.billedFrom = { on: march(1), sequence: undefined }
  expect(eventLine().billedFrom).toBeUndefined()
})
