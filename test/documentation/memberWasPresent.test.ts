import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'memberWasPresent'
const asking = (...values: ReadonlyArray<object>) => [
  policy({ noteTerms: { memberPresence: values.map((value) => stated(value)) } }),
]
const asked = asking({ isMemberRequired: true })
const formats = asking({
  when: { formats: ['individual', 'group'] },
  isMemberRequired: true,
})
const family = { kind: 'family' }

describe('memberWasPresent', () => {
  it.each<readonly [string, object, string]>([
    ['it is not known', {}, 'undetermined: session.memberPresent'],
    ['the member was there', { memberPresent: true }, 'met'],
    ['the member was not there', { memberPresent: false }, 'notMet: memberWasAbsent'],
    ['it is not known yet, of a planned session', { status: 'planned' }, 'notApplicable'],
    [
      'a session that is planned without the member',
      { status: 'planned', memberPresent: false },
      'notMet: memberWasAbsent',
    ],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked, moment: 'schedule' })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['a group', { format: { kind: 'group' }, memberPresent: false }, 'notMet: memberWasAbsent'],
    [
      'the family, of whom it is not asked',
      { format: family, memberPresent: false },
      'notApplicable',
    ],
    ['a format that is not known', { memberPresent: false }, 'undetermined: session.format'],
    ['a format that is not known, with the member', { memberPresent: true }, 'met'],
    ['neither is known', {}, 'undetermined: session.format'],
  ])('asked of some formats alone: %s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: formats })).toBe(outcome)
  })

  it.each<readonly [string, object]>([
    ['without the member', { memberPresent: false }],
    ['with the member', { memberPresent: true }],
    ['of whom it is not known', {}],
  ])('does not apply where the member need not be there: a session %s', (_, session) => {
    const policies = asking({ isMemberRequired: false })
    expect(outcomeOf(rule, { session, policies })).toBe('notApplicable')
  })

  it('a payer that says that the member need not be there is heard, and no baseline beside it', () => {
    const baseline = policy(
      { noteTerms: { memberPresence: [stated({ isMemberRequired: true })] } },
      { payer: 'baseline', kind: 'baseline' },
    )
    const session = { memberPresent: false }
    const saidBy = (...payers: ReadonlyArray<PolicyHistory>) =>
      allSaidBy(rule, { session, policies: [...payers, baseline] }).map(inWords)
    expect(saidBy(...asking({ isMemberRequired: false }))).toEqual(['notApplicable'])
    expect(saidBy(policy())).toEqual(['notApplicable', 'notMet: memberWasAbsent'])
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: { memberPresent: false } })).toBe('notApplicable')
    const silent = policy({ noteTerms: { memberPresence: 'notStated' } })
    expect(outcomeOf(rule, { session: { memberPresent: false }, policies: [silent] })).toBe(
      'notApplicable',
    )
  })

  it('says what each of several values says', () => {
    const policies = asking(
      { when: { ages: { through: 17 } }, isMemberRequired: true },
      { when: { formats: ['family'] }, isMemberRequired: true },
    )
    const chart = {
      member: { id: 'member', birthDate: '2010-01-01', coverages: [{ payer: 'payer' }] },
    }
    const session = { format: { kind: 'individual' }, memberPresent: false }
    expect(allSaidBy(rule, { session, chart, policies }).map(inWords)).toEqual([
      'notMet: memberWasAbsent',
      'notApplicable',
    ])
  })

  it('points at the session', () => {
    const finding = openSaidBy(rule, { session: { memberPresent: false }, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'memberWasAbsent' },
      field: 'memberPresent',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
