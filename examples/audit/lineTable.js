import { dollars } from './dollars.js'

/** Every billed line with its units and the numbers of its findings. */
export const lineSection = ({ lines }, entries) => {
  const numbers = new Map(entries.map(({ id, number }) => [id, number]))
  const silent = lines.filter(
    ({ standing, findings }) => standing === 'counted' && findings.length === 0,
  )
  return {
    title: 'Lines',
    texts: [
      'The numbers of findings are those below. Nothing is reckoned of lines that do not count or are of another code: they say so in place of what is supported.',
      `On ${silent.length} lines no rule of this edition failed on the evidence given: ${silent.map(({ line }) => line).join(', ') || 'none'}.`,
    ],
    tables: [
      {
        caption:
          'Billed lines: units billed, supported, not to be told, over and under, and dollars overpaid',
        columns: [
          ...['Line', 'Date', 'Member', 'Worker'].map((title) => ({ title })),
          ...['Billed', 'Supported', 'Not told', 'Over', 'Under'].map((title) => ({
            title,
            number: true,
          })),
          { title: 'Overpaid $', number: true },
          { title: 'Findings' },
        ],
        rows: lines.map((line) => [
          line.line,
          line.serviceDate ?? 'not known',
          line.member,
          line.renderingProvider ?? 'not known',
          line.billedUnits ?? '',
          line.supportedUnits ?? unreckoned(line),
          line.undeterminedUnits ?? '',
          line.overpaidUnits ?? '',
          line.underpaidUnits ?? '',
          line.overpaidCents === undefined ? '' : dollars(line.overpaidCents),
          {
            findings: line.findings.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
          },
        ]),
      },
    ],
  }
}

const unreckoned = ({ standing, code }) => (standing === 'counted' ? code : standing)
