import * as O from 'fp-ts/Option'
import { isCarc } from '../code/Carc.js'
import { carcMeaningOf } from '../code/carcMeanings.js'
import { Role } from '../code/Role.js'
import type { Citation } from '../source/Citation.js'
import type { Evidence } from '../subject/Evidence.js'
import type { Detail } from '../rule/Detail.js'
import type { RuleFinding } from '../rule/RuleFinding.js'
import { isOpen } from './Finding.js'
import { shown } from './shown.js'

/** For whom a finding is put into words. */
export type Reader = 'clinician' | 'biller' | 'developer'

/** A finding of a rule, or of whatever else finds as rules do. */
export type AnyFinding = RuleFinding<string, Detail>

/** One that is open. */
export type AnyOpenFinding = Exclude<AnyFinding, { readonly outcome: 'met' | 'notApplicable' }>

/**
 * What a reader needs to know of a finding beside what is wrong and what to do, each a sentence. `stakeOf` says which
 * units are at stake, where it is not those of a session.
 */
export const factsFor =
  (reader: Reader, stakeOf: (finding: AnyOpenFinding) => string = stakeFact) =>
  (finding: AnyFinding): ReadonlyArray<string> => {
    switch (reader) {
      case 'biller':
        return billerFacts(finding, stakeOf)
      case 'developer':
        return developerFacts(finding)
      default:
        return isOpen(finding) ? clinicianFacts(finding) : []
    }
  }

const clinicianFacts = (finding: AnyOpenFinding): ReadonlyArray<string> => [
  ...(finding.fixedBy === 'clinician' ? [] : fixedByFacts(finding)),
  ...overrideFacts(finding),
]

const billerFacts = (
  finding: AnyFinding,
  stakeOf: (finding: AnyOpenFinding) => string,
): ReadonlyArray<string> => [
  `Rule: ${finding.rule}.`,
  authorityFact(finding),
  ...(finding.citation === undefined ? [] : [`Source: ${citationText(finding.citation)}.`]),
  ...(isOpen(finding) ? openBillerFacts(finding, stakeOf) : []),
]

const openBillerFacts = (
  finding: AnyOpenFinding,
  stakeOf: (finding: AnyOpenFinding) => string,
): ReadonlyArray<string> => [
  ...denialFacts(finding),
  stakeOf(finding),
  ...fixedByFacts(finding),
  ...overrideFacts(finding),
]

/** Whose text decided; of a policy that decides by its silence too. */
const authorityFact = ({ policy }: AnyFinding): string =>
  policy === undefined
    ? 'It follows from the records alone.'
    : `It is asked by ${policy.payer} (${shown(policy.kind)}), edition ${policy.edition}.`

const citationText = ({ document, edition, section, page, reading }: Citation): string =>
  [
    document,
    edition,
    ...(section === undefined ? [] : [section]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(reading === 'secondHand' ? ['read second hand'] : []),
  ].join(', ')

const denialFacts = (finding: AnyOpenFinding): ReadonlyArray<string> => {
  if (finding.outcome !== 'notMet' || finding.carc === undefined) return []
  const { carc } = finding
  const row = isCarc(carc) ? O.toUndefined(carcMeaningOf(carc)) : undefined
  return [`Likely denial: CARC ${shown(carc)}${row === undefined ? '' : `, ${row.value.meaning}`}.`]
}

const stakeFact = (finding: AnyOpenFinding): string => {
  if (finding.severity !== 'error' || finding.overriddenBy !== undefined) {
    return 'It takes the support from no unit.'
  }
  if (finding.outcome === 'undetermined') {
    return 'Units at stake: all of the session, until it is known.'
  }
  const { unsupportedUnits } = finding
  return `Units at stake: ${unsupportedUnits === undefined ? 'all of the session' : shown(unsupportedUnits)}.`
}

/** Said of a role alone: what is none is not repeated. */
const fixedByFacts = ({ fixedBy }: AnyOpenFinding): ReadonlyArray<string> =>
  Role.is(fixedBy) ? [`The ${fixedBy} can put it right.`] : []

const overrideFacts = ({ overriddenBy }: AnyOpenFinding): ReadonlyArray<string> =>
  overriddenBy === undefined ? [] : [`Override ${shown(overriddenBy)} lets it stand.`]

const developerFacts = (finding: AnyFinding): ReadonlyArray<string> => [
  `Rule ${finding.rule}: ${finding.outcome}.`,
  ...(isOpen(finding) ? openDeveloperFacts(finding) : []),
]

const openDeveloperFacts = (finding: AnyOpenFinding): ReadonlyArray<string> => [
  ...(finding.outcome === 'notMet'
    ? [`Reason: ${finding.detail.reason}.`, ...fieldFacts(finding)]
    : [`Missing: ${shown(finding.missing)}.`]),
  ...(finding.outcome === 'undetermined' && finding.cause !== undefined
    ? [`Cause: ${finding.cause.reason}.`]
    : []),
  severityFact(finding),
  `Evidence: ${finding.evidence.map(recordText).join(', ')}.`,
  `Finding: ${shown(finding.id)}.`,
  ...fixedByFacts(finding),
  ...overrideFacts(finding),
]

/** The field to correct, with the record that it is in: the last of the evidence. */
const fieldFacts = ({
  field,
  evidence,
}: Extract<AnyOpenFinding, { readonly outcome: 'notMet' }>): ReadonlyArray<string> => {
  const record = evidence[evidence.length - 1]
  return field === undefined || record === undefined
    ? []
    : [`Field: ${shown(record.record)}.${shown(field)} of ${recordText(record)}.`]
}

const recordText = ({ record, id }: Evidence): string => `${shown(record)} ${shown(id)}`

const severityFact = ({ severity, severitySetBy: by }: AnyOpenFinding): string =>
  by === undefined
    ? `Severity: ${shown(severity)}.`
    : `Severity: ${shown(severity)}, set by ${by.payer}, edition ${by.edition}.`
