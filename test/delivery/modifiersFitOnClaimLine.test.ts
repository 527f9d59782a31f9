import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated, type Case } from '../rule/judged.js'

const rule = 'modifiersFitOnClaimLine'

const asking = (...entries: ReadonlyArray<object>) => [
  policy({ claimTerms: { modifiers: entries.map((entry) => stated(entry)) } }),
]

const group = { modifier: 'HQ', when: { formats: ['group'] } }
const always = ['HE', 'HW', 'U1'].map((modifier) => ({ modifier }))
const inGroup = { format: { kind: 'group' } }
const alone = { format: { kind: 'individual' } }
const tooMany = 'notMet: tooManyModifiers'

describe('modifiersFitOnClaimLine', () => {
  it.each<readonly [string, Case, string]>([
    ['none set, and none asked for', {}, 'notApplicable'],
    ['an empty list', { session: { modifiers: [] } }, 'notApplicable'],
    ['four', { session: { modifiers: ['HE', 'HW', 'U1', 'TF'] } }, 'met'],
    ['five', { session: { modifiers: ['HE', 'HW', 'U1', 'TF', 'HZ'] } }, tooMany],
    [
      'four and one of them twice',
      { session: { modifiers: ['HE', 'HW', 'U1', 'TF', 'HE'] } },
      'met',
    ],
    [
      'five, whoever pays',
      { session: { modifiers: ['HE', 'HW', 'U1', 'TF', 'HZ'] }, policies: [] },
      tooMany,
    ],
    [
      'three and a fourth by the facts',
      { session: inGroup, policies: asking(...always, group) },
      'met',
    ],
    [
      'four by the facts, and one of the caller’s own',
      { session: { ...inGroup, modifiers: ['HZ'] }, policies: asking(...always, group) },
      tooMany,
    ],
    [
      'five of the caller’s own, one of which the facts contradict',
      {
        session: { ...alone, modifiers: ['HE', 'HW', 'U1', 'HZ', 'HQ'] },
        policies: asking(...always, group),
      },
      'met',
    ],
    [
      'four, and it is not known whether a fifth belongs there',
      { session: { modifiers: ['HZ'] }, policies: asking(...always, group) },
      'undetermined: session.format',
    ],
    [
      'three, and it is not known whether a fourth belongs there',
      { policies: asking(...always, group) },
      'met',
    ],
    [
      'one, and it is not known whether a second belongs there',
      { session: { modifiers: ['HZ'] }, policies: asking(group) },
      'met',
    ],
    [
      'five, whatever is not known of one that is set',
      { session: { modifiers: ['HZ', 'HQ'] }, policies: asking(...always, group) },
      tooMany,
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('counts them, and rests on the session', () => {
    const finding = openSaidBy(rule, { session: { modifiers: ['HE', 'HW', 'U1', 'TF', 'HZ'] } })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'tooManyModifiers', modifiers: 5, maximum: 4 },
      field: 'modifiers',
      fixedBy: 'biller',
      carc: '4',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
