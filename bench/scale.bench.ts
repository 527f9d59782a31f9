import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { review } from '../src/claim/Review.js'
import { reviewSummaryMonoid } from '../src/claim/reviewSummaryMonoid.js'
import { demandedChart } from '../test/rule/demandedChart.js'
import { demanding } from '../test/rule/faults.js'

/**
 * A caseload reviewed chart by chart, all rules consulted, and the summaries added up: the time by the number of sessions
 * and over that of `JSON.parse` of the same charts in between, and what is in memory meanwhile.
 */
const sessionsPerMember = 100
const sizes = (process.env['SESSIONS'] ?? '10000,100000,1000000').split(',').map(Number)

const judge = review([demanding], '2026-06-30', 'claim')

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const inUse = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

const median = (values: ReadonlyArray<number>): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`

/** What one member's chart and its review take, held at once. */
const heldByMember = (member: number): number => {
  const before = inUse()
  const held = [demandedChart(member, sessionsPerMember)].map((chart) => ({
    chart,
    review: judge(chart),
  }))
  const after = inUse()
  return held.length === 0 ? NaN : after - before
}

const measure = (size: number) => {
  const members = size / sessionsPerMember
  const before = inUse()
  const ratios: Array<number> = []
  let summary = reviewSummaryMonoid.empty
  let took = 0
  let peak = 0
  for (let member = 0; member < members; member += 1) {
    const text = JSON.stringify(demandedChart(member, sessionsPerMember))
    const began = performance.now()
    const chart: unknown = JSON.parse(text)
    const parsed = performance.now()
    summary = reviewSummaryMonoid.concat(summary, judge(chart).summary)
    const judged = performance.now()
    took += judged - parsed
    ratios.push((judged - parsed) / (parsed - began))
    if (member % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  const { supported, unsupported, undetermined } = summary.sessions
  if (supported + unsupported + undetermined !== size) {
    throw new Error('a session of the bench was lost')
  }
  return { size, took, ratio: median(ratios), peak, kept: inUse() - before }
}

measure(sessionsPerMember * 20) // warm
const member = [1, 2, 3, 4, 5].map(heldByMember)
process.stdout.write(`a member's chart and review: ${megabytes(median(member))}\n`)
const measured = sizes.map((size) => {
  const { took, ratio, peak, kept } = measure(size)
  process.stdout.write(
    `review of ${size} sessions, chart by chart: ${(took / 1_000).toFixed(1)} s, ${((took * 1_000) / size).toFixed(0)} µs a session, ${ratio.toFixed(0)} times JSON.parse (median of charts), at most ${megabytes(peak)} in use, ${megabytes(kept)} kept\n`,
  )
  return { size, took }
})
const [least] = measured
const most = measured[measured.length - 1]
if (least !== undefined && most !== undefined && least !== most) {
  const exponent = Math.log(most.took / least.took) / Math.log(most.size / least.size)
  process.stdout.write(`growth exponent ${exponent.toFixed(2)}\n\n`)
}
