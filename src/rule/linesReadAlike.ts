import { compareText } from '../codec/compareText.js'
import type { GroupingKey } from '../policy/GroupingKey.js'
import { summedOver } from '../policy/summedOver.js'
import type { RecordId } from '../record/RecordId.js'
import { unitPolicyOf, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { statedModifiers } from '../subject/statedModifiers.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { groupingText } from '../units/groupingText.js'
import { borneModifiers } from './borneModifiers.js'
import { earnsUnits } from './earnsUnits.js'
import { onceInARow } from './onceInARow.js'
import { serviceDatesIn } from './serviceDatesIn.js'

/** How many other lines are told of. */
const MOST = 8

/**
 * The sessions that are on other lines of a service date than a session, where those lines read the same on a claim: in
 * code, rendering provider, place, modifiers and the authorization that is named. Such lines are kept apart by what no
 * claim says, unless the payer sums over it. One session of each line, in order of id, the first of many.
 */
export const linesReadAlike = (
  editions: Editions,
): ((subject: SessionSubject, date: CalendarDate) => ReadonlyArray<RecordId>) => {
  const reads = readsOn(editions)
  const keeps = groupingText(keepingApart(editions))
  const alike = onceInARow((sessions: ReadonlyArray<SessionSubject>) => {
    const found = new Map<CalendarDate, ReadonlyMap<RecordId, ReadonlyArray<RecordId>>>()
    for (const [date, day] of onLinesByDate(sessions)) {
      // Where there is one session there is one line.
      if (day.length > 1) found.set(date, alikeAmong(day, reads(date), keeps))
    }
    return found
  })
  return (subject, date) =>
    alike(subject.sessionsOfMember()).get(date)?.get(subject.session.id) ?? []
}

/** What a claim says of a session on a service date, as one text. */
const readsOn = (editions: Editions) => {
  const says = groupingText(['code', 'renderingProvider', 'placeOfService'])
  const borne = borneModifiers(editions)
  return (serviceDate: CalendarDate) =>
    (subject: SessionSubject): string => {
      const { known } = borne({ ...subject, serviceDate })
      const { session } = subject
      return JSON.stringify([says(session), [...new Set(known)].sort(), session.authorization])
    }
}

/** What keeps sessions on lines of their own and stands on no claim. */
const keepingApart = (editions: Editions): ReadonlyArray<GroupingKey> => {
  const over = summedOver(unitPolicyOf(editions).aggregation)
  const facts: ReadonlyArray<GroupingKey> =
    // Modifiers that follow from facts are told apart by what they are, not by what was typed.
    statedModifiers(editions).length > 0
      ? ['modality', 'format']
      : ['modality', 'format', 'modifiers']
  return facts.filter((fact) => !over.includes(fact))
}

const onLinesByDate = (
  sessions: ReadonlyArray<SessionSubject>,
): ReadonlyMap<CalendarDate, ReadonlyArray<SessionSubject>> => {
  const days = new Map<CalendarDate, Array<SessionSubject>>()
  for (const subject of sessions) {
    if (!earnsUnits(subject)) continue
    for (const date of serviceDatesIn(subject)) {
      const day = days.get(date)
      if (day === undefined) days.set(date, [subject])
      else day.push(subject)
    }
  }
  return days
}

const alikeAmong = (
  day: ReadonlyArray<SessionSubject>,
  reads: (subject: SessionSubject) => string,
  keeps: (session: SessionSubject['session']) => string,
): ReadonlyMap<RecordId, ReadonlyArray<RecordId>> => {
  const texts = [...day]
    .sort((a, b) => compareText(a.session.id, b.session.id))
    .map((one) => ({ id: one.session.id, reads: reads(one), line: keeps(one.session) }))
  const lines = new Map<string, Map<string, RecordId>>()
  for (const { id, reads: text, line } of texts) {
    const first = lines.get(text) ?? new Map<string, RecordId>()
    lines.set(text, first)
    // One more than are told of, since one of them may be the session's own.
    if (first.size <= MOST && !first.has(line)) first.set(line, id)
  }
  return new Map(
    texts.map(({ id, reads: text, line }) => [
      id,
      [...(lines.get(text) ?? [])]
        .flatMap(([other, of]) => (other === line ? [] : [of]))
        .slice(0, MOST),
    ]),
  )
}
