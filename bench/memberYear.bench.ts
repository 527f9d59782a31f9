import * as E from 'fp-ts/Either'
import { decodeEach } from '../src/codec/decodeEach.js'
import { texasMedicaid, michiganPihpCmhsp } from '../src/payers/index.js'
import type { UnitPolicy } from '../src/policy/UnitPolicy.js'
import { Session } from '../src/record/Session.js'
import { unitsOf } from '../src/units/unitsOf.js'
import { compare, tableOf } from './compare.js'
import { sessionOf } from './sessions.js'

const rounds = Number(process.env['ROUNDS'] ?? 40)

/** So many sessions of one member on five days a week, so many each day, one after another. */
const sessionsOf = (count: number, perDay: number): ReadonlyArray<unknown> =>
  Array.from({ length: count }, (_, index) => {
    const days = Math.floor(index / perDay)
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(days / 5) * 7 + (days % 5)))
    const date = day.toISOString().slice(0, 10)
    const hour = 10 + 2 * (index % perDay)
    return {
      ...sessionOf(index),
      nonBillable: null,
      arrivedAt: null,
      leftAt: null,
      id: `session-${index}`,
      serviceDate: date,
      start: `${date}T${hour}:00:00-06:00`,
      end: `${date}T${hour + 1}:${index % 2 === 0 ? '00' : '53'}:00-06:00`,
    }
  })

const read = (values: ReadonlyArray<unknown>): ReadonlyArray<Session> => {
  const sessions = decodeEach(Session)(values)
  if (sessions._tag !== 'Right') throw new Error('the sessions of the bench cannot be read')
  return sessions.right
}

const policyOf = ({ editions }: typeof texasMedicaid): UnitPolicy => {
  const edition = editions[editions.length - 1]
  if (edition?.units === undefined) throw new Error('a policy of the bench has no units')
  return edition.units
}

/** What is left where somebody only subtracts and divides. */
const naive = (sessions: ReadonlyArray<Session>): number => {
  let units = 0
  for (const { start = '', end = '' } of sessions) {
    units += Math.floor((Date.parse(end) - Date.parse(start)) / 900_000)
  }
  return units
}

const year = sessionsOf(260, 1)
const text = JSON.stringify(year)
const sessions = read(year)
const timed = sessions.map((session) => ({ session }))
const continuous = unitsOf(policyOf(texasMedicaid))
const summed = unitsOf(policyOf(michiganPihpCmhsp))

for (const result of [continuous(timed), summed(timed)]) {
  if (E.isLeft(result) || result.right.units !== naive(sessions)) {
    process.stderr.write('the units of the bench are not those that subtraction gives\n')
    process.exitCode = 1
  }
}

const measured = compare(
  [
    { name: 'JSON.parse of the same sessions', run: () => JSON.parse(text) as unknown },
    { name: 'two Date.parse and a division a session', run: () => naive(sessions) },
    { name: 'unitsOf, each contact by itself', run: () => continuous(timed) },
    { name: 'unitsOf, summed by day', run: () => summed(timed) },
  ],
  rounds,
)
process.stdout.write(
  `${tableOf('units of a member-year, 260 sessions, times JSON.parse', measured)}\n`,
)

/** The power of the number of sessions with which the time grows. */
const growth = [1_000, 10_000, 100_000].map((count) => {
  const given = read(sessionsOf(count, 5)).map((session) => ({ session }))
  const runs = Math.max(3, Math.round(100_000 / count))
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    continuous(given)
    best = Math.min(best, performance.now() - began)
  }
  return { count, best }
})
const [least, , most] = growth
if (least !== undefined && most !== undefined) {
  const exponent = Math.log(most.best / least.best) / Math.log(most.count / least.count)
  const times = growth.map(({ count, best }) => `${count}: ${best.toFixed(1)} ms`).join(', ')
  process.stdout.write(`growth of unitsOf: ${times}; exponent ${exponent.toFixed(2)}\n\n`)
}
