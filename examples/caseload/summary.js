import { explain } from 'h2014'
import { paragraph, table } from './layout.js'

/** The review in a few sentences. */
export const opening = ({ asOf, charts, summary }) => {
  const { sessions, documentedUnits, claimableUnits, overLimitUnits } = summary
  const { supported, unsupported, undetermined } = sessions
  return [
    `Review of the H2014 sessions of ${charts.length} members, as of ${asOf}`,
    '',
    `Sessions: ${supported + unsupported + undetermined}, of which ${supported} are supported, ${unsupported} unsupported and ${undetermined} undetermined.`,
    `Units: ${documentedText(documentedUnits, charts)}, ${claimableUnits} claimable, ${overLimitUnits} beyond a limit.`,
    ...(overLimitUnits === 0 ? [] : paragraph(PARTLY_OVER)),
  ]
}

const PARTLY_OVER =
  'A session that is over a limit in part only stands as supported; its error is on the units over the limit, which no claim line holds.'

/** The sum of what is documented; where a part of it is not known, what is known and that it is not all. */
const documentedText = (documentedUnits, charts) => {
  if (documentedUnits !== 'undetermined') return `${documentedUnits} documented`
  const sessions = charts.flatMap((chart) => chart.sessions)
  const known = sessions.reduce((sum, { units = 0 }) => sum + units, 0)
  const unknown = sessions.filter(({ units }) => units === undefined).length
  return `${known} documented and those of ${unknown} sessions that cannot be told`
}

const columns = [
  { title: 'Rule', width: 62 },
  { title: 'Not met', width: 7, right: true },
  { title: 'Not told', width: 8, right: true },
  { title: 'Met', width: 4, right: true },
  { title: 'Does not apply', width: 8, right: true },
]

/** How often each rule gave each outcome. */
export const ruleTable = ({ charts, summary }) => {
  const titles = new Map(
    charts
      .flatMap(({ sessions }) => sessions)
      .flatMap(({ findings }) => findings)
      .map((finding) => [finding.rule, explain('biller')(finding).title]),
  )
  return table(
    columns,
    summary.rules.map(({ rule, notMet, undetermined, met, notApplicable }) => [
      titles.get(rule) ?? rule,
      notMet,
      undetermined,
      met,
      notApplicable,
    ]),
  )
}

/** The editions that judged sessions, what they do not state, and how far they were shown to stand. */
export const policyList = ({ policies }, histories) =>
  policies.flatMap((standing) => {
    const history = histories.find(({ payer }) => payer === standing.payer)
    const { verifiedOn, sessionsAfterVerifiedOn: later, notStated, notTakenUp } = standing
    return [
      ...paragraph(`${history?.name ?? standing.payer} (${standing.kind})`, { indent: 2 }),
      ...paragraph(
        `${standing.payer}, edition ${standing.edition}, shown to be in effect through ${verifiedOn}` +
          (later === 0 ? '.' : `; sessions after that day: ${later}. Check that it still stood.`),
        { indent: 4 },
      ),
      ...paragraph(
        [
          ...(notStated.length === 0 ? [] : [`It does not state: ${notStated.join(', ')}.`]),
          `Matters that its file does not take up: ${notTakenUp.length}.`,
        ].join(' '),
        { indent: 4 },
      ),
    ]
  })
