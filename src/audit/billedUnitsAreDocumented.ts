import type { RecordId } from '../record/RecordId.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { citedUnits } from './citedUnits.js'
import { claimedDays, type ClaimedDay } from './claimedDays.js'
import { evidenceOf, firstOf } from './firstOf.js'
import { groupUnits, ownUnits, type GroupUnits } from './groupUnits.js'
import { datesOfLine, isOnLine } from './LineDates.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import { lineGroups } from './lineGroups.js'
import { linesOfDays } from './linesOfDays.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'
import { missingUnits } from './missingUnits.js'
import { unitReading } from './unitReading.js'
import { unitRemedies, type UnitReason } from './unitRemedies.js'

/** How many units were billed, how many are documented, and where it can be shown how that came about. */
export interface BilledUnitsDetail {
  readonly reason: UnitReason
  readonly line: RecordId
  readonly billedUnits: number
  /** Units that begin in its sessions on its days, as documented; of those that the payer sums with others', what these leave. */
  readonly documentedUnits: number
  /** Those of them that the review leaves on claim lines, where a limit or a finding takes others. */
  readonly claimableUnits: number
  /** How many sessions it was billed for. */
  readonly sessions: number
  /** Where each session was rounded by itself: the lines of the member on its days, in order of id, the first 16. */
  readonly lines?: ReadonlyArray<RecordId>
}

/**
 * The units of a line are those that its sessions earn by the policy of their date. Where they are not, and another way of
 * counting gives the billed number exactly, the finding names that way: it shows what the number fits, not what somebody
 * did. A line has too few where it has fewer than the review leaves of the documented ones. Of lines that share sessions
 * each is held against all that these earn; what they bill together is judged by `sessionsAreBilledOnce`. Lines whose time
 * the payer adds up are held against what each has of the sum, so that what they bill together decides.
 */
export const billedUnitsAreDocumented: AuditCheck<
  'billedUnitsAreDocumented',
  BilledUnitsDetail,
  LineBench
> = {
  id: 'billedUnitsAreDocumented',
  title: 'The billed units are those that the documented time earns',
  severity: 'error',
  reasons: unitRemedies,
  find: (bench) => {
    const { judged, documentedOf, openOf } = bench
    const facts: Array<AuditFact<BilledUnitsDetail>> = []
    const gaps = new Map<string, number>()
    const missing = missingUnits(documentedOf)
    const daysOf = claimedDays(documentedOf)
    const linesBeside = linesOfDays(judged)
    const groups = lineGroups(judged, documentedOf)
    const unitsOf = groupUnits(bench, groups)
    for (const group of groups) {
      const { lines } = group
      const ofGroup = unitsOf(group)
      const fromOthers = Math.max(0, ofGroup.documented - ownUnits(group).documented)
      for (const matched of lines) {
        const { line, services } = matched
        const unknown = new Set([...openOf(matched), ...services.flatMap(missing)])
        for (const path of unknown) addGap(gaps, path)
        const days = daysOf(matched)
        // That it was billed for no session, for none of its days, or with no unit is told by other checks.
        if (unknown.size > 0 || days.length === 0) continue
        const own = ownUnits({ days })
        const isAlone = lines.length === 1
        const documented = isAlone ? ofGroup.documented : own.documented + fromOthers
        const units = { documented, claimable: isAlone ? ofGroup.claimable : own.claimable }
        const said = detailOf(matched, days, units, isAlone)
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
  { documented: documentedUnits, claimable: leftUnits }: GroupUnits,
  isAlone: boolean,
): BilledUnitsDetail | undefined => {
  const { id, units: billedUnits = 0 } = line
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
