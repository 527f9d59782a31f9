import { expect, it } from 'vitest'
import { isOpen } from '../../src/claim/Finding.js'
import { callWith } from './call.js'
import { findingsOf } from '../rule/judged.js'

it('isOpen holds of what is wrong and of what cannot be told', () => {
  const findings = findingsOf({
    session: { end: undefined },
    chart: { incomplete: ['sessions'] },
  })
  expect(new Set(findings.filter(isOpen).map(({ outcome }) => outcome))).toEqual(
    new Set(['notMet', 'undetermined']),
  )
  const others = findings.filter((finding) => !isOpen(finding)).map(({ outcome }) => outcome)
  expect(new Set(others)).toEqual(new Set(['met', 'notApplicable']))
})

it.each([
  ['nothing', undefined],
  ['a text', 'met'],
  ['a record without an outcome', {}],
  ['an outcome that there is not', { outcome: 'passed' }],
])('isOpen holds of what is no finding: %s', (_, value) => {
  expect(callWith(isOpen, [value])).toBe(true)
})
