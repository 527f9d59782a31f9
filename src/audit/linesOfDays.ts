import { addTo } from '../codec/addTo.js'
import type { RecordId } from '../record/RecordId.js'
import { firstOf } from './firstOf.js'
import type { MatchedLine } from './MatchedLine.js'

/** The line and the first others that were billed for sessions of the same member on the same days, in order of id. */
export const linesOfDays = (
  judged: ReadonlyArray<MatchedLine>,
): ((matched: MatchedLine) => ReadonlyArray<RecordId>) => {
  const daysOf = ({ line: { member }, services }: MatchedLine): ReadonlySet<string> =>
    new Set(services.map(({ serviceDate = '' }) => `${serviceDate} ${member}`))
  const onDays = new Map<string, Array<RecordId>>()
  for (const matched of judged) {
    for (const day of daysOf(matched)) addTo(onDays, day, matched.line.id)
  }
  const firstOn = new Map([...onDays].map(([day, ids]) => [day, firstOf(ids)]))
  return (matched) =>
    [
      ...firstOf([
        matched.line.id,
        ...[...daysOf(matched)].flatMap((day) => firstOn.get(day) ?? []),
      ]),
    ].sort()
}
