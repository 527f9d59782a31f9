import * as fc from 'fast-check'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { policy, quarterHours, stated } from '../rule/judged.js'

/** Records as a caller sends them, to be judged by `policies`; read by nobody yet. */
export interface JudgedCaseload {
  readonly charts: ReadonlyArray<JudgedChart>
}

/** One member's records. */
export interface JudgedChart {
  readonly member: { readonly id: string; readonly coverages?: ReadonlyArray<object> }
  readonly sessions: ReadonlyArray<{ readonly id: string }>
  /** A list that is undefined is not known. */
  readonly notes: ReadonlyArray<object> | undefined
  readonly plans: ReadonlyArray<object> | undefined
  readonly diagnoses: ReadonlyArray<object> | undefined
}

const limit = (maximum: number, fields: object = {}) =>
  stated({
    codes: ['H2014', 'H2017'],
    window: { kind: 'day' },
    measure: 'units',
    maximum,
    beyond: 'deny',
    ...fields,
  })

const perDay = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })

/** The policies that judge them: payers unlike each other, an agency and a baseline, all of 2026. */
export const policies: ReadonlyArray<PolicyHistory> = [
  policy(
    {
      units: quarterHours,
      limits: [limit(4), limit(90, { measure: 'minutes', window: { kind: 'month' } })],
      noteElements: [stated('skill'), stated('goal')],
    },
    { payer: 'by-session' },
  ),
  policy(
    {
      units: { ...quarterHours, aggregation: perDay, midnight: stated('splitByServiceDate') },
      limits: [limit(8, { beyond: 'review' })],
      plan: stated({ inEffectOnServiceDate: true }),
    },
    { payer: 'by-day' },
  ),
  policy({ plan: stated({ inEffectOnServiceDate: true }) }, { payer: 'silent' }),
  policy({ limits: [limit(12)] }, { payer: 'agency', kind: 'agency' }),
  policy(
    {
      diagnosis: stated({ qualifying: [{ from: 'F20', through: 'F39' }] }),
      noteElements: [stated('method', 'hearsay')],
    },
    { payer: 'baseline', kind: 'baseline' },
  ),
]

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const at = (dayOfMonth: number, minute: number): string =>
  `2026-03-${twoDigits(dayOfMonth + Math.floor(minute / 1_440))}T${twoDigits(
    Math.floor(minute / 60) % 24,
  )}:${twoDigits(minute % 60)}:00-06:00`

const sessionIds = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']

const often = <A>(value: A, ...others: ReadonlyArray<A>): fc.Arbitrary<A> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, fc.constantFrom(value, ...others))

/** A session of one of a few days, in a slot of two hours that another may have taken; now and then one without an end. */
const session = (id: string) =>
  fc
    .record({
      id: often(id, 's1', 's2'),
      code: often('H2014', 'H2017', 'H0038'),
      status: often('finished', undefined, 'planned', 'inProgress', 'cancelled'),
      dayOfMonth: fc.integer({ min: 2, max: 4 }),
      slot: fc.nat(11),
      late: fc.nat(40),
      minutes: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 5, max: 79 }) },
        fc.constantFrom(1, 150, undefined),
      ),
      renderingProvider: fc.constantFrom(undefined, 'p1', 'p2'),
      isBreakTaken: fc.boolean(),
    })
    .map(({ dayOfMonth, slot, late, minutes, isBreakTaken, ...fields }) => {
      const minute = 120 * slot + late
      return {
        ...fields,
        start: at(dayOfMonth, minute),
        end: minutes === undefined ? undefined : at(dayOfMonth, minute + minutes),
        nonBillable:
          isBreakTaken && minutes !== undefined && minutes > 20
            ? [{ start: at(dayOfMonth, minute + 5), end: at(dayOfMonth, minute + 12) }]
            : [],
      }
    })

const sessions = fc
  .tuple(fc.tuple(...sessionIds.map(session)), fc.nat(8))
  .map(([all, count]) => all.slice(0, count))

const skill = fc.record({
  skill: often('budgeting', ''),
  methods: often<ReadonlyArray<string>>(['modeling'], []),
  goals: often(['g1'], [], ['g2']),
})

const note = (about: string) =>
  fc.record({
    id: fc.constantFrom(`${about}-a`, `${about}-b`),
    session: often(about, 's1', 's2'),
    skills: fc.oneof(
      { weight: 9, arbitrary: fc.array(skill, { minLength: 1, maxLength: 2 }) },
      fc.constantFrom([], undefined),
    ),
    signatures: fc.constantFrom([], [{ signedOn: '2026-03-06' }], undefined),
  })

const notes = fc.tuple(...sessionIds.map(note))

const plan = fc.record({
  id: fc.constantFrom('plan1', 'plan2'),
  status: often('active', 'draft', undefined),
  effective: often<object | undefined>(
    { from: '2026-01-01', through: '2026-06-30' },
    { from: '2026-03-04' },
    undefined,
  ),
  goals: often<ReadonlyArray<object> | undefined>([{ id: 'g1' }], undefined),
})

const diagnosis = fc.record({
  code: often('F20.9', 'F33.1', 'F84.0', 'E11.9'),
  establishedOn: often('2026-01-01', '2026-03-04', undefined),
})

const coverages = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('by-session', 'by-day') },
  fc.constantFrom('silent', 'unheard of'),
)

const orNotKnown = <A>(list: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
  fc.oneof({ weight: 9, arbitrary: list }, fc.constant(undefined))

const chart = (id: string) =>
  fc
    .record({
      payer: coverages,
      sessions,
      notes: orNotKnown(notes),
      plans: orNotKnown(fc.array(plan, { maxLength: 3 })),
      diagnoses: orNotKnown(fc.array(diagnosis, { maxLength: 3 })),
    })
    .map(({ payer, ...lists }) => ({
      member: { id, coverages: [{ payer, from: '2026-01-01' }] },
      ...lists,
    }))

/** Up to three members, each with a few sessions that get into each other's way. */
export const JudgedCaseload: fc.Arbitrary<JudgedCaseload> = fc
  .tuple(chart('m1'), chart('m2'), chart('m3'))
  .chain((charts) => fc.shuffledSubarray(charts, { minLength: 1 }))
  .map((charts) => ({ charts }))
