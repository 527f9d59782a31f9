/** Every billed line with its units and the numbers of its findings. */
export const lineSection = ({ lines }, entries) => {
  const numbers = new Map(entries.map(({ id, number }) => [id, number]))
  const silent = lines.filter(
    ({ standing, findings }) => standing === 'counted' && findings.length === 0,
  )
  return {
    title: 'Lines',
    texts: [
      'The numbers of findings are those below. Nothing is reckoned of lines that do not count.',
      `On ${silent.length} lines no rule of this edition failed on the evidence given: ${silent.map(({ line }) => line).join(', ') || 'none'}.`,
    ],
    tables: [
      {
        caption: 'Billed lines: units billed, supported, not to be told, over and under',
        columns: [
          ...['Line', 'Date', 'Member', 'Worker', 'Standing'].map((title) => ({ title })),
          ...['Billed', 'Supported', 'Not told', 'Over', 'Under'].map((title) => ({
            title,
            number: true,
          })),
          { title: 'Findings' },
        ],
        rows: lines.map((line) => [
          line.line,
          line.serviceDate ?? 'not known',
          line.member,
          line.renderingProvider ?? 'not known',
          line.standing,
          line.billedUnits ?? '',
          line.supportedUnits ?? '',
          line.undeterminedUnits ?? '',
          line.overpaidUnits ?? '',
          line.underpaidUnits ?? '',
          {
            findings: line.findings.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
          },
        ]),
      },
    ],
  }
}
