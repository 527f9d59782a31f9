/** What the form of the playground holds: texts as they were typed, so that what cannot be read can be said. */
export interface SessionForm {
  status: string
  start: string
  end: string
}

export interface BreakForm {
  start: string
  end: string
  reason: string
}

export interface Form {
  payer: string
  pasted: string
  rounding: string
  asOf: string
  moment: string
  date: string
  offset: string
  status: string
  start: string
  end: string
  breaks: Array<BreakForm>
  others: Array<SessionForm>
  format: string
  groupSize: string
  modality: string
  place: string
  memberPresent: string
  birthDate: string
  diagnosis: string
  establishedOn: string
  hasAssessment: boolean
  assessedOn: string
  assessedArea: string
  need: string
  hasPlan: boolean
  planFrom: string
  planThrough: string
  planArea: string
  hasAuthorization: boolean
  authorizedUnits: string
  authorizedFrom: string
  authorizedThrough: string
  hasNote: boolean
  skill: string
  noteArea: string
  method: string
  namesGoal: boolean
  engagement: string
  response: string
  progress: string
  signed: boolean
}

/** A chart in which all is well but five minutes too many. */
export const example = (): Form => ({
  payer: 'texas-medicaid',
  pasted: '',
  rounding: 'none',
  asOf: '2016-12-31',
  moment: 'claim',
  date: '2016-12-05',
  offset: '-06:00',
  status: 'finished',
  start: '09:00',
  end: '10:05',
  breaks: [{ start: '09:40', end: '09:55', reason: 'break' }],
  others: [
    { status: 'finished', start: '11:00', end: '12:30' },
    { status: 'planned', start: '14:00', end: '15:00' },
  ],
  format: 'individual',
  groupSize: '4',
  modality: 'inPerson',
  place: '12',
  memberPresent: 'yes',
  birthDate: '1980-01-01',
  diagnosis: 'F20.9',
  establishedOn: '2016-01-15',
  hasAssessment: true,
  assessedOn: '2016-09-20',
  assessedArea: 'hygiene',
  need: 'moderate',
  hasPlan: true,
  planFrom: '2016-10-01',
  planThrough: '2016-12-31',
  planArea: 'hygiene',
  hasAuthorization: false,
  authorizedUnits: '40',
  authorizedFrom: '2016-12-01',
  authorizedThrough: '2016-12-31',
  hasNote: true,
  skill: 'laundry, step by step',
  noteArea: 'hygiene',
  method: 'modeling',
  namesGoal: true,
  engagement: 'took part throughout',
  response: 'sorted one load alone after two prompts',
  progress: 'needs one prompt fewer than last week',
  signed: true,
})

/** An example of each link of the chain, and of what else is often wrong. */
export const presets: ReadonlyArray<{ readonly name: string; readonly change: Partial<Form> }> = [
  { name: 'All is well', change: {} },
  { name: 'No diagnosis', change: { diagnosis: '' } },
  { name: 'Plan ran out', change: { planThrough: '2016-12-01' } },
  { name: 'Goal not named', change: { namesGoal: false } },
  { name: 'No method', change: { method: '' } },
  { name: 'Five minutes short', change: { breaks: [], end: '09:10' } },
  {
    name: 'Beyond the day',
    change: {
      breaks: [],
      start: '12:00',
      end: '14:30',
      others: [{ status: 'finished', start: '08:00', end: '11:00' }],
    },
  },
  { name: 'No clock-out', change: { end: '', breaks: [] } },
]

/** An empty text is a datum that is not known, and is left out. */
const known = (text: string): string | undefined => (text === '' ? undefined : text)

/** A typed number, or the text itself, so that the codec says what is wrong with it. */
const numberOr = (text: string): number | string | undefined =>
  text === '' ? undefined : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text

/** The caseload that the form describes, of a member whom a payer covers: what a caller would send. */
export const caseloadOf = (form: Form, payer: string): object => {
  const at = (time: string): string | undefined =>
    time === '' ? undefined : `${form.date}T${time}:00${form.offset}`
  const facts = {
    renderingProvider: 'worker-1',
    format:
      form.format === 'group'
        ? { kind: 'group', size: numberOr(form.groupSize), staffCount: 1 }
        : form.format === ''
          ? undefined
          : { kind: form.format },
    modality: known(form.modality),
    placeOfService: known(form.place),
    memberPresent: form.memberPresent === '' ? undefined : form.memberPresent === 'yes',
    activity: 'skillsTraining',
  }
  const session = {
    id: 'session-1',
    code: 'H2014',
    status: form.status,
    start: at(form.start),
    end: at(form.end),
    nonBillable: form.breaks.map(({ start, end, reason }) => ({
      start: at(start),
      end: at(end),
      reason,
    })),
    ...facts,
  }
  const others = form.others.map(({ status, start, end }, index) => ({
    id: `session-${index + 2}`,
    code: 'H2014',
    status,
    start: at(start),
    end: at(end),
    nonBillable: [],
    ...facts,
  }))
  const note = (id: number) => ({
    id: `note-${id}`,
    session: `session-${id}`,
    author: 'worker-1',
    signatures: form.signed
      ? [
          {
            role: 'author',
            signedBy: 'worker-1',
            signedOn: form.date,
            credential: 'licensedPractitioner',
          },
        ]
      : [],
    skills: [
      {
        domain: known(form.noteArea),
        skill: form.skill,
        methods: form.method === '' ? [] : [form.method],
        goals: form.namesGoal ? ['goal-1'] : [],
      },
    ],
    engagement: form.engagement,
    response: form.response,
    progress: form.progress,
    start: at((id === 1 ? form : form.others[id - 2])?.start ?? ''),
    end: at((id === 1 ? form : form.others[id - 2])?.end ?? ''),
  })
  const noted = others.filter(({ status }) => status === 'finished').map(({ id }) => id)
  return withoutAbsent({
    staff: [
      {
        id: 'worker-1',
        credentials: [{ kind: 'licensedPractitioner', from: '2010-01-01' }],
        supervisions: [],
        exclusions: [],
        absences: [],
      },
    ],
    charts: [
      {
        member: {
          id: 'member-1',
          birthDate: known(form.birthDate),
          coverages: [{ payer, from: '2003-04-01' }],
        },
        diagnoses:
          form.diagnosis === ''
            ? []
            : [
                {
                  id: 'diagnosis-1',
                  code: form.diagnosis,
                  establishedOn: known(form.establishedOn),
                },
              ],
        assessments: form.hasAssessment
          ? [
              {
                id: 'assessment-1',
                assessedOn: known(form.assessedOn),
                skillAreas: [
                  { domain: form.assessedArea, currentLevel: 'with prompts', need: form.need },
                ],
                recommendedServices: ['H2014'],
              },
            ]
          : [],
        plans: form.hasPlan
          ? [
              {
                id: 'plan-1',
                status: 'active',
                effective: { from: form.planFrom, through: known(form.planThrough) },
                goals: [{ id: 'goal-1', skillAreas: [form.planArea] }],
                services: [{ code: 'H2014' }],
              },
            ]
          : [],
        authorizations: form.hasAuthorization
          ? [
              {
                id: 'authorization-1',
                number: 'A-1',
                payer,
                codes: ['H2014'],
                modifiers: [],
                effective: {
                  from: known(form.authorizedFrom),
                  through: known(form.authorizedThrough),
                },
                units: numberOr(form.authorizedUnits),
              },
            ]
          : [],
        stays: [],
        sessions: [session, ...others],
        notes: form.hasNote
          ? [note(1), ...noted.map((id) => note(Number(id.slice('session-'.length))))]
          : [],
      },
    ],
  })
}

const withoutAbsent = (value: object): object => JSON.parse(JSON.stringify(value)) as object
