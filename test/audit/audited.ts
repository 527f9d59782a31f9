import * as T from 'fp-ts/These'
import { audit, type Audit } from '../../src/audit/Audit.js'
import { auditChart } from '../../src/audit/auditChart.js'
import type { LineBench } from '../../src/audit/LineBench.js'
import { makeLineBench } from '../../src/audit/makeLineBench.js'
import { reviewCharts } from '../../src/claim/reviewCharts.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { decodeCaseload } from '../../src/record/decodeCaseload.js'
import { decodeClaims } from '../../src/record/decodeClaims.js'
import { stated } from '../rule/judged.js'
import { counting, day, held } from '../subject/chartOf.js'

/** What a test gives an audit: one member's hour of H2014 on 2 March 2026, billed as it is documented, unless it says otherwise. */
export interface GivenAudit {
  readonly policies?: ReadonlyArray<PolicyHistory>
  readonly sessions?: ReadonlyArray<object>
  /** Other fields of the chart. */
  readonly chart?: object
  /** Other fields of the caseload. */
  readonly caseload?: object
  /** Fields of the one line, or all lines. */
  readonly line?: object
  readonly lines?: ReadonlyArray<object>
  /** Other fields of the claims. */
  readonly claims?: object
}

/** An hour, of which all is known that a line says. */
export const anHour = held('s1', '09:00', '10:00', {
  renderingProvider: 'ann',
  placeOfService: '12',
  format: { kind: 'individual' },
  modifiers: [],
})

/** A line with all that a claim says, for that hour. */
export const aLine = {
  id: 'l1',
  status: 'paid',
  member: 'member',
  payer: 'payer',
  serviceDate: '2026-03-02',
  code: 'H2014',
  modifiers: [],
  units: 4,
  placeOfService: '12',
  renderingProvider: 'ann',
  sessions: ['s1'],
}

/** A payer who pays two units a day. */
export const twoUnitsADay = [
  counting({
    limits: [
      stated({
        codes: ['H2014'],
        window: { kind: 'day' },
        measure: 'units',
        maximum: 2,
        beyond: 'deny',
      }),
    ],
  }),
]

/** The audit of what a test gives. */
export const auditOf = ({
  policies = [counting()],
  sessions = [anHour],
  chart = {},
  caseload = {},
  line = {},
  lines = [{ ...aLine, ...line }],
  claims = {},
}: GivenAudit): Audit => {
  const member = { id: 'member', coverages: [{ payer: 'payer' }] }
  const made = audit(policies, '2026-12-31')(
    { staff: [{ id: 'ann' }], charts: [{ member, sessions, ...chart }], ...caseload },
    { lines, ...claims },
  )
  if (made.issues.length > 0) throw new Error('a test gives what cannot be read')
  return made
}

/** What the checks find, each as `line check: reason`. */
export const foundIn = ({ findings }: Audit): ReadonlyArray<string> =>
  findings.map(({ line = 'services', rule, detail }) => `${line} ${rule}: ${detail.reason}`)

/** What is found of what a test gives. */
export const foundOf = (given: GivenAudit): ReadonlyArray<string> => foundIn(auditOf(given))

/** The units of a line: billed, supported, undetermined, overpaid, underpaid. */
export const unitsOfLine = (made: Audit, id = 'l1'): string => {
  const line = made.lines.find((one) => one.line === id)
  return [
    line?.billedUnits,
    line?.supportedUnits,
    line?.undeterminedUnits,
    line?.overpaidUnits,
    line?.underpaidUnits,
  ].join(' ')
}

const readOf = <A>(read: T.These<unknown, A>): A => {
  if (!T.isRight(read)) throw new Error('a test gives what cannot be read')
  return read.right
}

/** What the checks look at of what a test gives. */
export const lineBenchOf = (given: GivenAudit): LineBench => {
  const { policies = [counting()], sessions = [anHour], chart = {}, line = {} } = given
  const { caseload = {}, lines = [{ ...aLine, ...line }], claims = {} } = given
  const member = { id: 'member', coverages: [{ payer: 'payer' }] }
  const records = readOf(
    decodeCaseload({
      staff: [{ id: 'ann' }],
      charts: [{ member, sessions, ...chart }],
      ...caseload,
    }),
  )
  const judging = { asOf: day('2026-12-31'), moment: 'audit' as const, histories: policies }
  const audited = reviewCharts(judging, auditChart)(records)
  return makeLineBench(judging, records, audited, readOf(decodeClaims({ lines, ...claims })))
}

/** The one service of a bench, with what a claim may say of it. */
export const onlyService = (given: GivenAudit) => {
  const bench = lineBenchOf(given)
  const [service, ...others] = bench.services
  if (service === undefined || others.length > 0) throw new Error('a test gives no one service')
  return { service, documented: bench.documentedOf(service), bench }
}
