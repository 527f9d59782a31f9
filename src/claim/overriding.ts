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

/** What a person's decisions do to the findings of one chart. */
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
 * Applies the overrides of charts, outside the rules: a decision counts where the agency's policy on the service date
 * lets that role override that rule. Of several that count, the one whose id sorts first lets the finding stand.
 */
export const overriding = (
  asOf: CalendarDate,
): ((overrides: ReadonlyArray<Override> | undefined) => Overriding) => {
  const rolesBy = overridingRoles()
  return (overrides = []) => {
    if (overrides.length === 0) return NOTHING_OVERRIDDEN
    const refusal = overrideRefusal(overrides, asOf)
    const counting = standingOverrides(overrides.filter((one) => refusal(one) === undefined))
    const answers = ({ editions, session }: SessionSubject, finding: OpenFinding) =>
      counting.about(finding.rule, session.id).map((one) => ({
        ...one,
        refusal: refusalOf(finding, rolesBy(editions)(finding.rule).has(one.role)),
      }))
    const overridden = (subject: SessionSubject, finding: Finding): Finding => {
      if (!isOpen(finding)) return finding
      const decisive = answers(subject, finding).find((one) => one.refusal === undefined)
      return decisive === undefined ? finding : { ...finding, overriddenBy: decisive.id }
    }
    return {
      over: (subject, findings) => findings.map((finding) => overridden(subject, finding)),
      standings: (judged) => {
        const fates = fatesOf(judged, answers)
        return [...overrides].sort(byId).map((override) => {
          const refused = refusal(override)
          if (refused !== undefined) return notAllowed(override, refused)
          const first = counting.firstLike(override)
          return standingOf(override, fates.get(first), first === override.id)
        })
      },
    }
  }
}

const NOTHING_OVERRIDDEN: Overriding = {
  over: (_, findings) => findings,
  standings: () => [],
}

// What a limit denies is not paid, whoever decides.
const refusalOf = (finding: OpenFinding, isAllowed: boolean): OverrideRefusal | undefined => {
  if (!isAllowed) return 'policyDoesNotAllow'
  return finding.outcome === 'notMet' && finding.unsupportedUnits !== undefined
    ? 'unitsAreBeyondLimit'
    : undefined
}

/** What became of an override over all sessions. */
interface Fate {
  readonly findings: ReadonlyArray<string>
  readonly refusals: ReadonlySet<OverrideRefusal>
}

type Answers = (
  subject: SessionSubject,
  finding: OpenFinding,
) => ReadonlyArray<StandingOverride & { readonly refusal: OverrideRefusal | undefined }>

const fatesOf = (
  judged: ReadonlyArray<SubjectFindings>,
  answers: Answers,
): ReadonlyMap<RecordId, Fate> => {
  const fates = new Map<RecordId, { findings: Array<string>; refusals: Set<OverrideRefusal> }>()
  for (const { subject, findings } of judged) {
    for (const finding of findings.filter(isOpen)) {
      for (const { id, refusal } of answers(subject, finding)) {
        const fate = fates.get(id) ?? { findings: [], refusals: new Set<OverrideRefusal>() }
        fates.set(id, fate)
        if (finding.overriddenBy === id) fate.findings.push(finding.id)
        if (refusal !== undefined) fate.refusals.add(refusal)
      }
    }
  }
  return fates
}

const standingOf = (
  override: Override,
  fate: Fate | undefined,
  isFirst: boolean,
): OverrideStanding => {
  const { findings = [], refusals = new Set<OverrideRefusal>() } = fate ?? {}
  if (findings.length > 0) {
    return isFirst ? { override: override.id, outcome: 'applied', findings } : unused(override)
  }
  const [refused] = [...refusals].sort()
  return refused === undefined ? unused(override) : notAllowed(override, refused)
}

const unused = ({ id }: Override): OverrideStanding => ({
  override: id,
  outcome: 'unused',
  findings: [],
})

const notAllowed = ({ id }: Override, refusal: OverrideRefusal): OverrideStanding => ({
  override: id,
  outcome: 'notAllowed',
  refusal,
  findings: [],
})

const byId = (a: Override, b: Override): number => compareText(a.id, b.id)
