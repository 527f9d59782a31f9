import { describe, expect, it } from 'vitest'
import { eventUse, hold, release, voidLines, type OpenUse } from '../../src/ledger/EventUse.js'
import { exactly, noUnits } from '../../src/ledger/UnitBounds.js'
import { event } from './ledgerOf.js'

const opened = (): OpenUse => ({
  session: 's1',
  reserved: undefined,
  rendered: undefined,
  lines: new Map(),
  most: 0,
  lastOn: undefined,
  isDated: true,
})

const holding = (...kinds: ReadonlyArray<'reserved' | 'rendered' | 'billed'>): OpenUse => {
  const use = opened()
  for (const kind of kinds) hold(use, event(kind, kind, 1, { units: 4, line: 'l1' }))
  return use
}

describe('EventUse', () => {
  it.each([
    ['reserved', holding('reserved'), [4, 0, 0]],
    ['rendered', holding('reserved', 'rendered'), [0, 4, 0]],
    ['billed', holding('reserved', 'rendered', 'billed'), [0, 0, 4]],
    ['reserved once more', holding('rendered', 'reserved'), [0, 4, 0]],
  ])('counts once, by the furthest: %s', (_, use, [reserved, rendered, billed]) => {
    expect(eventUse(use)).toMatchObject({
      reserved: exactly(reserved ?? 0),
      rendered: exactly(rendered ?? 0),
      billed: exactly(billed ?? 0),
    })
  })

  it('is released only while it is reserved', () => {
    const use = holding('reserved')
    expect(release(use)).toBe(true)
    expect(eventUse(use).reserved).toEqual(noUnits)
    expect(release(holding('rendered'))).toBe(false)
    expect(release(holding('billed'))).toBe(false)
  })

  it('says whether there is a line to take back', () => {
    const use = holding('billed')
    expect([voidLines(use, 'l2'), voidLines(use, 'l1'), voidLines(opened(), undefined)]).toEqual([
      false,
      true,
      false,
    ])
    expect(eventUse(use).billed).toEqual(noUnits)
  })

  it('may be anything up to all its events, where the day of one is not known', () => {
    const some = { least: 0, most: 8 }
    expect(eventUse({ ...holding('reserved', 'rendered'), isDated: false })).toMatchObject({
      reserved: some,
      rendered: some,
      billed: some,
      lastOn: undefined,
    })
  })
})
