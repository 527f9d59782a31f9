import { heading, paragraph, table } from '../caseload/layout.js'
import { visible } from './visible.js'

/** A report as lines of text for a terminal. */
export const textReport = ({ title, texts, sections }) =>
  [title, '', ...texts.flatMap((text) => paragraph(text)), ...sections.flatMap(sectionLines)].map(
    visible,
  )

const sectionLines = ({ title, texts, tables = [], entries = [] }) => [
  '',
  ...heading(title),
  ...(texts.length === 0 ? [] : ['', ...texts.flatMap((text) => paragraph(text))]),
  ...tables.flatMap(tableLines),
  ...entries.flatMap(entryLines),
]

const tableLines = ({ caption, columns, rows }) => {
  const widths = columns.map(({ title, number }, column) => {
    const words = title.split(' ')
    const cells = rows.map((row) => row[column]).filter((cell) => typeof cell !== 'object')
    const longest = Math.max(...[...words, ...cells].map((text) => String(text).length))
    return { title, right: number, width: Math.min(56, longest) }
  })
  return [
    '',
    caption,
    '',
    ...table(
      widths,
      rows.map((row) => row.map(cellText)),
    ),
  ]
}

/** Numbers of findings go on under one another, so that their column is as wide as its title. */
const cellText = (cell) => (typeof cell === 'object' ? cell.findings.join(', ') : String(cell))

const entryLines = ({ number, severity, verdict, about, title, reason, fix, facts, records }) => {
  const under = (text) => paragraph(text, { indent: 6 })
  return [
    '',
    ...paragraph(`${about}, ${severity}. ${verdict}: ${title}.`, { mark: `[${number}]`.padEnd(6) }),
    ...under(reason),
    ...(fix ? under(`Fix: ${fix}`) : []),
    ...under(facts.join(' ')),
    ...under(`Records: ${records.join(', ')}.`),
  ]
}
