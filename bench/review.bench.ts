import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { review } from '../src/claim/Review.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../src/payers/index.js'
import { decodePolicy } from '../src/policy/decodePolicy.js'
import { decodeCaseload } from '../src/record/decodeCaseload.js'
import { demandedChart } from '../test/rule/demandedChart.js'
import { demanding } from '../test/rule/faults.js'
import { compare, tableOf } from './compare.js'

const rounds = Number(process.env['ROUNDS'] ?? 40)
const example = join(process.cwd(), 'examples/caseload')
const text = readFileSync(join(example, 'caseload.json'), 'utf8')
const caseload: unknown = JSON.parse(text)
const agency = decodePolicy(JSON.parse(readFileSync(join(example, 'agency.json'), 'utf8')))
if (agency._tag === 'Left') throw new Error('the policy of the example agency cannot be read')
const judge = review(
  [texasMedicaid, michiganPihpCmhsp, agency.right, baseline],
  '2016-12-05',
  'claim',
)
const { charts } = judge(caseload)
const sessions = charts.reduce((sum, chart) => sum + chart.sessions.length, 0)

const measured = compare(
  [
    { name: 'JSON.parse of the caseload', run: () => JSON.parse(text) as unknown },
    { name: 'decodeCaseload', run: () => decodeCaseload(caseload) },
    { name: 'review, decoding included', run: () => judge(caseload) },
  ],
  rounds,
)
process.stdout.write(
  `${tableOf(`review of the example, ${sessions} sessions judged, times JSON.parse`, measured)}\n`,
)

/** A member of whom every rule is consulted, with staff, authorizations and their events, and a plan with its amounts. */
const judgeAll = review([demanding], '2026-06-30', 'claim')
const memberText = JSON.stringify(demandedChart(0, 100))
const member: unknown = JSON.parse(memberText)

const measuredAll = compare(
  [
    { name: 'JSON.parse of the chart', run: () => JSON.parse(memberText) as unknown },
    { name: 'decodeCaseload', run: () => decodeCaseload(member) },
    { name: 'review, decoding included', run: () => judgeAll(member) },
  ],
  rounds,
)
process.stdout.write(
  `${tableOf('review of 100 sessions of one member, all rules consulted, times JSON.parse', measuredAll)}\n`,
)

/** The example's charts so many times over, under ids of their own. */
const times = (count: number): unknown => ({
  charts: Array.from({ length: count }, (_, copy) =>
    (JSON.parse(text) as { charts: ReadonlyArray<{ member: { id: string } }> }).charts.map(
      (chart) => ({ ...chart, member: { ...chart.member, id: `${chart.member.id}-${copy}` } }),
    ),
  ).flat(),
})
const growth = [10, 100, 1_000].map((count) => {
  const input = times(count)
  const runs = Math.max(2, Math.round(100 / count))
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    judge(input)
    best = Math.min(best, performance.now() - began)
  }
  return { count: count * sessions, best }
})
const [least, , most] = growth
if (least !== undefined && most !== undefined) {
  const exponent = Math.log(most.best / least.best) / Math.log(most.count / least.count)
  const shown = growth.map(({ count, best }) => `${count}: ${best.toFixed(0)} ms`).join(', ')
  process.stdout.write(
    `growth of review by sessions: ${shown}; exponent ${exponent.toFixed(2)}\n\n`,
  )
}
