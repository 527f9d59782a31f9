import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'placeOfServiceIsAllowed'

const asking = (value: object) => [policy({ delivery: { places: [stated(value)] } })]
const allowed = { allowed: ['11', '53'] }
const refused = { refused: ['21', '51'] }

describe('placeOfServiceIsAllowed', () => {
  it.each<readonly [string, object, string | undefined, string]>([
    ['not known', allowed, undefined, 'undetermined: session.placeOfService'],
    ['allowed', allowed, '53', 'met'],
    ['not allowed', allowed, '12', 'notMet: placeIsNotAllowed'],
    [
      'not known, where some are refused',
      refused,
      undefined,
      'undetermined: session.placeOfService',
    ],
    ['refused', refused, '51', 'notMet: placeIsRefused'],
    ['not refused', refused, '12', 'met'],
    ['allowed and not refused', { ...allowed, ...refused }, '11', 'met'],
    ['refused among both', { ...allowed, ...refused }, '21', 'notMet: placeIsRefused'],
    ['in neither list', { ...allowed, ...refused }, '12', 'notMet: placeIsNotAllowed'],
  ])('%s', (_, value, placeOfService, outcome) => {
    expect(outcomeOf(rule, { session: { placeOfService }, policies: asking(value) })).toBe(outcome)
  })

  it('does not apply where the policy is silent, or speaks of other sessions', () => {
    const session = { placeOfService: '21', format: { kind: 'individual' } }
    expect(outcomeOf(rule, { session })).toBe('notApplicable')
    const policies = asking({ when: { formats: ['group'] }, ...refused })
    expect(outcomeOf(rule, { session, policies })).toBe('notApplicable')
  })

  it('names the place', () => {
    const finding = openSaidBy(rule, {
      session: { placeOfService: '21' },
      policies: asking(refused),
    })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'placeIsRefused', placeOfService: '21' },
      field: 'placeOfService',
      fixedBy: 'scheduler',
      carc: '5',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
