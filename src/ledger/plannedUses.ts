import type { FormatKind } from '../code/FormatKind.js'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import type { ClaimFacts } from '../units/ClaimFacts.js'
import type { DatedUnit, DatedUnits } from './DatedUnits.js'

/** What an amount is counted in. Of sessions each counts once, with its first unit. */
export type AmountMeasure = 'units' | 'minutes' | 'sessions'

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
 * amount cost a search however many they are. Units count in the order of their dates, and within a date in that of
 * their start.
 */
export const plannedUses = (
  dated: Pick<DatedUnits, 'units' | 'unknown' | 'isComplete'>,
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

/** The units that count, with what there is before each of them and after the last. */
interface CodeHistory {
  readonly units: ReadonlyArray<DatedUnit>
  /** The day number of each. */
  readonly days: ReadonlyArray<number>
  readonly sums: Readonly<Record<AmountMeasure, ReadonlyArray<number>>>
  /** The place of each session among those with a unit that counts, 1 for the first. */
  readonly places: ReadonlyMap<RecordId, number>
  /** The day numbers on which there may be more, ascending. */
  readonly openDays: ReadonlyArray<number>
  /** Whether there may be more on any day. */
  readonly isOpen: boolean
}

const historyOf = (
  { units: all, unknown, isComplete }: Parameters<typeof plannedUses>[0],
  { code, formats }: PlannedAmount,
): CodeHistory => {
  const counts = (facts: ClaimFacts): boolean | undefined => {
    if (facts.code !== code) return false
    return formats === undefined || (facts.format && formats.includes(facts.format))
  }
  const units: Array<DatedUnit> = []
  const sums = { units: [0], minutes: [0], sessions: [0] }
  const places = new Map<RecordId, number>()
  const openDates = unknown.flatMap(({ facts, serviceDate }) =>
    counts(facts) === false ? [] : [serviceDate],
  )
  let minutes = 0
  for (const unit of all) {
    const isCounted = counts(unit.facts)
    if (isCounted === undefined) openDates.push(unit.serviceDate)
    if (isCounted !== true) continue
    units.push(unit)
    minutes += unit.minutes
    if (!places.has(unit.session)) places.set(unit.session, places.size + 1)
    sums.units.push(units.length)
    sums.minutes.push(minutes)
    sums.sessions.push(places.size)
  }
  return {
    units,
    days: units.map(({ serviceDate }) => dayNumber(serviceDate)),
    sums,
    places,
    openDays: openDates
      .flatMap((date) => (date === undefined ? [] : [dayNumber(date)]))
      .sort(byNumber),
    isOpen: !isComplete || openDates.includes(undefined),
  }
}

const byNumber = (a: number, b: number): number => a - b

const useOf = (
  { units, days, sums, places, openDays, isOpen }: CodeHistory,
  { days: { from, through }, measure, maximum }: PlannedAmount,
  serviceDate: CalendarDate,
): PlannedUse => {
  const first = dayNumber(from)
  const afterLast = through === undefined ? Infinity : dayNumber(through) + 1
  const day = dayNumber(serviceDate)
  const before = sums[measure][countBelow(days, first)] ?? 0
  const unitsBeyond = new Map<RecordId, number>()
  for (let at = countBelow(days, day); at < countBelow(days, day + 1); at += 1) {
    const session = units[at]?.session ?? ''
    const reached = measure === 'sessions' ? places.get(session) : sums[measure][at + 1]
    if ((reached ?? 0) - before <= maximum) continue
    unitsBeyond.set(session, (unitsBeyond.get(session) ?? 0) + 1)
  }
  return {
    used: Math.max(0, (sums[measure][countBelow(days, afterLast)] ?? 0) - before),
    unitsBeyond,
    isComplete: !isOpen && countBelow(openDays, first) === countBelow(openDays, afterLast),
  }
}

/** How many of some ascending numbers are below a number. */
const countBelow = (ascending: ReadonlyArray<number>, number: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? Infinity) < number) low = middle + 1
    else high = middle
  }
  return low
}
