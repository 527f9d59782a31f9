import * as A from 'fp-ts/ReadonlyArray'
import { decodePolicy } from '../../src/policy/decodePolicy.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'

/** A session of an invented month of two invented members, made so that payers differ on it. */
interface InventedSession {
  readonly id: string
  /** What it is, for a reader. */
  readonly what: string
  readonly member: 'member-1' | 'member-2'
  readonly start: string
  readonly end: string
  readonly fields?: object
  readonly note?: object | 'none'
}

const at = (day: string, from: string, through: string) => ({
  start: `2026-10-${day}T${from}:00-05:00`,
  end: `2026-10-${day}T${through}:00-05:00`,
})

const group = { kind: 'group', size: 5 }

/** The sessions in their order, by the number under which the page names them. */
export const inventedSessions: ReadonlyArray<InventedSession> = [
  { id: '1', what: '23 minutes at home', member: 'member-1', ...at('01', '09:00', '09:23') },
  { id: '2', what: '8 minutes in the morning', member: 'member-1', ...at('02', '09:00', '09:08') },
  {
    id: '3',
    what: '8 minutes in the afternoon of the same day',
    member: 'member-1',
    ...at('02', '13:00', '13:08'),
  },
  {
    id: '4',
    what: '135 minutes on one day',
    member: 'member-1',
    ...at('05', '09:00', '11:15'),
  },
  {
    id: '5',
    what: '60 minutes in a group of five, claimed without a modifier',
    member: 'member-1',
    ...at('06', '09:00', '10:00'),
    fields: { format: group, placeOfService: '53' },
  },
  {
    id: '6',
    what: '30 minutes in an office (place 11)',
    member: 'member-1',
    ...at('07', '09:00', '09:30'),
    fields: { placeOfService: '11' },
  },
  {
    id: '7',
    what: '30 minutes with the family, without the member',
    member: 'member-1',
    ...at('08', '09:00', '09:30'),
    fields: { format: { kind: 'family' }, memberPresent: false },
  },
  {
    id: '8',
    what: '30 minutes by video',
    member: 'member-1',
    ...at('09', '09:00', '09:30'),
    fields: { modality: 'audioVideo', placeOfService: '10' },
  },
  {
    id: '9',
    what: '30 minutes by a paraprofessional whom nobody supervises',
    member: 'member-1',
    ...at('12', '09:00', '09:30'),
    fields: { renderingProvider: 'staff-2' },
    note: {
      author: 'staff-2',
      signatures: [
        {
          role: 'author',
          signedBy: 'staff-2',
          signedAt: '2026-10-12T10:00:00-05:00',
          credential: 'paraprofessional',
        },
      ],
    },
  },
  {
    id: '10',
    what: '30 minutes of recreation',
    member: 'member-1',
    ...at('13', '09:00', '09:30'),
    fields: { activity: 'recreation' },
  },
  {
    id: '11',
    what: '30 minutes, the note without response and progress',
    member: 'member-1',
    ...at('14', '09:00', '09:30'),
    note: { response: '', progress: '' },
  },
  {
    id: '12',
    what: '30 minutes, the note written by a colleague',
    member: 'member-1',
    ...at('15', '09:00', '09:30'),
    note: { author: 'staff-3' },
  },
  {
    id: '13',
    what: '30 minutes without a note',
    member: 'member-1',
    ...at('16', '09:00', '09:30'),
    note: 'none',
  },
  {
    id: '14',
    what: '30 minutes, 95 days after the last review of the plan',
    member: 'member-1',
    ...at('28', '09:00', '09:30'),
  },
  {
    id: '15',
    what: '135 minutes of a child of 15 with autism alone, by a plan that names no frequency',
    member: 'member-2',
    ...at('19', '15:00', '17:15'),
  },
]

const sound = {
  code: 'H2014',
  status: 'finished',
  renderingProvider: 'staff-1',
  placeOfService: '12',
  modality: 'inPerson',
  format: { kind: 'individual' },
  memberPresent: true,
  activity: 'skillsTraining',
  modifiers: [],
  nonBillable: [],
}

const sessionOf = ({ id, start, end, fields }: InventedSession): object => ({
  ...sound,
  id,
  start,
  end,
  ...fields,
})

const noteOf = ({ id, start, end, note }: InventedSession): ReadonlyArray<object> =>
  note === 'none'
    ? []
    : [
        {
          id: `note-${id}`,
          session: id,
          author: 'staff-1',
          signatures: [
            {
              role: 'author',
              signedBy: 'staff-1',
              signedAt: `${end.slice(0, 10)}T18:00:00-05:00`,
              credential: 'qualifiedMentalHealthProfessional',
            },
          ],
          skills: [
            {
              domain: 'dailyRoutines',
              skill: 'planning the week',
              methods: ['modeling'],
              goals: ['goal-1'],
            },
          ],
          engagement: 'took part',
          response: 'followed four of five steps',
          progress: 'one step more than last week',
          start,
          end,
          ...note,
        },
      ]

const plan = {
  id: 'plan',
  status: 'active',
  effective: { from: '2026-02-01', through: '2027-01-31' },
  goals: [{ id: 'goal-1', skillAreas: ['dailyRoutines'], objectives: [] }],
  signatures: [
    {
      role: 'licensedPractitioner',
      signedBy: 'staff-3',
      signedOn: '2026-01-30',
      credential: 'licensedPractitioner',
    },
  ],
  reviews: [
    { reviewedOn: '2026-05-01', reviewedBy: 'staff-3' },
    { reviewedOn: '2026-07-25', reviewedBy: 'staff-3' },
  ],
}

const service = {
  code: 'H2014',
  formats: ['individual', 'group', 'family'],
  modalities: ['inPerson', 'audioVideo'],
  amount: { quantity: 12, measure: 'units' },
}

const chartOf = (member: InventedSession['member'], birthDate: string, fields: object) => {
  const own = inventedSessions.filter((session) => session.member === member)
  return {
    diagnoses: [],
    assessments: [
      {
        id: `assessment-${member}`,
        assessedOn: '2026-01-15',
        skillAreas: [{ domain: 'dailyRoutines', currentLevel: 'needs prompts', need: 'moderate' }],
        recommendedServices: ['H2014'],
        performedBy: 'staff-3',
        signatures: [],
      },
    ],
    stays: [],
    authorizations: [],
    sessions: own.map(sessionOf),
    notes: own.flatMap(noteOf),
    ...fields,
    member: { id: member, birthDate },
  }
}

const staff = [
  {
    id: 'staff-1',
    credentials: [{ kind: 'qualifiedMentalHealthProfessional', from: '2020-01-01' }],
    supervisions: [
      {
        supervisor: 'staff-3',
        effective: { from: '2020-01-01' },
        evidence: [{ heldOn: '2026-09-28', kind: 'individual' }],
      },
    ],
  },
  {
    id: 'staff-2',
    credentials: [{ kind: 'paraprofessional', from: '2020-01-01' }],
    supervisions: [],
  },
  {
    id: 'staff-3',
    credentials: [{ kind: 'licensedPractitioner', from: '2015-01-01' }],
    supervisions: [],
  },
].map((member) => ({ ...member, exclusions: [], absences: [] }))

/** The month as a caller would pass it, of members whom one payer covers. */
export const inventedCaseload = (payer: string) => ({
  staff,
  charts: [
    chartOf('member-1', '1990-03-03', {
      diagnoses: [{ id: 'diagnosis-1', code: 'F33.1', establishedOn: '2026-01-15' }],
      plans: [
        { ...plan, id: 'plan-1', services: [{ ...service, frequency: { times: 3, per: 'week' } }] },
      ],
    }),
    chartOf('member-2', '2011-06-15', {
      diagnoses: [{ id: 'diagnosis-2', code: 'F84.0', establishedOn: '2026-01-15' }],
      plans: [{ ...plan, id: 'plan-2', services: [service] }],
    }),
  ].map((chart) => ({
    ...chart,
    member: { ...chart.member, coverages: [{ payer, from: '2026-01-01', order: 1 }] },
  })),
})

const own = { source: 'handbook', section: 'units' }

const agencyFile = {
  payer: 'invented-agency',
  name: 'An invented agency',
  kind: 'agency',
  sources: [
    {
      key: 'handbook',
      document: 'Handbook of an invented agency',
      edition: '2026',
      address: 'https://agency.example/handbook',
      readOn: '2026-11-24',
      reading: 'firstHand',
    },
  ],
  editions: [
    {
      edition: '2026',
      effective: { from: '2020-01-01' },
      verifiedOn: '2026-11-24',
      serviceCode: { value: 'H2014', ...own },
      units: {
        rounding: {
          value: { kind: 'remainder', unitMinutes: 15, remainderMinutes: 15, minimumMinutes: 15 },
          ...own,
        },
        aggregation: { value: { kind: 'contact', continuous: false }, ...own },
      },
    },
  ],
}

/** An invented agency that says how time becomes units where the payer does not: whole units, each contact alone. */
export const inventedAgencies: ReadonlyArray<PolicyHistory> = A.rights([decodePolicy(agencyFile)])
