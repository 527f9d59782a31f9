import type { AuditedService } from '../src/audit/AuditedService.js'
import { memberHoursFitInDay } from '../src/audit/memberHoursFitInDay.js'
import { providerHasTimeToTravel } from '../src/audit/providerHasTimeToTravel.js'
import { providerHoursFitInDay } from '../src/audit/providerHoursFitInDay.js'
import { providerIsWithOneMemberAtATime } from '../src/audit/providerIsWithOneMemberAtATime.js'
import { decode } from '../src/codec/decode.js'
import { Member } from '../src/record/Member.js'
import { Session } from '../src/record/Session.js'
import { CalendarDate } from '../src/time/CalendarDate.js'
import { instantOf } from '../src/time/OffsetDateTime.js'

/**
 * The checks over members and staff by the number of sessions: in days as workers have them, a quarter of the sessions in
 * groups and some overlapping, and where one worker is in all sessions of a year at once.
 */
const sizes = (process.env['SESSIONS'] ?? '10000,100000,1000000').split(',').map(Number)

const read = <A>(result: { readonly _tag: string; readonly right?: A }): A => {
  if (result.right === undefined) throw new Error('the sessions of the bench cannot be read')
  return result.right
}

const asOf = read(decode(CalendarDate)('2026-12-31'))
const editions = { payer: undefined, agencies: [], baselines: [] }

const serviceOf = (member: string, fields: object): AuditedService => {
  const session = read(
    decode(Session)({
      code: 'H2014',
      status: 'finished',
      modality: 'inPerson',
      placeOfService: '12',
      format: { kind: 'individual' },
      ...fields,
    }),
  )
  const { start, end } = session
  return {
    member: read(decode(Member)({ id: member })),
    session,
    serviceDate: start && read(decode(CalendarDate)(start.slice(0, 10))),
    billable: start && end && [{ start: instantOf(start), end: instantOf(end) }],
    note: undefined,
    editions,
    review: undefined,
  }
}

const dayOf = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1 + (index % 365))).toISOString().slice(0, 10)

/** Six sessions a worker and day; every fourth slot is a group of two, and each twentieth session runs into the next. */
const working = (count: number): ReadonlyArray<AuditedService> =>
  Array.from({ length: count }, (_, index) => {
    const slot = index % 6
    const date = dayOf(Math.floor(index / 6))
    const worker = Math.floor(index / (6 * 365))
    const inGroup = slot > 3
    const hour = String(inGroup ? 14 : 9 + slot).padStart(2, '0')
    return serviceOf(`member-${index % 997}`, {
      id: `session-${index}`,
      renderingProvider: `worker-${worker}`,
      start: `${date}T${hour}:00:00-06:00`,
      end: `${date}T${hour}:59:00-06:00`,
      ...(inGroup ? { format: { kind: 'group', group: `group-${date}` } } : {}),
      ...(index % 20 === 0 && !inGroup ? { end: `${date}T${10 + slot}:10:00-06:00` } : {}),
    })
  })

/** One worker, in every session at once. */
const crowded = (count: number): ReadonlyArray<AuditedService> =>
  Array.from({ length: count }, (_, index) =>
    serviceOf(`member-${index}`, {
      id: `session-${index}`,
      renderingProvider: 'worker',
      start: `2026-03-02T09:${String(index % 60).padStart(2, '0')}:00-06:00`,
      end: `2026-03-02T10:${String(index % 59).padStart(2, '0')}:00-06:00`,
    }),
  )

const checks = [
  providerIsWithOneMemberAtATime,
  providerHoursFitInDay,
  memberHoursFitInDay,
  providerHasTimeToTravel,
]

for (const [title, make] of [
  ['days as workers have them', working],
  ['all at once', crowded],
] as const) {
  const taken = new Map<string, Array<number>>(checks.map(({ id }) => [id, []]))
  for (const count of sizes) {
    const services = make(count)
    for (const check of checks) {
      let best = Infinity
      for (let run = 0; run < 3; run += 1) {
        const began = performance.now()
        check.find({ asOf, staff: undefined, services, lines: [] })
        best = Math.min(best, performance.now() - began)
      }
      taken.get(check.id)?.push(best)
    }
  }
  process.stdout.write(`${title}\n`)
  for (const [id, times] of taken) {
    const growth = (times[times.length - 1] ?? NaN) / (times[0] ?? NaN)
    const exponent =
      Math.log(growth) / Math.log((sizes[sizes.length - 1] ?? NaN) / (sizes[0] ?? NaN))
    const shown = sizes
      .map((count, at) => `${count}: ${(times[at] ?? NaN).toFixed(0)} ms`)
      .join(', ')
    process.stdout.write(`  ${id}: ${shown}; exponent ${exponent.toFixed(2)}\n`)
  }
}
process.stdout.write('\n')
