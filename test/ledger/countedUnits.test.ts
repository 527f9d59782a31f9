import { describe, expect, it } from 'vitest'
import { countedUnits } from '../../src/ledger/countedUnits.js'
import { day } from '../subject/chartOf.js'
import { borne, facts, history, limit, modifiers, unit, unknownOn } from './history.js'

const groups = limit({ when: { formats: ['group'] } })
const group = facts({ format: 'group' })
const family = facts({ format: 'family' })

describe('countedUnits', () => {
  it('are those that the limit is about; those that may be are open', () => {
    const units = [
      unit('2026-03-02', '09:00', 'counts', { facts: group }),
      unit('2026-03-02', '10:00', 'does not', { facts: family }),
      unit('2026-03-02', '11:00', 'may'),
      unit('2026-03-02', '12:00', 'counts too', { facts: group }),
    ]
    const { counted, open, isOpenEverywhere } = countedUnits(groups)(history(units))
    expect(counted.map(({ session }) => session)).toEqual(['counts', 'counts too'])
    expect(open).toEqual([units[2]])
    expect(isOpenEverywhere).toBe(false)
  })

  it('a condition on the age is asked on the service date of each unit', () => {
    const limitOfAdults = limit({ when: { ages: { from: 18 } } })
    const units = [
      unit('2026-03-01', '23:45', 'a'),
      unit('2026-03-02', '00:00', 'a', { facts: facts() }),
    ]
    const { counted } = countedUnits(limitOfAdults)(
      history(units, { birthDate: day('2008-03-02') }),
    )
    expect(counted).toEqual(units.slice(1))
  })

  it('modifiers are asked for session by session, also of one line, and of what is not known', () => {
    const line = facts()
    const units = [
      unit('2026-03-02', '09:00', 'with', { facts: line }),
      unit('2026-03-02', '10:00', 'without', { facts: line }),
    ]
    const { counted, open } = countedUnits(limit({ modifiers: ['HQ'] }))(
      history(units, {
        unknown: [
          unknownOn('2026-03-03', { session: 'with' }),
          unknownOn('2026-03-04', { session: 'without' }),
        ],
        modifiersOf: ({ session }) => borne(session === 'with' ? modifiers('HQ') : []),
      }),
    )
    expect(counted).toEqual(units.slice(0, 1))
    expect(open.map(({ serviceDate }) => serviceDate)).toEqual(['2026-03-03'])
  })

  it('sessions of which nothing is known are open on their day, unless they are of no concern', () => {
    const unknown = [unknownOn('2026-03-02'), unknownOn('2026-03-03', { facts: family })]
    const { open, isOpenEverywhere } = countedUnits(groups)(history([], { unknown }))
    expect(open.map(({ serviceDate }) => serviceDate)).toEqual(['2026-03-02'])
    expect(isOpenEverywhere).toBe(false)
  })

  it.each([
    [
      'a session without a date',
      { unknown: [unknownOn('2026-03-02', { serviceDate: undefined })] },
      true,
    ],
    [
      'one of no concern without a date',
      { unknown: [unknownOn('2026-03-02', { serviceDate: undefined, facts: family })] },
      false,
    ],
    ['not every session is known', { isComplete: false }, true],
  ])('%s: open everywhere is %s', (_, fields, expected) => {
    expect(countedUnits(groups)(history([], fields)).isOpenEverywhere).toBe(expected)
  })
})
