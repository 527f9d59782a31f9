import { lineOf, type Golden } from '../Golden.js'

/** The line replaces l0, which is not among the lines; in the twin it is, and is voided. */
export const replacedLineUnknown: Golden = {
  rule: 'replacedLinesAreKnown',
  reason: 'replacedLineUnknown',
  faulty: { line: { replaces: 'l0' } },
  finds: ['replacedLinesAreKnown: replacedLineUnknown of l1'],
  twin: {
    lines: [lineOf('l0', 's1', { status: 'voided' }), lineOf('l1', 's1', { replaces: 'l0' })],
  },
}
