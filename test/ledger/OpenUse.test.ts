import { describe, expect, it } from 'vitest'
import { eventLine, NEVER } from '../../src/ledger/EventLine.js'
import { hold, openUse, release, voidLines, type OpenUse } from '../../src/ledger/OpenUse.js'
import { exactly } from '../../src/ledger/UnitBounds.js'
import { event, march } from './ledgerOf.js'

const at = (place: number) => ({ place, on: march(place) })

const held = (...kinds: ReadonlyArray<'reserved' | 'rendered' | 'billed'>) => {
  const line = eventLine()
  const use: OpenUse = openUse('s1', [line], at(1))
  kinds.forEach((kind, index) => {
    hold(use, event(kind, kind, 1, { units: 4, line: 'l1' }), line, at(index + 1))
  })
  return { use, line }
}

describe('OpenUse', () => {
  it('begins with nothing, at its first event', () => {
    expect(openUse(undefined, [], at(3))).toEqual({
      session: undefined,
      onLines: [],
      reserved: undefined,
      rendered: undefined,
      lines: new Map(),
      voided: NEVER,
      most: 0,
      last: at(3),
    })
  })

  it.each([
    ['reserved', held('reserved'), false, false],
    ['rendered', held('rendered'), false, true],
    ['billed', held('billed'), true, true],
  ])('tells its line what became of it: %s', (_, { line }, isBilled, isRendered) => {
    expect(line).toMatchObject({ isBilled, isRendered })
  })

  it('keeps where units were reserved, and no reservation once they are rendered', () => {
    expect(held('reserved', 'reserved').use.reserved).toEqual({ units: exactly(4), place: 2 })
    expect(held('reserved', 'rendered').use.reserved).toBeUndefined()
    expect(held('rendered', 'reserved').use.reserved).toBeUndefined()
  })

  it('keeps where units were last billed on a line, and all that it may hold', () => {
    const { use } = held('billed', 'reserved', 'billed')
    expect(use.lines.get('l1')).toMatchObject({ place: 3, voided: NEVER })
    expect([use.most, use.last]).toEqual([12, at(3)])
  })

  it('is released only while it is reserved', () => {
    const { use } = held('reserved')
    expect(release(use, at(5))).toBe(true)
    expect([use.reserved, use.last]).toEqual([undefined, at(5)])
    expect(release(held('rendered').use, at(5))).toBe(false)
    expect(release(held('billed').use, at(5))).toBe(false)
  })

  it.each<readonly [string, OpenUse, string | undefined, boolean, number, number]>([
    ['the line', held('billed').use, 'l1', true, 5, -1],
    ['another line', held('billed').use, 'l2', false, -1, -1],
    ['all lines', held('billed').use, undefined, true, -1, 5],
    ['all lines, of which there is none', held('rendered').use, undefined, false, -1, -1],
  ])('takes back %s', (_, use, line, isHeld, ofLine, ofAll) => {
    expect(voidLines(use, line, at(5))).toBe(isHeld)
    expect(use.lines.get('l1')?.voided.place ?? -1).toBe(ofLine)
    expect(use.voided.place).toBe(ofAll)
    expect(use.last.place).toBe(isHeld ? 5 : 1)
  })
})
