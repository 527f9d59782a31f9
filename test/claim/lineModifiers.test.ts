import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineModifiers } from '../../src/claim/lineModifiers.js'
import { MAX_LINE_MODIFIERS } from '../../src/code/Modifier.js'
import { modifiersOf } from '../../src/rule/modifiersOf.js'
import { statedModifiers } from '../../src/subject/statedModifiers.js'
import { unitsByEditions } from '../../src/subject/unitsByEditions.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, placedIn } from '../subject/chartOf.js'
import { chartReviewOf } from './reviewed.js'
import { subjectsOf } from './subjectsOf.js'

const modifiers = [
  { modifier: 'HQ', when: { formats: ['group'] } },
  { modifier: '95', when: { modalities: ['audioVideo'] } },
  { modifier: 'HA', when: { ages: { through: 20 } } },
  { modifier: 'TD', credentials: ['registeredNurse'] },
  { modifier: 'HE' },
].map((entry) => stated(entry))

const asking = (matters: object = {}) => [counting({ claimTerms: { modifiers }, ...matters })]

const member = (birthDate: string) => ({
  id: 'member',
  birthDate,
  coverages: [{ payer: 'payer' }],
})

/** The lines that some sessions give, in a few words: date, sessions, units and modifiers. */
const said = (
  sessions: ReadonlyArray<object>,
  policies = asking(),
  birthDate = '1990-01-01',
): ReadonlyArray<string> =>
  chartReviewOf({ member: member(birthDate), sessions }, policies, 'sign').lines.flatMap(
    ({ outcome }) => {
      if (T.isLeft(outcome)) return []
      const { serviceDate, sessions: of, units, modifiers: on } = outcome.right
      return [`${serviceDate} ${of.join('+')} ${units}: ${on?.join(' ') ?? 'not known'}`]
    },
  )

const alone = { format: { kind: 'individual' }, modality: 'inPerson', renderingProvider: 'p' }
const inGroup = { ...alone, format: { kind: 'group' } }

describe('lineModifiers', () => {
  it.each<readonly [string, object, string]>([
    ['left to the line', inGroup, 'HQ HE'],
    ['set in another order', { ...inGroup, modifiers: ['HE', 'HQ'] }, 'HQ HE'],
    ['set, with the caller’s own', { ...inGroup, modifiers: ['HZ', 'HQ'] }, 'HQ HE HZ'],
    ['set to none', { ...inGroup, modifiers: [] }, 'HQ HE'],
    ['set against the facts', { ...alone, modifiers: ['HQ', 'HZ'] }, 'HE HZ'],
    ['set, and the facts do not tell', { modifiers: ['HQ'] }, 'HQ HE'],
    ['not set, and the facts do not tell', {}, 'HE'],
    [
      'more than fit',
      { ...inGroup, modality: 'audioVideo', modifiers: ['HZ', 'U1'] },
      'HQ 95 HE HZ',
    ],
  ])('of a session whose modifiers are %s', (_, session, expected) => {
    expect(said([held('a', '09:00', '10:00', session)])).toEqual([`2026-03-02 a 4: ${expected}`])
  })

  it('are one of a slot, whatever is set', () => {
    const slots = [
      { modifier: 'HO', slot: 'grade', when: { formats: ['group'] } },
      { modifier: 'HN', slot: 'grade' },
    ].map((entry) => stated(entry))
    const sessions = [
      held('a', '09:00', '10:00', { ...inGroup, modifiers: ['HN', 'HO'] }),
      held('b', '10:00', '11:00', { ...alone, modifiers: ['HN', 'HO'] }),
    ]
    expect(said(sessions, asking({ claimTerms: { modifiers: slots } }))).toEqual([
      '2026-03-02 a 4: HO',
      '2026-03-02 b 4: HN',
    ])
  })

  it.each<readonly [string, ReadonlyArray<string> | undefined, string]>([
    ['not known', undefined, 'not known'],
    ['none', [], ''],
    ['as they are, however many', ['HZ', 'HQ', 'U1', 'U2', 'U3'], 'HZ HQ U1 U2 U3'],
  ])('are the caller’s own where no policy states any: %s', (_, set, expected) => {
    const sessions = [held('a', '09:00', '10:00', { modifiers: set })]
    expect(said(sessions, [counting()])).toEqual([`2026-03-02 a 4: ${expected}`])
  })

  it('sessions of other facts are on lines of their own, those of the same facts on one', () => {
    const sessions = [
      held('a', '09:00', '10:00', inGroup),
      held('b', '10:00', '11:00', alone),
      held('c', '11:00', '12:00', { ...inGroup, modifiers: ['HQ', 'HE'] }),
      held('d', '12:00', '13:00', { ...inGroup, modifiers: [] }),
      held('e', '13:00', '14:00', { ...inGroup, modifiers: ['HZ'] }),
    ]
    expect(said(sessions)).toEqual([
      '2026-03-02 a+c+d 12: HQ HE',
      '2026-03-02 b 4: HE',
      '2026-03-02 e 4: HQ HE HZ',
    ])
  })

  it('a unit that begins in one session and ends in another is on the line of the first', () => {
    const perDay = {
      ...quarterHours,
      aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
    }
    const sessions = [held('a', '09:00', '09:20', inGroup), held('b', '10:00', '10:25', alone)]
    expect(said(sessions, asking({ units: perDay }))).toEqual([
      '2026-03-02 a+b 2: HQ HE',
      '2026-03-02 b 1: HE',
    ])
  })

  const summing = (by: ReadonlyArray<string>) => ({
    ...quarterHours,
    aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by }),
  })
  const unlike = [
    held('a', '09:00', '09:20', { ...inGroup, modality: 'audioVideo' }),
    held('b', '10:00', '10:25', { ...alone, modifiers: [] }),
  ]

  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['rounds each alone', quarterHours, ['2026-03-02 a 1: not known', '2026-03-02 b 1: ']],
    ['sums over it', summing(['code']), ['2026-03-02 a+b 3: not known']],
    [
      'sums over all but the format',
      summing(['code', 'format']),
      ['2026-03-02 a 1: not known', '2026-03-02 b 1: '],
    ],
    [
      'sums over all but what is known of the modifiers',
      summing(['modifiers']),
      ['2026-03-02 a 1: not known', '2026-03-02 b 1: '],
    ],
  ])(
    'where no policy states any, sessions that differ in what no claim says: the payer %s',
    (_, units, expected) => {
      expect(said(unlike, [counting({ units })])).toEqual(expected)
    },
  )

  it('a line of sessions over which the payer sums says no format and no modality', () => {
    const chart = { member: member('1990-01-01'), sessions: unlike }
    const [line] = chartReviewOf(chart, [counting({ units: summing([]) })], 'sign').lines
    const claimed = line === undefined || T.isLeft(line.outcome) ? undefined : line.outcome.right
    expect(claimed).toMatchObject({ units: 3, minutes: 45, renderingProvider: 'p' })
    expect(claimed).not.toHaveProperty('format')
    expect(claimed).not.toHaveProperty('modality')
  })

  it('tell sessions of one line apart by program and by who was there', () => {
    const entries = [
      { modifier: 'HF', programs: ['substanceUse'] },
      { modifier: 'HS', when: { formats: ['family'] }, memberPresent: false },
    ].map((entry) => stated(entry))
    const family = { ...alone, format: { kind: 'family' } }
    const sessions = [
      held('a', '09:00', '09:40', { ...family, programs: ['substanceUse'], memberPresent: true }),
      held('b', '10:00', '10:20', { ...family, programs: [], memberPresent: false }),
      held('c', '11:00', '11:15', { ...family, programs: ['substanceUse'], memberPresent: true }),
    ]
    const terms = { claimTerms: { modifiers: entries } }
    expect(said(sessions, asking({ ...terms, units: summing(['code']) }))).toEqual([
      '2026-03-02 a+b+c 4: HF',
      '2026-03-02 b 1: HS',
    ])
    expect(said(sessions, asking(terms))).toEqual(['2026-03-02 a+c 3: HF', '2026-03-02 b 1: HS'])
  })

  it('of a night are those of each day', () => {
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const night = held('a', '23:00', '23:30', { ...alone, end: '2026-03-03T01:00:00-06:00' })
    expect(said([night], asking({ units }), '2005-03-03')).toEqual([
      '2026-03-02 a 4: HA HE',
      '2026-03-03 a 4: HE',
    ])
  })

  it('no line has a modifier that the facts of a session in which one of its units begins contradict', () => {
    const session = fc.record({
      format: fc.constantFrom(undefined, { kind: 'individual' }, { kind: 'group' }),
      modality: fc.constantFrom(undefined, 'inPerson', 'audioVideo', { other: 'audioVideo' }),
      renderingProvider: fc.constantFrom(undefined, 'p', 'q'),
      modifiers: fc.constantFrom(undefined, [], ['HQ'], ['HZ', '95'], ['95', 'HZ'], ['HA']),
      minutes: fc.integer({ min: 5, max: 50 }),
    })
    const aggregations = fc.constantFrom(
      { kind: 'contact', continuous: false },
      { kind: 'sum', window: { kind: 'day' }, by: ['code'] },
      { kind: 'sum', window: { kind: 'day' }, by: ['code', 'modifiers'] },
    )
    fc.assert(
      fc.property(fc.array(session, { maxLength: 6 }), aggregations, (some, aggregation) => {
        const sessions = some.map(({ minutes, ...fields }, index) =>
          held(
            `s${index}`,
            `${10 + index}:00`,
            `${10 + index}:${minutes < 10 ? '0' : ''}${minutes}`,
            fields,
          ),
        )
        const policies = asking({ units: { ...quarterHours, aggregation: stated(aggregation) } })
        const subjects = new Map(subjectsOf(sessions, policies).map((one) => [one.session.id, one]))
        for (const [editions, result] of unitsByEditions(
          placedIn(chartOf({ sessions }), policies),
        )) {
          if (E.isLeft(result)) continue
          const found = modifiersOf(statedModifiers(editions))
          const lines = lineModifiers(editions, subjects)(result.right.lines)
          const units = (of: typeof lines) => of.reduce((sum, line) => sum + line.units, 0)
          expect(units(lines)).toBe(units(result.right.lines))
          expect(
            new Set(
              lines.map((line) =>
                JSON.stringify({ ...line, units: 0, minutes: 0, slices: 0, sessions: 0 }),
              ),
            ).size,
          ).toBe(lines.length)
          for (const line of lines) {
            expect(line.modifiers?.length).toBeLessThanOrEqual(MAX_LINE_MODIFIERS)
            for (const { pieces } of line.slices) {
              const subject = subjects.get(pieces[0]?.session ?? '')
              if (subject === undefined) throw new Error('a unit begins in no session')
              const own = found(subject).modifiers.slice(0, MAX_LINE_MODIFIERS)
              expect([...own].sort()).toEqual([...(line.modifiers ?? [])].sort())
            }
          }
        }
      }),
    )
  })
})
