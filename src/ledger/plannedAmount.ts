import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type { FormatKind } from '../code/FormatKind.js'
import type { Hcpcs } from '../code/Hcpcs.js'
import { sameWord } from '../code/sameWord.js'
import type { Other } from '../codec/Other.js'
import type { PlanService } from '../record/PlanService.js'
import { addDays } from '../time/addDays.js'
import { ageOn } from '../time/ageOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { windowOf } from '../time/CalendarWindow.js'
import type { DateRange } from '../time/DateRange.js'
import { lastDayOf } from '../time/Period.js'
import type { Weekday } from '../time/Weekday.js'
import { entriesTogether } from './entriesTogether.js'
import type { PlannedAmount } from './plannedUses.js'
import type { AmountMeasure } from './unitSums.js'

/** What a plan names for one code. */
export interface PlannedEntries {
  readonly code: Hcpcs
  /** Its entries for the code, at least one. */
  readonly services: ReadonlyArray<PlanService>
  /** The format of the session that is judged; absent where it is not known. */
  readonly format: FormatKind | undefined
  /** The days of the plan. */
  readonly effective: DateRange
}

/**
 * How much a plan names for a code, over the days that count together with a service date: its day, its week, its month
 * or its year, which begins with the first day of the entries, or all days of the plan; in every case only days on
 * which plan and entries are in effect. Entries that count together are added where they are of one measure and
 * one frequency. Otherwise what is missing, as paths of field names: an amount in words of the plan's own cannot be
 * counted.
 */
export const plannedAmount =
  (weekBegins: Weekday | undefined) =>
  ({ code, services: ofCode, format, effective }: PlannedEntries) =>
  (serviceDate: CalendarDate): E.Either<ReadonlyArray<string>, PlannedAmount> => {
    const together = entriesTogether(ofCode, format)
    if (together === undefined) return E.left(['session.format'])
    const { services, ...formats } = together
    const parts = services.map(partOf)
    const missing = parts.flatMap((part) => (E.isLeft(part) ? part.left : []))
    if (missing.length > 0) return E.left([...new Set(missing)].sort())
    const known = parts.flatMap((part) => (E.isRight(part) ? [part.right] : []))
    const [first] = known
    if (first === undefined) return E.left(['plan.services'])
    const { measure, per } = first
    if (known.some((part) => part.measure !== measure)) return E.left([MEASURE])
    if (known.some((part) => part.per !== per)) return E.left([PER])
    const own = services.reduce((days, service) => common(days, service.effective), effective)
    const days = daysOf(per, own, serviceDate, weekBegins)
    if (days === undefined) return E.left([WEEK])
    let maximum = 0
    for (const part of known) maximum += part.maximum
    return E.right({
      code,
      ...formats,
      days: common(days, own),
      measure,
      maximum: wholeOf(maximum),
    })
  }

const MEASURE = 'plan.services.amount.measure'
const PER = 'plan.services.frequency.per'
const WEEK = 'policy.planTerms.unitsWithinPlannedAmount.weekBegins'

/** What one entry plans in its time. */
interface Part {
  readonly measure: AmountMeasure
  readonly per: Per
  readonly maximum: number
}

const pers = ['day', 'week', 'month', 'year', 'plan'] as const
type Per = (typeof pers)[number]

const measures = ['units', 'minutes', 'hours', 'sessions'] as const

const partOf = ({ amount, frequency }: PlanService): E.Either<ReadonlyArray<string>, Part> => {
  const measure = amount && knownOf(measures, amount.measure)
  const per = frequency && knownOf(pers, frequency.per)
  if (amount === undefined || measure === undefined || frequency === undefined || !per) {
    return E.left([
      ...(measure === undefined ? [amount === undefined ? 'plan.services.amount' : MEASURE] : []),
      ...(per === undefined ? [frequency === undefined ? 'plan.services.frequency' : PER] : []),
    ])
  }
  const each = amount.quantity * frequency.times
  return E.right(
    measure === 'hours'
      ? { measure: 'minutes', per, maximum: each * minutesPerHour }
      : { measure, per, maximum: each },
  )
}

const minutesPerHour = 60

const knownOf = <W extends string>(words: ReadonlyArray<W>, word: W | Other): W | undefined =>
  words.find((known) => sameWord(known, word))

/** What is counted is whole; a product of decimals can lie a hair below a whole number. */
const wholeOf = (amount: number): number => Math.floor(amount + 1e-6)

/** The days that count together; none where the week's first day is asked for and not known. */
const daysOf = (
  per: Per,
  own: DateRange,
  serviceDate: CalendarDate,
  weekBegins: Weekday | undefined,
): DateRange | undefined => {
  switch (per) {
    case 'plan':
      return own
    case 'year':
      return yearFrom(own.from, serviceDate)
    case 'week':
      return weekBegins && windowOf({ kind: 'week', firstDay: weekBegins })(serviceDate)
    default:
      return windowOf({ kind: per })(serviceDate)
  }
}

const monthsPerYear = 12

/** The year in which a day lies, of those that follow one another from a first day. */
const yearFrom = (first: CalendarDate, date: CalendarDate): DateRange => {
  const years = ageOn(first)(date)
  const lastDayOfYear = (year: number): CalendarDate | undefined =>
    O.toUndefined(lastDayOf({ count: monthsPerYear * year, unit: 'months' })(first))
  const before = years > 0 ? lastDayOfYear(years) : undefined
  const from = before === undefined ? first : O.getOrElse(() => first)(addDays(1)(before))
  const through = lastDayOfYear(years + 1)
  return through === undefined ? { from } : { from, through }
}

/** The days that two ranges have in common; where the second is not given, those of the first. */
const common = (a: DateRange, b: DateRange = a): DateRange => {
  const from = a.from > b.from ? a.from : b.from
  const through = earlier(a.through, b.through)
  return through === undefined ? { from } : { from, through }
}

const earlier = (
  a: CalendarDate | undefined,
  b: CalendarDate | undefined,
): CalendarDate | undefined => (a === undefined || (b !== undefined && b < a) ? b : a)
