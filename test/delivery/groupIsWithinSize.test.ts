import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'groupIsWithinSize'

const asking = (...values: ReadonlyArray<object>) => [
  policy({ delivery: { groups: values.map((value) => stated(value)) } }),
]

const all = { minimum: 2, maximum: 8, membersPerStaff: 4 }
const group = (fields: object) => ({ format: { kind: 'group', ...fields } })

describe('groupIsWithinSize', () => {
  it.each<readonly [string, object, object, string]>([
    ['the format is not known', all, {}, 'undetermined: session.format'],
    ['it is no group', all, { format: { kind: 'individual' } }, 'notApplicable'],
    ['it is a family', all, { format: { kind: 'family' } }, 'notApplicable'],
    ['the size is not known', all, group({ staffCount: 2 }), 'undetermined: session.format.size'],
    ['under the minimum', all, group({ size: 1, staffCount: 2 }), 'notMet: groupIsTooSmall'],
    ['at the minimum', all, group({ size: 2, staffCount: 2 }), 'met'],
    ['at the maximum', all, group({ size: 8, staffCount: 2 }), 'met'],
    ['above the maximum', all, group({ size: 9, staffCount: 9 }), 'notMet: groupIsTooLarge'],
    ['too large, the staff not known', all, group({ size: 9 }), 'notMet: groupIsTooLarge'],
    ['the staff are not known', all, group({ size: 4 }), 'undetermined: session.format.staffCount'],
    ['as many as one leads', all, group({ size: 4, staffCount: 1 }), 'met'],
    ['one more', all, group({ size: 5, staffCount: 1 }), 'notMet: groupHasTooFewStaff'],
    ['as many as two lead', all, group({ size: 8, staffCount: 2 }), 'met'],
    ['nobody led it', all, group({ size: 2, staffCount: 0 }), 'notMet: groupHasTooFewStaff'],
    ['a maximum alone, at it', { maximum: 6 }, group({ size: 6 }), 'met'],
    ['a maximum alone, above it', { maximum: 6 }, group({ size: 7 }), 'notMet: groupIsTooLarge'],
    ['a group of nobody', { maximum: 6 }, group({ size: 0 }), 'notMet: groupIsTooSmall'],
    ['a group of one, no minimum stated', { maximum: 6 }, group({ size: 1 }), 'met'],
    ['a minimum alone', { minimum: 2 }, group({ size: 100 }), 'met'],
  ])('%s', (_, value, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asking(value) })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: group({ size: 100 }) })).toBe('notApplicable')
  })

  const byAge = asking(
    { when: { ages: { through: 20 } }, maximum: 6 },
    { when: { ages: { from: 21 } }, maximum: 8 },
  )

  it.each<readonly [string, string | undefined, object, ReadonlyArray<string>]>([
    ['20, seven', '2005-03-03', group({ size: 7 }), ['notMet: groupIsTooLarge', 'notApplicable']],
    ['21, seven', '2005-03-02', group({ size: 7 }), ['notApplicable', 'met']],
    [
      'an age that is not known',
      undefined,
      group({ size: 7 }),
      ['undetermined: member.birthDate', 'undetermined: member.birthDate'],
    ],
    [
      'an age that is not known, and no group',
      undefined,
      { format: { kind: 'individual' } },
      ['notApplicable', 'notApplicable'],
    ],
  ])('by the age on the service date: %s', (_, birthDate, session, outcomes) => {
    const member = { id: 'member', birthDate, coverages: [{ payer: 'payer' }] }
    const found = allSaidBy(rule, { session, chart: { member }, policies: byAge })
    expect(found.map(inWords)).toEqual(outcomes)
  })

  it.each<readonly [object, object]>([
    [{ size: 1 }, { reason: 'groupIsTooSmall', size: 1, minimum: 2 }],
    [{ size: 9 }, { reason: 'groupIsTooLarge', size: 9, maximum: 8 }],
    [
      { size: 8, staffCount: 1 },
      { reason: 'groupHasTooFewStaff', size: 8, staffCount: 1, membersPerStaff: 4 },
    ],
  ])('counts %j', (fields, detail) => {
    const finding = openSaidBy(rule, { session: group(fields), policies: asking(all) })
    expect(finding).toMatchObject({ severity: 'error', detail, field: 'format', carc: '272' })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
