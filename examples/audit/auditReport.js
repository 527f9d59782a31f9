import { describeDecodeIssue } from 'h2014'
import { dollars } from './dollars.js'
import { findingSections, numberFindings } from './findings.js'
import { lackSection } from './lacks.js'
import { lineSection } from './lineTable.js'
import { sampleSection } from './sample.js'
import { ruleSection, sumSections, totalSection } from './totals.js'

/** What an audit says, in the order in which a compliance officer reads it; the same for the terminal and the page. */
export const auditReport = (audited, histories, drawing) => {
  // Of what was not judged no sum and no silence may look like a result.
  if (audited.asOf === undefined) {
    return { title: 'Nothing was audited', texts: [], sections: issueSection(audited) }
  }
  const entries = numberFindings(audited)
  return {
    title: `Audit of billed lines of H2014, as of ${audited.asOf}`,
    texts: [
      summary(audited),
      `Billed lines are held against what the charts document, by the edition in effect on each service date. ${standings(audited)}`,
      audited.totals.isComplete
        ? 'Every billed line and every chart is known.'
        : 'Not every billed line or chart is known: the sums are of those that are.',
      'Findings rest on the records that were given. Where a line or a session has none, no rule of this edition failed on the evidence given; whether the care was right is not judged.',
    ],
    sections: [
      ...issueSection(audited),
      totalSection(audited),
      ...sumSections(audited),
      ruleSection(audited),
      lineSection(audited, entries),
      lackSection(audited),
      ...findingSections(entries),
      sampleSection(audited, drawing),
      policySection(audited, histories),
    ],
  }
}

/** What a reader who stops here should know. Of lines without a rate there is nothing in the dollars. */
const summary = ({ totals: { overall } }) => {
  const of = (units, cents) => `${units} ${units === 1 ? 'unit' : 'units'} (${dollars(cents)})`
  return `In short: ${of(overall.billedUnits, overall.billedCents)} billed on ${overall.lines} ${overall.lines === 1 ? 'line' : 'lines'}. Overpaid: ${of(overall.overpaidUnits, overall.overpaidCents)}. Cannot be told: ${of(overall.undeterminedUnits, overall.undeterminedCents)}. Supported and not billed by these lines: ${of(overall.underpaidUnits, overall.underpaidCents)}.`
}

const standings = ({ totals }) => {
  const counts = Object.entries(totals.standings).filter(([, count]) => count > 0)
  return [
    `Lines of H2014: ${counts.map(([standing, count]) => `${count} ${standing}`).join(', ') || 'none'}.`,
    ...(totals.linesOfOtherCodes === 0
      ? []
      : [`Lines of other codes, which are not judged: ${totals.linesOfOtherCodes}.`]),
  ].join(' ')
}

const issueSection = ({ issues }) =>
  issues.length === 0
    ? []
    : [{ title: 'What could not be read', texts: issues.map(describeDecodeIssue) }]

const policySection = ({ policies }, histories) => ({
  title: 'Policies',
  texts: policies.map(({ payer, edition, kind, verifiedOn, sessionsAfterVerifiedOn: later }) => {
    const name = histories.find((history) => history.payer === payer)?.name ?? payer
    const checked = `shown to be in effect through ${verifiedOn}`
    return later === 0
      ? `${name} (${kind}), edition ${edition}, ${checked}.`
      : `${name} (${kind}), edition ${edition}, ${checked}; sessions after that day: ${later}. Check that it still stood.`
  }),
})
