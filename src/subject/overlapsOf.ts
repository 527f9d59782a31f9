import type { RecordId } from '../record/RecordId.js'
import type { TimeSpan } from '../time/TimeSpan.js'

/** Another session of the same member in the same minutes. */
export interface Overlap {
  readonly session: RecordId
  /** Billable time of both, each stretch at least a minute, in order; none where of one of them only its start is known. */
  readonly shared: ReadonlyArray<TimeSpan>
}

/** A session with its billable time. */
export interface SpannedSession {
  readonly session: RecordId
  readonly spans: ReadonlyArray<TimeSpan>
  /** Its start in epoch milliseconds, where that is all that is known of it. */
  readonly point?: number
  /** What holds it, such as its chart: those that one thing holds are not held against each other. Absent: it is held against all. */
  readonly within?: object
}

interface Item extends TimeSpan {
  readonly isPoint: boolean
  readonly index: number
  readonly session: RecordId
  readonly within: object | undefined
}

interface Noted extends Overlap {
  readonly shared: Array<TimeSpan>
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
  const found = new Map<number, Map<number, Noted>>()
  let active: ReadonlyArray<Item> = []
  for (const item of inOrder(sessions)) {
    const stillActive = active.filter(({ end }) => end > item.start)
    for (const other of stillActive) {
      if (other.index === item.index || isWithinOne(item, other)) continue
      const span = { start: item.start, end: Math.min(other.end, item.end) }
      if (span.end - span.start < MINUTE) continue
      const shared = item.isPoint || other.isPoint ? [] : [span]
      note(found, item.index, other, shared)
      note(found, other.index, item, shared)
    }
    active = latest([...stillActive, item])
  }
  return new Map([...found].map(([index, others]) => [index, [...others.values()]]))
}

const inOrder = (sessions: ReadonlyArray<SpannedSession>): ReadonlyArray<Item> =>
  sessions
    .flatMap(({ session, spans, point, within }, index) => [
      ...spans.map(({ start, end }) => ({ index, session, within, start, end, isPoint: false })),
      ...(point === undefined
        ? []
        : [{ index, session, within, start: point, end: point + MINUTE, isPoint: true }]),
    ])
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        (a.session < b.session ? -1 : a.session > b.session ? 1 : 0),
    )

const isWithinOne = (a: Item, b: Item): boolean => a.within !== undefined && a.within === b.within

/**
 * Those that go on longest, and one that is held by something else than the longest of them. One that is left out here has
 * been found to overlap those that stay, or is held by what holds them all.
 */
const latest = (items: ReadonlyArray<Item>): ReadonlyArray<Item> => {
  if (items.length <= MOST) return items
  const sorted = [...items].sort((a, b) => b.end - a.end)
  const [longest] = sorted
  const apart = sorted.find((other) => longest !== undefined && !isWithinOne(longest, other))
  const kept = sorted.slice(0, MOST)
  return apart === undefined || kept.includes(apart) ? kept : [...kept, apart]
}

const note = (
  found: Map<number, Map<number, Noted>>,
  index: number,
  { index: other, session }: Item,
  shared: ReadonlyArray<TimeSpan>,
): void => {
  const others = found.get(index) ?? new Map<number, Noted>()
  found.set(index, others)
  const before = others.get(other)
  if (before !== undefined) before.shared.push(...shared)
  else if (others.size < MOST) others.set(other, { session, shared: [...shared] })
}
