import { expect, it } from 'vitest'
import { rowName } from '../../src/ledger/rowName.js'
import { limit } from './history.js'

it('rowName tells providers apart only where the limit counts each alone', () => {
  const together = rowName(limit())
  const alone = rowName(limit({ scope: 'memberAndProvider' }))
  expect(together('w', 'p')).toBe(together('w', 'q'))
  expect(together('w', 'p')).not.toBe(together('v', 'p'))
  const names = [alone('w', 'p'), alone('w', 'q'), alone('v', 'p'), alone('w', undefined)]
  expect(new Set(names).size).toBe(names.length)
})
