import type { FormatKind } from '../code/FormatKind.js'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import type { ClaimFacts } from '../units/ClaimFacts.js'
import type { DatedUnits } from './DatedUnits.js'
import { countBelow, unitSums, type AmountMeasure, type UnitSums } from './unitSums.js'

/** How much of a service is planned for some days. */
export interface PlannedAmount {
  readonly code: Hcpcs
  /** The formats that count together; absent: all. */
  readonly formats?: ReadonlyArray<FormatKind>
  /** The days that count together, both ends included. */
  readonly days: DateRange
  readonly measure: AmountMeasure
  /** In the measure; the maximum itself is within. */
  readonly maximum: number
}

/** How far a planned amount is used. */
export interface PlannedUse {
  /** On all of its days, in its measure. */
  readonly used: number
  /** How many units of the service date began in each session after the maximum was reached, or reached beyond it. */
  readonly unitsBeyond: ReadonlyMap<RecordId, number>
  /** Whether all is known that counts; otherwise there may be more. */
  readonly isComplete: boolean
}

/** How far a planned amount is used, as it stands for a service date within its days. */
export type PlannedUses = (amount: PlannedAmount, serviceDate: CalendarDate) => PlannedUse

/**
 * Reckons amounts over any days. Sums up to each unit are made once for a code and its formats, so that the days of an
 * amount cost a search however many they are. Units of sessions that are billed already count first, then the others;
 * each in the order of their dates, and within a date in that of their start.
 */
export const plannedUses = (
  dated: Pick<DatedUnits, 'units' | 'unknown' | 'isBilled' | 'isComplete'>,
): PlannedUses => {
  const histories = new Map<string, CodeHistory>()
  const known = new Map<string, PlannedUse>()
  return (amount, serviceDate) => {
    const { code, formats = ['all'], days, measure, maximum } = amount
    const counted = [code, ...formats].join(' ')
    const key = [counted, days.from, days.through ?? '', measure, maximum, serviceDate].join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    const history = histories.get(counted) ?? historyOf(dated, amount)
    histories.set(counted, history)
    const use = useOf(history, amount, serviceDate)
    known.set(key, use)
    return use
  }
}

interface CodeHistory {
  readonly billed: UnitSums
  readonly others: UnitSums
  /** The day numbers on which there may be more, ascending. */
  readonly openDays: ReadonlyArray<number>
  /** Whether there may be more on any day. */
  readonly isOpen: boolean
}

const historyOf = (
  { units: all, unknown, isBilled, isComplete }: Parameters<typeof plannedUses>[0],
  { code, formats }: PlannedAmount,
): CodeHistory => {
  const counts = (facts: ClaimFacts): boolean | undefined => {
    if (facts.code !== code) return false
    return formats === undefined || (facts.format && formats.includes(facts.format))
  }
  const openDates = unknown.flatMap(({ facts, serviceDate }) =>
    counts(facts) === false ? [] : [serviceDate],
  )
  const units = all.filter(({ facts, serviceDate }) => {
    const isCounted = counts(facts)
    if (isCounted === undefined) openDates.push(serviceDate)
    return isCounted === true
  })
  return {
    billed: unitSums(units.filter(({ session }) => isBilled(session))),
    others: unitSums(units.filter(({ session }) => !isBilled(session))),
    openDays: openDates
      .flatMap((date) => (date === undefined ? [] : [dayNumber(date)]))
      .sort(byNumber),
    isOpen: !isComplete || openDates.includes(undefined),
  }
}

const byNumber = (a: number, b: number): number => a - b

const useOf = (
  { billed, others, openDays, isOpen }: CodeHistory,
  { days: { from, through }, measure, maximum }: PlannedAmount,
  serviceDate: CalendarDate,
): PlannedUse => {
  const first = dayNumber(from)
  const afterLast = through === undefined ? Infinity : dayNumber(through) + 1
  const unitsBeyond = new Map<RecordId, number>()
  let used = 0
  for (const { before, reachedOn } of [billed, others]) {
    const earlier = before(measure, first)
    for (const { session, reached } of reachedOn(measure, serviceDate)) {
      // A session over midnight counts with its first unit, which may lie before these days.
      if (reached <= earlier || used + reached - earlier <= maximum) continue
      unitsBeyond.set(session, (unitsBeyond.get(session) ?? 0) + 1)
    }
    used += Math.max(0, before(measure, afterLast) - earlier)
  }
  return {
    used,
    unitsBeyond,
    isComplete: !isOpen && countBelow(openDays, first) === countBelow(openDays, afterLast),
  }
}
