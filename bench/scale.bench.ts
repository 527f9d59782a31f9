import { review } from '../src/claim/Review.js'
import { reviewSummaryMonoid } from '../src/claim/reviewSummaryMonoid.js'
import { baseline, texasMedicaid } from '../src/payers/index.js'

/**
 * A caseload reviewed chart by chart, 100 sessions a member, and the summaries added up: the time by the number of
 * sessions, and how much memory is in use meanwhile.
 */
const perMember = 100
const sizes = (process.env['SESSIONS'] ?? '10000,100000,1000000').split(',').map(Number)

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

/** A member's month: an hour a session, four a day, each with a note, some of them with a fault. */
const chartOf = (member: number): unknown => {
  const sessions = Array.from({ length: perMember }, (_, index) => {
    const day = `2016-12-${twoDigits(1 + (Math.floor(index / 4) % 31))}`
    const hour = 8 + 2 * (index % 4)
    return {
      id: `m${member}-s${index}`,
      code: 'H2014',
      status: 'finished',
      start: `${day}T${twoDigits(hour)}:00:00-06:00`,
      end: `${day}T${twoDigits(hour)}:${index % 7 === 0 ? '14' : '53'}:00-06:00`,
      placeOfService: '12',
      modality: 'inPerson',
      format: { kind: 'individual' },
      memberPresent: true,
      activity: 'skillsTraining',
    }
  })
  return {
    member: {
      id: `m${member}`,
      birthDate: '1990-01-01',
      coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }],
    },
    diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
    plans: [
      {
        id: `m${member}-plan`,
        effective: { from: '2016-10-01', through: '2016-12-31' },
        goals: [{ id: 'goal', skillAreas: ['hygiene'] }],
      },
    ],
    sessions,
    notes: sessions
      .filter((_, index) => index % 11 !== 0)
      .map(({ id }) => ({
        id: `${id}-note`,
        session: id,
        skills: [{ skill: 'laundry', methods: ['modeling'], goals: ['goal'] }],
      })),
  }
}

const judge = review([texasMedicaid, baseline], '2016-12-31')
const measured = sizes.map((size) => {
  let summary = reviewSummaryMonoid.empty
  let peak = 0
  let took = 0
  for (let member = 0; member < size / perMember; member += 1) {
    const chart = chartOf(member)
    const began = performance.now()
    summary = reviewSummaryMonoid.concat(summary, judge({ charts: [chart] }).summary)
    took += performance.now() - began
    if (member % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  const { supported, unsupported, undetermined } = summary.sessions
  if (supported + unsupported + undetermined !== size) {
    throw new Error('a session of the bench was lost')
  }
  return { size, took, peak }
})
const [least] = measured
const most = measured[measured.length - 1]
for (const { size, took, peak } of measured) {
  const each = ((took * 1_000) / size).toFixed(0)
  process.stdout.write(
    `review of ${size} sessions, chart by chart: ${(took / 1_000).toFixed(1)} s, ${each} µs a session, at most ${(peak / 1_048_576).toFixed(0)} MB in use\n`,
  )
}
if (least !== undefined && most !== undefined && least !== most) {
  const exponent = Math.log(most.took / least.took) / Math.log(most.size / least.size)
  process.stdout.write(`growth exponent ${exponent.toFixed(2)}\n\n`)
}
