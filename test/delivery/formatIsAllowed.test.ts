import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'formatIsAllowed'
const asked = [policy({ delivery: { formats: stated({ allowed: ['individual', 'group'] }) } })]

describe('formatIsAllowed', () => {
  it.each<readonly [string, object | undefined, string]>([
    ['not known', undefined, 'undetermined: session.format'],
    ['with the member alone', { kind: 'individual' }, 'met'],
    ['with a group', { kind: 'group' }, 'met'],
    ['with the family', { kind: 'family' }, 'notMet: formatIsNotAllowed'],
  ])('%s', (_, format, outcome) => {
    expect(outcomeOf(rule, { session: { format }, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: { format: { kind: 'family' } } })).toBe('notApplicable')
  })

  it('names the format', () => {
    const session = { format: { kind: 'family' } }
    const finding = openSaidBy(rule, { session, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'formatIsNotAllowed', format: 'family' },
      field: 'format',
      fixedBy: 'scheduler',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
