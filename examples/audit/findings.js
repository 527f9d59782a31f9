import { explain, explainAudit, isOpen } from 'h2014'

/** The checks that find a pattern, which is a question and no fault. */
const patterns = new Set([
  'notesDifferFromEachOther',
  'notesAreNotSignedInBatches',
  'unitsAreNotAlwaysTheLimit',
  'timesVaryFromDayToDay',
])

/**
 * The findings of the audit and those of the review about sessions, but for mere information: first errors, then warnings,
 * then what the sessions lack, then patterns; each with a number and in words.
 */
export const numberFindings = ({ findings, charts }) => {
  const ofAudit = findings.map((finding) => entryOf(finding, explainAudit, groupOf(finding)))
  const ofSessions = charts.flatMap(({ sessions }) =>
    sessions.flatMap((session) =>
      session.findings
        .filter(isOpen)
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => ({
          ...entryOf(finding, explain, 'sessions'),
          about: session.session,
        })),
    ),
  )
  return groups
    .flatMap(({ group }) => [...ofAudit, ...ofSessions].filter((entry) => entry.group === group))
    .map((entry, index) => ({ ...entry, number: index + 1 }))
}

const groupOf = ({ rule, severity }) => {
  if (patterns.has(rule)) return 'patterns'
  return severity === 'error' ? 'errors' : 'warnings'
}

const entryOf = (finding, inWords, group) => {
  const { id, rule, severity, outcome, evidence, line } = finding
  const records = evidence.map(({ record, id: of }) => `${record} ${of}`)
  return {
    id,
    rule,
    group,
    severity,
    verdict: outcome === 'undetermined' ? 'Not told' : 'Not met',
    about: line ?? evidence.at(-1)?.id ?? '',
    ...inWords('biller')(finding),
    records,
  }
}

const groups = [
  {
    group: 'errors',
    title: 'Errors of lines, members and staff',
    text: 'What the billed lines and the sessions of all charts show together.',
  },
  {
    group: 'warnings',
    title: 'Warnings of lines, members and staff',
    text: 'To be looked at and put right. They take the support from no unit.',
  },
  {
    group: 'sessions',
    title: 'Sessions',
    text: 'What the review of each session finds wrong, or cannot tell.',
  },
  {
    group: 'patterns',
    title: 'Patterns',
    text: 'A pattern is a question and no fault: it takes the support from no unit. Notes are compared as a whole; neither their words nor their length are judged, and none of them is shown.',
  },
]

/** The findings by what they are about. */
export const findingSections = (entries) =>
  groups.map(({ group, title, text }) => {
    const own = entries.filter((entry) => entry.group === group)
    return {
      title: `${title}: ${own.length}`,
      texts: [own.length === 0 ? 'No rule of this edition failed on the evidence given.' : text],
      entries: own,
    }
  })
