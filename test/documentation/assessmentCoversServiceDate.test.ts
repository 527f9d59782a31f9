import { describe, expect, it } from 'vitest'
import {
  evidenceOf,
  inWords,
  allSaidBy,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'assessmentCoversServiceDate'
const asking = (...requirements: ReadonlyArray<object>) => [
  policy({ assessment: { requirements: requirements.map((one) => stated(one)) } }),
]
const asked = asking({ maxAgeDays: 90 })

const assessed = (assessedOn?: string, id = 'assessment') => ({ id, assessedOn })
const assessments = (...records: ReadonlyArray<object>) => ({ assessments: records })
const lacking = { incomplete: ['assessments'] }

// The session is on 2 March 2026; 90 days before it is 2 December 2025.
describe('assessmentCoversServiceDate', () => {
  it.each<readonly [string, object, string]>([
    ['assessments that are not known', {}, 'undetermined: assessments'],
    ['no assessment', assessments(), 'notMet: noAssessment'],
    ['none among those known', { ...assessments(), ...lacking }, 'undetermined: assessments'],
    ['one of the day', assessments(assessed('2026-03-02')), 'met'],
    ['one of the day after', assessments(assessed('2026-03-03')), 'notMet: assessmentWasLater'],
    ['one of 89 days before', assessments(assessed('2025-12-03')), 'met'],
    ['one of 90 days before', assessments(assessed('2025-12-02')), 'met'],
    ['one of 91 days before', assessments(assessed('2025-12-01')), 'notMet: assessmentIsTooOld'],
    [
      'an old one and one in time',
      assessments(assessed('2024-01-01', 'old'), assessed('2026-01-01', 'new')),
      'met',
    ],
    [
      'an old one and one that came later',
      assessments(assessed('2024-01-01', 'old'), assessed('2026-04-01', 'new')),
      'notMet: assessmentIsTooOld',
    ],
    ['one without a day', assessments(assessed()), 'undetermined: assessment.assessedOn'],
    [
      'an old one and one without a day',
      assessments(assessed('2024-01-01', 'old'), assessed(undefined, 'new')),
      'undetermined: assessment.assessedOn',
    ],
    [
      'one in time and one without a day',
      assessments(assessed('2026-01-01', 'old'), assessed(undefined, 'new')),
      'met',
    ],
    [
      'an old one among others that are not known',
      { ...assessments(assessed('2024-01-01')), ...lacking },
      'undetermined: assessments',
    ],
    [
      'one in time among others that are not known',
      { ...assessments(assessed('2026-01-01')), ...lacking },
      'met',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('without an age asks for one that was made in time, however long ago', () => {
    const chart = assessments(assessed('1990-01-01'))
    expect(outcomeOf(rule, { chart, policies: asking({}) })).toBe('met')
    expect(outcomeOf(rule, { chart: assessments(), policies: asking({}) })).toBe(
      'notMet: noAssessment',
    )
  })

  it('of one day asks for an assessment of the day itself', () => {
    const ofTheDay = asking({ maxAgeDays: 0 })
    const of = (day: string): string =>
      outcomeOf(rule, { chart: assessments(assessed(day)), policies: ofTheDay })
    expect(of('2026-03-02')).toBe('met')
    expect(of('2026-03-01')).toBe('notMet: assessmentIsTooOld')
  })

  it('does not apply where the policy is silent', () => {
    const silent = policy({ assessment: { requirements: 'notStated' } })
    expect(outcomeOf(rule, { chart: assessments(), policies: [policy()] })).toBe('notApplicable')
    expect(outcomeOf(rule, { chart: assessments(), policies: [silent] })).toBe('notApplicable')
  })

  it.each<readonly [string, string | undefined, ReadonlyArray<string>]>([
    ['the day before turning 21', '2005-03-03', ['notMet: assessmentIsTooOld', 'notApplicable']],
    ['the day of turning 21', '2005-03-02', ['notApplicable', 'met']],
    [
      'a birth date that is not known',
      undefined,
      ['undetermined: member.birthDate', 'undetermined: member.birthDate'],
    ],
  ])('asks what concerns the age of the member: %s', (_, birthDate, outcomes) => {
    const member = { id: 'member', birthDate, coverages: [{ payer: 'payer' }] }
    const policies = asking(
      { when: { ages: { through: 20 } }, maxAgeDays: 90 },
      { when: { ages: { from: 21 } }, maxAgeDays: 180 },
    )
    const chart = { member, ...assessments(assessed('2025-12-01')) }
    expect(allSaidBy(rule, { chart, policies }).map(inWords)).toEqual(outcomes)
  })

  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    [
      'nothing',
      assessments(),
      { detail: { reason: 'noAssessment', serviceDate: '2026-03-02' } },
      ['session session'],
    ],
    [
      'the first that was made after it',
      assessments(assessed('2026-05-01', 'a'), assessed('2026-04-01', 'b')),
      {
        detail: { reason: 'assessmentWasLater', serviceDate: '2026-03-02', assessment: 'b' },
        field: 'assessedOn',
      },
      ['session session', 'assessment b'],
    ],
    [
      'the latest, and how old it is',
      assessments(assessed('2025-12-01', 'b'), assessed('2025-01-01', 'a')),
      {
        detail: {
          reason: 'assessmentIsTooOld',
          serviceDate: '2026-03-02',
          assessment: 'b',
          days: 91,
          maxAgeDays: 90,
        },
        field: 'assessedOn',
      },
      ['session session', 'assessment b'],
    ],
  ])('points at %s', (_, chart, expected, evidence) => {
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({ severity: 'error', carc: '272', ...expected })
    expect(evidenceOf(finding)).toEqual(evidence)
  })

  it('rests on the assessment that is too old and on the one that may be later', () => {
    const chart = assessments(assessed('2024-01-01', 'old'), assessed(undefined, 'new'))
    expect(evidenceOf(openSaidBy(rule, { chart, policies: asked }))).toEqual([
      'session session',
      'assessment old',
      'assessment new',
    ])
  })
})
