import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { eventUse, hold, release, voidLines, type EventUse, type OpenUse } from './EventUse.js'
import type { EventsThrough } from './eventsThrough.js'

/** What the events of an authorization hold. */
export interface EventUses {
  /** By the session that they name, or else the line, or else the event itself. */
  readonly byKey: ReadonlyMap<string, EventUse>
  /** The events that release or void and do not say what: it may be any of them. */
  readonly endUnnamed: ReadonlyArray<AuthorizationEvent>
  /** The events that void lines which no event bills: lines before the history, where it has such. */
  readonly voidUnheld: ReadonlyArray<AuthorizationEvent>
  /** The events that release a session which was rendered or billed. */
  readonly releasedAfterRendered: ReadonlyArray<RecordId>
}

/**
 * What events hold through a day, by what they name. A line that one event bills for a session is that session's for all
 * of them, also for those before it.
 */
export const eventUses = ({ dated, undated }: EventsThrough, through: CalendarDate): EventUses => {
  const sessionsOf = sessionsByLine([...dated, ...undated])
  const uses = new Map<string, OpenUse>()
  const releasedAfterRendered: Array<RecordId> = []
  const endUnnamed: Array<AuthorizationEvent> = []
  const voidUnheld: Array<AuthorizationEvent> = []

  const begin = (event: AuthorizationEvent): ReadonlyArray<OpenUse> => {
    const session = event.session ?? onlySession(sessionsOf, event.line)
    const key = keyOf(session, event)
    const use = uses.get(key) ?? openUse(session)
    uses.set(key, use)
    hold(use, event)
    return [use]
  }

  const end = (event: AuthorizationEvent): ReadonlyArray<OpenUse> => {
    const { kind, session, line } = event
    if (session === undefined && line === undefined) {
      endUnnamed.push(event)
      return []
    }
    const named = [
      ...[...(session === undefined ? (sessionsOf.get(line ?? '') ?? []) : [session])].map(
        ofSession,
      ),
      ...(line === undefined ? [] : [ofLine(line)]),
    ]
    const ended = named.flatMap((key) => {
      const use = uses.get(key)
      return use === undefined ? [] : [use]
    })
    if (kind === 'voided') {
      const held = ended.filter((use) => voidLines(use, line))
      if (held.length === 0) voidUnheld.push(event)
      return held
    }
    if (ended.some((use) => !release(use))) releasedAfterRendered.push(event.id)
    return ended
  }

  const apply = (event: AuthorizationEvent): ReadonlyArray<OpenUse> => {
    switch (event.kind) {
      case 'granted':
      case 'amended':
        return []
      case 'reserved':
      case 'rendered':
      case 'billed':
        return begin(event)
      case 'released':
      case 'voided':
        return end(event)
    }
  }

  for (const event of dated) {
    if (event.happenedOn > through) break
    for (const use of apply(event)) use.lastOn = event.happenedOn
  }
  // Whether they have happened is not known: all that they are about may be so or not.
  for (const event of undated) for (const use of apply(event)) use.isDated = false
  return {
    byKey: new Map([...uses].map(([key, use]) => [key, eventUse(use)])),
    endUnnamed,
    voidUnheld,
    releasedAfterRendered,
  }
}

type SessionsByLine = ReadonlyMap<RecordId, ReadonlySet<RecordId>>

const sessionsByLine = (events: ReadonlyArray<AuthorizationEvent>): SessionsByLine => {
  const byLine = new Map<RecordId, Set<RecordId>>()
  for (const { session, line } of events) {
    if (session === undefined || line === undefined) continue
    const sessions = byLine.get(line) ?? new Set<RecordId>()
    sessions.add(session)
    byLine.set(line, sessions)
  }
  return byLine
}

const onlySession = (byLine: SessionsByLine, line: RecordId | undefined): RecordId | undefined => {
  const [session, ...others] = line === undefined ? [] : (byLine.get(line) ?? [])
  return others.length === 0 ? session : undefined
}

const ofSession = (id: RecordId): string => `session ${id}`

const ofLine = (id: RecordId): string => `line ${id}`

const keyOf = (session: RecordId | undefined, { id, line }: AuthorizationEvent): string => {
  if (session !== undefined) return ofSession(session)
  return line === undefined ? `event ${id}` : ofLine(line)
}

const openUse = (session: RecordId | undefined): OpenUse => ({
  session,
  reserved: undefined,
  rendered: undefined,
  lines: new Map(),
  most: 0,
  lastOn: undefined,
  isDated: true,
})
