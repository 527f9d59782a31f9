import { ruleTitle } from 'h2014'
import { dollars } from './dollars.js'

/** Units and dollars of all lines that count. */
export const totalSection = ({ totals: { overall } }) => {
  const { linesWithoutRate, linesWithoutUnits, unitsWithoutRate } = overall
  return {
    title: 'Totals',
    texts: [
      'Billed units are those that are supported, less what was billed too little, with those that cannot be told and those that are overpaid.',
      ...(linesWithoutUnits === 0
        ? []
        : [`Lines that do not say their units: ${linesWithoutUnits}.`]),
      ...(linesWithoutRate === 0
        ? []
        : [
            `Lines without a rate, which the dollars lack: ${linesWithoutRate}, with ${unitsWithoutRate} billed units.`,
          ]),
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
          ['Billed', overall.billedUnits, dollars(overall.billedCents)],
          ['Supported', overall.supportedUnits, dollars(overall.supportedCents)],
          ['Overpaid', overall.overpaidUnits, dollars(overall.overpaidCents)],
          ['Underpaid', overall.underpaidUnits, dollars(overall.underpaidCents)],
          ['Cannot be told', overall.undeterminedUnits, dollars(overall.undeterminedCents)],
        ],
      },
    ],
  }
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
      { name: 'supported and billed', kind: 'supported' },
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
      caption: `Lines and units, ${title.toLowerCase()}`,
      columns: [{ title: subject }, ...['Lines', ...FATES].map(number)],
      rows: sums.map((sum) => [
        labelOf(sum),
        sum.lines,
        sum.billedUnits,
        sum.supportedUnits,
        sum.undeterminedUnits,
        sum.overpaidUnits,
        sum.underpaidUnits,
      ]),
    },
    {
      caption: `Dollars, ${title.toLowerCase()}`,
      columns: [{ title: subject }, ...FATES.map(number)],
      rows: sums.map((sum) => [
        labelOf(sum),
        dollars(sum.billedCents),
        dollars(sum.supportedCents),
        dollars(sum.undeterminedCents),
        dollars(sum.overpaidCents),
        dollars(sum.underpaidCents),
      ]),
    },
  ],
})

const FATES = ['Billed', 'Supported', 'Not told', 'Overpaid', 'Underpaid']

const number = (title) => ({ title, number: true })

/** What is at stake by each rule. */
export const ruleSection = ({ totals: { byRule } }) => ({
  title: 'By rule',
  texts: [
    'A line can be under several rules, so that these sums say how much each rule alone takes and do not add up. A warning takes nothing.',
  ],
  tables: [
    {
      caption: 'Lines, overpaid units and dollars under each rule',
      columns: [{ title: 'Rule not met' }, ...['Lines', 'Units', 'Dollars'].map(number)],
      rows: byRule.map(({ rule, lines, units, cents }) => [
        ruleTitle(rule),
        lines,
        units,
        dollars(cents),
      ]),
    },
  ],
})
