import type { DecodeIssue, DecodeIssueKind } from './DecodeIssue.js'
import { total } from './total.js'

const SENTENCES: Readonly<Record<DecodeIssueKind, string>> = {
  missing: 'is missing',
  type: 'is of another type',
  form: 'is not of the expected form',
  word: 'is not one of the known words',
  range: 'is out of bounds',
  tooShort: 'is too short',
  tooLong: 'is too long',
  tooMany: 'has too many elements',
  tooDeep: 'is nested too deep',
  notPlain: 'is not plain data',
  unreadable: 'cannot be read',
  foreign: 'was refused',
  contradiction: 'contradicts itself',
  polluted: 'cannot be trusted while the prototypes of all records hold keys',
  unknownKeys: 'has keys that are not known',
  rest: 'has further issues that are not listed',
}

/**
 * One decode issue as an English line, for a log or a form. It holds no value of the input.
 *
 * @example
 * import { describeDecodeIssue } from 'h2014'
 *
 * const issue = { path: ['sessions', 3, 'end'], kind: 'missing', expected: 'OffsetDateTime' } as const
 * console.log(describeDecodeIssue(issue)) // => 'sessions[3].end is missing (expected OffsetDateTime)'
 */
export const describeDecodeIssue: (issue: DecodeIssue) => string = total((issue) => {
  const { path, kind, expected, count } = issue
  const place = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
  const number = count === undefined ? '' : ` (${count})`
  return `${place === '' ? 'The input' : place} ${SENTENCES[kind]}${number} (expected ${expected})`
}, 'The issue cannot be read')
