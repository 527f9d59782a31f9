import { either as E, these as T } from 'fp-ts'
import {
  decode,
  decodeCaseload,
  describeDecodeIssue,
  explain,
  inEffectOn,
  instantOf,
  isOpen,
  remaining,
  review,
  type CalendarDate,
  Moment,
  unitsOf,
  type Chart,
  type DropReason,
  type Finding,
  type OpenFinding,
  type PolicyHistory,
  type Session,
  type UnitPolicy,
} from 'h2014'
import type { Judging } from './policies.js'

/** A stretch of time, as parts of the width that is drawn. */
export interface Stretch {
  readonly left: number
  readonly width: number
}

export interface DrawnSlice extends Stretch {
  readonly unit: number
  readonly start: string
  readonly end: string
  readonly isFirstPiece: boolean
}

export interface DrawnSession extends Stretch {
  readonly session: string
  readonly status: string
  readonly from: string
  readonly until: string
  readonly units: number
  readonly slices: ReadonlyArray<DrawnSlice>
  readonly breaks: ReadonlyArray<Stretch>
  readonly dropped: ReadonlyArray<{ readonly minutes: string; readonly why: string }>
}

export interface TimeLine {
  readonly ticks: ReadonlyArray<{ readonly left: number; readonly label: string }>
  readonly sessions: ReadonlyArray<DrawnSession>
}

export type LinkState = 'met' | 'notMet' | 'undetermined' | 'silent'

export interface Link {
  readonly name: string
  readonly state: LinkState
  readonly says: string
}

export interface Bar {
  readonly name: string
  readonly maximum: number | 'unlimited' | 'undetermined'
  readonly used: number | 'undetermined'
  readonly reserved: number | 'undetermined'
  readonly left: number | 'unlimited' | 'undetermined'
}

export interface Said {
  readonly id: string
  readonly rule: string
  readonly severity: string
  readonly outcome: string
  readonly title: string
  readonly reason: string
  readonly fix: string | undefined
  readonly facts: ReadonlyArray<string>
  readonly citation:
    { readonly document: string; readonly address: string; readonly place: string } | undefined
}

export interface Answer {
  /** What could not be read, each by its path. */
  readonly issues: ReadonlyArray<string>
  readonly edition: string
  readonly session: string | undefined
  readonly units: number | undefined
  readonly minutes: number | undefined
  readonly support: string | undefined
  readonly claimed: ReadonlyArray<string>
  readonly timeLine: TimeLine | undefined
  readonly chain: ReadonlyArray<Link>
  readonly bars: ReadonlyArray<Bar>
  readonly fits: string | undefined
  readonly open: ReadonlyArray<Said>
  readonly met: ReadonlyArray<string>
  readonly silent: ReadonlyArray<string>
}

const reasons: Readonly<Record<DropReason, string>> = {
  cancelled: 'the session was cancelled',
  noShow: 'the member did not come',
  timesInvalid: 'a time is missing or wrong',
  notAttended: 'the member was not there',
  notInNote: 'outside the times of the note',
  nonBillable: 'a break, or another span that is not billable',
  belowMinimumContact: 'shorter than the least contact that the payer counts',
  seconds: 'seconds that fill no minute',
  belowFirstUnit: 'too few minutes for a first unit',
  remainder: 'whole minutes beyond the units that were earned',
}

/** The links of the chain of necessity, with the rules that tell each. */
const links: ReadonlyArray<readonly [name: string, rules: ReadonlyArray<Finding['rule']>]> = [
  ['Diagnosis', ['qualifyingDiagnosisIsInForce']],
  ['Need', ['skillMeetsAssessedNeed', 'assessmentCoversServiceDate', 'assessmentNamesSkillNeeds']],
  ['Goal', ['planCoversServiceDate', 'sessionAddressesPlanGoal']],
  ['Skill', ['skillTaughtIsDocumented', 'noteSkillServesPlanArea']],
  ['Method', ['methodIsDocumented']],
  ['Response', ['responseIsDocumented', 'progressIsDocumented']],
]

const minutesText = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1_000)
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])].join(' ')
}

const clock = (dateTime: string): string => dateTime.slice(11, 16)

/** How the time of a session becomes units: what the payer states, and where it is silent the agency. */
const unitPolicyOn = (policies: ReadonlyArray<PolicyHistory>, date: CalendarDate): UnitPolicy => {
  const stated = policies
    .map((policy) => inEffectOn(policy)(date))
    .flatMap((edition) => (E.isRight(edition) && edition.right.units ? [edition.right.units] : []))
  return stated.reverse().reduce<UnitPolicy>(
    (all, units) => ({
      ...all,
      ...Object.fromEntries(Object.entries(units).filter(([, said]) => said !== 'notStated')),
    }),
    {},
  )
}

const timeLineOf = (
  { sessions = [], notes = [] }: Chart,
  policies: ReadonlyArray<PolicyHistory>,
  date: CalendarDate,
): TimeLine | undefined => {
  const held = sessions
    .filter(
      ({ code, start, end, status }) =>
        code === 'H2014' &&
        start?.slice(0, 10) === date &&
        end !== undefined &&
        instantOf(start) < instantOf(end) &&
        status !== 'cancelled' &&
        status !== 'noShow',
    )
    .sort((one, other) =>
      one.start && other.start ? instantOf(one.start) - instantOf(other.start) : 0,
    )
  const spans = held.flatMap(({ start, end }) =>
    start && end ? [{ start: instantOf(start), end: instantOf(end) }] : [],
  )
  if (spans.length === 0) return undefined
  const quarter = 900_000
  const from = Math.floor(Math.min(...spans.map(({ start }) => start)) / quarter) * quarter
  const until = Math.ceil(Math.max(...spans.map(({ end }) => end)) / quarter) * quarter
  const at = (instant: number): number => ((instant - from) / (until - from)) * 100
  const stretch = (start: number, end: number): Stretch => ({
    left: at(start),
    width: at(end) - at(start),
  })
  const counted = unitsOf(unitPolicyOn(policies, date))(
    held.map((session) => {
      const note = notes.find((each) => each.session === session.id)
      return note === undefined ? { session } : { session, note }
    }),
  )
  const result = E.isRight(counted) ? counted.right : undefined
  const slicesOf = (id: string): ReadonlyArray<DrawnSlice> =>
    (result?.lines ?? []).flatMap(({ slices }) =>
      slices.flatMap(({ unit, pieces }) =>
        pieces.flatMap(({ session, start, end }, index) =>
          session === id
            ? [
                {
                  ...stretch(instantOf(start), instantOf(end)),
                  unit,
                  start: clock(start),
                  end: clock(end),
                  isFirstPiece: index === 0,
                },
              ]
            : [],
        ),
      ),
    )
  const drawn = (session: Session): ReadonlyArray<DrawnSession> => {
    const { start, end } = session
    if (start === undefined || end === undefined) return []
    const units = result?.sessions.find((each) => each.session === session.id)
    return [
      {
        ...stretch(instantOf(start), instantOf(end)),
        session: session.id,
        status: session.status ?? 'finished',
        from: clock(start),
        until: clock(end),
        units: units?.units ?? 0,
        slices: slicesOf(session.id),
        breaks: (session.nonBillable ?? []).map((each) =>
          stretch(
            Math.max(instantOf(each.start), instantOf(start)),
            Math.min(instantOf(each.end), instantOf(end)),
          ),
        ),
        dropped: (units?.dropped ?? []).map(({ milliseconds, reason }) => ({
          minutes: minutesText(milliseconds),
          why: reasons[reason],
        })),
      },
    ]
  }
  const [first] = held
  const offset = first?.start?.slice(19).replace(/^\.\d+/, '') ?? 'Z'
  const shift =
    offset.length === 6
      ? (offset.startsWith('-') ? -1 : 1) *
        (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) *
        60_000
      : 0
  const every =
    (until - from) / 3_600_000 > 5
      ? 7_200_000
      : (until - from) / 3_600_000 > 2
        ? 3_600_000
        : quarter * 2
  const ticks: Array<{ left: number; label: string }> = []
  for (let tick = Math.ceil((from + shift) / every) * every - shift; tick <= until; tick += every) {
    const minutes = Math.floor((tick + shift) / 60_000) % 1_440
    ticks.push({
      left: at(tick),
      label: [Math.floor(minutes / 60), minutes % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':'),
    })
  }
  return { ticks, sessions: held.flatMap(drawn) }
}

const linkOf = (
  name: string,
  rules: ReadonlyArray<Finding['rule']>,
  findings: ReadonlyArray<Finding>,
): Link => {
  const about = rules.flatMap((rule) => findings.filter((finding) => finding.rule === rule))
  const broken = about.find(({ outcome }) => outcome === 'notMet')
  const unknown = about.find(({ outcome }) => outcome === 'undetermined')
  const worst = broken ?? unknown
  if (worst !== undefined) {
    return {
      name,
      state: broken === undefined ? 'undetermined' : 'notMet',
      says: explain('clinician')(worst).reason,
    }
  }
  const met = about.find(({ outcome }) => outcome === 'met')
  return met === undefined
    ? { name, state: 'silent', says: 'No policy asks for it.' }
    : { name, state: 'met', says: `${explain('clinician')(met).title}.` }
}

const saidOf =
  (reader: 'clinician' | 'biller' | 'developer') =>
  (finding: OpenFinding): Said => {
    const { title, reason, fix, facts } = explain(reader)(finding)
    const { citation } = finding
    return {
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      outcome: finding.outcome === 'notMet' ? 'not met' : 'not known',
      title,
      reason,
      fix,
      // The citation says it with its address.
      facts: facts.filter((fact) => !fact.startsWith('Source: ')),
      citation: citation && {
        document: citation.document,
        address: citation.address,
        place: [
          citation.section,
          citation.page === undefined ? undefined : `page ${citation.page}`,
          `edition ${citation.edition}`,
          `read on ${citation.readOn}`,
        ]
          .filter((part) => part !== undefined)
          .join('; '),
      },
    }
  }

const windows: Readonly<Record<string, string>> = {
  day: 'A calendar day',
  week: 'A week',
  month: 'A month',
  calendarYear: 'A calendar year',
  rolling24Hours: 'Any 24 hours',
  rollingDays: 'Days on end',
  plan: 'A treatment plan',
  planYear: 'A plan year',
  lifetime: 'A lifetime',
}

const barsOf = (
  policies: ReadonlyArray<PolicyHistory>,
  asOf: string,
  chart: Chart,
  serviceDate: CalendarDate,
): Pick<Answer, 'bars' | 'fits'> => {
  const asked = remaining(policies, asOf)(chart)({ serviceDate, ...factsOf(chart) })
  if (E.isLeft(asked)) return { bars: [], fits: undefined }
  const { limits, authorizations, units } = asked.right
  return {
    bars: [
      ...limits.map(({ window, measure, maximum, used, reserved, left, codes }) => ({
        name: `${windows[window] ?? window}: ${measure} of ${codes.join(', ')}`,
        maximum,
        used,
        reserved,
        left,
      })),
      ...authorizations.map(({ authorization, granted, used, reserved, left }) => ({
        name: `Authorization ${authorization}: units`,
        maximum: granted,
        used,
        reserved,
        left,
      })),
    ],
    fits:
      units === 'notBounded'
        ? 'No stated limit bounds a further session of this day, which allows nothing by itself.'
        : units === 'undetermined'
          ? 'How many units still fit on this day cannot be told.'
          : `A further session of this day may have ${units} ${units === 1 ? 'unit' : 'units'} at most.`,
  }
}

/** What the session says of where and how, on which a limit may depend. */
const factsOf = ({ sessions = [] }: Chart): object => {
  const { format, modality, placeOfService, renderingProvider } = sessions[0] ?? {}
  return Object.fromEntries(
    Object.entries({ format, modality, placeOfService, renderingProvider }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

const editionText = (payer: PolicyHistory | undefined, date: CalendarDate | undefined): string => {
  if (payer === undefined) return 'No payer’s policy can be read.'
  if (date === undefined) return `${payer.name}: the service date is not known.`
  const edition = inEffectOn(payer)(date)
  if (E.isRight(edition)) return `${payer.name}, edition ${edition.right.edition}`
  const why = {
    beforeFirst: 'the first edition that ships begins later',
    inGap: 'it lies between editions, in a gap that nobody read',
    afterLast: 'the last edition ended before',
    unreadable: 'the policy cannot be read',
  }
  return `${payer.name} has no edition for ${date}: ${why[edition.left]}.`
}

/** All that the page shows of a caseload, judged by some policies. */
export const judge = (
  { payer, policies, issues }: Judging,
  asOf: string,
  moment: string,
  reader: 'clinician' | 'biller' | 'developer',
  input: unknown,
): Answer => {
  const readMoment = decode(Moment)(moment)
  const reviewed = review(policies, asOf, E.isRight(readMoment) ? readMoment.right : 'claim')(input)
  const [chart] = reviewed.charts
  const read = decodeCaseload(input)
  const [records] = T.isLeft(read) ? [] : read.right.charts
  const asked = records?.sessions?.[0]?.id
  const session = chart?.sessions.find((each) => each.session === asked) ?? chart?.sessions[0]
  const findings = session?.findings ?? []
  const date = session?.serviceDate
  const open = findings
    .filter(isOpen)
    .map(saidOf(reader))
    .sort((one, other) => rank(one) - rank(other))
  const titles = (outcome: string): ReadonlyArray<string> => [
    ...new Set(
      findings
        .filter((finding) => finding.outcome === outcome)
        .map((finding) => explain('clinician')(finding).title),
    ),
  ]
  return {
    issues: [
      ...issues.map((issue) => `Policy: ${issue}`),
      ...reviewed.issues.map(describeDecodeIssue),
    ],
    edition: editionText(payer, date),
    session: session?.session,
    units: session?.units,
    minutes: session?.minutes,
    support: session?.support,
    claimed: (chart?.lines ?? []).flatMap(({ outcome }) =>
      outcome._tag === 'Left'
        ? []
        : [
            [
              outcome.right.serviceDate,
              [outcome.right.code, ...(outcome.right.modifiers ?? [])].join(' '),
              `${outcome.right.units} ${outcome.right.units === 1 ? 'unit' : 'units'}`,
              ...(outcome.right.overLimitUnits > 0
                ? [`${outcome.right.overLimitUnits} beyond a limit left out`]
                : []),
            ].join(' · '),
          ],
    ),
    timeLine: records && date && timeLineOf(records, policies, date),
    chain: session === undefined ? [] : links.map(([name, rules]) => linkOf(name, rules, findings)),
    ...(records && date ? barsOf(policies, asOf, records, date) : { bars: [], fits: undefined }),
    open,
    met: titles('met'),
    silent: titles('notApplicable'),
  }
}

const rank = ({ severity, outcome }: Said): number =>
  ['error', 'warning', 'info'].indexOf(severity) * 2 + (outcome === 'not met' ? 0 : 1)
