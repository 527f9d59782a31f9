import { expect, it } from 'vitest'
import type { DecodeIssue } from '../../src/codec/DecodeIssue.js'
import { describeDecodeIssue } from '../../src/codec/describeDecodeIssue.js'

it.each<readonly [DecodeIssue, string]>([
  [{ path: [], kind: 'type', expected: 'Visit' }, 'The input is of another type (expected Visit)'],
  [{ path: ['id'], kind: 'missing', expected: 'id' }, 'id is missing (expected id)'],
  [
    { path: ['spans', 3, 'end'], kind: 'range', expected: 'minute' },
    'spans[3].end is out of bounds (expected minute)',
  ],
  [
    { path: [3, 'end'], kind: 'form', expected: 'code' },
    '[3].end is not of the expected form (expected code)',
  ],
  [
    { path: [1, 2], kind: 'word', expected: 'place' },
    '[1][2] is not one of the known words (expected place)',
  ],
  [{ path: ['a', 'b'], kind: 'tooShort', expected: 'text' }, 'a.b is too short (expected text)'],
  [{ path: ['a'], kind: 'tooLong', expected: 'text' }, 'a is too long (expected text)'],
  [
    { path: ['a'], kind: 'tooMany', expected: 'at most 3' },
    'a has too many elements (expected at most 3)',
  ],
  [{ path: ['a'], kind: 'tooDeep', expected: 'x' }, 'a is nested too deep (expected x)'],
  [
    { path: [], kind: 'polluted', expected: 'x' },
    'The input cannot be trusted while the prototypes of all records hold keys (expected x)',
  ],
  [{ path: ['a'], kind: 'notPlain', expected: 'x' }, 'a is not plain data (expected x)'],
  [{ path: ['a'], kind: 'unreadable', expected: 'x' }, 'a cannot be read (expected x)'],
  [{ path: ['a'], kind: 'foreign', expected: 'x' }, 'a was refused (expected x)'],
  [{ path: ['a'], kind: 'contradiction', expected: 'x' }, 'a contradicts itself (expected x)'],
  [
    { path: ['a'], kind: 'unknownKeys', expected: 'x', count: 2 },
    'a has keys that are not known (2) (expected x)',
  ],
  [
    { path: [], kind: 'rest', expected: 'no further issues', count: 7 },
    'The input has further issues that are not listed (7) (expected no further issues)',
  ],
])('%j', (issue, sentence) => {
  expect(describeDecodeIssue(issue)).toBe(sentence)
})
