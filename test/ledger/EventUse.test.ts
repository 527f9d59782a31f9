import { describe, expect, it } from 'vitest'
import { eventLine, type EventLine } from '../../src/ledger/EventLine.js'
import { eventUse } from '../../src/ledger/EventUse.js'
import { alsoEnded, NEVER, type Ending } from '../../src/ledger/HeldUnits.js'
import { hold, openUse, type OpenUse } from '../../src/ledger/OpenUse.js'
import { exactly, noUnits } from '../../src/ledger/UnitBounds.js'
import { event, march } from './ledgerOf.js'

const at = (dayOfMonth: number, sequence?: number) => ({ on: march(dayOfMonth), sequence })

const endedOn = (dayOfMonth: number): Ending => alsoEnded(NEVER, at(dayOfMonth), true)

const holding = (...kinds: ReadonlyArray<'reserved' | 'rendered' | 'billed'>): OpenUse => {
  const line = eventLine()
  const use = openUse('s1', [line])
  kinds.forEach((kind, index) => {
    hold(use, event(kind, kind, 1, { units: 4, line: 'l1' }), line, at(index + 1))
  })
  return use
}

/** After something became of its line. */
const ended = (use: OpenUse, of: Partial<EventLine>): OpenUse => {
  for (const line of use.onLines) Object.assign(line, of)
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

  it.each([
    ['released before it was reserved', { released: endedOn(2) }, 4, march(3)],
    ['released after', { released: endedOn(4) }, 0, march(4)],
    ['voided, which no line of it is', { voided: endedOn(4) }, 4, march(3)],
  ])('of a reservation whose line is %s', (_, of, units, lastOn) => {
    const use = ended(holding('reserved', 'reserved', 'reserved'), of)
    expect(eventUse(use)).toMatchObject({ reserved: exactly(units), lastOn })
  })

  it.each([
    ['released before there was any of it', { released: endedOn(1) }, 4, march(3)],
    ['voided before it was billed', { voided: endedOn(1) }, 4, march(3)],
    ['voided before it was billed once more', { voided: endedOn(2) }, 4, march(3)],
    ['voided after', { voided: endedOn(4) }, 0, march(4)],
    ['released after, which ends no billing', { released: endedOn(4) }, 4, march(4)],
  ])('of a billing whose line is %s', (_, of, units, lastOn) => {
    const use = ended(holding('billed', 'billed', 'billed'), of)
    expect(eventUse(use)).toMatchObject({ billed: exactly(units), lastOn })
  })

  it('what is billed stands for all that was rendered, though it is less', () => {
    const use = holding('rendered')
    hold(use, event('b', 'billed', 2, { units: 3, line: 'l1' }), undefined, at(2))
    expect(eventUse(use)).toMatchObject({ rendered: noUnits, billed: exactly(3) })
    hold(use, event('c', 'billed', 3, { units: 0, line: 'l2' }), eventLine(), at(3))
    const [, second] = use.lines.values()
    if (second?.line !== undefined) second.line.voided = endedOn(4)
    expect(eventUse(use)).toMatchObject({ rendered: exactly(1), billed: exactly(3) })
  })

  it('what is billed on no line that stands counts as rendered', () => {
    const use = ended(holding('rendered', 'billed'), { voided: endedOn(4) })
    expect(eventUse(use)).toMatchObject({ rendered: exactly(4), billed: noUnits })
  })

  it('may be anything up to all its events, where the day of one is not known', () => {
    const some = { least: 0, most: 8 }
    const use = { ...holding('reserved', 'rendered'), lastOn: '~' }
    expect(eventUse(use)).toEqual({
      session: 's1',
      reserved: some,
      rendered: some,
      billed: noUnits,
      lines: [],
      used: some,
      lastOn: undefined,
    })
  })

  it.each([
    [
      'less than was rendered',
      2,
      { least: 0, most: 4 },
      { least: 0, most: 2 },
      { least: 2, most: 4 },
    ],
    ['as much', 4, { least: 0, most: 4 }, { least: 0, most: 4 }, exactly(4)],
    ['more', 5, { least: 0, most: 4 }, { least: 0, most: 5 }, { least: 4, most: 5 }],
  ])(
    'on one day voided and billed again, %s: it counts as rendered or as billed',
    (_, units, rendered, billed, used) => {
      const use = holding('rendered', 'billed')
      hold(use, event('b', 'billed', 3, { units, line: 'l1' }), use.onLines[0], at(3))
      expect(eventUse(ended(use, { voided: endedOn(3) }))).toMatchObject({ rendered, billed, used })
    },
  )
})
