import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from './judged.js'

const rules: ReadonlyArray<RuleId> = [
  'noteIsSigned',
  'signerCredentialIsDocumented',
  'noteIsCoSigned',
  'noteTimesAgreeWithSession',
  'engagementIsDocumented',
  'responseIsDocumented',
  'progressIsDocumented',
]

const elements = ['signature', 'credential', 'startAndEnd', 'engagement', 'response', 'progress']

const policies = [
  policy({
    noteElements: elements.map((element) => stated(element)),
    noteTerms: { coSigning: [stated({})] },
  }),
]

describe.each(rules)('noteOf, of which %s asks', (rule) => {
  it.each<readonly [string, object, string]>([
    ['notes that are not known', {}, 'undetermined: notes'],
    ['no note', { notes: [] }, 'notMet: noNote'],
    ['no note among those known', { notes: [], incomplete: ['notes'] }, 'undetermined: notes'],
    ['the note of another session', { notes: [{ id: 'b', session: 'b' }] }, 'notMet: noNote'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
    expect(evidenceOf(openSaidBy(rule, { chart, policies }))).toEqual(['session session'])
  })

  it('rests on the note where it is known and says nothing', () => {
    const chart = { notes: [{ id: 'note', session: 'session' }] }
    expect(evidenceOf(openSaidBy(rule, { chart, policies }))).toEqual([
      'session session',
      'note note',
    ])
  })

  it.each([
    ['notes that are not known', {}],
    ['no note', { notes: [] }],
  ])('does not apply to a session that is planned, with %s', (_, chart) => {
    const session = { status: 'planned' }
    expect(outcomeOf(rule, { session, chart, policies, moment: 'schedule' })).toBe('notApplicable')
  })
})
