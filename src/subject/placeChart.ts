import * as E from 'fp-ts/Either'
import { groupedBy } from '../codec/groupedBy.js'
import type { Chart } from '../record/Chart.js'
import type { Note } from '../record/Note.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { chronological } from '../units/chronological.js'
import { serviceDatesOf } from '../units/ContactPart.js'
import { datedSession } from '../units/DatedSession.js'
import { sessionTime, type SessionTime } from '../units/sessionTime.js'
import type { ChooseEditions, EditionChoice } from './chooseEditions.js'
import { chooseNote } from './chooseNote.js'
import { isDelivered } from './isDelivered.js'
import { isKnown } from './isKnown.js'
import type { PlacedSession } from './PlacedSession.js'
import { serviceDateOf } from '../record/serviceDateOf.js'

/** The sessions of a chart that were delivered or may be, of every code, each with what it is judged by, in order of start. */
export const placeChart =
  (choose: ChooseEditions, countsPlanned: boolean) =>
  (chart: Chart): ReadonlyArray<PlacedSession> => {
    const { sessions = [], notes = [] } = chart
    const notesOf = notesBySession(notes)
    const areNotesKnown = isKnown(chart, 'notes')
    const choiceOn = choicesByDate(choose, chart)
    const delivered = sessions.filter(
      (session) => isDelivered(session) && (countsPlanned || session.status !== 'planned'),
    )
    const counts = countsById(delivered)
    return inOrder(delivered).map((session) => {
      const serviceDate = serviceDateOf(session)
      const noteVersions = notesOf.get(session.id) ?? []
      const note = chooseNote(noteVersions, areNotesKnown)
      const time = sessionTime(session, note.kind === 'chosen' ? note.record : undefined)
      const lastDate = E.isRight(time) ? lastDateOf(session, time.right) : serviceDate
      const sessionsOfSameId = counts.get(session.id) ?? 1
      return {
        session,
        ...choiceOn(serviceDate, lastDate),
        serviceDate,
        note,
        noteVersions,
        time,
        sessionsOfSameId,
      }
    })
  }

const inOrder = chronological<Session>({
  start: ({ start }) => (start === undefined ? Infinity : instantOf(start)),
  id: ({ id }) => id,
  rest: (session) => session,
})

/** The day after the service date where a session has billable time after midnight. */
const lastDateOf = (session: Session, time: SessionTime): CalendarDate | undefined => {
  const dates = serviceDatesOf('splitByServiceDate', datedSession(session, time))
  return dates[dates.length - 1]
}

/** The choice for a date, made once; a night is rare and chosen each time. */
const choicesByDate = (choose: ChooseEditions, { member }: Chart) => {
  const known = new Map<CalendarDate | undefined, EditionChoice>()
  return (date: CalendarDate | undefined, lastDate: CalendarDate | undefined): EditionChoice => {
    if (lastDate !== date) return choose(member, date, lastDate)
    const choice = known.get(date) ?? choose(member, date)
    known.set(date, choice)
    return choice
  }
}

const notesBySession = groupedBy(({ session }: Note) => session)

const countsById = (sessions: ReadonlyArray<Session>): ReadonlyMap<RecordId, number> => {
  const counts = new Map<RecordId, number>()
  for (const { id } of sessions) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
