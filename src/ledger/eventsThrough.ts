import type { AuthorizationEvent, AuthorizationEventKind } from '../record/AuthorizationEvent.js'
import type { RecordId } from '../record/RecordId.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { chronological } from '../units/chronological.js'

/** The events of an authorization up to a day. */
export interface EventsThrough {
  /**
   * In order of day. Of one day those that hold units come before those that end what is held, and those without a
   * sequence before the others; that is no order in which they happened.
   */
  readonly dated: ReadonlyArray<DatedEvent>
  /** Those of which no day is known, which may be before or after; in the same order. */
  readonly undated: ReadonlyArray<AuthorizationEvent>
  /** The ids that events share which are not alike, in order. */
  readonly sharedIds: ReadonlyArray<RecordId>
}

/** An event whose day is known. */
export interface DatedEvent extends AuthorizationEvent {
  readonly happenedOn: CalendarDate
}

/**
 * The events of an authorization that happened on a day or before it, in order, whatever the order of the list. Events
 * of one id are one event; where they are not alike, the last in that order stands for them.
 */
export const eventsThrough =
  (asOf: CalendarDate) =>
  (events: ReadonlyArray<AuthorizationEvent>): EventsThrough => {
    const byId = new Map<RecordId, AuthorizationEvent>()
    const sharedIds = new Set<RecordId>()
    for (const event of inOrder(events.filter(isThrough(asOf)))) {
      const before = byId.get(event.id)
      if (before !== undefined && !isAlike(before, event)) sharedIds.add(event.id)
      // Taken out and put in again, so that it stands where the last of them does.
      byId.delete(event.id)
      byId.set(event.id, event)
    }
    const each = [...byId.values()]
    return {
      dated: each.filter(isDated),
      undated: each.filter((event) => !isDated(event)),
      sharedIds: [...sharedIds].sort(),
    }
  }

const isThrough =
  (asOf: CalendarDate) =>
  ({ happenedOn }: AuthorizationEvent): boolean =>
    happenedOn === undefined || happenedOn <= asOf

const isDated = (event: AuthorizationEvent): event is DatedEvent => event.happenedOn !== undefined

const isAlike = (a: AuthorizationEvent, b: AuthorizationEvent): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** On one day what can be ended comes before what ends it, and what is rendered beside what is billed. */
const PLACE: Readonly<Record<AuthorizationEventKind, string>> = {
  granted: '1',
  amended: '2',
  reserved: '3',
  rendered: '4',
  billed: '4',
  released: '5',
  voided: '6',
}

const inOrder = chronological<AuthorizationEvent>({
  start: ({ happenedOn }) => (happenedOn === undefined ? -Infinity : dayNumber(happenedOn)),
  id: ({ kind, sequence, id }) => `${PLACE[kind]}${placeInDay(sequence)} ${id}`,
  rest: (event) => event,
})

/** Alike in length, so that texts sort as the numbers do. */
const placeInDay = (sequence: number | undefined): string =>
  sequence === undefined
    ? ''
    : String(sequence).padStart(String(Number.MAX_SAFE_INTEGER).length, '0')
