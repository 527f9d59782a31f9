import type { RecordId } from '../record/RecordId.js'
import type { TimeSpan } from '../time/TimeSpan.js'

/** Another session of the same member in the same minutes. */
export interface Overlap {
  readonly session: RecordId
  /** Billable time of both, at least a minute; 0 where of one of them only its start is known. */
  readonly milliseconds: number
}

/** A session with its billable time. */
export interface SpannedSession {
  readonly session: RecordId
  readonly spans: ReadonlyArray<TimeSpan>
  /** Its start in epoch milliseconds, where that is all that is known of it. */
  readonly point?: number
}

interface Item extends TimeSpan {
  readonly isPoint: boolean
  readonly index: number
  readonly session: RecordId
}

const MINUTE = 60_000

/** How many other sessions are named for one. */
const MOST = 8

/**
 * Which sessions of one member are in the same minutes, by their place in the list. One sweep in order of
 * time: every session that overlaps another is found; of very many at once, some are named. Clocks differ by seconds:
 * what is less than a whole minute is no overlap. Of a session of which only the start is known its first minute stands
 * for it.
 */
export const overlapsOf = (
  sessions: ReadonlyArray<SpannedSession>,
): ReadonlyMap<number, ReadonlyArray<Overlap>> => {
  const found = new Map<number, Map<number, Overlap>>()
  let active: ReadonlyArray<Item> = []
  for (const item of inOrder(sessions)) {
    const stillActive = active.filter(({ end }) => end > item.start)
    for (const other of stillActive) {
      if (other.index === item.index) continue
      const shared = Math.min(other.end, item.end) - item.start
      if (shared < MINUTE) continue
      const milliseconds = item.isPoint || other.isPoint ? 0 : shared
      note(found, item.index, other, milliseconds)
      note(found, other.index, item, milliseconds)
    }
    active = latest([...stillActive, item])
  }
  return new Map([...found].map(([index, others]) => [index, [...others.values()]]))
}

const inOrder = (sessions: ReadonlyArray<SpannedSession>): ReadonlyArray<Item> =>
  sessions
    .flatMap(({ session, spans, point }, index) => [
      ...spans.map(({ start, end }) => ({ index, session, start, end, isPoint: false })),
      ...(point === undefined
        ? []
        : [{ index, session, start: point, end: point + MINUTE, isPoint: true }]),
    ])
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        (a.session < b.session ? -1 : a.session > b.session ? 1 : 0),
    )

/** Those that go on longest. One that is left out here has been found to overlap those that stay. */
const latest = (items: ReadonlyArray<Item>): ReadonlyArray<Item> =>
  items.length <= MOST ? items : [...items].sort((a, b) => b.end - a.end).slice(0, MOST)

const note = (
  found: Map<number, Map<number, Overlap>>,
  index: number,
  { index: other, session }: Item,
  milliseconds: number,
): void => {
  const others = found.get(index) ?? new Map<number, Overlap>()
  found.set(index, others)
  const before = others.get(other)
  if (before !== undefined) {
    others.set(other, { session, milliseconds: before.milliseconds + milliseconds })
  } else if (others.size < MOST) others.set(other, { session, milliseconds })
}
