import { either as E, these as T } from 'fp-ts'
import {
  Moment,
  decode,
  decodeCaseload,
  describeDecodeIssue,
  explain,
  inEffectOn,
  isOpen,
  review,
  type CalendarDate,
  type PolicyHistory,
} from 'h2014'
import { barsOf, type Room } from './bars.js'
import { chainOf, type Link } from './chain.js'
import type { Judging } from './policies.js'
import { rank, saidOf, type Reader, type Said } from './said.js'
import { timeLineOf, type TimeLine } from './timeLine.js'

/** All that the page shows. */
export interface Answer extends Room {
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
  readonly open: ReadonlyArray<Said>
  readonly met: ReadonlyArray<string>
  readonly silent: ReadonlyArray<string>
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
  reader: Reader,
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
    chain: session === undefined ? [] : chainOf(findings),
    ...(records && date ? barsOf(policies, asOf, records, date) : { bars: [], fits: undefined }),
    open,
    met: titles('met'),
    silent: titles('notApplicable'),
  }
}
