import type { Moment } from '../code/Moment.js'
import type { Role } from '../code/Role.js'
import { compareText } from '../codec/compareText.js'
import type { Override } from '../record/Override.js'
import type { RecordId } from '../record/RecordId.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { isOpen, type Finding, type OpenFinding } from './Finding.js'
import { overrideRefusal } from './overrideRefusal.js'
import type { OverrideRefusal, OverrideStanding } from './OverrideStanding.js'
import { overridingRoles } from './overridingRoles.js'
import { standingOverrides, type StandingOverride } from './standingOverrides.js'
import type { SubjectFindings } from './SubjectFindings.js'

/** What a person's decisions do to the findings of one chart: at an audit nothing. */
export interface Overriding {
  /** The findings of a session, those that a decision lets stand with its id. Nothing else of them changes. */
  readonly over: (
    subject: SessionSubject,
    findings: ReadonlyArray<Finding>,
  ) => ReadonlyArray<Finding>
  /** What became of each override, in order of id. */
  readonly standings: (judged: ReadonlyArray<SubjectFindings>) => ReadonlyArray<OverrideStanding>
}

/**
 * Applies the overrides of charts, outside the rules: a decision counts where it was made on the service date or later,
 * and the policy that asks for what is open lets that role override that rule. Of several that count, the one whose id
 * sorts first lets the finding stand. An auditor does not heed what was decided within the agency: at `audit` findings
 * stay as they are, and the standings alone say what was decided about them.
 */
export const overriding = (
  asOf: CalendarDate,
  moment: Moment,
): ((overrides: ReadonlyArray<Override> | undefined) => Overriding) => {
  const rolesFor = overridingRoles()
  const isHonored = moment !== 'audit'
  return (overrides = []) => {
    if (overrides.length === 0) return NOTHING_OVERRIDDEN
    const refusal = overrideRefusal(overrides, asOf)
    const counting = standingOverrides(overrides.filter((one) => refusal(one) === undefined))
    const answers: Answers = (subject, finding) =>
      counting.about(finding.rule, subject.session.id).map((one) => ({
        id: one.id,
        refusal: refusalOf(one, subject, finding, rolesFor(subject.editions, finding)),
      }))
    const overridden = (subject: SessionSubject, finding: Finding): Finding => {
      if (!isOpen(finding)) return finding
      const decisive = answers(subject, finding).find(counts)
      return decisive === undefined ? finding : { ...finding, overriddenBy: decisive.id }
    }
    return {
      over: isHonored
        ? (subject, findings) => findings.map((finding) => overridden(subject, finding))
        : NOTHING_OVERRIDDEN.over,
      standings: (judged) => {
        const fates = fatesOf(judged, answers)
        return [...overrides].sort(byId).map((override) => {
          const refused = refusal(override)
          if (refused !== undefined) return idle(override, refused)
          const speaker = counting.speakerFor(override)
          return standingOf(override, fates.get(speaker), speaker === override.id, isHonored)
        })
      },
    }
  }
}

const NOTHING_OVERRIDDEN: Overriding = {
  over: (_, findings) => findings,
  standings: () => [],
}

const refusalOf = (
  { role, decidedOn }: StandingOverride,
  { serviceDate }: SessionSubject,
  finding: OpenFinding,
  allowed: ReadonlySet<Role>,
): OverrideRefusal | undefined => {
  if (serviceDate === undefined) return 'serviceDateIsUnknown'
  if (decidedOn < serviceDate) return 'decidedBeforeService'
  if (!allowed.has(role)) return 'policyDoesNotAllow'
  // What a limit denies is not paid, whoever decides.
  return finding.outcome === 'notMet' && finding.unsupportedUnits !== undefined
    ? 'unitsAreBeyondLimit'
    : undefined
}

/** What one override says of one finding. */
interface Answer {
  readonly id: RecordId
  readonly refusal: OverrideRefusal | undefined
}

const counts = ({ refusal }: Answer): boolean => refusal === undefined

type Answers = (subject: SessionSubject, finding: OpenFinding) => ReadonlyArray<Answer>

/** What became of an override over all sessions. */
interface Fate {
  readonly findings: ReadonlyArray<string>
  readonly refusals: ReadonlySet<OverrideRefusal>
}

const fatesOf = (
  judged: ReadonlyArray<SubjectFindings>,
  answers: Answers,
): ReadonlyMap<RecordId, Fate> => {
  const fates = new Map<RecordId, { findings: Array<string>; refusals: Set<OverrideRefusal> }>()
  for (const { subject, findings } of judged) {
    for (const finding of findings.filter(isOpen)) {
      const given = answers(subject, finding)
      const decisive = given.find(counts)?.id
      for (const { id, refusal } of given) {
        const fate = fates.get(id) ?? { findings: [], refusals: new Set<OverrideRefusal>() }
        fates.set(id, fate)
        if (id === decisive) fate.findings.push(finding.id)
        if (refusal !== undefined) fate.refusals.add(refusal)
      }
    }
  }
  return fates
}

const standingOf = (
  override: Override,
  fate: Fate | undefined,
  isSpeaker: boolean,
  isHonored: boolean,
): OverrideStanding => {
  const { findings = [], refusals = new Set<OverrideRefusal>() } = fate ?? {}
  const [refused] = [...refusals].sort()
  if (findings.length > 0) {
    if (!isSpeaker) return idle(override)
    const outcome = isHonored ? 'applied' : 'notHonored'
    const refusal = refused === undefined ? {} : { refusal: refused }
    return { override: override.id, outcome, ...refusal, findings }
  }
  return idle(override, refused)
}

/** One that lets nothing stand: refused, or of no use. */
const idle = ({ id }: Override, refusal?: OverrideRefusal): OverrideStanding =>
  refusal === undefined
    ? { override: id, outcome: 'unused', findings: [] }
    : { override: id, outcome: 'notAllowed', refusal, findings: [] }

const byId = (a: Override, b: Override): number => compareText(a.id, b.id)
