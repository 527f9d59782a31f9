import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { eventLine, type EventLine } from './EventLine.js'
import { isAfter, type EventMark } from './EventMark.js'
import { eventUse, type EventUse } from './EventUse.js'
import type { EventsThrough } from './eventsThrough.js'
import { alsoEnded } from './HeldUnits.js'
import { hasLines, hold, openUse, release, voidLines, type OpenUse } from './OpenUse.js'

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
  const { lineOf, linesOf, isOfOne, onlySessionOf } = eventLines([...dated, ...undated])
  const uses = new Map<string, OpenUse>()
  const releasedAfterRendered: Array<RecordId> = []
  const endUnnamed: Array<AuthorizationEvent> = []
  const voidUnheld: Array<AuthorizationEvent> = []

  const begin = (event: AuthorizationEvent, mark: EventMark): void => {
    const line = event.line === undefined ? undefined : lineOf(event.line)
    const session = event.session ?? onlySessionOf(event.line)
    const key = keyOf(session, event)
    const use = uses.get(key) ?? openUse(session, linesOf(session) ?? listOf(line))
    uses.set(key, use)
    hold(use, event, line, mark)
  }

  /** Ends what is of a session; where a line is named too, what is of that line and names no session. */
  const endUses = (session: RecordId, event: AuthorizationEvent, mark: EventMark): void => {
    const { id, kind, line } = event
    const keys = [ofSession(session), ...(line === undefined ? [] : [ofLine(line)])]
    const ended = keys.flatMap((key) => listOf(uses.get(key)))
    if (kind === 'voided') {
      const held = ended.filter((use) => hasLines(use, line, mark))
      for (const use of held) voidLines(use, line, mark, held.length === 1)
      if (held.length === 0) voidUnheld.push(event)
    } else if (ended.filter((use) => !release(use, mark, ended.length === 1)).length > 0) {
      releasedAfterRendered.push(id)
    }
  }

  const endLine = (id: RecordId, event: AuthorizationEvent, mark: EventMark): void => {
    const line = lineOf(id)
    const { billedFrom, renderedFrom } = line
    if (event.kind !== 'voided') {
      if (renderedFrom !== undefined && isAfter(mark, renderedFrom)) {
        releasedAfterRendered.push(event.id)
      }
      line.released = alsoEnded(line.released, mark, isOfOne(id))
    } else if (billedFrom === undefined || isAfter(billedFrom, mark)) voidUnheld.push(event)
    else line.voided = alsoEnded(line.voided, mark, isOfOne(id))
  }

  const apply = (event: AuthorizationEvent): void => {
    const { kind, session, line, happenedOn: on, sequence } = event
    const mark = { on, sequence }
    if (kind === 'granted' || kind === 'amended') return
    if (kind !== 'released' && kind !== 'voided') begin(event, mark)
    else if (session !== undefined) endUses(session, event, mark)
    else if (line !== undefined) endLine(line, event, mark)
    else endUnnamed.push(event)
  }

  for (const event of dated) {
    if (event.happenedOn > through) break
    apply(event)
  }
  // Whether they have happened is not known: all that they are about may be so or not.
  for (const event of undated) apply(event)
  return {
    byKey: new Map([...uses].map(([key, use]) => [key, eventUse(use)])),
    endUnnamed,
    voidUnheld,
    releasedAfterRendered,
  }
}

/** Which lines and sessions have to do with each other, as any of some events says, whatever its place among them. */
const eventLines = (events: ReadonlyArray<AuthorizationEvent>) => {
  const lines = new Map<RecordId, EventLine>()
  const linesBySession = new Map<RecordId, Set<EventLine>>()
  const sessionsByLine = new Map<RecordId, Set<RecordId>>()
  const lineOf = (id: RecordId): EventLine => {
    const line = lines.get(id) ?? eventLine()
    lines.set(id, line)
    return line
  }
  for (const { session, line } of events) {
    if (session === undefined || line === undefined) continue
    addTo(linesBySession, session, lineOf(line))
    addTo(sessionsByLine, line, session)
  }
  return {
    lineOf,
    /** Absent where there is no session. */
    linesOf: (session: RecordId | undefined): ReadonlyArray<EventLine> | undefined =>
      session === undefined ? undefined : [...(linesBySession.get(session) ?? [])],
    /** Whether a line has one session at the most. */
    isOfOne: (line: RecordId): boolean => (sessionsByLine.get(line)?.size ?? 0) < 2,
    /** The session of a line that has one alone. */
    onlySessionOf: (line: RecordId | undefined): RecordId | undefined => {
      const sessions = line === undefined ? undefined : sessionsByLine.get(line)
      const [session] = sessions?.size === 1 ? sessions : []
      return session
    },
  }
}

const addTo = <A, B>(sets: Map<A, Set<B>>, key: A, element: B): void => {
  sets.set(key, (sets.get(key) ?? new Set()).add(element))
}

const listOf = <A>(one: A | undefined): ReadonlyArray<A> => (one === undefined ? [] : [one])

const ofSession = (id: RecordId): string => `session ${id}`

const ofLine = (id: RecordId): string => `line ${id}`

const keyOf = (session: RecordId | undefined, { id, line }: AuthorizationEvent): string => {
  if (session !== undefined) return ofSession(session)
  return line === undefined ? `event ${id}` : ofLine(line)
}
