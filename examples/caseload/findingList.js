import { explain, isOpen } from 'h2014'
import { paragraph } from './layout.js'

const inWords = explain('biller')

/** The open findings of a member's sessions. Where several policies ask the same, it is said once. */
export const findingList = (chart, footnotes) => {
  const open = chart.sessions.filter(({ findings }) => findings.some(isOpen))
  if (open.length === 0) return ['  None.']
  return open.flatMap(({ session, serviceDate, findings }) => [
    `  ${session}${serviceDate === undefined ? '' : `, ${serviceDate}`}`,
    ...together(findings.filter(isOpen)).flatMap((same) => entry(same, footnotes)),
  ])
}

/** The findings that say the same of a session, the heaviest first. */
const together = (findings) => {
  const groups = new Map()
  for (const finding of findings) {
    const { title, reason } = inWords(finding)
    const key = `${title} ${reason}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const weight = ({ severity }) => ['error', 'warning', 'info'].indexOf(severity)
  return [...groups.values()].map((same) => [...same].sort((a, b) => weight(a) - weight(b)))
}

const outcomes = { notMet: 'Not met', undetermined: 'Not told' }

const entry = (same, footnotes) => {
  const [first] = same
  const { title, reason, fix } = inWords(first)
  const denial = same.find(({ carc }) => carc !== undefined)
  const under = (text) => paragraph(text, { indent: 13 })
  return [
    ...paragraph(`${outcomes[first.outcome]}: ${title}.`, {
      indent: 4,
      mark: first.severity.padEnd(9),
    }),
    ...under(reason),
    ...(fix ? under(`Fix (${first.fixedBy}): ${fix}`) : []),
    ...under([...(denial ? [`CARC ${denial.carc}.`] : []), authorities(same, footnotes)].join(' ')),
  ]
}

/** Whose rule it is, with the mark of the citation. */
const authorities = (same, footnotes) => {
  const [first] = same
  const said = same.map(({ policy, citation, severity }) => {
    if (policy === undefined) return 'the records alone'
    const mark = citation === undefined ? '' : ` ${footnotes.mark(citation)}`
    const soft = severity === first.severity ? '' : `, as ${severity}`
    return `${policy.payer} ${policy.edition}${mark}${soft}`
  })
  return `By ${said.join('; ')}.`
}
