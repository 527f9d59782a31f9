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

const rule = 'assessmentIsSigned'
const asking = (...signers: ReadonlyArray<object>) => [
  policy({ assessment: { signers: signers.map((one) => stated(one)) } }),
]
const asked = asking({
  roles: ['practitioner', 'licensedPractitioner'],
  credentials: ['licensedPractitioner'],
  withinDays: 10,
})

const staff = [
  { id: 'ann', credentials: [{ kind: 'licensedPractitioner', from: '2020-01-01' }] },
  { id: 'bob', credentials: [{ kind: 'intern', from: '2020-01-01' }] },
  { id: 'eve' },
]

const assessed = (signatures?: ReadonlyArray<object>, assessedOn = '2026-01-01') => ({
  assessments: [{ id: 'assessment', assessedOn, signatures }],
})
const by = (signedBy: string, signedOn?: string, role?: string) =>
  assessed([{ signedBy, signedOn, role: role ?? 'practitioner' }])

describe('assessmentIsSigned', () => {
  it.each<readonly [string, object, string]>([
    ['assessments that are not known', {}, 'undetermined: assessments'],
    ['no assessment', { assessments: [] }, 'notMet: noAssessment'],
    ['signatures that are not known', assessed(), 'undetermined: assessment.signatures'],
    ['no signature', assessed([]), 'notMet: noSignature'],
    ['who may sign, on the day itself', by('ann', '2026-01-01'), 'met'],
    ['who may sign, on the last day', by('ann', '2026-01-11'), 'met'],
    ['who may sign, the day after it', by('ann', '2026-01-12'), 'notMet: notInTime'],
    ['who may sign, in another role', by('ann', '2026-01-01', 'member'), 'notMet: notOfRole'],
    ['who may not sign', by('bob', '2026-01-01'), 'notMet: notOfCredential'],
    [
      'somebody whose credentials are not known',
      by('eve', '2026-01-01'),
      'undetermined: staff.credentials',
    ],
    ['somebody who is not known', by('joe', '2026-01-01'), 'undetermined: staff'],
    [
      'who may sign, on a day that is not known',
      by('ann'),
      'undetermined: assessment.signatures.signedOn',
    ],
    [
      'a role that is not known',
      assessed([{ credential: 'licensedPractitioner', signedOn: '2026-01-01' }]),
      'undetermined: assessment.signatures.role',
    ],
    [
      'who may sign, by the credential beside the signature',
      assessed([
        { role: 'practitioner', credential: 'licensedPractitioner', signedOn: '2026-01-01' },
      ]),
      'met',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, staff, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['none', assessed([]), 'notMet: noSignature'],
    [
      'one of a day that is not known',
      assessed([{}]),
      'undetermined: assessment.signatures.signedOn',
    ],
    ['one on the day itself', by('ann', '2026-01-01'), 'met'],
    ['one on the service date', by('ann', '2026-03-02'), 'met'],
    ['one on the day after it', by('ann', '2026-03-03'), 'notMet: signedAfterService'],
    [
      'one on the day after, and one before',
      assessed([{ signedOn: '2026-03-03' }, { signedOn: '2026-02-01' }]),
      'met',
    ],
  ])(
    'asks for a signature by the service date where the policy says no more: %s',
    (_, chart, outcome) => {
      expect(outcomeOf(rule, { chart, policies: asking({}) })).toBe(outcome)
    },
  )

  it('within days that the policy allows, a signature may follow the service', () => {
    const chart = assessed([{ signedOn: '2026-03-09' }], '2026-02-27')
    expect(outcomeOf(rule, { chart, policies: asking({ withinDays: 10 }) })).toBe('met')
    expect(outcomeOf(rule, { chart, policies: asking({ withinDays: 9 }) })).toBe(
      'notMet: notInTime',
    )
  })

  it('a signature of a day after the review is none yet', () => {
    const chart = by('ann', '2026-01-05')
    const given = { chart, staff, policies: asked }
    expect(outcomeOf(rule, { ...given, asOf: '2026-01-05' })).toBe('met')
    expect(outcomeOf(rule, { ...given, asOf: '2026-01-04' })).toBe('notMet: noSignature')
  })

  it('says how many days after the service it was signed', () => {
    const finding = openSaidBy(rule, { chart: by('ann', '2026-03-12'), policies: asking({}) })
    expect(finding).toHaveProperty('detail', {
      reason: 'signedAfterService',
      assessment: 'assessment',
      days: 10,
    })
    expect(finding).toMatchObject({ severity: 'error', carc: '272', field: 'signatures' })
  })

  it('asks for each signature for itself, and for those of the age of the member', () => {
    const member = { id: 'member', birthDate: '2008-03-03', coverages: [{ payer: 'payer' }] }
    const policies = asking(
      { roles: ['practitioner'] },
      { when: { ages: { through: 17 } }, roles: ['guardian'] },
      { when: { ages: { from: 18 } }, roles: ['member'] },
    )
    const chart = { member, ...assessed([{ role: 'practitioner', signedOn: '2026-01-01' }]) }
    expect(allSaidBy(rule, { chart, policies }).map(inWords)).toEqual([
      'met',
      'notMet: notOfRole',
      'notApplicable',
    ])
  })

  it('does not apply where the policy is silent', () => {
    const silent = policy({ assessment: { signers: 'notStated' } })
    expect(outcomeOf(rule, { chart: assessed([]) })).toBe('notApplicable')
    expect(outcomeOf(rule, { chart: assessed([]), policies: [silent] })).toBe('notApplicable')
  })

  it.each<readonly [string, object, object, string]>([
    ['the lack of a signature', assessed([]), { reason: 'noSignature' }, '272'],
    ['the role', by('ann', '2026-01-01', 'member'), { reason: 'notOfRole' }, '272'],
    ['the credential', by('bob', '2026-01-01'), { reason: 'notOfCredential' }, 'B7'],
    ['the days', by('ann', '2026-01-15'), { reason: 'notInTime', days: 14, withinDays: 10 }, '272'],
  ])('points at %s', (_, chart, detail, carc) => {
    const finding = openSaidBy(rule, { chart, staff, policies: asked })
    expect(finding).toMatchObject({ severity: 'error', carc, field: 'signatures' })
    expect(finding).toHaveProperty('detail', { assessment: 'assessment', ...detail })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment assessment'])
  })

  it('rests on the staff whose credentials are not known', () => {
    const chart = by('eve', '2026-01-01')
    expect(evidenceOf(openSaidBy(rule, { chart, staff, policies: asked }))).toEqual([
      'session session',
      'assessment assessment',
      'staff eve',
    ])
  })
})
