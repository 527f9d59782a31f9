import { describe, expect, it } from 'vitest'
import { frozenRows } from '../../src/code/frozenRows.js'
import { PlaceOfService } from '../../src/code/PlaceOfService.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

describe('frozenRows', () => {
  it('keeps the order, and leaves out what cannot be read', () => {
    const rows = frozenRows(PlaceOfService, ['12', 12, '1', undefined, '02'])
    expect(rows).toEqual(['12', '02'])
    expect(isDeeplyFrozen(rows)).toBe(true)
  })
})
