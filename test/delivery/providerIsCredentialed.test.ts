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

const rule = 'providerIsCredentialed'

const asking = (...values: ReadonlyArray<object>) => [
  policy({ delivery: { credentials: values.map((value) => stated(value)) } }),
]

const asked = asking({
  credentials: ['qualifiedMentalHealthProfessional', 'licensedPractitioner', { other: 'QMHA' }],
})

const since = '2026-01-01'
const professional = { kind: 'qualifiedMentalHealthProfessional', from: since }
const intern = { kind: 'intern', from: since }

const staffed = (credentials: ReadonlyArray<object> | undefined) => ({
  session: { renderingProvider: 'ann' },
  staff: [{ id: 'ann', credentials }],
})

// The payer accepts professionals, licensed practitioners and its own QMHA; the session is on 2 March 2026.
describe('providerIsCredentialed', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['the credentials are not known', undefined, 'undetermined: staff.credentials'],
    ['there is none', [], 'notMet: noCredential'],
    ['one that is accepted', [professional], 'met'],
    ['one that is accepted beside one that is not', [intern, professional], 'met'],
    ['none that is accepted', [intern], 'notMet: noneIsAccepted'],
    ['by the name of the payer', [{ kind: { other: 'QMHA' }, from: since }], 'met'],
    ['by another name', [{ kind: { other: 'QMHP' }, from: since }], 'notMet: noneIsAccepted'],
    ['valid from the day', [{ ...professional, from: '2026-03-02' }], 'met'],
    [
      'valid from the day after',
      [{ ...professional, from: '2026-03-03' }],
      'notMet: noneIsInForce',
    ],
    ['valid through the day', [{ ...professional, through: '2026-03-02' }], 'met'],
    [
      'valid through the day before',
      [{ ...professional, through: '2026-03-01' }],
      'notMet: noneIsInForce',
    ],
    [
      'it is not known since when',
      [{ kind: 'licensedPractitioner' }],
      'undetermined: staff.credentials.from',
    ],
    [
      'nor that, but it had ended',
      [{ kind: 'licensedPractitioner', through: '2026-03-01' }],
      'notMet: noneIsInForce',
    ],
    [
      'one of which that is not known beside one in force',
      [{ kind: 'licensedPractitioner' }, professional],
      'met',
    ],
    ['one that is not accepted since no known day', [{ kind: 'intern' }], 'notMet: noneIsAccepted'],
    [
      'one in force that is not accepted, and one accepted that had ended',
      [intern, { ...professional, through: '2026-03-01' }],
      'notMet: noneIsInForce',
    ],
  ])('%s', (_, credentials, outcome) => {
    expect(outcomeOf(rule, { ...staffed(credentials), policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['nobody is named', { staff: [] }, 'undetermined: session.renderingProvider'],
    ['the staff are not known', { session: { renderingProvider: 'ann' } }, 'undetermined: staff'],
    [
      'nobody bears the name, which recordsAreKnown tells',
      { session: { renderingProvider: 'ann' }, staff: [] },
      'notApplicable',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, { ...given, policies: asked })).toBe(outcome)
  })

  it('is not asked where the day is not known, since no edition can be chosen', () => {
    const session = { renderingProvider: 'ann', start: undefined, end: undefined }
    expect(allSaidBy(rule, { ...staffed([professional]), session, policies: asked })).toEqual([])
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, staffed([]))).toBe('notApplicable')
  })

  const byAge = asking(
    { when: { ages: { through: 20 } }, credentials: ['familyPartner'] },
    { when: { ages: { from: 21 } }, credentials: ['peerProvider'] },
  )
  const partner = staffed([{ kind: 'familyPartner', from: since }])

  it.each<readonly [string, string | undefined, ReadonlyArray<string>]>([
    ['21 the day after', '2005-03-03', ['met', 'notApplicable']],
    ['21 on the day', '2005-03-02', ['notApplicable', 'notMet: noneIsAccepted']],
    [
      'an age that is not known',
      undefined,
      ['undetermined: member.birthDate', 'undetermined: member.birthDate'],
    ],
  ])('asks by the age on the service date: %s', (_, birthDate, outcomes) => {
    const member = { id: 'member', birthDate, coverages: [{ payer: 'payer' }] }
    const found = allSaidBy(rule, { ...partner, chart: { member }, policies: byAge })
    expect(found.map(inWords)).toEqual(outcomes)
  })

  it('asks by the format', () => {
    const policies = asking({ when: { formats: ['group'] }, credentials: ['licensedPractitioner'] })
    const inFormat = (kind: string) => ({
      ...partner,
      session: { renderingProvider: 'ann', format: { kind } },
      policies,
    })
    expect(outcomeOf(rule, inFormat('individual'))).toBe('notApplicable')
    expect(outcomeOf(rule, inFormat('group'))).toBe('notMet: noneIsAccepted')
  })

  it.each<readonly [string, ReadonlyArray<object>, object]>([
    ['none', [], { reason: 'noCredential', staff: 'ann' }],
    ['another', [intern], { reason: 'noneIsAccepted', staff: 'ann', serviceDate: '2026-03-02' }],
  ])('rests on the staff record of %s', (_, credentials, detail) => {
    const finding = openSaidBy(rule, { ...staffed(credentials), policies: asked })
    expect(finding).toMatchObject({ severity: 'error', detail, field: 'credentials' })
    expect(evidenceOf(finding)).toEqual(['session session', 'staff ann'])
  })

  it.each<readonly [ReadonlyArray<object>, string, string]>([
    [[], 'supervisor', 'B7'],
    [[{ ...professional, through: '2026-03-01' }], 'supervisor', 'B7'],
    [[intern], 'scheduler', '185'],
  ])('who puts it right, and how a payer would deny it: %j', (credentials, fixedBy, carc) => {
    expect(openSaidBy(rule, { ...staffed(credentials), policies: asked })).toMatchObject({
      fixedBy,
      carc,
    })
  })

  it('weighs less before there is a claim', () => {
    const given = { ...staffed([intern]), policies: asked }
    const severities = (['schedule', 'sign', 'claim', 'audit'] as const).map(
      (moment) => openSaidBy(rule, { ...given, moment }).severity,
    )
    expect(severities).toEqual(['warning', 'warning', 'error', 'error'])
  })
})
