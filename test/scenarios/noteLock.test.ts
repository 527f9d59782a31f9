import * as A from 'fp-ts/ReadonlyArray'
import { describe, expect, it } from 'vitest'
import { decodePolicy, explain, isOpen, review, type OpenFinding } from '../../src/index.js'

/**
 * The note's lock. A clinician presses sign in a browser. The form has the session, the note, the plan, the diagnoses
 * and who the author is. It lacks the payer, the assessment and the claim. What is not known is undetermined and never
 * stops anybody; what the agency asks of a note, and is wrong, does.
 */
const inHandbook = (value: unknown) => ({ value, source: 'handbook' })

const agency = A.rights([
  decodePolicy({
    payer: 'our-agency',
    name: 'An invented agency',
    kind: 'agency',
    sources: [
      {
        key: 'handbook',
        document: 'Clinical handbook of an invented agency',
        edition: '2024',
        address: 'https://example.org/handbook',
        readOn: '2024-01-02',
        reading: 'firstHand',
      },
    ],
    editions: [
      {
        edition: '2024',
        effective: { from: '2024-01-01' },
        verifiedOn: '2024-12-31',
        service: inHandbook('Skills training'),
        serviceCode: inHandbook('H2014'),
        plan: inHandbook({ inEffectOnServiceDate: true }),
        noteElements: [inHandbook('goal'), inHandbook('method'), inHandbook('progress')],
      },
    ],
  }),
])

const skill = {
  domain: 'interpersonalCommunication',
  skill: 'Asking a stranger for help',
  methods: ['rolePlay', 'feedback'],
  goals: ['goal-1'],
}

const note = {
  id: 'note-1',
  session: 'session-1',
  author: 'worker-1',
  skills: [skill],
  progress: 'Asked for help in two of three role plays without prompting.',
}

const form = (typed: object) => ({
  staff: [{ id: 'worker-1', credentials: [{ kind: 'paraprofessional', from: '2023-02-01' }] }],
  charts: [
    {
      member: { id: 'member-1' },
      diagnoses: [{ code: 'F20.9', establishedOn: '2024-01-15' }],
      plans: [
        {
          id: 'plan-1',
          status: 'active',
          effective: { from: '2024-07-01', through: '2024-12-31' },
          goals: [{ id: 'goal-1', skillAreas: ['interpersonalCommunication'], objectives: [] }],
        },
      ],
      sessions: [
        {
          id: 'session-1',
          code: 'H2014',
          status: 'finished',
          start: '2024-10-07T09:00:00-05:00',
          end: '2024-10-07T09:50:00-05:00',
          renderingProvider: 'worker-1',
          modality: 'inPerson',
          placeOfService: '12',
        },
      ],
      notes: [{ ...note, ...typed }],
    },
  ],
})

const openFor = (typed: object): ReadonlyArray<OpenFinding> =>
  review(
    agency,
    '2024-10-07',
    'sign',
  )(form(typed)).charts.flatMap(({ sessions }) =>
    sessions.flatMap(({ findings }) => findings.filter(isOpen)),
  )

/** What keeps the note from being locked, and what a form shows beside it. */
const stops = (finding: OpenFinding): boolean => finding.severity === 'error'

describe("the note's lock", () => {
  // plan-1 has goal-1 alone, so goal-7 is a goal of no plan; an empty list of methods says that none is written.
  it('stops a note that names a goal of no plan and no method, with a sentence for each field', () => {
    const shown = openFor({ skills: [{ ...skill, methods: [], goals: ['goal-7'] }] })
      .filter(stops)
      .map((finding) => ({
        rule: finding.rule,
        record: finding.evidence.at(-1)?.record,
        field: finding.outcome === 'notMet' ? finding.field : finding.missing,
        sentence: explain('clinician')(finding).reason,
      }))

    expect(shown).toEqual([
      {
        rule: 'sessionAddressesPlanGoal',
        record: 'note',
        field: 'skills',
        sentence: 'Note note-1 names goals that plan plan-1 does not have on that day: goal-7.',
      },
      {
        rule: 'methodIsDocumented',
        record: 'note',
        field: 'skills',
        sentence: 'In note note-1, skills without a teaching method: 1.',
      },
    ])
  })

  it('stops nothing of a note that has what the agency asks for', () => {
    expect(openFor({}).filter(stops)).toEqual([])
  })

  // An empty text says that nothing is written, which is wrong. A field that the form does not have is not known.
  it.each([
    ['left empty', { progress: '' }, 'notMet', 'error'],
    ['not on the form', { progress: undefined }, 'undetermined', 'info'],
  ])('tells progress that is %s: %j', (_case, typed, outcome, severity) => {
    expect(
      openFor(typed)
        .filter(({ rule }) => rule === 'progressIsDocumented')
        .map((finding) => [finding.outcome, finding.severity]),
    ).toEqual([[outcome, severity]])
  })

  // Nothing of this is on the form: who pays, whether the worker is excluded or was away.
  it('says what it could not look at', () => {
    const untold = openFor({}).map((finding) => [
      finding.rule,
      finding.severity,
      finding.outcome === 'undetermined' ? finding.missing : [],
    ])

    expect(untold).toEqual([
      ['payerPolicyIsInEffect', 'info', ['member.coverages']],
      ['providerIsNotExcluded', 'info', ['staff.exclusions']],
      ['providerIsNotAbsent', 'info', ['staff.absences']],
    ])
  })
})
