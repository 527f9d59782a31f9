import * as fc from 'fast-check'

/** Records as a caller sends them, to be judged by `policies`; read by nobody yet. */
export interface JudgedCaseload {
  readonly staff: List
  readonly charts: ReadonlyArray<JudgedChart>
  readonly incomplete?: ReadonlyArray<string>
}

/** A list of records; one that is undefined is not known. */
type List = ReadonlyArray<object> | undefined

/** One member's records. */
export interface JudgedChart {
  readonly member: { readonly id: string; readonly coverages: List }
  readonly sessions: ReadonlyArray<{ readonly id: string }>
  readonly notes: List
  readonly plans: List
  readonly assessments: List
  readonly diagnoses: List
  readonly authorizations: List
  readonly stays: List
  readonly overrides: List
  readonly incomplete?: ReadonlyArray<string>
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const at = (dayOfMonth: number, minute: number): string =>
  `2026-03-${twoDigits(dayOfMonth + Math.floor(minute / 1_440))}T${twoDigits(
    Math.floor(minute / 60) % 24,
  )}:${twoDigits(minute % 60)}:00-06:00`

const copiesOf = <A>(count: number, value: A): ReadonlyArray<A> =>
  Array.from({ length: count }, () => value)

/** A value nineteen times in twenty, and else one of the others. */
const often = <A>(value: A, ...others: ReadonlyArray<A>): fc.Arbitrary<A> =>
  fc.constantFrom(...copiesOf(19 * others.length, value), ...others)

/** A value but for one time in eighty. */
const nearlyAlways = <A>(value: A, ...others: ReadonlyArray<A>): fc.Arbitrary<A> =>
  fc.constantFrom(...copiesOf(79 * others.length, value), ...others)

const none = undefined

/** Days about those of the sessions, and long before. */
const day = fc.constantFrom(
  ...['2025-11-30', '2026-01-15', '2026-02-02', '2026-03-01', '2026-03-03', '2026-03-04'],
)
const dayOrNone = fc.option(day, { nil: none })
const range = fc.constantFrom<object | undefined>(
  { from: '2026-01-01' },
  { from: '2026-01-01', through: '2026-06-30' },
  { from: '2026-02-15', through: '2026-03-03' },
  { from: '2026-03-03' },
  { from: '2025-06-01', through: '2025-12-31' },
  { from: '2025-06-01' },
  { from: '2026-01-01', through: '2026-12-31' },
  { from: '2026-06-01', through: '2026-01-01' },
  none,
)
const standing = <A>(empty: A): fc.Arbitrary<object | A> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant({ from: '2026-01-01' }) }, range.map(orElse(empty)))

const orElse =
  <A>(empty: A) =>
  (value: object | undefined): object | A =>
    value ?? empty

const sessionIds = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']

const sessionFields = fc.record({
  id: nearlyAlways<string | undefined>(none, 's1', 's2'),
  code: often('H2014', 'H2017', 'H0038'),
  status: often('finished', none, 'planned', 'inProgress', 'cancelled', 'noShow'),
  dayOfMonth: fc.constantFrom(2, 2, 3, 3, 4, 4, 9, 30),
  slot: fc.nat(11),
  late: fc.nat(40),
  minutes: fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 5, max: 79 }) },
    fc.constantFrom(1, 150, none, none, -10, 2_000),
  ),
  isBreakTaken: fc.boolean(),
  offset: nearlyAlways('-06:00', 'Z'),
  isStartKnown: nearlyAlways(true, false),
  attendance: nearlyAlways('whole', 'late', 'early', 'elsewhere'),
  serviceDate: nearlyAlways<string | undefined>(none, '2026-03-03', '2026-03-05'),
  renderingProvider: fc.constantFrom(
    ...[...copiesOf(20, 'p1'), ...copiesOf(8, 'p2'), ...copiesOf(8, 'p3'), 'p9', none],
  ),
  supervisingProvider: often<string | undefined>(none, 'p1', 'p9'),
  format: fc.constantFrom<object | undefined>(
    ...copiesOf(18, { kind: 'individual' }),
    ...copiesOf(4, { kind: 'group', group: 'g', size: 4, staffCount: 1 }),
    ...copiesOf(4, { kind: 'group', group: 'g', size: 8, staffCount: 2 }),
    { kind: 'group', size: 8, staffCount: 1 },
    { kind: 'group', size: 9, staffCount: 3 },
    { kind: 'group', size: 1, staffCount: 1 },
    { kind: 'group' },
    { kind: 'family' },
    none,
  ),
  meeting: often<readonly [object | string | undefined, string | undefined]>(
    ['inPerson', '12'],
    ['audioVideo', '02'],
    ['audioVideo', '02'],
    ['audioVideo', '11'],
    ['inPerson', '02'],
    ['inPerson', '21'],
    ['inPerson', '30'],
    ['audioOnly', '99'],
    [{ other: 'by letter' }, '12'],
    [{ other: ' ' }, '11'],
    [none, '11'],
    ['inPerson', none],
  ),
  memberPresent: often<boolean | undefined>(true, false, none),
  activity: often<object | string | undefined>(
    ...(['skillsTraining', 'recreation', { other: 'errands' }, { other: ' ' }, none] as const),
  ),
  modifiers: fc.constantFrom<'fitting' | ReadonlyArray<string> | undefined>(
    ...copiesOf(60, 'fitting' as const),
    ...[none, [], ['HQ'], ['U1'], ['HE', 'U1'], ['U1', 'HQ'], ['HE', 'HZ']],
    ['HQ', 'HE', 'U1', 'TF', 'HZ'],
  ),
  authorization: often<string | undefined>(none, 'a1', 'a2', 'a9'),
})

type SessionFields = typeof sessionFields extends fc.Arbitrary<infer A> ? A : never

/** The modifiers that payers ask for of a session. */
const fitting = (format: object | undefined, modality: unknown): ReadonlyArray<string> => [
  ...(format !== none && 'kind' in format && format.kind === 'group' ? ['HQ'] : []),
  ...(modality === 'audioVideo' ? ['U1'] : []),
]

/** A session of one of a few days, in a slot of two hours that another may have taken; now and then one without an end. */
const sessionOf = (fields: SessionFields, ownId: string) => {
  const { id, dayOfMonth, slot, late, minutes, isBreakTaken, attendance, ...facts } = fields
  const { meeting, modifiers, offset, isStartKnown, ...rest } = facts
  const [modality, placeOfService] = meeting
  const minute = 120 * slot + late
  const after = (count: number): string =>
    at(dayOfMonth, Math.max(0, minute + count)).replace('-06:00', offset)
  const isLong = minutes !== none && minutes > 20
  return {
    id: id ?? ownId,
    ...rest,
    modality,
    placeOfService,
    modifiers: modifiers === 'fitting' ? fitting(rest.format, modality) : modifiers,
    start: isStartKnown ? after(0) : none,
    end: minutes === none ? none : after(minutes),
    arrivedAt: attendance === 'late' ? after(10) : attendance === 'elsewhere' ? after(200) : none,
    leftAt: isLong && attendance === 'early' ? after(minutes - 5) : none,
    nonBillable: isBreakTaken && isLong ? [{ start: after(5), end: after(12) }] : [],
  }
}

const roles = ['author', 'practitioner', 'supervisor', 'member', 'guardian'] as const

const signature = fc.record({
  role: fc.constantFrom<object | string | undefined>(...roles, { other: 'scribe' }, none),
  signedBy: fc.constantFrom(none, 'p1', 'p1', 'p2', 'p3', 'p9'),
  signedAt: often<string | undefined>(none, at(4, 1_380), at(3, 60)),
  signedOn: fc.constantFrom(none, '2026-01-01', '2026-01-05', '2026-03-03', '2026-03-05'),
  credential: fc.constantFrom<object | string | undefined>(
    ...['licensedPractitioner', 'peerProvider', { other: 'coach' }, { other: ' ' }, none],
  ),
})

const byLicensed = {
  role: 'practitioner',
  signedBy: 'p1',
  signedOn: '2026-01-05',
  credential: 'licensedPractitioner',
}

/** Signatures, most often those that payers ask for; none; and not known. */
const signatures = (wanted: ReadonlyArray<object>): fc.Arbitrary<List> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(wanted) },
    { weight: 3, arbitrary: fc.array(signature, { maxLength: 3 }) },
    fc.constantFrom([], none),
  )

const domains = fc.constantFrom<object | string | undefined>(
  ...copiesOf(20, 'hygiene'),
  ...['socialization', { other: 'cooking' }, { other: ' ' }, none],
)

const skill = fc.record({
  domain: domains,
  skill: often<string | undefined>('budgeting', '', none),
  methods: often<List | ReadonlyArray<string>>(['modeling'], [], [{ other: 'story' }], none),
  goals: often<ReadonlyArray<string> | undefined>(['g1'], [], ['g2'], ['o1', 'g1'], none),
})

const written = often<string | undefined>('as before', '', none)

const noteFields = fc.record({
  id: fc.constantFrom('a', 'b'),
  session: nearlyAlways<string | undefined>(none, 's1', 's2', 's9'),
  author: often<string | undefined>('p1', 'p2', 'p9', none),
  skills: fc.oneof(
    { weight: 19, arbitrary: fc.array(skill, { minLength: 1, maxLength: 2 }) },
    fc.constantFrom([], none),
  ),
  signatures: signatures([
    { signedBy: 'p1', signedAt: at(30, 1_439), credential: 'licensedPractitioner' },
  ]),
  coSignatures: signatures([{ role: 'supervisor', signedBy: 'p2', signedOn: '2026-03-05' }]),
  engagement: written,
  response: written,
  progress: written,
  text: written,
  times: often('none', 'same', 'late', 'apart'),
})

type NoteFields = typeof noteFields extends fc.Arbitrary<infer A> ? A : never

const noteOf = (
  { id, session, times, ...fields }: NoteFields,
  about: {
    readonly id: string
    readonly start: string | undefined
    readonly end: string | undefined
  },
): object => {
  const start = times === 'late' ? about.start?.replace(/.:00(?=[-Z])/, '9:00') : about.start
  return {
    id: `${about.id}-${id}`,
    session: session ?? about.id,
    ...fields,
    start: times === 'none' ? none : times === 'apart' ? about.end : start,
    end: times === 'none' ? none : about.end,
  }
}

/** Sessions, each with its notes: most often one. */
const visits = fc
  .array(
    fc.tuple(
      sessionFields,
      fc.oneof(
        { weight: 19, arbitrary: fc.tuple(noteFields) },
        fc.array(noteFields, { maxLength: 2 }),
      ),
    ),
    { maxLength: sessionIds.length },
  )
  .map((all) =>
    all.map(([fields, ofSession], index) => {
      const session = sessionOf(fields, sessionIds[index] ?? '')
      return { session, notes: ofSession.map((note) => noteOf(note, session)) }
    }),
  )

const objectives = [{ id: 'o1', skillAreas: ['hygiene'] }]

const goals = fc.constantFrom<List>(
  ...copiesOf(24, [{ id: 'g1', skillAreas: ['hygiene'], objectives }]),
  [
    { id: 'g1', skillAreas: [], objectives: [] },
    { id: 'g2', effective: { from: '2026-03-04' }, skillAreas: ['socialization'] },
  ],
  [{ id: 'g1', objectives }],
  [{ id: 'g2', skillAreas: [{ other: 'cooking' }], objectives: [] }],
  [],
  none,
)

const service = fc.record({
  code: often('H2014', 'H2017'),
  formats: often<ReadonlyArray<string> | undefined>(['individual', 'group'], ['group'], [], none),
  modalities: often<List | ReadonlyArray<string>>(['inPerson'], [], none),
  amount: often<object | undefined>(
    ...[
      { quantity: 2, measure: 'units' },
      { quantity: 1, measure: 'hours' },
    ],
    ...[{ quantity: 0, measure: 'units' }, { quantity: 1, measure: { other: 'some' } }, none],
  ),
  frequency: often<object | undefined>(
    ...[
      { times: 6, per: 'week' },
      { times: 2, per: 'day' },
      { times: 9, per: 'plan' },
    ],
    ...[{ times: 4, per: { other: 'moon' } }, none],
  ),
  effective: often<object | undefined>({ from: '2026-01-01', through: '2026-06-30' }, none, {
    from: '2026-03-04',
  }),
})

const plan = fc.record({
  id: fc.constantFrom('plan1', 'plan2'),
  status: often('active', 'draft', 'revoked', none),
  effective: standing(none),
  goals,
  services: fc.oneof(
    { weight: 19, arbitrary: fc.array(service, { minLength: 1, maxLength: 2 }) },
    fc.constantFrom([], none),
  ),
  signatures: signatures([byLicensed, { role: 'guardian', signedOn: '2026-01-01' }]),
  reviews: often<List>(
    [{ reviewedOn: '2026-02-02' }, { reviewedOn: '2026-03-02' }],
    [{ reviewedOn: '2026-01-02', reviewedBy: 'p2' }],
    [{}],
    [],
    none,
  ),
  assessment: often<string | undefined>(none, 'as1', 'as2', 'as9'),
})

const skillArea = fc.record({
  domain: fc.constantFrom<object | string>('hygiene', 'hygiene', 'socialization', { other: ' ' }),
  currentLevel: often<string | undefined>('with help', '', none),
  need: often<object | string | undefined>('mild', 'none', { other: 'some' }, none),
})

const assessment = fc.record({
  id: fc.constantFrom('as1', 'as2'),
  assessedOn: dayOrNone,
  instrument: often<string | undefined>('ANSA', 'CANS', 'LOCUS', '', none),
  skillAreas: fc.oneof(
    { weight: 6, arbitrary: fc.array(skillArea, { minLength: 1, maxLength: 2 }) },
    fc.constantFrom([], none),
  ),
  recommendedServices: often<ReadonlyArray<string> | undefined>(['H2014'], ['H2017'], [], none),
  performedBy: fc.constantFrom(none, 'p1', 'p1', 'p3', 'p9'),
  signatures: signatures([byLicensed]),
})

const diagnosis = fc.record({
  id: fc.constantFrom(none, 'd1', 'd2'),
  code: often('F20.9', 'F33.1', 'F84.0', 'E11.9', 'F20'),
  establishedOn: often<string | undefined>('2026-01-01', '2026-03-04', '2026-06-01', none),
  resolvedOn: often<string | undefined>(none, '2026-03-03', '2026-02-01'),
})

const event = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
  kind: fc.constantFrom(
    ...['granted', 'amended', 'reserved', 'rendered', 'billed', 'released', 'voided'],
  ),
  happenedOn: dayOrNone,
  units: fc.constantFrom(none, 1, 2, 4, 12, -1, 0.5),
  effective: often<object | undefined>(none, { from: '2026-01-01' }, { from: '2026-03-04' }),
  session: fc.constantFrom(none, 's1', 's2', 's3', 's9'),
  line: fc.constantFrom(none, 'l1', 'l2'),
})

/** Stands for the payer of the chart. */
const OWN_PAYER = 'own'

const authorization = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3'),
  number: often<string | undefined>('A-1', '', none),
  payer: fc.constantFrom(...[...copiesOf(20, OWN_PAYER), 'by-session', 'by-day', none]),
  codes: often<ReadonlyArray<string> | undefined>(['H2014'], ['H2014', 'H0038'], [], none),
  modifiers: often<ReadonlyArray<string> | undefined>([], ['HQ'], ['U1', 'HQ'], none),
  effective: standing(none),
  units: fc.constantFrom(0, 2, 5, 12, 12, 40, 40, 40, 40, none, 1.5),
  opening: often<object | undefined>(none, { usedUnits: 3, asOf: '2026-03-02' }, { usedUnits: 1 }),
  events: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<List>([], [], [], none) },
    { weight: 1, arbitrary: fc.array(event, { maxLength: 4 }) },
  ),
})

const stay = fc.record({
  id: fc.constantFrom('stay1', 'stay2'),
  kind: fc.constantFrom<object | string | undefined>(
    ...['inpatient', 'residential', 'incarceration', 'residential', { other: 'camp' }, none],
  ),
  from: fc.constantFrom('2026-03-03', '2026-01-15', '2026-03-09', none),
  through: fc.constantFrom('2026-03-03', '2026-01-20', '2026-03-04', none),
})

const override = fc.record({
  id: fc.constantFrom('v1', 'v2', 'v3'),
  rule: fc.constantFrom(
    'sessionAddressesPlanGoal',
    'providerIsCredentialed',
    'qualifyingDiagnosisIsInForce',
    'unitsAreWithinDailyLimit',
    'noSuchRule',
  ),
  session: fc.constantFrom(none, 's1', 's2', 's9'),
  role: often<string | undefined>('supervisor', 'biller', none),
  reason: often<object | string | undefined>('documentedElsewhere', { other: 'because' }, none),
  decidedOn: often<string | undefined>('2026-06-01', '2026-03-03', '2027-01-01', none),
})

const credential = fc.record({
  kind: fc.constantFrom<object | string>(
    ...copiesOf(16, 'licensedPractitioner'),
    ...['peerProvider', 'intern', { other: 'coach' }],
  ),
  from: often<string | undefined>('2025-01-01', '2026-03-03', none),
  through: often<string | undefined>(none, '2026-03-03'),
})

const supervision = fc.record({
  supervisor: fc.constantFrom('p1', 'p1', 'p2', 'p9'),
  effective: standing(none),
  evidence: fc.constantFrom<List>(
    [{ heldOn: '2026-03-01', kind: 'individual' }],
    [{ heldOn: '2026-02-20', kind: 'group' }, { heldOn: '2026-03-03' }],
    [{ heldOn: '2026-01-01', kind: 'individual' }],
    [{ heldOn: '2026-03-01', kind: { other: 'walk' } }, {}],
    [],
    none,
  ),
})

const staffMember = (id: string) =>
  fc.record({
    id: fc.constant(id),
    npi: often<string | undefined>(none, '1234567893'),
    credentials: fc.oneof(
      { weight: 40, arbitrary: fc.array(credential, { minLength: 1, maxLength: 2 }) },
      fc.constantFrom([], none),
    ),
    supervisions: fc.oneof(
      { weight: 6, arbitrary: fc.array(supervision, { maxLength: 2 }) },
      fc.constant(none),
    ),
    exclusions: often<List>([], [{ from: '2026-03-04' }], none),
    absences: often<List>([], [{ from: '2026-03-02', through: '2026-03-03' }], none),
  })

const staff = fc
  .tuple(
    ...['p1', 'p2', 'p3'].map(staffMember),
    fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.tuple(staffMember('p3'))),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.tuple(staffMember('p7'))),
  )
  .map((all) => all.flat())

/** Covered by a payer, and now and then by a second one; by nobody; and not known. */
const coverages = (payer: string, second: string): ReadonlyArray<object> | undefined => {
  if (second === 'not known') return none
  return second === 'nobody' ? [] : coveredBy(payer, second)
}

const coveredBy = (payer: string, second: string): ReadonlyArray<object> => [
  { payer, from: '2026-01-01', ...(second === 'none' ? {} : { order: 1 }) },
  ...(second === 'none' ? [] : [{ payer: second, order: 2 }]),
]

const orNotKnown = <A>(list: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
  fc.oneof({ weight: 24, arbitrary: list }, fc.constant(none))

/** Lists of which most hold something. */
const some = <A>(element: fc.Arbitrary<A>): fc.Arbitrary<ReadonlyArray<A> | undefined> =>
  fc.oneof(
    { weight: 19, arbitrary: fc.array(element, { minLength: 1, maxLength: 3 }) },
    fc.constantFrom([], none),
  )

const chart = (id: string): fc.Arbitrary<JudgedChart> =>
  fc
    .record({
      payer: fc.constantFrom(
        ...copiesOf(4, 'by-session'),
        ...copiesOf(4, 'by-day'),
        ...['silent', 'unheard of'],
      ),
      second: often('none', 'silent', 'by-day', 'nobody', 'not known'),
      birthDate: often<string | undefined>(
        '1980-03-03',
        '2010-03-03',
        '2008-03-03',
        '2026-03-04',
        none,
      ),
      diedOn: often<string | undefined>(none, '2026-03-03', '2026-06-01'),
      visits,
      areNotesKnown: often(true, false),
      plans: some(plan),
      assessments: some(assessment),
      diagnoses: some(diagnosis),
      authorizations: some(authorization),
      stays: orNotKnown(
        fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(stay, { maxLength: 2 })),
      ),
      overrides: often<'some' | undefined>(none, 'some').chain((kind) =>
        kind === none ? fc.constant(none) : fc.array(override, { maxLength: 3 }),
      ),
      incomplete: often<string | undefined>(
        ...[none, 'sessions', 'notes', 'plans', 'assessments', 'diagnoses', 'authorizations'],
        'stays',
      ),
    })
    .map(
      ({
        payer,
        second,
        birthDate,
        diedOn,
        visits: all,
        areNotesKnown,
        authorizations,
        incomplete,
        ...lists
      }) => ({
        member: { id, birthDate, diedOn, coverages: coverages(payer, second) },
        sessions: all.map(({ session }) => session),
        notes: areNotesKnown ? all.flatMap(({ notes }) => notes) : none,
        ...lists,
        authorizations: authorizations?.map((one) =>
          one.payer === OWN_PAYER ? { ...one, payer } : one,
        ),
        ...(incomplete === none ? {} : { incomplete: [incomplete] }),
      }),
    )

/** Up to three members, each with a few sessions that get into each other's way, and the staff who serve them. */
export const JudgedCaseload: fc.Arbitrary<JudgedCaseload> = fc
  .record({
    staff: orNotKnown(staff),
    charts: fc
      .tuple(chart('m1'), chart('m2'), chart('m3'))
      .chain((charts) => fc.shuffledSubarray(charts, { minLength: 1 })),
    incomplete: nearlyAlways<string | undefined>(none, 'staff', 'charts'),
  })
  .map(({ incomplete, ...lists }) => ({
    ...lists,
    ...(incomplete === none ? {} : { incomplete: [incomplete] }),
  }))
