import * as E from 'fp-ts/Either'
import { auditChart } from '../../src/audit/auditChart.js'
import type { LineBench } from '../../src/audit/LineBench.js'
import { makeLineBench } from '../../src/audit/makeLineBench.js'
import { reviewCharts } from '../../src/claim/reviewCharts.js'
import { decode } from '../../src/codec/decode.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { Caseload } from '../../src/record/Caseload.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { policy, quarterHours } from '../rule/judged.js'

/** A session as a test gives it: an individual one of H2014 by Ann with a member, unless it says otherwise. */
export interface GivenSession {
  readonly id: string
  /** The member; `m1` if absent. */
  readonly member?: string
  /** Which of several charts of the member holds it. */
  readonly chart?: number
  /** Start and end: `2026-03-02T09:00:00-06:00`, or a time such as `09:00` of 2 March 2026. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Other fields of the session; what is undefined is not known. */
  readonly [field: string]: unknown
}

/** A payer that pays H2014 by the full quarter of an hour. */
export const payer = (matters: object = {}): PolicyHistory =>
  policy({ units: quarterHours, ...matters })

/** An agency that asks this. */
export const agency = (matters: object = {}): PolicyHistory =>
  policy(matters, { payer: 'agency', name: 'An agency', kind: 'agency' })

const read = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error('a test gives what cannot be read')
  return result.right
}

const at = (time: string | undefined): string | undefined =>
  time === undefined || time.length > 5 ? time : `2026-03-02T${time}:00-06:00`

/** The bench of an audit of these sessions, in charts by their members in the order in which they come. */
export const workBench = (
  sessions: ReadonlyArray<GivenSession>,
  policies: ReadonlyArray<PolicyHistory> = [payer()],
  ofMember: object = {},
): LineBench => {
  const charts = new Map<string, { member: object; sessions: Array<object> }>()
  for (const { member = 'm1', chart = 1, from, until, ...fields } of sessions) {
    const name = `${member} ${chart}`
    const coverages = [{ payer: 'payer' }]
    const of = charts.get(name) ?? { member: { id: member, coverages, ...ofMember }, sessions: [] }
    charts.set(name, of)
    of.sessions.push({
      code: 'H2014',
      status: 'finished',
      renderingProvider: 'ann',
      format: { kind: 'individual' },
      start: at(from),
      end: at(until),
      ...fields,
    })
  }
  const caseload = read(decode(Caseload)({ charts: [...charts.values()] }))
  const judging = {
    asOf: read(decode(CalendarDate)('2026-12-31')),
    moment: 'audit' as const,
    histories: policies,
  }
  const audited = reviewCharts(judging, auditChart)(caseload)
  return makeLineBench(judging, caseload, audited, { lines: [] })
}

/** A group of this name. */
export const ofGroup = (group?: string) => ({ format: { kind: 'group', group } })
