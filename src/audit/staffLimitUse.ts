import { addTo } from '../codec/addTo.js'
import { limitRow } from '../ledger/limitRow.js'
import type { LimitEntry } from '../ledger/limitFates.js'
import { windowLayout } from '../ledger/windowLayout.js'
import type { LimitMeasure, UnitLimit } from '../policy/UnitLimit.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import { minutesIn } from '../time/Minutes.js'
import type { LineBench } from './LineBench.js'
import type { TimedService } from './TimedService.js'
import type { WorkerContact } from './workerContacts.js'

/** A window in which a worker went beyond a limit. */
export interface StaffLimitUse {
  /** The days that count together; of a window that rolls those that end with the day that is beyond. */
  readonly window: Required<DateRange>
  /** In the limit's measure. */
  readonly used: number
  /** The sessions that are beyond, in order of time. */
  readonly beyond: ReadonlyArray<TimedService>
}

/**
 * Where the contacts of one worker, in order of time, go beyond a limit. A contact that does not fit beside those before
 * it is beyond as a whole: where days are counted, all of its day.
 */
export const staffLimitUse = (
  limit: UnitLimit,
  documentedOf: LineBench['documentedOf'],
): ((contacts: ReadonlyArray<WorkerContact>) => ReadonlyArray<StaffLimitUse>) => {
  const { window, maximum, measure, beyond } = limit
  if (maximum === 'unlimited') return () => []
  const layout = windowLayout(window, () => undefined)
  const { length } = layout
  const usesOf = USES[measure](documentedOf)
  const hold = limitRow({
    maximum,
    length,
    countsBeyond: length === Infinity || beyond !== 'deny',
    isOpenAt: () => false,
  })
  return (contacts) => {
    const rows = new Map<string, Array<StaffEntry>>()
    for (const together of measure === 'days' ? byDay(contacts) : contacts.map(alone)) {
      const { first } = together
      const on = layout.windowOn(first.serviceDate)
      if (on === undefined) continue
      addTo(rows, on.row, {
        place: layout.placeOf(first),
        uses: usesOf(first),
        isBilled: false,
        window: on.range,
        services: together.contacts.flatMap(({ services }) => services),
      })
    }
    const found = new Map<string, OpenUse>()
    for (const row of rows.values()) {
      const entries = row.sort((a, b) => a.place - b.place)
      const { fates, useIn } = hold(entries)
      entries.forEach(({ place, window: days, services }, index) => {
        if (fates[index] !== 'beyond') return
        const name = `${days.from} ${days.through}`
        const use = found.get(name) ?? { window: days, used: 0, beyond: [] }
        found.set(name, use)
        const [after, through] = length === Infinity ? [-length, length] : [place - length, place]
        use.used = Math.max(use.used, useIn(after, through).used)
        for (const service of services) use.beyond.push(service)
      })
    }
    return [...found.values()]
  }
}

interface StaffEntry extends LimitEntry {
  readonly window: Required<DateRange>
  readonly services: ReadonlyArray<TimedService>
}

interface OpenUse extends StaffLimitUse {
  used: number
  readonly beyond: Array<TimedService>
}

/** Contacts that use a limit at once. */
interface ContactsTogether {
  readonly first: WorkerContact
  readonly contacts: ReadonlyArray<WorkerContact>
}

const alone = (first: WorkerContact): ContactsTogether => ({ first, contacts: [first] })

const byDay = (contacts: ReadonlyArray<WorkerContact>): ReadonlyArray<ContactsTogether> => {
  const days = new Map<CalendarDate, { first: WorkerContact; contacts: Array<WorkerContact> }>()
  for (const contact of contacts) {
    const day = days.get(contact.serviceDate)
    if (day === undefined) days.set(contact.serviceDate, { first: contact, contacts: [contact] })
    else day.contacts.push(contact)
  }
  return [...days.values()]
}

type UsesOf = (documentedOf: LineBench['documentedOf']) => (contact: WorkerContact) => number

const unitsOf: UsesOf =
  (documentedOf) =>
  ({ services, serviceDate }) => {
    let most = 0
    for (const service of services) {
      const day = documentedOf(service)?.days?.find((one) => one.serviceDate === serviceDate)
      most = Math.max(most, day?.documented ?? 0)
    }
    return most
  }

/** How much of a limit a contact uses. */
const USES: Readonly<Record<LimitMeasure, UsesOf>> = {
  units: unitsOf,
  minutes:
    () =>
    ({ milliseconds }) =>
      minutesIn(milliseconds),
  sessions:
    () =>
    ({ isBegun }) =>
      isBegun ? 1 : 0,
  days: () => () => 1,
}
