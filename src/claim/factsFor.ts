import * as O from 'fp-ts/Option'
import { isCarc } from '../code/Carc.js'
import { carcMeaningOf } from '../code/carcMeanings.js'
import type { Citation } from '../source/Citation.js'
import { isOpen, type Finding, type OpenFinding } from './Finding.js'

/** For whom a finding is put into words. */
export type Reader = 'clinician' | 'biller' | 'developer'

/** What a reader needs to know of a finding beside what is wrong and what to do, each a sentence. */
export const factsFor =
  (reader: Reader) =>
  (finding: Finding): ReadonlyArray<string> => {
    switch (reader) {
      case 'biller':
        return billerFacts(finding)
      case 'developer':
        return developerFacts(finding)
      default:
        return isOpen(finding) ? clinicianFacts(finding) : []
    }
  }

const clinicianFacts = (finding: OpenFinding): ReadonlyArray<string> => [
  ...(finding.fixedBy === 'clinician' ? [] : [`The ${finding.fixedBy} can put it right.`]),
  ...overrideFacts(finding),
]

const billerFacts = (finding: Finding): ReadonlyArray<string> => [
  `Rule: ${finding.rule}.`,
  authorityFact(finding),
  ...(finding.citation === undefined ? [] : [`Source: ${citationText(finding.citation)}.`]),
  ...(isOpen(finding) ? openBillerFacts(finding) : []),
]

const openBillerFacts = (finding: OpenFinding): ReadonlyArray<string> => [
  ...denialFacts(finding),
  stakeFact(finding),
  `The ${finding.fixedBy} can put it right.`,
  ...overrideFacts(finding),
]

/** Whose text decided; of a policy that decides by its silence too. */
const authorityFact = ({ policy }: Finding): string =>
  policy === undefined
    ? 'It follows from the records alone.'
    : `It is asked by ${policy.payer} (${policy.kind}), edition ${policy.edition}.`

const citationText = ({ document, edition, section, page, reading }: Citation): string =>
  [
    document,
    edition,
    ...(section === undefined ? [] : [section]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(reading === 'secondHand' ? ['read second hand'] : []),
  ].join(', ')

const denialFacts = (finding: OpenFinding): ReadonlyArray<string> => {
  if (finding.outcome !== 'notMet' || finding.carc === undefined) return []
  const { carc } = finding
  const row = isCarc(carc) ? O.toUndefined(carcMeaningOf(carc)) : undefined
  return [`Likely denial: CARC ${carc}${row === undefined ? '' : `, ${row.value.meaning}`}.`]
}

const stakeFact = (finding: OpenFinding): string => {
  if (finding.severity !== 'error' || finding.overriddenBy !== undefined) {
    return 'It takes the support from no unit.'
  }
  if (finding.outcome === 'undetermined') {
    return 'Units at stake: all of the session, until it is known.'
  }
  const { unsupportedUnits } = finding
  return `Units at stake: ${unsupportedUnits ?? 'all of the session'}.`
}

const overrideFacts = ({ overriddenBy }: OpenFinding): ReadonlyArray<string> =>
  overriddenBy === undefined ? [] : [`Override ${overriddenBy} lets it stand.`]

const developerFacts = (finding: Finding): ReadonlyArray<string> => [
  `Rule ${finding.rule}: ${finding.outcome}.`,
  ...(isOpen(finding) ? openDeveloperFacts(finding) : []),
]

const openDeveloperFacts = (finding: OpenFinding): ReadonlyArray<string> => [
  ...(finding.outcome === 'notMet'
    ? [`Reason: ${finding.detail.reason}.`, ...fieldFacts(finding)]
    : [`Missing: ${finding.missing.join(', ')}.`]),
  ...(finding.outcome === 'undetermined' && finding.cause !== undefined
    ? [`Cause: ${finding.cause.reason}.`]
    : []),
  severityFact(finding),
  `Evidence: ${finding.evidence.map(({ record, id }) => `${record} ${id}`).join(', ')}.`,
  `Finding: ${finding.id}.`,
  `The ${finding.fixedBy} can put it right.`,
  ...overrideFacts(finding),
]

/** The field to correct, with the record that it is in: the last of the evidence. */
const fieldFacts = ({
  field,
  evidence,
}: Extract<OpenFinding, { readonly outcome: 'notMet' }>): ReadonlyArray<string> => {
  const record = evidence[evidence.length - 1]
  return field === undefined || record === undefined
    ? []
    : [`Field: ${record.record}.${field} of ${record.record} ${record.id}.`]
}

const severityFact = ({ severity, severitySetBy: by }: OpenFinding): string =>
  by === undefined
    ? `Severity: ${severity}.`
    : `Severity: ${severity}, set by ${by.payer}, edition ${by.edition}.`
