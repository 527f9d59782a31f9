import { dollars } from './dollars.js'

/** Units and dollars of all lines that count. */
export const totalSection = ({ lines, totals }) => {
  const { overall } = totals
  const cents = centsOf(lines)
  const { linesWithoutRate, linesWithoutUnits } = overall
  return {
    title: 'Totals',
    texts: [
      'Billed units are those that are supported, less what was billed too little, with those that cannot be told and those that are overpaid.',
      ...(linesWithoutUnits === 0
        ? []
        : [`Lines that do not say their units: ${linesWithoutUnits}.`]),
      ...(linesWithoutRate === 0
        ? []
        : [`Lines without a rate, which the dollars lack: ${linesWithoutRate}.`]),
    ],
    tables: [
      {
        caption: `Units and dollars of the ${overall.lines} lines that count`,
        columns: [
          { title: 'Of the lines' },
          { title: 'Units', number: true },
          { title: 'Dollars', number: true },
        ],
        rows: [
          ['Billed', overall.billedUnits, dollars(cents.billed)],
          ['Supported', overall.supportedUnits, dollars(cents.supported)],
          ['Overpaid', overall.overpaidUnits, dollars(overall.overpaidCents)],
          ['Underpaid', overall.underpaidUnits, dollars(overall.underpaidCents)],
          ['Cannot be told', overall.undeterminedUnits, dollars(cents.undetermined)],
        ],
      },
    ],
  }
}

/** What the totals do not hold in money: of each line its units times its rate, of what is supported the rate that is right. */
const centsOf = (lines) => {
  const sums = { billed: 0, supported: 0, undetermined: 0 }
  for (const line of lines) {
    const { centsPerUnit = 0, supportedUnits = 0, undeterminedUnits = 0 } = line
    const { overpaidUnits = 0, underpaidUnits = 0, overpaidCents = 0, underpaidCents = 0 } = line
    const undetermined = undeterminedUnits * centsPerUnit
    sums.undetermined += undetermined
    if (line.billedUnits === undefined) sums.supported += supportedUnits * centsPerUnit
    else {
      const billed = (supportedUnits - underpaidUnits + overpaidUnits) * centsPerUnit
      sums.billed += billed + undetermined
      sums.supported += billed - overpaidCents + underpaidCents
    }
  }
  return sums
}

/** The same by month, by worker and by member, each with a chart. */
export const sumSections = ({ totals: { byMonth, byStaff, byMember } }) => [
  sumSection('By month', 'Month', byMonth, ({ month }) => month ?? 'without a date'),
  sumSection('By worker', 'Worker', byStaff, ({ staff }) => staff ?? 'not known'),
  sumSection('By member', 'Member', byMember, ({ member }) => member),
]

const sumSection = (title, subject, sums, labelOf) => ({
  title,
  texts: [],
  bars: {
    caption: `Billed units, ${title.toLowerCase()}`,
    parts: [
      { name: 'supported', kind: 'supported' },
      { name: 'cannot be told', kind: 'undetermined' },
      { name: 'overpaid', kind: 'overpaid' },
    ],
    rows: sums.map((sum) => ({
      label: labelOf(sum),
      units: [sum.supportedUnits - sum.underpaidUnits, sum.undeterminedUnits, sum.overpaidUnits],
    })),
  },
  tables: [
    {
      caption: `Lines, units and dollars, ${title.toLowerCase()}`,
      columns: [
        { title: subject },
        ...['Lines', 'Billed', 'Supported', 'Not told', 'Over', 'Under'].map(number),
        ...['Overpaid', 'Underpaid'].map(number),
      ],
      rows: sums.map((sum) => [
        labelOf(sum),
        sum.lines,
        sum.billedUnits,
        sum.supportedUnits,
        sum.undeterminedUnits,
        sum.overpaidUnits,
        sum.underpaidUnits,
        dollars(sum.overpaidCents),
        dollars(sum.underpaidCents),
      ]),
    },
  ],
})

const number = (title) => ({ title, number: true })

/** What is at stake by each rule. */
export const ruleSection = ({ totals: { byRule } }, entries) => {
  const titles = new Map(entries.map(({ rule, title }) => [rule, title]))
  return {
    title: 'By rule',
    texts: [
      'A line can be under several rules, so that these sums say how much each rule alone takes and do not add up. A warning takes nothing.',
    ],
    tables: [
      {
        caption: 'Lines, overpaid units and dollars under each rule',
        columns: [{ title: 'Rule not met' }, ...['Lines', 'Units', 'Dollars'].map(number)],
        rows: byRule.map(({ rule, lines, units, cents }) => [
          titles.get(rule) ?? rule,
          lines,
          units,
          dollars(cents),
        ]),
      },
    ],
  }
}
