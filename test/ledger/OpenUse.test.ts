import { describe, expect, it } from 'vitest'
import { eventLine } from '../../src/ledger/EventLine.js'
import { NEVER } from '../../src/ledger/HeldUnits.js'
import {
  hasLines,
  hold,
  openUse,
  release,
  voidLines,
  type OpenUse,
} from '../../src/ledger/OpenUse.js'
import { event, march } from './ledgerOf.js'

const at = (dayOfMonth: number, sequence?: number) => ({ on: march(dayOfMonth), sequence })

/** Units of a session and its line, each on a day of its own, from the first of March. */
const held = (...kinds: ReadonlyArray<'reserved' | 'rendered' | 'billed'>) => {
  const line = eventLine()
  const use: OpenUse = openUse('s1', [line])
  kinds.forEach((kind, index) => {
    hold(use, event(kind, kind, 1, { units: 4, line: 'l1' }), line, at(index + 1))
  })
  return { use, line }
}

describe('OpenUse', () => {
  it('begins with nothing', () => {
    expect(openUse(undefined, [])).toEqual({
      session: undefined,
      onLines: [],
      reserved: undefined,
      released: NEVER,
      rendered: undefined,
      lines: new Map(),
      voided: NEVER,
      renderedFrom: undefined,
      most: 0,
      lastOn: '',
    })
  })

  it.each([
    ['reserved', held('reserved'), undefined, undefined],
    ['rendered', held('reserved', 'rendered'), undefined, at(2)],
    ['billed', held('reserved', 'billed', 'billed'), at(2), at(2)],
  ])('tells its line when it was first %s', (_, { line }, billedFrom, renderedFrom) => {
    expect([line.billedFrom, line.renderedFrom]).toEqual([billedFrom, renderedFrom])
  })

  it('keeps all that it may hold, and the last day', () => {
    const { use } = held('billed', 'reserved', 'billed')
    expect([use.most, use.lastOn]).toEqual([12, march(3)])
    expect(use.lines.get('l1')).toMatchObject({ from: at(1), voided: NEVER })
  })

  it('is released only while it is not known to be rendered or billed', () => {
    const { use } = held('reserved')
    expect(release(use, at(5), true)).toBe(true)
    expect([use.released.on, use.lastOn]).toEqual([march(5), march(5)])
    expect(release(held('rendered').use, at(2), true)).toBe(false)
    expect(release(held('billed').use, at(2), true)).toBe(false)
    expect(release(held('billed').use, at(1), true)).toBe(true)
  })

  it.each<readonly [string, OpenUse, string | undefined, number, boolean]>([
    ['the line', held('billed').use, 'l1', 5, true],
    ['the line, on the day on which it was billed', held('billed').use, 'l1', 1, true],
    ['another line', held('billed').use, 'l2', 5, false],
    ['all lines', held('billed').use, undefined, 5, true],
    ['all lines, of which there is none', held('rendered').use, undefined, 5, false],
  ])('has to take back %s', (_, use, line, dayOfMonth, has) => {
    expect(hasLines(use, line, at(dayOfMonth))).toBe(has)
  })

  it('has no line to take back that is billed at a later place', () => {
    const use = openUse('s1', [])
    hold(use, event('b', 'billed', 1, { units: 4, line: 'l1' }), undefined, at(1, 2))
    expect([1, 2, 3].map((place) => hasLines(use, 'l1', at(1, place)))).toEqual([false, true, true])
  })

  it('takes back one line, or all', () => {
    const one = held('billed').use
    voidLines(one, 'l1', at(5), true)
    expect([one.lines.get('l1')?.voided.on, one.voided.on]).toEqual([march(5), ''])
    const all = held('billed').use
    voidLines(all, undefined, at(5), true)
    expect([all.lines.get('l1')?.voided.on, all.voided]).toEqual([
      '',
      { on: march(5), isUnplaced: true, sequence: -Infinity, isOfOne: true },
    ])
    expect(all.lastOn).toBe(march(5))
  })

  it('may take back one of several lines where none is named', () => {
    const { use, line } = held('billed')
    hold(use, event('b', 'billed', 1, { units: 4, line: 'l2' }), line, at(2))
    voidLines(use, undefined, at(5), true)
    expect(use.voided.isOfOne).toBe(false)
  })
})
