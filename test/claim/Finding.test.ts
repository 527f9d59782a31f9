import { expect, it } from 'vitest'
import { isOpen, type Finding } from '../../src/claim/Finding.js'
import type { rules } from '../../src/claim/rules.js'
import type { Rule } from '../../src/rule/Rule.js'
import type { RuleFinding } from '../../src/rule/RuleFinding.js'
import { callWith } from './call.js'
import { findingsOf } from '../rule/judged.js'

/** What a rule can make, of every rule of the list; the compiler holds it equal to what `Finding` writes out. */
type FindingOfRule<R> = R extends Rule<infer Id, infer D> ? RuleFinding<Id, D> : never
type Made = FindingOfRule<(typeof rules)[number]>
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const isWrittenOut: Same<Finding, Made> = true

it('a finding is what the rules of the list can make, and no more', () => {
  expect(isWrittenOut).toBe(true)
})

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
