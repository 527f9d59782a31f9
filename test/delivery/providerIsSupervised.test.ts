import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated, type Case } from '../rule/judged.js'

const rule = 'providerIsSupervised'

const asked = [
  policy({
    delivery: {
      supervision: [
        stated({
          ofCredentials: ['peerProvider', 'intern'],
          by: ['licensedPractitioner'],
          evidence: { everyDays: 30 },
        }),
      ],
    },
  }),
]

const since = '2026-01-01'
const peer = [{ kind: 'peerProvider', from: since }]
const licensed = [{ kind: 'licensedPractitioner', from: since }]
const evidence = [{ heldOn: '2026-02-20' }]
const bySue = { supervisor: 'sue', effective: { from: since }, evidence }

const supervised = (
  supervisions: ReadonlyArray<object> | undefined,
  credentials: ReadonlyArray<object> | undefined = peer,
): Case => ({
  session: { renderingProvider: 'ann' },
  staff: [
    { id: 'ann', credentials, supervisions },
    { id: 'sue', credentials: licensed, exclusions: [] },
    { id: 'lee', credentials: licensed, exclusions: [] },
    { id: 'pat', credentials: [{ kind: 'registeredNurse', from: since }], exclusions: [] },
    { id: 'barred', credentials: licensed, exclusions: [{ from: since, through: '2026-03-02' }] },
    { id: 'free', credentials: licensed, exclusions: [{ from: since, through: '2026-03-01' }] },
    { id: 'unchecked', credentials: licensed },
  ],
  policies: asked,
})

// Peer providers and interns are supervised by licensed practitioners, every 30 days; the session is on 2 March 2026.
describe('providerIsSupervised', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['the supervisions are not known', undefined, 'undetermined: staff.supervisions'],
    ['there is none', [], 'notMet: noSupervision'],
    ['one does all that is asked', [bySue], 'met'],
    ['one of several does', [{ supervisor: 'pat' }, bySue, { supervisor: '?' }], 'met'],
    [
      'it ended the day before',
      [{ ...bySue, effective: { from: since, through: '2026-03-01' } }],
      'notMet: supervisionIsNotInEffect',
    ],
    [
      'it ends on the day',
      [{ ...bySue, effective: { from: since, through: '2026-03-02' } }],
      'met',
    ],
    [
      'it is not known when',
      [{ ...bySue, effective: undefined }],
      'undetermined: staff.supervisions.effective',
    ],
    [
      'of one it is not known whether it took place, of another when it was in effect',
      [
        { ...bySue, evidence: undefined },
        { ...bySue, effective: undefined },
      ],
      'undetermined: staff.supervisions.effective, staff.supervisions.evidence',
    ],
    ['by nobody on file', [{ ...bySue, supervisor: '?' }], 'notMet: supervisorIsUnknown'],
    [
      'by who may not supervise',
      [{ ...bySue, supervisor: 'pat' }],
      'notMet: supervisorMayNotSupervise',
    ],
    ['by themselves', [{ ...bySue, supervisor: 'ann' }], 'notMet: supervisorMayNotSupervise'],
    [
      'by who is excluded through the day',
      [{ ...bySue, supervisor: 'barred' }],
      'notMet: supervisorIsExcluded',
    ],
    ['by who was excluded through the day before', [{ ...bySue, supervisor: 'free' }], 'met'],
    ['by who is excluded and by another', [{ ...bySue, supervisor: 'barred' }, bySue], 'met'],
    [
      'by who is excluded or not',
      [{ ...bySue, supervisor: 'unchecked' }],
      'undetermined: staff.exclusions',
    ],
    [
      'of one it is only not known whether they are excluded, of another whether it took place',
      [
        { ...bySue, supervisor: 'unchecked' },
        { ...bySue, evidence: undefined },
      ],
      'undetermined: staff.exclusions',
    ],
    [
      'it is not known of one whether they are excluded, nor whether it took place',
      [{ ...bySue, supervisor: 'unchecked', evidence: undefined }],
      'undetermined: staff.exclusions, staff.supervisions.evidence',
    ],
    [
      'the evidence is not known',
      [{ ...bySue, evidence: undefined }],
      'undetermined: staff.supervisions.evidence',
    ],
    ['there is no evidence', [{ ...bySue, evidence: [] }], 'notMet: noEvidence'],
    ['30 days before', [{ ...bySue, evidence: [{ heldOn: '2026-01-31' }] }], 'met'],
    [
      '31 days before',
      [{ ...bySue, evidence: [{ heldOn: '2026-01-30' }] }],
      'notMet: evidenceIsTooOld',
    ],
    ['the day after', [{ ...bySue, evidence: [{ heldOn: '2026-03-03' }] }], 'notMet: noEvidence'],
    [
      'none yet, 30 days after it began',
      [{ ...bySue, effective: { from: '2026-01-31' }, evidence: [] }],
      'met',
    ],
    [
      'one is wrong and of one something is not known',
      [
        { ...bySue, supervisor: 'pat' },
        { ...bySue, evidence: undefined },
      ],
      'undetermined: staff.supervisions.evidence',
    ],
    [
      'the nearest is told: too old before none',
      [
        { ...bySue, evidence: [] },
        { ...bySue, evidence: [{ heldOn: '2026-01-02' }] },
      ],
      'notMet: evidenceIsTooOld',
    ],
    [
      'the nearest is told: no evidence before who may not',
      [
        { ...bySue, supervisor: 'pat' },
        { ...bySue, evidence: [] },
      ],
      'notMet: noEvidence',
    ],
    [
      'the nearest is told: who may not before who is unknown, and that before another time',
      [
        { ...bySue, effective: { from: '2027-01-01' } },
        { ...bySue, supervisor: '?' },
        { ...bySue, supervisor: 'pat' },
      ],
      'notMet: supervisorMayNotSupervise',
    ],
    [
      'the nearest is told: who may not before who is excluded',
      [
        { ...bySue, supervisor: 'barred' },
        { ...bySue, supervisor: 'pat' },
      ],
      'notMet: supervisorMayNotSupervise',
    ],
    [
      'the nearest is told: who is excluded before who is unknown',
      [
        { ...bySue, supervisor: '?' },
        { ...bySue, supervisor: 'barred' },
      ],
      'notMet: supervisorIsExcluded',
    ],
    [
      'the nearest is told: who is unknown before another time',
      [
        { ...bySue, effective: { from: '2027-01-01' } },
        { ...bySue, supervisor: '?' },
      ],
      'notMet: supervisorIsUnknown',
    ],
  ])('%s', (_, supervisions, outcome) => {
    expect(outcomeOf(rule, supervised(supervisions))).toBe(outcome)
    const reversed = supervisions === undefined ? undefined : [...supervisions].reverse()
    expect(openOrNot(supervised(reversed))).toBe(openOrNot(supervised(supervisions)))
  })

  const openOrNot = (given: Case): string => JSON.stringify(outcomeOf(rule, given))

  const byLee = { ...bySue, supervisor: 'lee' }

  it.each<readonly [string, string, ReadonlyArray<object> | undefined, string]>([
    ['who supervises', 'sue', [bySue], 'met'],
    ['one of two who supervise', 'lee', [bySue, byLee], 'met'],
    ['the worker', 'ann', [bySue], 'notMet: namedSupervisorDoesNotSupervise'],
    [
      'the worker, who is on file as their own supervisor',
      'ann',
      [{ ...bySue, supervisor: 'ann' }],
      'notMet: namedSupervisorDoesNotSupervise',
    ],
    [
      'the worker, while the supervisions are not known',
      'ann',
      undefined,
      'notMet: namedSupervisorDoesNotSupervise',
    ],
    ['somebody, while they are not known', 'lee', undefined, 'undetermined: staff.supervisions'],
    ['somebody, while there is none', 'lee', [], 'notMet: namedSupervisorDoesNotSupervise'],
    ['who may supervise and does not', 'lee', [bySue], 'notMet: namedSupervisorDoesNotSupervise'],
    ['who may not, and does not', 'pat', [bySue], 'notMet: namedSupervisorDoesNotSupervise'],
    ['nobody on file', '?', [bySue], 'notMet: namedSupervisorDoesNotSupervise'],
    [
      'who may not, beside one who may',
      'pat',
      [bySue, { ...bySue, supervisor: 'pat' }],
      'notMet: namedSupervisorDoesNotSupervise',
    ],
    [
      'whose supervision ended the day before, beside one in effect',
      'lee',
      [bySue, { ...byLee, effective: { from: since, through: '2026-03-01' } }],
      'notMet: namedSupervisorDoesNotSupervise',
    ],
    [
      'whose supervision ends on the day',
      'lee',
      [bySue, { ...byLee, effective: { from: since, through: '2026-03-02' } }],
      'met',
    ],
    [
      'whose second supervision is in effect',
      'lee',
      [{ ...byLee, effective: { from: '2027-01-01' } }, byLee],
      'met',
    ],
    [
      'of whom something is not known, beside one who does all',
      'lee',
      [bySue, { ...byLee, evidence: undefined }],
      'undetermined: staff.supervisions.evidence',
    ],
    [
      'who misses something, beside one of whom something is not known',
      'lee',
      [
        { ...bySue, evidence: undefined },
        { ...byLee, evidence: [] },
      ],
      'notMet: namedSupervisorDoesNotSupervise',
    ],
    [
      'who alone supervises, without evidence',
      'sue',
      [{ ...bySue, evidence: [] }],
      'notMet: noEvidence',
    ],
    [
      'who is excluded and alone supervises',
      'barred',
      [{ ...bySue, supervisor: 'barred' }],
      'notMet: supervisorIsExcluded',
    ],
    [
      'who is excluded or not, beside one who does all',
      'unchecked',
      [bySue, { ...bySue, supervisor: 'unchecked' }],
      'undetermined: staff.exclusions',
    ],
  ])('where the session names a supervisor: %s', (_, named, supervisions, outcome) => {
    const given = supervised(supervisions)
    const session = { ...given.session, supervisingProvider: named }
    expect(outcomeOf(rule, { ...given, session })).toBe(outcome)
  })

  it('a session whose worker needs no supervision may name anybody', () => {
    const given = supervised([], [{ kind: 'registeredNurse', from: since }])
    const session = { ...given.session, supervisingProvider: 'pat' }
    expect(outcomeOf(rule, { ...given, session })).toBe('notApplicable')
  })

  it('has the supervisor of the session corrected where another supervises', () => {
    const given = supervised([bySue])
    const session = { ...given.session, supervisingProvider: 'lee' }
    const finding = openSaidBy(rule, { ...given, session })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { staff: 'ann', supervisor: 'lee', serviceDate: '2026-03-02' },
      field: 'supervisingProvider',
    })
    expect(evidenceOf(finding)).toEqual(['staff ann', 'session session'])
  })

  it.each([
    ['alone', { supervisor: 'unchecked' }, 'warning'],
    ['and something else', { supervisor: 'unchecked', evidence: undefined }, 'error'],
  ])('not to know whether a supervisor is excluded, %s', (_, fields, severity) => {
    expect(openSaidBy(rule, supervised([{ ...bySue, ...fields }]))).toMatchObject({ severity })
  })

  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['the credentials are not known', undefined, 'undetermined: staff.credentials'],
    ['a credential that needs none', [{ kind: 'registeredNurse', from: since }], 'notApplicable'],
    ['one of two needs none', [...peer, { kind: 'registeredNurse', from: since }], 'notApplicable'],
    ['none at all', [], 'notApplicable'],
    ['it is not known since when', [{ kind: 'intern' }], 'undetermined: staff.credentials.from'],
    ['both need it', [...peer, { kind: 'intern', from: since }], 'notMet: noSupervision'],
  ])('asks of the credentials in force: %s', (_, credentials, outcome) => {
    const [ann, ...others] = supervised([]).staff ?? []
    const staff = [{ ...ann, credentials }, ...others]
    expect(outcomeOf(rule, { ...supervised([]), staff })).toBe(outcome)
  })

  it.each<readonly [string, Case, string]>([
    ['nobody is named', { staff: [], policies: asked }, 'undetermined: session.renderingProvider'],
    [
      'nobody bears the name',
      { session: { renderingProvider: 'ann' }, staff: [], policies: asked },
      'notApplicable',
    ],
    ['the policy is silent', { ...supervised([]), policies: [policy()] }, 'notApplicable'],
    [
      'another age is meant',
      {
        ...supervised([]),
        chart: {
          member: { id: 'member', birthDate: '2000-01-01', coverages: [{ payer: 'payer' }] },
        },
        policies: [
          policy({
            delivery: {
              supervision: [
                stated({ when: { ages: { through: 17 } }, ofCredentials: ['peerProvider'] }),
              ],
            },
          }),
        ],
      },
      'notApplicable',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('counts the days since the last of several supervisions', () => {
    const finding = openSaidBy(
      rule,
      supervised(
        [
          { ...bySue, evidence: [{ heldOn: '2026-01-02' }] },
          {
            ...bySue,
            evidence: [{ heldOn: '2026-01-21' }, { heldOn: '2026-01-22' }],
            effective: { from: since },
          },
        ].map((one) => ({ ...one, effective: { from: '2025-01-01' } })),
      ),
    )
    // 22 January is 39 days before 2 March.
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'evidenceIsTooOld',
        staff: 'ann',
        serviceDate: '2026-03-02',
        daysSince: 39,
      },
      field: 'supervisions',
      fixedBy: 'supervisor',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'staff ann'])
  })
})
