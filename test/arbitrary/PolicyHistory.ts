import * as fc from 'fast-check'
import { citedValues } from '../../src/policy/citedValues.js'
import type { PayerPolicy as Edition } from '../../src/policy/PayerPolicy.js'
import type { PolicyGap } from '../../src/policy/PolicyGap.js'
import type { PolicyHistory as Value } from '../../src/policy/PolicyHistory.js'
import { dayNumber, nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { PayerPolicy } from './PayerPolicy.js'
import { Source } from './Source.js'
import { UnencodedClause } from './UnencodedClause.js'

interface Stretch {
  readonly policy: Edition
  /** The days that the edition is in effect. */
  readonly days: number
  /** The days that no edition covers before it. */
  readonly uncovered: number
}

const stretches: fc.Arbitrary<ReadonlyArray<Stretch>> = fc.uniqueArray(
  fc.record({
    policy: PayerPolicy,
    days: fc.integer({ min: 1, max: 800 }),
    uncovered: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 })),
  }),
  { minLength: 1, maxLength: 4, selector: ({ policy }) => policy.edition },
)

interface Laid {
  readonly editions: ReadonlyArray<Edition>
  readonly gaps: ReadonlyArray<PolicyGap>
}

/** Lays editions one after another, the days between them named as gaps. */
const laidOut = (list: ReadonlyArray<Stretch>, firstDay: number, isOpen: boolean): Laid => {
  const editions: Edition[] = []
  const gaps: PolicyGap[] = []
  let day = firstDay
  for (const [index, { policy, days, uncovered }] of list.entries()) {
    const first = index === 0 ? day : day + uncovered
    if (first > day) {
      gaps.push({
        dates: { from: nearestCalendarDate(day), through: nearestCalendarDate(first - 1) },
        reason: 'not read',
      })
    }
    const from = nearestCalendarDate(first)
    const through = nearestCalendarDate(first + days - 1)
    const effective = isOpen && index === list.length - 1 ? { from } : { from, through }
    editions.push({ ...policy, effective, verifiedOn: through })
    day = dayNumber(through) + 1
  }
  return { editions, gaps }
}

/** A valid history of one to four editions, with and without gaps between them. */
export const PolicyHistory: fc.Arbitrary<Value> = fc
  .record({
    payer: fc.string({ minLength: 1, maxLength: 128 }),
    name: fc.string({ minLength: 1, maxLength: 200 }),
    kind: fc.constantFrom<Value['kind']>('payer', 'agency', 'baseline'),
    stretches,
    firstDay: fc.integer({ min: 0, max: 30_000 }),
    isOpen: fc.boolean(),
    source: Source,
    clauses: fc.array(UnencodedClause(fc.constant('manual')), { maxLength: 3 }),
    clause: UnencodedClause(fc.constant('manual')),
  })
  .map(({ payer, name, kind, source, clauses, clause, ...rest }) => {
    const { editions, gaps } = laidOut(rest.stretches, rest.firstDay, rest.isOpen)
    const isCited = editions.some((edition) => citedValues(edition).length > 0)
    const notEncoded = isCited ? clauses : [...clauses, clause]
    return {
      payer,
      name,
      kind,
      sources: [{ ...source, key: 'manual' }],
      editions,
      ...(gaps.length === 0 ? {} : { gaps }),
      ...(notEncoded.length === 0 ? {} : { notEncoded }),
    }
  })
