import { either as E } from 'fp-ts'
import {
  inEffectOn,
  instantOf,
  unitsOf,
  type CalendarDate,
  type Chart,
  type DropReason,
  type PolicyHistory,
  type Session,
  type UnitPolicy,
} from 'h2014'

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

/** The sessions of a day with their units, drawn from the first quarter of an hour to the last. */
export const timeLineOf = (
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
