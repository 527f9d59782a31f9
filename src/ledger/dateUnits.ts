import type { Hcpcs } from '../code/Hcpcs.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { DatedUnit, DatedUnits, DayOfUnits } from './DatedUnits.js'

/** A session whose units are not known. */
export interface UnknownUnits {
  readonly code: Hcpcs
  /** Absent where that is not known either. */
  readonly serviceDate: CalendarDate | undefined
}

/** What a member's units are dated by. */
export interface History {
  readonly lines: ReadonlyArray<ServiceLine>
  readonly unknown: ReadonlyArray<UnknownUnits>
  /** Whether every session of the member is known. */
  readonly isComplete: boolean
}

/** Puts the units of service lines on their dates. */
export const dateUnits = ({ lines, unknown, isComplete }: History): DatedUnits => {
  const days = new Map<CalendarDate, OpenDay>()
  const undated = new Set<Hcpcs>()
  for (const line of lines) {
    const { units } = dayOf(days, line.serviceDate)
    for (const unit of unitsOfLine(line)) units.push(unit)
  }
  for (const { code, serviceDate } of unknown) {
    if (serviceDate === undefined) undated.add(code)
    else dayOf(days, serviceDate).unknown.add(code)
  }
  for (const { units } of days.values()) units.sort(byStart)
  return { days: new Map([...days].sort(byDate)), undated, isComplete }
}

interface OpenDay extends DayOfUnits {
  readonly units: Array<DatedUnit>
  readonly unknown: Set<Hcpcs>
}

const dayOf = (days: Map<CalendarDate, OpenDay>, date: CalendarDate): OpenDay => {
  const day = days.get(date) ?? { units: [], unknown: new Set<Hcpcs>() }
  days.set(date, day)
  return day
}

const unitsOfLine = ({ code, slices }: ServiceLine): ReadonlyArray<DatedUnit> =>
  slices.flatMap(({ pieces: [first], minutes }) =>
    first === undefined
      ? []
      : [{ code, minutes, session: first.session, start: instantOf(first.start) }],
  )

const byStart = (a: DatedUnit, b: DatedUnit): number =>
  a.start - b.start || (a.session < b.session ? -1 : a.session > b.session ? 1 : 0)

const byDate = (
  [a]: readonly [CalendarDate, OpenDay],
  [b]: readonly [CalendarDate, OpenDay],
): number => (a < b ? -1 : 1)
