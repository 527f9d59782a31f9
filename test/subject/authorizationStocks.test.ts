import { describe, expect, it } from 'vitest'
import { authorizationLedger } from '../../src/ledger/authorizationLedger.js'
import { authorizationStocks } from '../../src/subject/authorizationStocks.js'
import { authorization, event, march } from '../ledger/ledgerOf.js'

const held = (kind: 'reserved' | 'rendered' | 'billed', fields: object = {}) =>
  event('e', kind, 5, { session: 's', units: 4, ...fields })

const stockOf = (fields: object, { isJudged = false, isUnsupported = false } = {}) => {
  const ledger = authorizationLedger(march(31))(authorization({ units: 10, ...fields }))
  const stocks = authorizationStocks(
    new Map([['a', ledger]]),
    () => isJudged,
    () => isUnsupported,
  ).get('a')
  return [stocks?.least.left, stocks?.most.left, stocks?.least.reserved, stocks?.most.reserved]
}

describe('authorizationStocks', () => {
  it.each<readonly [string, object, object, ReadonlyArray<number>]>([
    ['nothing used', {}, {}, [10, 10, 0, 0]],
    ['rendered by another session', { events: [held('rendered')] }, {}, [6, 6, 0, 0]],
    ['reserved for another session', { events: [held('reserved')] }, {}, [10, 10, 4, 4]],
    [
      'rendered by one that is judged',
      { events: [held('rendered')] },
      { isJudged: true },
      [10, 10, 0, 0],
    ],
    [
      'rendered by one that is not supported',
      { events: [held('rendered')] },
      { isUnsupported: true },
      [10, 10, 0, 0],
    ],
    [
      'billed for one that is not supported',
      { events: [held('billed')] },
      { isUnsupported: true },
      [6, 6, 0, 0],
    ],
    ['the opening balance', { opening: { usedUnits: 3 } }, {}, [7, 7, 0, 0]],
    ['more than it has', { opening: { usedUnits: 30 } }, {}, [0, 0, 0, 0]],
    [
      'rendered by who knows whom',
      { events: [held('rendered', { session: undefined })] },
      {},
      [6, 10, 0, 0],
    ],
    [
      'rendered who knows how much',
      { events: [held('rendered', { units: undefined })] },
      {},
      [0, 10, 0, 0],
    ],
    ['who knows how much there is', { units: undefined }, {}, [0, Infinity, 0, 0]],
    [
      'who knows what is given back',
      { events: [held('rendered'), event('v', 'voided', 6, { units: 2 })] },
      {},
      [6, 8, 0, 0],
    ],
  ])('%s', (_, fields, of, stock) => {
    expect(stockOf(fields, of)).toEqual(stock)
  })
})
