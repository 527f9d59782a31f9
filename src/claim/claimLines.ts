import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { UnitReckoning } from '../subject/reckonUnits.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { ClaimLine } from './ClaimLine.js'
import { isOpen, type OpenFinding } from './Finding.js'
import { lineModifiers } from './lineModifiers.js'
import { lineParts } from './lineParts.js'
import type { LineReview } from './LineReview.js'
import { makeClaimLine } from './makeClaimLine.js'
import type { SubjectFindings } from './SubjectFindings.js'

/**
 * The claim lines of the units that are supported, each with what is still open about its sessions, and the
 * sessions that give none, with why; in order of service date, then of the sessions.
 */
export const claimLines = (
  chart: Chart,
  judged: ReadonlyArray<SubjectFindings>,
  supported: UnitReckoning,
): ReadonlyArray<LineReview> => {
  const places = new Map(judged.map(({ subject }, place) => [subject.session.id, place]))
  const onLines = new Set<RecordId>()
  const placed: Array<PlacedLine> = []
  for (const { line, claimed } of claimable(chart, judged, supported)) {
    const ofLine = line.sessions.map((id) => places.get(id) ?? -1)
    for (const id of line.sessions) onLines.add(id)
    const open = ofLine.flatMap((place) => openFindings(judged[place]))
    placed.push(
      placedLine(
        line.serviceDate,
        ofLine[0] ?? -1,
        line.sessions,
        outcomeOf(open, claimed),
        claimed,
      ),
    )
  }
  judged.forEach((one, place) => {
    const { session, serviceDate } = one.subject
    if (onLines.has(session.id)) return
    placed.push(placedLine(serviceDate, place, [session.id], outcomeOf(openFindings(one))))
  })
  return placed.sort(byDate).flatMap(({ review }) => review)
}

/** The service lines of H2014 that a payer's edition judges, in the parts that may be claimed. */
const claimable = (
  chart: Chart,
  judged: ReadonlyArray<SubjectFindings>,
  { byEditions, limitUse }: UnitReckoning,
): ReadonlyArray<{ readonly line: ServiceLine; readonly claimed: ClaimLine }> => {
  const subjects = new Map(judged.map(({ subject }) => [subject.session.id, subject]))
  return [...byEditions].flatMap(([editions, result]) => {
    if (editions.payer === undefined || E.isLeft(result)) return []
    const partsOf = lineParts(editions, limitUse, subjects)
    const make = makeClaimLine(chart, subjects, editions.payer)
    const lines = lineModifiers(
      editions,
      subjects,
    )(result.right.lines.filter(({ code }) => isSkillsTraining(code)))
    return lines.flatMap(partsOf).map((part) => ({ line: part.documented, claimed: make(part) }))
  })
}

/** A line of no units is not made. Where nothing is open either there is nothing to say. */
const outcomeOf = (
  open: ReadonlyArray<OpenFinding>,
  line?: ClaimLine,
): LineReview['outcome'] | undefined => {
  const [first, ...rest] = open
  const claimed = line === undefined || line.units === 0 ? undefined : line
  if (first === undefined) return claimed && T.right(claimed)
  return claimed === undefined ? T.left([first, ...rest]) : T.both([first, ...rest], claimed)
}

const openFindings = (one: SubjectFindings | undefined): ReadonlyArray<OpenFinding> =>
  one === undefined ? [] : one.findings.filter(isOpen)

interface PlacedLine {
  readonly date: string
  readonly place: number
  readonly review: ReadonlyArray<LineReview>
}

/** After every date. */
const UNDATED = '~'

const placedLine = (
  date: string = UNDATED,
  place: number,
  sessions: ReadonlyArray<RecordId>,
  outcome: LineReview['outcome'] | undefined,
  line?: ClaimLine,
): PlacedLine => {
  if (outcome === undefined) return { date, place, review: [] }
  const over = line?.units === 0 ? { overLimitUnits: line.overLimitUnits } : {}
  return { date, place, review: [{ sessions, outcome, ...over }] }
}

const byDate = (a: PlacedLine, b: PlacedLine): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.place - b.place
