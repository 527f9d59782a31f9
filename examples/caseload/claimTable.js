import { these as T } from 'fp-ts'
import { shortClock } from './clock.js'
import { paragraph, table } from './layout.js'
import { serviceText } from './sessionTable.js'

const columns = [
  { title: 'Date', width: 10 },
  { title: 'Service', width: 16 },
  { title: 'By', width: 8 },
  { title: 'Documented', width: 10, right: true },
  { title: 'Claimable', width: 9, right: true },
  { title: 'Over', width: 4, right: true },
  { title: 'Claimable minutes, by session', width: 29 },
]

/** The claim lines of a member, each with the minutes that it rests on, and the sessions that give none. */
export const claimTable = ({ lines }) => {
  const claimed = lines.flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right]))
  const rows = claimed.map((line) => [
    line.serviceDate,
    serviceText(line.code, line.format),
    line.renderingProvider ?? '–',
    line.documentedUnits,
    line.units,
    line.overLimitUnits,
    stretches(line.slices).map(({ session, start, end }) => `${session} ${shortClock(start, end)}`),
  ])
  const unclaimed = lines.flatMap(({ sessions, outcome }) => (T.isLeft(outcome) ? sessions : []))
  const looked = lines.flatMap(({ sessions, outcome }) => (T.isBoth(outcome) ? sessions : []))
  return [
    ...(rows.length === 0 ? ['  None.'] : table(columns, rows)),
    ...named('No line comes from', unclaimed),
    ...named('With findings to be looked at first', looked),
  ]
}

const named = (text, sessions) =>
  sessions.length === 0 ? [] : paragraph(`${text}: ${sessions.join(', ')}.`, { indent: 2 })

/** The uninterrupted time of each session, put together from the units. */
const stretches = (slices) => {
  const joined = []
  for (const { session, start, end } of slices.flatMap(({ pieces }) => pieces)) {
    const last = joined.at(-1)
    const goesOn = last?.session === session && Date.parse(last.end) === Date.parse(start)
    if (goesOn) last.end = end
    else joined.push({ session, start, end })
  }
  return joined
}
