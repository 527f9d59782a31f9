import { lineOf, type Golden } from '../Golden.js'

/** The line was replaced, and no other says that it stands in its place; in the twin l2 does. */
export const replacementUnknown: Golden = {
  rule: 'replacedLinesAreKnown',
  reason: 'replacementUnknown',
  faulty: { line: { status: 'replaced' } },
  finds: ['replacedLinesAreKnown: replacementUnknown of l1'],
  twin: {
    lines: [lineOf('l1', 's1', { status: 'replaced' }), lineOf('l2', 's1', { replaces: 'l1' })],
  },
}
