import { carcs } from '../code/carcs.js'
import { addTo } from '../codec/addTo.js'
import type { RecordId } from '../record/RecordId.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { citedUnits } from './citedUnits.js'
import { claimableUnits, claimedDays, type ClaimedDay } from './claimedDays.js'
import { evidenceOf, firstOf } from './firstOf.js'
import { datesOfLine, isOnLine } from './LineDates.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import { lineGroups } from './lineGroups.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'
import { missingUnits } from './missingUnits.js'
import type { UnitReading } from './otherReckonings.js'
import { unitReading } from './unitReading.js'

/** How many units were billed, how many are documented, and where it can be shown how that came about. */
export interface BilledUnitsDetail {
  readonly reason:
    | UnitReading
    | 'moreThanDocumented'
    | 'fewerByClockChange'
    | 'fewerThanDocumented'
    | 'midnightNotStated'
  readonly line: RecordId
  readonly billedUnits: number
  /** Units that begin in its sessions on its days, as documented. */
  readonly documentedUnits: number
  /** Those of them that the review leaves on claim lines, where a limit or a finding takes others. */
  readonly claimableUnits: number
  /** How many sessions it was billed for. */
  readonly sessions: number
  /** Where each session was rounded by itself: the lines of the member on its days, in order of id, the first 16. */
  readonly lines?: ReadonlyArray<RecordId>
}

const fix = 'Replace the line by one with the units that are documented.'
const carc = carcs.lengthOfServiceNotSupported
const over = { fix, fixedBy: 'biller', carc } as const

/**
 * The units of a line are those that its sessions earn by the policy of their date. Where they are not, and another way of
 * counting gives the billed number exactly, the finding names that way: it shows what the number fits, not what somebody
 * did. A line has too few where it has fewer than the review leaves of the documented ones. Of lines that share sessions each is held against all that these earn; what they bill together is judged by
 * `sessionsAreBilledOnce`.
 */
export const billedUnitsAreDocumented: AuditCheck<
  'billedUnitsAreDocumented',
  BilledUnitsDetail,
  LineBench
> = {
  id: 'billedUnitsAreDocumented',
  title: 'The billed units are those that the documented time earns',
  severity: 'error',
  reasons: {
    belowMinimum: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: the others fit time that is too short for a unit.',
      ...over,
    },
    clockChange: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the difference of the times on the clock, which was changed in between.',
      ...over,
    },
    nonBillableTimeBilled: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the time with what is not billable in it.',
      ...over,
    },
    unattendedTimeBilled: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the whole session, of which the member attended a part.',
      ...over,
    },
    timeOutsideNoteBilled: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the times of the session, of which those of the note hold a part.',
      ...over,
    },
    breaksAddedUp: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit time before and after breaks added up, and this payer asks for uninterrupted time.',
      ...over,
    },
    eachSessionRoundedUp: {
      sentence:
        'Line {line} was billed with {billedUnits} units for {sessions} sessions, {documentedUnits} are documented: they fit each session rounded by itself, and this payer adds up minutes first. Lines of that day: {lines}.',
      ...over,
    },
    roundedUp: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit every part of a unit rounded up to a whole one.',
      ...over,
    },
    moreThanDocumented: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented.',
      ...over,
    },
    fewerByClockChange: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: the billed ones fit the difference of the times on the clock, which was changed in between.',
      fix,
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
    midnightNotStated: {
      sentence:
        'Line {line} was billed with {billedUnits} units for one day; {documentedUnits} are documented on it and after its midnight, and no policy says to which day these belong.',
      fix: 'Ask the payer to which service date time after midnight belongs; where it is that of each day, replace the line by one for each.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
    fewerThanDocumented: {
      sentence:
        'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented and the review leaves {claimableUnits} of them.',
      fix,
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  find: ({ judged, documentedOf, openOf }) => {
    const facts: Array<AuditFact<BilledUnitsDetail>> = []
    const gaps = new Map<string, number>()
    const missing = missingUnits(documentedOf)
    const daysOf = claimedDays(documentedOf)
    const linesBeside = linesByDay(judged)
    for (const { lines } of lineGroups(judged, documentedOf)) {
      for (const matched of lines) {
        const { line, services } = matched
        const unknown = new Set([...openOf(matched), ...services.flatMap(missing)])
        for (const path of unknown) addGap(gaps, path)
        const days = daysOf(matched)
        // That it was billed for no session, for none of its days, or with no unit is told by other checks.
        if (unknown.size > 0 || days.length === 0) continue
        const said = detailOf(matched, days, lines.length === 1)
        if (said === undefined) continue
        const beside = said.reason === 'eachSessionRoundedUp' ? linesBeside(matched) : []
        const detail = beside.length === 0 ? said : { ...said, lines: beside }
        const sessions = firstOf(services.map(({ session }) => session.id))
        const others = beside.filter((id) => id !== line.id)
        facts.push({
          ...lineFact(line, detail, [
            ...sessions.map(sessionEvidence),
            ...evidenceOf('billedLine', others),
          ]),
          ...citedBy(said.reason, services),
        })
      }
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

/** A line that shares sessions with others may have fewer units than these are documented with, and not more. */
const detailOf = (
  { line, services }: MatchedLine,
  days: ReadonlyArray<ClaimedDay>,
  isAlone: boolean,
): BilledUnitsDetail | undefined => {
  const { id, units: billedUnits = 0 } = line
  const documentedUnits = days.reduce((sum, { day }) => sum + day.documented, 0)
  const leftUnits = days.reduce((sum, day) => sum + claimableUnits(day), 0)
  const isOver = billedUnits > documentedUnits
  const isUnder = billedUnits < leftUnits && isAlone
  const dates = datesOfLine(line)
  const isOverMidnight = days.some(({ day }) => !isOnLine(dates, day.serviceDate))
  if (billedUnits <= 0 || !(isOver || isUnder || isOverMidnight)) return undefined
  const reading = unitReading({ services, dates, documentedUnits, billedUnits })
  const told = {
    line: id,
    billedUnits,
    documentedUnits,
    claimableUnits: leftUnits,
    sessions: services.length,
  }
  if (isOver) return { reason: reading ?? 'moreThanDocumented', ...told }
  if (isOverMidnight) return { reason: 'midnightNotStated', ...told }
  const reason = reading === 'clockChange' ? 'fewerByClockChange' : 'fewerThanDocumented'
  return { reason, ...told }
}

/** The text by which the units were reckoned that the billed ones differ from: none where several editions have part in it. */
const citedBy = (
  reason: BilledUnitsDetail['reason'],
  services: ReadonlyArray<AuditedService>,
): ReturnType<typeof citedUnits> => {
  const [first, ...others] = new Set(services.map(({ editions }) => editions))
  if (first === undefined || others.length > 0) return {}
  const isSummed = reason === 'eachSessionRoundedUp' || reason === 'breaksAddedUp'
  return citedUnits(first, isSummed ? 'aggregation' : 'rounding')
}

/** The line and the first others that were billed for sessions of the same member on the same days, in order of id. */
const linesByDay = (
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
