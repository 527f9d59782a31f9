import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { isOpen, type Finding } from '../../src/claim/Finding.js'
import { review, type Review } from '../../src/claim/Review.js'
import { rules } from '../../src/claim/rules.js'
import { inEffectOn } from '../../src/policy/inEffectOn.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { given } from '../units/given.js'
import { inventedCaseload, inventedSessions } from './inventedMonth.js'

/** What one payer says of the invented month. */
export interface Compared {
  readonly history: PolicyHistory
  /** The payer's edition on those days, or why there is none. */
  readonly edition: string
  /** Whether the payer's own text says how time becomes units. */
  readonly countsByItself: boolean
  readonly review: Review
}

/** The invented month under a policy, the agencies filling the payer's silence on units. */
export const compared =
  (agencies: ReadonlyArray<PolicyHistory>) =>
  (history: PolicyHistory): Compared => {
    const edition = pipe(
      given(CalendarDate)('2026-10-15'),
      inEffectOn(history),
      E.getOrElseW((reason) => ({ edition: reason, units: undefined })),
    )
    const { rounding = 'notStated' } = edition.units ?? {}
    return {
      history,
      edition: edition.edition,
      countsByItself: rounding !== 'notStated',
      review: review([history, ...agencies], '2026-11-05')(inventedCaseload(history.payer)),
    }
  }

/** The page of the documentation that shows one month under all shipped payers. */
export const payersComparedDocument = (all: ReadonlyArray<Compared>): string =>
  [
    '# One month under all payers',
    'The same invented month of two invented members, reviewed at the moment `claim` under each shipped policy as if it covered them. It shows what the texts that were read ask, and where they are silent; a payer that is silent here may ask elsewhere. `npx vitest run test/payers -u` writes this page anew from `test/payers/inventedMonth.ts`.',
    '## The month',
    'The adult has a depressive disorder (F33.1), the child autism alone (F84.0). Nobody has an authorization. What is not said is as it should be: a plan in effect and signed by a licensed practitioner, an assessment, a full and signed note, a qualified mental health professional under supervision.',
    table(
      ['Session', 'Day', 'What it is'],
      inventedSessions.map(({ id, start, what }) => [id, start.slice(0, 10), what]),
    ),
    '## Units',
    'Where a payer does not say how time becomes units, an agency may: here an invented one, by whole units of each contact. Those are marked _agency_.',
    table(
      ['Payer', 'Edition', 'Units documented', 'Counted by', '2 and 3, of 8 minutes each'],
      all.map(({ history, edition, countsByItself, review: { charts } }) => [
        `\`${history.payer}\``,
        edition,
        String(sumOf(charts.map(({ documentedUnits }) => documentedUnits))),
        countsByItself ? 'payer' : '_agency_',
        String(unitsOf(charts, ['2', '3'])),
      ]),
    ),
    '## Findings, by rule',
    'The numbers are sessions for which a rule is not met by the payer’s own values: **bold** as an error, plain as a warning, _italic_ as information; with a question mark it cannot be told. “met” says that the payer asks and every session meets it, “–” that it asks of no session. Rules on which all payers agree are left out.',
    table(
      ['Rule', ...all.map(({ history }) => `\`${history.payer}\``)],
      rules.flatMap(({ id }) => {
        const cells = all.map((one) => cellOf(one, id))
        return new Set(cells).size < 2 ? [] : [[`\`${id}\``, ...cells]]
      }),
    ),
  ].join('\n\n') + '\n'

/** A table with its columns in line. */
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: ReadonlyArray<string>): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const sumOf = (units: ReadonlyArray<number | 'undetermined'>): number | 'undetermined' =>
  units.reduce<number | 'undetermined'>(
    (sum, one) => (sum === 'undetermined' || one === 'undetermined' ? 'undetermined' : sum + one),
    0,
  )

/** The units that begin in some sessions. */
export const unitsOf = (
  charts: Review['charts'],
  ids: ReadonlyArray<string>,
): number | 'undetermined' =>
  sumOf(
    charts
      .flatMap(({ sessions }) => sessions)
      .filter(({ session }) => ids.includes(session))
      .map(({ units }) => units ?? 'undetermined'),
  )

/** What a payer's own values say of the sessions by one rule. */
export const cellOf = ({ history, review: { charts } }: Compared, rule: string): string => {
  const judged = charts
    .flatMap(({ sessions }) => sessions)
    .map(({ session, findings }) => ({
      session,
      own: findings.filter((one) => one.rule === rule && one.policy?.payer === history.payer),
    }))
    .sort((a, b) => Number(a.session) - Number(b.session))
  const open = judged.flatMap(({ session, own }) => worst(session, own))
  if (open.length > 0) return joined(open, judged.length)
  return judged.some(({ own }) => own.some(({ outcome }) => outcome === 'met')) ? 'met' : '–'
}

const joined = (open: ReadonlyArray<string>, sessions: number): string => {
  const marks = new Set(open.map((one) => one.replace(/\d+/, 'all')))
  return open.length === sessions && marks.size === 1 ? [...marks].join('') : open.join(', ')
}

const ORDER = ['error', 'warning', 'info'] as const

const MARK = { error: '**', warning: '', info: '_' } as const

/** A session as it is written in a cell, by the heaviest of the findings. */
const worst = (session: string, findings: ReadonlyArray<Finding>): ReadonlyArray<string> => {
  const open = findings.filter(isOpen)
  const severity = ORDER.find((one) => open.some((finding) => finding.severity === one))
  if (severity === undefined) return []
  const isTold = open.some(({ outcome }) => outcome === 'notMet')
  return [`${MARK[severity]}${session}${isTold ? '' : '?'}${MARK[severity]}`]
}
