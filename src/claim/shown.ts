/**
 * A value of a finding as it is repeated to a reader: a number, a text of printable ASCII without blanks, as ids, codes,
 * dates, paths and code words are, or a list of them. A sentence or a full name is no such text, nor is anything else: of
 * a finding that somebody else made it is not known what it holds.
 */
export const shown = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return WITHOUT_BLANKS.test(value) ? value : NOT_SHOWN
  return Array.isArray(value) ? value.map(shown).join(', ') : NOT_SHOWN
}

const WITHOUT_BLANKS = /^[!-~]+$/

const NOT_SHOWN = '[not shown]'
