import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { AuthorizationRequirement } from '../../src/policy/AuthorizationRequirement.js'
import { authorizationAsked } from '../../src/rule/authorizationAsked.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { counting, held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { stated } from './judged.js'

const asked = (
  requirement: object,
  session: object = {},
  policies?: Array<PolicyHistory>,
): ReadonlyArray<string> =>
  subjectsOf([held('s', '09:00', '10:00', session)], policies).map((subject) => {
    const said = authorizationAsked(given(AuthorizationRequirement)(requirement))(subject)
    if (E.isRight(said)) return 'asked'
    return said.left.outcome === 'notApplicable' ? 'notApplicable' : said.left.missing.join(', ')
  })

const group = { when: { formats: ['group'] } }
const inGroup = { format: { kind: 'group', size: 4 } }

// The session is on 2 March 2026.
describe('authorizationAsked', () => {
  it.each([
    ['of all', {}, {}, 'asked'],
    ['of all, also where the day is not known', {}, { start: undefined }, 'asked'],
    ['from the day before', { from: '2026-03-01' }, {}, 'asked'],
    ['from that day', { from: '2026-03-02' }, {}, 'asked'],
    ['from the day after', { from: '2026-03-03' }, {}, 'notApplicable'],
    [
      'from a day, and that of the session is not known',
      { from: '2026-03-03' },
      { start: undefined },
      'session.start',
    ],
    ['with a modifier that it bears', { modifiers: ['HA', 'HQ'] }, { modifiers: ['HQ'] }, 'asked'],
    [
      'with a modifier that it does not bear',
      { modifiers: ['HA'] },
      { modifiers: ['HQ'] },
      'notApplicable',
    ],
    [
      'with a modifier, and it is not known what it bears',
      { modifiers: ['HA'] },
      {},
      'session.modifiers',
    ],
    ['in groups, which it is', group, inGroup, 'asked'],
    ['in groups, which it is not', group, { format: { kind: 'individual' } }, 'notApplicable'],
    ['in groups, which is not known', group, {}, 'session.format'],
    [
      'where nothing is known of it: all that is missing',
      { ...group, from: '2026-03-01', modifiers: ['HA'] },
      { start: undefined },
      'session.format, session.start, session.modifiers',
    ],
    [
      'where one thing is not known and another fails',
      { ...group, from: '2026-03-03' },
      {},
      'notApplicable',
    ],
    [
      'where one thing fails and another is not known',
      { ...group, modifiers: ['HA'] },
      { format: { kind: 'individual' } },
      'notApplicable',
    ],
  ])('%s', (_, requirement, session, expected) => {
    expect(asked(requirement, session)).toEqual([expected])
  })

  it.each([
    ['one that the facts rule out', ['HQ'], 'notApplicable'],
    ['one that they rule out, or one that the caller may set', ['HQ', 'HA'], 'session.modifiers'],
    ['one that they ask for', ['U1'], 'asked'],
    ['one that they ask for, or one that they rule out', ['HQ', 'U1'], 'asked'],
  ])(
    'where a policy states modifiers and the caller set none: with %s',
    (_, modifiers, outcome) => {
      const entries = [
        stated({ modifier: 'HQ', when: { formats: ['group'] } }),
        stated({ modifier: 'U1', when: { formats: ['individual'] } }),
      ]
      const policies = [counting({ claimTerms: { modifiers: entries } })]
      expect(asked({ modifiers }, { format: { kind: 'individual' } }, policies)).toEqual([outcome])
    },
  )
})
