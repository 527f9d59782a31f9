import type { Finding } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import { compareText } from '../../src/codec/compareText.js'
import { groupedBy } from '../../src/codec/groupedBy.js'
import { chartLists } from '../../src/record/Chart.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { demandedChart } from '../rule/demandedChart.js'
import { demanding, faults } from '../rule/faults.js'
import { findingsOf } from '../rule/judged.js'

/** The names of all fields of a value, each with those of the records that it is in. */
const fieldsOf = (value: unknown, within: ReadonlyArray<string> = []): ReadonlyArray<string> => {
  if (Array.isArray(value)) {
    return [...new Set(value.flatMap((element) => fieldsOf(element, within)))]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => {
    const path = [...within, name]
    return child === undefined ? [] : [path.join('.'), ...fieldsOf(child, path)]
  })
}

/** A value without a field, wherever it stands in a list. */
const lacking = (value: unknown, [name = '', ...rest]: ReadonlyArray<string>): unknown => {
  if (Array.isArray(value)) return value.map((element) => lacking(element, [name, ...rest]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      if (key !== name) return [[key, child] as const]
      return rest.length === 0 ? [] : [[key, lacking(child, rest)] as const]
    }),
  )
}

/** What of a case is not known, one field at a time. */
const withoutEachField = (value: object): ReadonlyArray<unknown> =>
  fieldsOf(value).map((path) => lacking(value, path.split('.')))

const judge = review([demanding, ...policies], '2026-06-30')

/** Sessions of which less is known: one of another code, and one that may still go on. */
const vague = [
  { id: 'of-another-code', code: 'H2017' },
  { id: 'without-end', code: 'H2014', start: '2026-03-03T16:00:00-06:00' },
]

/** A few sessions of a member of a payer. */
const caseloadOf = (payer: string) => {
  const { staff, charts } = demandedChart(0, 2)
  return {
    staff,
    charts: charts.map(({ sessions, authorizations, member, ...chart }) => ({
      ...chart,
      member: { ...member, diedOn: '2026-06-01', coverages: [{ payer, from: '2026-01-01' }] },
      authorizations: authorizations.map((one) => ({ ...one, payer })),
      sessions: [...sessions, ...vague],
    })),
  }
}

const leftOut = (caseload: ReturnType<typeof caseloadOf>): object => ({
  ...caseload,
  charts: caseload.charts.map((chart) => ({ ...chart, incomplete: chartLists })),
})

const found: ReadonlyArray<Finding> = [
  ...['payer', 'by-session', 'nobody']
    .map(caseloadOf)
    .flatMap((caseload) =>
      [leftOut(caseload), ...withoutEachField(caseload)].flatMap((less) =>
        judge(less).charts.flatMap(({ sessions }) => sessions.flatMap(({ findings }) => findings)),
      ),
    ),
  ...faults.flatMap(({ given }) => findingsOf(given)),
]

const lacked = groupedBy(({ rule }: Finding): string => rule)(found)

/** What a rule is seen to lack, each fact by itself: where a field is not known, and where a fault is judged. */
export const lackedBy = (rule: string): ReadonlyArray<string> => {
  const paths = (lacked.get(rule) ?? []).flatMap((finding) =>
    finding.outcome === 'undetermined' ? finding.missing : [],
  )
  return [...new Set(paths)].sort(compareText)
}
