import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  pointsAt,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'noteIsCoSigned'
const asking = (...values: ReadonlyArray<object>) => [
  policy({ noteTerms: { coSigning: values.map((value) => stated(value)) } }),
]
const asked = asking({
  ofCredentials: ['paraprofessional', 'intern'],
  roles: ['supervisor'],
  credentials: ['licensedPractitioner'],
  withinHours: 72,
})

const staff = [
  { id: 'ann', credentials: [{ kind: 'paraprofessional', from: '2020-01-01' }] },
  { id: 'pat', credentials: [{ kind: 'registeredNurse', from: '2020-01-01' }] },
  { id: 'lee', credentials: [{ kind: 'licensedPractitioner', from: '2020-01-01' }] },
  { id: 'eve' },
]
const noted = (fields: object) => ({
  notes: [{ id: 'note', session: 'session', author: 'ann', signatures: [], ...fields }],
})
const at = (time: string, day = '2026-03-02') => `${day}T${time}:00-06:00`
const byLee = { role: 'supervisor', signedBy: 'lee', signedAt: at('15:00') }
const coSigned = (...coSignatures: ReadonlyArray<object>) => noted({ coSignatures })

// The session is from 09:00 to 10:00 on 2 March 2026; a paraprofessional wrote its note.
describe('noteIsCoSigned', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    ['the co-signatures are not known', noted({}), 'undetermined: note.coSignatures'],
    ['nobody co-signed', coSigned(), 'notMet: nobodyCoSigned'],
    ['who may did', coSigned(byLee), 'met'],
    ['who may did among the signatures', noted({ signatures: [byLee], coSignatures: [] }), 'met'],
    ['who may did, the co-signatures not known', noted({ signatures: [byLee] }), 'met'],
    [
      'who may did in another role',
      coSigned({ ...byLee, role: 'practitioner' }),
      'notMet: coSignerDoesNotQualify',
    ],
    [
      'in a role that is not known',
      coSigned({ ...byLee, role: undefined }),
      'undetermined: note.coSignatures.role',
    ],
    [
      'somebody of another credential',
      coSigned({ ...byLee, signedBy: 'pat' }),
      'notMet: coSignerDoesNotQualify',
    ],
    [
      'somebody of credentials that are not known',
      coSigned({ ...byLee, signedBy: 'eve' }),
      'undetermined: staff.credentials',
    ],
    ['the author', coSigned({ ...byLee, signedBy: 'ann' }), 'notMet: nobodyCoSigned'],
    [
      'during the session',
      coSigned({ ...byLee, signedAt: at('09:30') }),
      'notMet: coSignedBeforeEnd',
    ],
    ['at the last moment', coSigned({ ...byLee, signedAt: at('10:00', '2026-03-05') }), 'met'],
    [
      'a minute later',
      coSigned({ ...byLee, signedAt: at('10:01', '2026-03-05') }),
      'notMet: coSignedLate',
    ],
    [
      'at a time that is not known',
      coSigned({ ...byLee, signedAt: undefined }),
      'undetermined: note.coSignatures.signedAt, note.coSignatures.signedOn',
    ],
    ['one who may not and one who may', coSigned({ ...byLee, signedBy: 'pat' }, byLee), 'met'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, staff, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, ReadonlyArray<object> | undefined, string]>([
    ['whose credential needs none', { author: 'pat' }, staff, 'notApplicable'],
    ['whose credential is not known', { author: 'eve' }, staff, 'undetermined: staff.credentials'],
    ['who is not known', { author: undefined }, staff, 'undetermined: note.author'],
    ['among staff that is not known', {}, undefined, 'undetermined: staff'],
    [
      'who held it until the day before',
      {},
      [{ id: 'ann', credentials: [{ kind: 'intern', from: '2020-01-01', through: '2026-03-01' }] }],
      'notApplicable',
    ],
    [
      'who holds it through the day',
      {},
      [{ id: 'ann', credentials: [{ kind: 'intern', from: '2020-01-01', through: '2026-03-02' }] }],
      'notMet: nobodyCoSigned',
    ],
    [
      'who holds it since a day that is not known',
      {},
      [{ id: 'ann', credentials: [{ kind: 'intern' }] }],
      'undetermined: staff.credentials.from',
    ],
  ])('of the note of an author %s', (_, fields, known, outcome) => {
    const chart = noted({ coSignatures: [], ...fields })
    const given = { chart, policies: asked }
    expect(outcomeOf(rule, known === undefined ? given : { ...given, staff: known })).toBe(outcome)
  })

  it('is met where it was co-signed, though it is not known whether it must be', () => {
    const chart = noted({ author: 'eve', coSignatures: [byLee] })
    expect(outcomeOf(rule, { chart, staff, policies: asked })).toBe('met')
  })

  it.each<readonly [string, object, string]>([
    ['by anybody else', { signedBy: 'pat', signedAt: at('11:00') }, 'met'],
    ['not by the author', { signedBy: 'ann', signedAt: at('11:00') }, 'notMet: nobodyCoSigned'],
    [
      'not by the member',
      { role: 'member', signedAt: at('11:00') },
      'notMet: coSignerDoesNotQualify',
    ],
  ])('of all notes, where nothing narrows it: %s', (_, signature, outcome) => {
    const chart = coSigned(signature)
    expect(outcomeOf(rule, { chart, staff, policies: asking({}) })).toBe(outcome)
  })

  it('by the member, where the policy names that role', () => {
    const chart = noted({
      signatures: [{ role: 'member', signedAt: at('11:00') }],
      coSignatures: [],
    })
    expect(outcomeOf(rule, { chart, staff, policies: asking({ roles: ['member'] }) })).toBe('met')
  })

  it.each<readonly [string, string, string, string]>([
    ['in time', at('10:00', '2026-03-05'), '2026-12-31', 'met'],
    ['late', at('10:01', '2026-03-05'), '2026-12-31', 'notMet: coSignedLate'],
    ['in time, and signed anew after the review', at('15:00'), '2026-03-31', 'met'],
    ['after the review', at('15:00'), '2026-03-01', 'notMet: nobodyCoSigned'],
  ])(
    'amended weeks later, where the first version was co-signed %s',
    (_, signedAt, asOf, outcome) => {
      const version = (id: string, moment: string) => ({
        id,
        session: 'session',
        author: 'ann',
        signatures: [{ signedBy: 'ann', signedAt: moment }],
        coSignatures: [{ ...byLee, signedAt: moment }],
      })
      const notes = [version('first', signedAt), version('note', at('10:00', '2026-04-01'))]
      expect(outcomeOf(rule, { chart: { notes }, staff, policies: asked, asOf })).toBe(outcome)
    },
  )

  it('amended, cannot be told to be late where it is not known who co-signed the first version', () => {
    const first = { id: 'first', session: 'session', author: 'ann' }
    const late = { ...byLee, signedAt: at('10:00', '2026-04-01') }
    const signatures = [{ signedBy: 'ann', signedAt: late.signedAt }]
    const notes = [first, { ...first, id: 'note', signatures, coSignatures: [late] }]
    expect(outcomeOf(rule, { chart: { notes }, staff, policies: asked })).toBe(
      'undetermined: note.coSignatures',
    )
  })

  it('asked of some sessions alone, says what each of several values says', () => {
    const policies = asking({ when: { formats: ['group'] } }, { when: { formats: ['individual'] } })
    const given = { chart: coSigned(), staff, policies }
    const session = { format: { kind: 'group' } }
    expect(allSaidBy(rule, { ...given, session }).map(inWords)).toEqual([
      'notMet: nobodyCoSigned',
      'notApplicable',
    ])
    expect(allSaidBy(rule, given).map(inWords)).toEqual([
      'undetermined: session.format',
      'undetermined: session.format',
    ])
    const planned = { status: 'planned' }
    expect(
      allSaidBy(rule, { ...given, session: planned, moment: 'schedule' }).map(inWords),
    ).toEqual(['notApplicable', 'notApplicable'])
  })

  it.each([
    ['takes it not up', policy()],
    ['is silent', policy({ noteTerms: { coSigning: 'notStated' } })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { chart: { notes: [] }, policies: [silent] })).toBe('notApplicable')
  })

  it.each<readonly [string, object, object]>([
    ['that nobody did', coSigned(), { reason: 'nobodyCoSigned', note: 'note' }],
    [
      'by how much it is late',
      coSigned({ ...byLee, signedAt: at('11:00', '2026-03-05') }),
      { reason: 'coSignedLate', note: 'note', withinHours: 72, minutesLate: 60 },
    ],
    [
      'that it was before the end',
      coSigned({ ...byLee, signedAt: at('09:30') }),
      { reason: 'coSignedBeforeEnd', note: 'note' },
    ],
  ])('says %s, and points at the co-signatures', (_, chart, detail) => {
    const finding = openSaidBy(rule, { chart, staff, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail,
      field: 'coSignatures',
      fixedBy: 'supervisor',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })

  it.each([
    ['on the author', 'eve', 'session session, note note, staff eve'],
    ['on the note alone, where no author is named', undefined, 'session session, note note'],
  ])('where it is not known whether one is needed rests %s', (_, author, expected) => {
    const chart = noted({ author, coSignatures: [] })
    expect(pointsAt(openSaidBy(rule, { chart, staff, policies: asked }))).toBe(expected)
  })

  it('says the same whatever the order of signatures', () => {
    const some = [
      { ...byLee, signedAt: at('09:30') },
      { ...byLee, signedAt: at('12:00', '2026-03-05') },
      { ...byLee, role: undefined },
      { ...byLee, signedBy: 'eve' },
      { ...byLee, signedBy: 'pat' },
    ]
    fc.assert(
      fc.property(
        fc
          .subarray(some)
          .chain((subset) =>
            fc.tuple(
              fc.constant(subset),
              fc.shuffledSubarray(subset, { minLength: subset.length }),
            ),
          ),
        ([subset, shuffled]) => {
          const of = (signatures: ReadonlyArray<object>) =>
            JSON.stringify(
              allSaidBy(rule, { chart: coSigned(...signatures), staff, policies: asked }),
            )
          expect(of(shuffled)).toBe(of(subset))
        },
      ),
      { numRuns: 40 },
    )
  })
})
