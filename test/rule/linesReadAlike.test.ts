import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { linesReadAlike } from '../../src/rule/linesReadAlike.js'
import { serviceDatesIn } from '../../src/rule/serviceDatesIn.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { counting, held, heldOn, ordersOf } from '../subject/chartOf.js'
import { quarterHours, stated } from './judged.js'

/** For each session and service date the sessions on lines that read the same. */
const said = (
  sessions: ReadonlyArray<object>,
  policies: ReadonlyArray<PolicyHistory> = [counting()],
  chart: object = {},
): ReadonlyArray<string> => {
  const subjects = subjectsOf(sessions, [...policies], chart)
  const [first] = subjects
  if (first === undefined) return []
  const alike = linesReadAlike(first.editions)
  return subjects
    .flatMap((subject) =>
      serviceDatesIn(subject).map((date) => [subject.session.id, ...alike(subject, date)]),
    )
    .filter(([, ...others]) => others.length > 0)
    .map(([id, ...others]) => `${id}: ${others.join(' ')}`)
    .sort()
}

const alone = { format: { kind: 'individual' }, renderingProvider: 'p', placeOfService: '11' }
const inGroup = { ...alone, format: { kind: 'group' } }

const two = (one: object, other: object) => [
  held('a', '09:00', '10:00', one),
  held('b', '10:00', '11:00', other),
]

const BOTH = ['a: b', 'b: a']

const asking = (...entries: ReadonlyArray<object>) => [
  counting({ claimTerms: { modifiers: entries.map((entry) => stated(entry)) } }),
]

const summing = (by: ReadonlyArray<string>) => [
  counting({
    units: {
      ...quarterHours,
      aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by }),
    },
  }),
]

describe('linesReadAlike', () => {
  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    ['the same in all', alone, alone, []],
    ['another format', alone, inGroup, BOTH],
    ['a format that is not known', alone, { ...alone, format: undefined }, BOTH],
    [
      'another modality',
      { ...alone, modality: 'inPerson' },
      { ...alone, modality: 'audioVideo' },
      BOTH,
    ],
    ['modifiers that are not known and none', { ...alone, modifiers: [] }, alone, BOTH],
    [
      'the same modifiers',
      { ...alone, modifiers: ['HE', 'HA'] },
      { ...inGroup, modifiers: ['HA', 'HE', 'HA'] },
      BOTH,
    ],
    ['a modifier that tells them apart', alone, { ...inGroup, modifiers: ['HQ'] }, []],
    ['another rendering provider', alone, { ...inGroup, renderingProvider: 'q' }, []],
    ['another place', alone, { ...inGroup, placeOfService: '12' }, []],
    [
      'another authorization',
      { ...alone, authorization: 'x' },
      { ...inGroup, authorization: 'y' },
      [],
    ],
    [
      'the same authorization',
      { ...alone, authorization: 'x' },
      { ...inGroup, authorization: 'x' },
      BOTH,
    ],
    ['too short for a unit', alone, { ...inGroup, end: '2026-03-02T10:14:00-06:00' }, []],
    ['just long enough for one', alone, { ...inGroup, end: '2026-03-02T10:15:00-06:00' }, BOTH],
    ['of no known end', alone, { ...inGroup, end: undefined }, []],
    ['cancelled', alone, { ...inGroup, status: 'cancelled' }, []],
    ['of one id', alone, { ...inGroup, id: 'a' }, []],
  ])('%s', (_, one, other, expected) => {
    expect(said(two(one, other))).toEqual(expected)
  })

  it('on one day alone', () => {
    expect(
      said([
        held('a', '09:00', '10:00', alone),
        heldOn('2026-03-03', 'b', '09:00', '10:00', inGroup),
      ]),
    ).toEqual([])
  })

  it('also on the second day of a night', () => {
    const policies = [
      counting({ units: { ...quarterHours, midnight: stated('splitByServiceDate') } }),
    ]
    const night = held('a', '23:00', '', { ...alone, end: '2026-03-03T01:00:00-06:00' })
    expect(said([night, heldOn('2026-03-03', 'b', '09:00', '10:00', inGroup)], policies)).toEqual(
      BOTH,
    )
  })

  it.each<readonly [string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['the format', ['code', 'modality', 'modifiers'], []],
    ['all but the format', ['code', 'format'], BOTH],
  ])('where the payer sums over %s', (_, by, expected) => {
    expect(said(two(alone, inGroup), summing(by))).toEqual(expected)
  })

  it.each<readonly [string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['the modality', ['code', 'format'], []],
    ['all but the modality', ['code', 'modality'], BOTH],
  ])('of two modalities, where the payer sums over %s', (_, by, expected) => {
    const video = { ...alone, modality: 'audioVideo' }
    expect(said(two({ ...alone, modality: 'inPerson' }, video), summing(by))).toEqual(expected)
  })

  it('by the modifiers that follow from the facts, where a policy states them', () => {
    const group = { modifier: 'HQ', when: { formats: ['group'] } }
    expect(said(two(alone, inGroup), asking(group))).toEqual([])
    expect(said(two(alone, inGroup), asking({ modifier: 'HE' }))).toEqual(BOTH)
    // What was typed keeps no lines apart where the facts tell.
    expect(said(two(alone, { ...alone, modifiers: [] }), asking({ modifier: 'HE' }))).toEqual([])
    const aged = asking({ modifier: 'HA', when: { ages: { through: 20 } } })
    expect(said(two(alone, { ...inGroup, modifiers: ['HA'] }), aged)).toEqual([])
  })

  it('by the age on that day, of a night before the 21st birthday', () => {
    const policies = [
      counting({
        units: { ...quarterHours, midnight: stated('splitByServiceDate') },
        claimTerms: { modifiers: [stated({ modifier: 'HA', when: { ages: { through: 20 } } })] },
      }),
    ]
    const night = held('a', '23:00', '', { ...alone, end: '2026-03-03T01:00:00-06:00' })
    const sessions = [night, heldOn('2026-03-03', 'b', '09:00', '10:00', inGroup)]
    const member = { id: 'member', birthDate: '2005-03-03', coverages: [{ payer: 'payer' }] }
    expect(said(sessions, policies, { member })).toEqual(BOTH)
  })

  it('names one session of each other line, in order, and eight lines at most', () => {
    const video = { ...alone, modality: 'audioVideo' }
    const sessions = [
      held('d', '09:00', '10:00', alone),
      held('c', '10:00', '11:00', inGroup),
      held('b', '11:00', '12:00', inGroup),
      held('a', '12:00', '13:00', video),
    ]
    for (const order of ordersOf(sessions)) {
      expect(said(order)).toEqual(['a: b d', 'b: a d', 'c: a d', 'd: a b'])
    }
    const many = Array.from({ length: 12 }, (_, index) =>
      held(
        `s${String(index).padStart(2, '0')}`,
        `${String(index + 8).padStart(2, '0')}:00`,
        `${String(index + 8).padStart(2, '0')}:30`,
        {
          ...alone,
          modality: { other: `way ${index}` },
        },
      ),
    )
    const first = ['s00', 's01', 's02', 's03', 's04', 's05', 's06', 's07', 's08']
    for (const order of ordersOf(many)) {
      expect(said(order)).toEqual(
        Array.from({ length: 12 }, (_, index) => {
          const id = `s${String(index).padStart(2, '0')}`
          return `${id}: ${first
            .filter((one) => one !== id)
            .slice(0, 8)
            .join(' ')}`
        }),
      )
    }
  })
})
