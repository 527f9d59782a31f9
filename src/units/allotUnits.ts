import { compareText } from '../codec/compareText.js'
import type { Hcpcs } from '../code/Hcpcs.js'
import { unitMinutesOf, type Rounding } from '../policy/Rounding.js'
import { minutesMonoid, type Minutes } from '../time/Minutes.js'
import { roundMinutes } from './roundMinutes.js'
import { wholeUnits, type Units } from './Units.js'

/** The minutes of one timed code on one day. */
export interface CodeMinutes {
  readonly code: Hcpcs
  readonly minutes: Minutes
}

/** What the minutes of one timed code earn within the total of its day. */
export interface CodeUnits extends CodeMinutes {
  readonly units: Units
}

/**
 * The total-minutes method of the Medicare Claims Processing Manual, chapter 5, section 20.2: the minutes of all
 * timed codes of one day are added, the total is rounded, and its units are allotted. Each code first gets a unit for
 * each whole unit of its own minutes; the units that are left go to the largest remainders. Equal remainders go to
 * the code with more minutes, then to the first in order of code (the manual leaves that choice to the provider; this
 * order is ours).
 *
 * Gives one entry a code, in order of code; the units sum to those of the total.
 */
export const allotUnits =
  (rounding: Rounding) =>
  (timed: ReadonlyArray<CodeMinutes>): ReadonlyArray<CodeUnits> => {
    const codes = sumByCode(timed).map((one) => ofCode(unitMinutesOf(rounding), one))
    let total = minutesMonoid.empty
    let own = 0
    for (const { minutes, units } of codes) {
      total = minutesMonoid.concat(total, minutes)
      own += units
    }
    const left = roundMinutes(rounding)(total) - own
    if (left < 0) takeBack(codes, own + left)
    else giveOut(codes, left)
    return codes.sort(byCode).map(({ code, minutes, units }) => ({
      code,
      minutes,
      units: wholeUnits(units),
    }))
  }

interface Allotment extends CodeMinutes {
  readonly remainder: number
  units: number
}

const sumByCode = (timed: ReadonlyArray<CodeMinutes>): ReadonlyArray<CodeMinutes> => {
  const sums = new Map<Hcpcs, Minutes>()
  for (const { code, minutes } of timed) {
    sums.set(code, minutesMonoid.concat(sums.get(code) ?? minutesMonoid.empty, minutes))
  }
  return Array.from(sums, ([code, minutes]) => ({ code, minutes }))
}

const ofCode = (unitMinutes: number, { code, minutes }: CodeMinutes): Allotment => ({
  code,
  minutes,
  remainder: minutes % unitMinutes,
  units: Math.floor(minutes / unitMinutes),
})

const byCode = (a: CodeMinutes, b: CodeMinutes): number => compareText(a.code, b.code)

const byMinutes = (a: CodeMinutes, b: CodeMinutes): number => b.minutes - a.minutes || byCode(a, b)

const byRemainder = (a: Allotment, b: Allotment): number =>
  b.remainder - a.remainder || byMinutes(a, b)

// No more units are left than codes have a remainder, unless the rounding contradicts itself; then all share them.
const giveOut = (codes: Array<Allotment>, left: number): void => {
  codes.sort(byRemainder).forEach((code, rank) => {
    code.units += Math.floor(left / codes.length) + (rank < left % codes.length ? 1 : 0)
  })
}

// A total can earn less than its codes' own whole units, where the first unit asks for more than its length.
const takeBack = (codes: Array<Allotment>, total: number): void => {
  let left = total
  for (const code of codes.sort(byMinutes)) {
    code.units = Math.min(code.units, left)
    left -= code.units
  }
}
