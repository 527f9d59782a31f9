import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'familySessionHasMember'

const asking = (value: object) => [policy({ delivery: { familyPresence: [stated(value)] } })]
const asked = asking({ isMemberRequired: true })
const family = { format: { kind: 'family' } }

describe('familySessionHasMember', () => {
  it.each<readonly [string, object, string]>([
    ['the format is not known', {}, 'undetermined: session.format'],
    ['the format is not known, the member was there', { memberPresent: true }, 'met'],
    ['the member alone', { format: { kind: 'individual' }, memberPresent: false }, 'notApplicable'],
    ['a group', { format: { kind: 'group' }, memberPresent: false }, 'notApplicable'],
    ['it is not known who was there', family, 'undetermined: session.memberPresent'],
    ['with the member', { ...family, memberPresent: true }, 'met'],
    ['without the member', { ...family, memberPresent: false }, 'notMet: memberIsAbsent'],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['it is not known who will come', family, 'notApplicable'],
    ['without the member', { ...family, memberPresent: false }, 'notMet: memberIsAbsent'],
  ])('planned: %s', (_, fields, outcome) => {
    const session = { ...fields, status: 'planned' }
    expect(outcomeOf(rule, { session, policies: asked, moment: 'schedule' })).toBe(outcome)
  })

  it.each<readonly [string, ReturnType<typeof asking>]>([
    ['the policy is silent', [policy()]],
    ['the family may be taught alone', asking({ isMemberRequired: false })],
    [
      'another modality is meant',
      asking({ when: { modalities: ['audioOnly'] }, isMemberRequired: true }),
    ],
  ])('does not apply where %s', (_, policies) => {
    const session = { ...family, memberPresent: false, modality: 'inPerson' }
    expect(outcomeOf(rule, { session, policies })).toBe('notApplicable')
  })

  it('points at the presence', () => {
    const session = { ...family, memberPresent: false }
    const finding = openSaidBy(rule, { session, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'memberIsAbsent' },
      field: 'memberPresent',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
