import { clock } from './clock.js'
import { paragraph, table } from './layout.js'

const columns = [
  { title: 'Session', width: 12 },
  { title: 'Date', width: 10 },
  { title: 'Start–end', width: 24 },
  { title: 'Service', width: 16 },
  { title: 'Minutes', width: 7, right: true },
  { title: 'Units', width: 5, right: true },
  { title: 'Support', width: 12 },
]

/** The reviewed sessions of a member, and which others there are. */
export const sessionTable = (chart, sessions) => {
  const recordOf = recordsInOrder(sessions)
  const rows = chart.sessions.map(({ session, serviceDate, minutes, units, support }) => {
    const { start, end, code, format } = recordOf(session)
    return [
      session,
      serviceDate ?? 'not known',
      clock(start, end),
      serviceText(code, format?.kind),
      minutes ?? '–',
      units ?? '–',
      support,
    ]
  })
  return [...table(columns, rows), ...others(chart, sessions)]
}

/** A code and how many were served. */
export const serviceText = (code, format) => (format === undefined ? code : `${code} ${format}`)

/** The records of a session id one after the other, for an id may be borne by several. */
const recordsInOrder = (sessions) => {
  const byStart = [...sessions].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
  return (id) => {
    const index = byStart.findIndex((session) => session.id === id)
    return index === -1 ? {} : byStart.splice(index, 1)[0]
  }
}

const statuses = { cancelled: 'cancelled', noShow: 'no show', planned: 'planned' }

const others = (chart, sessions) => {
  const reviewed = new Set(chart.sessions.map(({ session }) => session))
  const left = sessions.filter(({ id }) => !reviewed.has(id))
  if (left.length === 0) return []
  const said = left.map(({ id, code, status }) => `${id} ${statuses[status] ?? code}`)
  return paragraph(`Not reviewed: ${said.join(', ')}.`, { indent: 2 })
}
