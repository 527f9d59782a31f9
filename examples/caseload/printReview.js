import { describeDecodeIssue } from 'h2014'
import { claimTable } from './claimTable.js'
import { droppedList } from './droppedList.js'
import { findingList } from './findingList.js'
import { makeFootnotes } from './footnotes.js'
import { heading, paragraph } from './layout.js'
import { assumptionTexts, limitList } from './limitList.js'
import { sessionTable } from './sessionTable.js'
import { opening, policyList, ruleTable } from './summary.js'

/** A review as lines of text for a terminal, with the records that it was made of. */
export const printReview = (review, caseload, histories) => {
  const footnotes = makeFootnotes()
  const members = review.charts.flatMap((chart) => memberLines(chart, caseload, footnotes))
  return [
    ...opening(review),
    ...issueLines(review.issues),
    ...members,
    '',
    ...heading('Findings by rule'),
    '',
    ...ruleTable(review),
    '',
    ...heading('Policies'),
    '',
    ...policyList(review, histories),
    '',
    ...heading('Sources'),
    '',
    ...footnotes.lines(),
  ]
}

const memberLines = (chart, { charts }, footnotes) => {
  const record = charts.find(({ member }) => member.id === chart.member)
  const assumptions = assumptionTexts(chart)
  return [
    '',
    ...heading(`${chart.member}, ${payersOf(chart)}`),
    ...part('Sessions', sessionTable(chart, record?.sessions ?? [])),
    ...optional('Time that is in no unit', droppedList(chart)),
    ...part('Open findings', findingList(chart, footnotes)),
    ...part('Claim lines', claimTable(chart)),
    ...part('Left in the daily limit', limitList(chart)),
    ...optional(
      'Taken where the policy is silent',
      assumptions.flatMap((text) => paragraph(text, { indent: 2 })),
    ),
  ]
}

const part = (title, lines) => ['', title, ...lines]

const optional = (title, lines) => (lines.length === 0 ? [] : part(title, lines))

const payersOf = ({ sessions }) => {
  const names = sessions.map(({ policy }) =>
    policy === undefined ? 'days outside every edition' : `${policy.payer} ${policy.edition}`,
  )
  return [...new Set(names)].sort().reverse().join(' and ')
}

const issueLines = (issues) =>
  issues.length === 0
    ? []
    : ['', 'What could not be read:', ...issues.map((issue) => `  ${describeDecodeIssue(issue)}`)]
