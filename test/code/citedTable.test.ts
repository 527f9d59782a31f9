import { describe, expect, it } from 'vitest'
import { citedTable } from '../../src/code/citedTable.js'
import { Modifier } from '../../src/code/Modifier.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

describe('citedTable', () => {
  it('cites each row, keeps the order, and leaves out what cannot be read', () => {
    const table = citedTable(Modifier, 'manual', ['HQ', 'hq', null, 'HA'])
    expect(table).toEqual([
      { value: 'HQ', source: 'manual' },
      { value: 'HA', source: 'manual' },
    ])
    expect(isDeeplyFrozen(table)).toBe(true)
  })
})
