import type { Hcpcs } from '../code/Hcpcs.js'
import type { Aggregation } from '../policy/Aggregation.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { windowOf, type CalendarWindow } from '../time/CalendarWindow.js'
import type { ContactPart } from './ContactPart.js'
import { groupingText } from './groupingText.js'

/** Contacts whose minutes make up one timeline, which is cut into units in order. */
export interface PartShare {
  /** The code of its first contact, and of all of them where codes share a total. */
  readonly code: Hcpcs
  readonly parts: ReadonlyArray<ContactPart>
}

/** Contacts whose minutes are rounded together: one share, or one a code where codes share a total. */
export type PartGroup = ReadonlyArray<PartShare>

/** The contacts that a payer rounds together; each group keeps the order of its contacts. */
export const groupParts = (
  aggregation: Aggregation,
): ((parts: ReadonlyArray<ContactPart>) => ReadonlyArray<PartGroup>) => {
  switch (aggregation.kind) {
    case 'contact':
      return (parts) => parts.map((part) => [{ code: part.dated.session.code, parts: [part] }])
    case 'sum': {
      const windowStart = windowStartOf(aggregation.window)
      const by = groupingText(aggregation.by)
      return (parts) =>
        grouped(
          parts,
          ({ dated, serviceDate }) => windowStart(serviceDate) + by(dated.session),
        ).map((share) => [share])
    }
    case 'totalMinutes': {
      const by = groupingText(aggregation.by)
      const shared: ReadonlySet<Hcpcs> = new Set(aggregation.codes)
      const totalOf = (code: Hcpcs): string => (shared.has(code) ? 'shared' : code)
      return (parts) =>
        grouped(
          parts,
          ({ dated: { session }, serviceDate }) =>
            `${serviceDate} ${totalOf(session.code)} ${by(session)}`,
        ).map((total) => grouped(total.parts, ({ dated }) => dated.session.code))
    }
  }
}

const grouped = (
  parts: ReadonlyArray<ContactPart>,
  keyOf: (part: ContactPart) => string,
): ReadonlyArray<PartShare> => {
  const shares = new Map<string, { readonly code: Hcpcs; readonly parts: Array<ContactPart> }>()
  for (const part of parts) {
    const key = keyOf(part)
    const share = shares.get(key)
    if (share === undefined) shares.set(key, { code: part.dated.session.code, parts: [part] })
    else share.parts.push(part)
  }
  return Array.from(shares.values())
}

// Sessions come in order of time, so that the day before is mostly the same day.
const windowStartOf = (window: CalendarWindow): ((date: CalendarDate) => CalendarDate) => {
  const start = windowOf(window)
  let last: CalendarDate | undefined
  let lastStart: CalendarDate | undefined
  return (date) => {
    if (date !== last || lastStart === undefined) {
      last = date
      lastStart = start(date).from
    }
    return lastStart
  }
}
