import { describe, expect, it } from 'vitest'
import { countedUnits } from '../../src/ledger/countedUnits.js'
import { day } from '../subject/chartOf.js'
import { at, borne, facts, history, limit, modifiers, unit, unknownOn } from './history.js'

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

  it.each<readonly [string, object, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['not stated', {}, ['own', 'other', 'nobody', 'unknown'], ['other', 'nobody', 'unknown']],
    ['any payer’s', { paidBy: 'anyPayer' }, ['own', 'other', 'nobody', 'unknown'], []],
    ['this payer’s alone', { paidBy: 'thisPayer' }, ['own', 'unknown'], ['unknown']],
    ['of a worker', { scope: 'staff' }, ['own', 'other', 'nobody', 'unknown'], []],
  ])('whose payment counts: %s', (_, fields, expected, doubted) => {
    const payers = new Map([
      ['own', 'payer'],
      ['other', 'another'],
      ['nobody', ''],
    ])
    const facts = () => ({ facts: { ...group, renderingProvider: 'p' } })
    const units = ['own', 'other', 'nobody', 'unknown'].map((id, place) =>
      unit('2026-03-02', `0${place}:00`, id, facts()),
    )
    const dated = history(units, {
      payerOfLimit: () => 'payer',
      payerOf: ({ session }) => payers.get(session),
    })
    const { counted, doubtful } = countedUnits(limit(fields))(dated)
    expect(counted.map(({ session }) => session)).toEqual(expected)
    expect([...doubtful].map(({ session }) => session)).toEqual(doubted)
    const all = countedUnits(limit(fields))({ ...dated, payerOfLimit: () => undefined })
    expect([all.counted, all.doubtful.size]).toEqual([units, 0])
  })

  it('of any 24 hours what has no hour is open on all of its day', () => {
    const units = (['part', 'perDiem', 'untimed'] as const).map((kind) =>
      unit('2026-03-02', '09:00', kind, { kind }),
    )
    const of = (window: object) => {
      const { counted, open } = countedUnits(limit({ window }))(history(units))
      return [counted, open].map((all) => all.map(({ session, start }) => [session, start]))
    }
    const start = at('2026-03-02', '09:00')
    expect(of({ kind: 'rolling24Hours' })).toEqual([
      [['part', start]],
      [
        ['perDiem', undefined],
        ['untimed', undefined],
      ],
    ])
    expect(of({ kind: 'day' })[1]).toEqual([])
  })

  it('of a worker there may be more in other charts', () => {
    expect(countedUnits(limit({ scope: 'staff' }))(history([])).isOpenEverywhere).toBe(true)
  })
})
