const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 2, 2 + days)).toISOString().slice(0, 10)

const provider = (member: number): string => `m${member}-provider`
const supervisor = (member: number): string => `m${member}-supervisor`

const signed = (member: number, signedOn: string): object => ({
  role: 'practitioner',
  signedBy: supervisor(member),
  signedOn,
  credential: 'licensedPractitioner',
})

/** Two hours a day, one after another, every day: most as asked; some in a group, by video, too short or on a holiday. */
const sessionOf = (member: number, index: number) => {
  const day = dayAfter(Math.floor(index / 2))
  const hour = 9 + 2 * (index % 2)
  const isInGroup = index % 5 === 0
  const isByVideo = index % 7 === 0
  return {
    id: `m${member}-s${index}`,
    code: 'H2014',
    status: 'finished',
    start: `${day}T${twoDigits(hour)}:00:00-06:00`,
    end: `${day}T${twoDigits(hour)}:${index % 17 === 0 ? '14' : '53'}:00-06:00`,
    nonBillable: [],
    renderingProvider: provider(member),
    placeOfService: isByVideo ? '02' : index % 3 === 0 ? '11' : '12',
    modality: isByVideo ? 'audioVideo' : 'inPerson',
    format: isInGroup
      ? { kind: 'group', group: `m${member}-group`, size: 4, staffCount: 1 }
      : { kind: 'individual' },
    memberPresent: true,
    activity: 'skillsTraining',
    modifiers: isInGroup ? ['HQ', 'U1'] : ['HE', 'U1'],
  }
}

const noteOf = (member: number, { id, start, end }: ReturnType<typeof sessionOf>): object => ({
  id: `${id}-note`,
  session: id,
  start,
  end,
  author: provider(member),
  skills: [
    { skill: 'doing the laundry', domain: 'hygiene', methods: ['modeling'], goals: ['goal'] },
  ],
  engagement: 'She took part in all steps.',
  response: 'She sorted two loads without help.',
  progress: 'She needs fewer reminders than a week ago.',
  signatures: [
    {
      signedBy: provider(member),
      signedAt: end.replace(/:..:00-/, ':59:00-'),
      credential: 'peerProvider',
    },
  ],
  coSignatures: [],
})

const authorization = (
  member: number,
  half: number,
  sessions: ReadonlyArray<{ readonly id: string; readonly start: string }>,
): object => ({
  id: `m${member}-authorization${half}`,
  number: `A-${member}-${half}`,
  payer: 'payer',
  codes: ['H2014'],
  modifiers: [],
  effective: { from: dayAfter(25 * half), through: dayAfter(25 * half + 24) },
  units: 60,
  opening: { usedUnits: 0, asOf: dayAfter(25 * half - 1) },
  events: [
    { id: 'more', kind: 'amended', happenedOn: dayAfter(25 * half + 5), units: 140 },
    ...sessions.slice(0, 20).map(({ id, start }) => ({
      id,
      kind: 'rendered',
      happenedOn: start.slice(0, 10),
      session: id,
      units: 3,
    })),
    ...sessions.slice(0, 10).map(({ id, start }) => ({
      id: `${id}-b`,
      kind: 'billed',
      happenedOn: start.slice(0, 10),
      session: id,
      line: `${id}-line`,
      units: 3,
    })),
  ],
})

const staffOf = (member: number): ReadonlyArray<object> => [
  {
    id: provider(member),
    npi: '1234567893',
    credentials: [{ kind: 'peerProvider', from: '2025-01-01' }],
    supervisions: [
      {
        supervisor: supervisor(member),
        effective: { from: '2025-01-01' },
        evidence: [0, 1, 2, 3].map((month) => ({
          heldOn: dayAfter(28 * month - 14),
          kind: 'individual',
        })),
      },
    ],
    exclusions: [],
    absences: [{ from: dayAfter(30), through: dayAfter(31) }],
  },
  {
    id: supervisor(member),
    npi: '1234567893',
    credentials: [{ kind: 'licensedPractitioner', from: '2020-01-01' }],
    supervisions: [],
    exclusions: [],
    absences: [],
  },
]

/**
 * A caseload of one member, of which `demanding` consults every rule: all that is on file of the member and of who serves
 * the member, with so many sessions. Most is as asked; one session in eleven lacks its note.
 */
export const demandedChart = (member: number, count: number) => {
  const sessions = Array.from({ length: count }, (_, index) => sessionOf(member, index))
  const half = Math.ceil(count / 2)
  return {
    staff: staffOf(member),
    charts: [
      {
        member: {
          id: `m${member}`,
          birthDate: '1990-01-01',
          coverages: [{ payer: 'payer', from: '2026-01-01' }],
        },
        diagnoses: [{ id: `m${member}-dx`, code: 'F20.9', establishedOn: '2026-01-15' }],
        assessments: [
          {
            id: `m${member}-assessment`,
            assessedOn: '2026-01-15',
            instrument: 'ANSA',
            skillAreas: [{ domain: 'hygiene', currentLevel: 'with reminders', need: 'moderate' }],
            recommendedServices: ['H2014'],
            performedBy: supervisor(member),
            signatures: [signed(member, '2026-01-15')],
          },
        ],
        plans: [
          {
            id: `m${member}-plan`,
            status: 'active',
            effective: { from: '2026-02-01', through: '2026-06-30' },
            assessment: `m${member}-assessment`,
            goals: [{ id: 'goal', skillAreas: ['hygiene'], objectives: [] }],
            services: [
              {
                code: 'H2014',
                formats: ['individual', 'group'],
                modalities: ['inPerson', 'audioVideo'],
                amount: { quantity: 3, measure: 'units' },
                frequency: { times: 13, per: 'week' },
                effective: { from: '2026-02-01', through: '2026-06-30' },
              },
            ],
            signatures: [signed(member, '2026-02-01')],
            reviews: [0, 1, 2].map((month) => ({ reviewedOn: dayAfter(28 * month - 2) })),
          },
        ],
        stays: [
          {
            id: `m${member}-stay`,
            kind: 'inpatient',
            from: dayAfter(40),
            through: dayAfter(41),
          },
        ],
        authorizations: [0, 1].map((at) =>
          authorization(member, at, sessions.slice(half * at, half * at + half)),
        ),
        sessions,
        notes: sessions
          .filter((_, index) => index % 11 !== 10)
          .map((session) => noteOf(member, session)),
      },
    ],
  }
}
