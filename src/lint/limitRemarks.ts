import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Condition } from '../policy/Condition.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { PolicyRemark } from './PolicyRemark.js'
import { windowDays } from './windowDays.js'
import { sameWindow, windowsWithin } from './windowsWithin.js'

/** The limits of an edition that judge no session, or that nothing can exceed. */
export const limitRemarks = (edition: PayerPolicy): ReadonlyArray<PolicyRemark> => {
  const limits = stated(edition.limits).map(({ value }) => value)
  const borne = stated(edition.claimTerms?.modifiers).map(({ value: { modifier } }) => modifier)
  return limits.flatMap((limit, index) => {
    const path = ['limits', index, 'value']
    if (!limit.codes.some(isSkillsTraining)) return [otherCodesAlone(path)]
    if (borne.length > 0 && limit.modifiers?.some((one) => borne.includes(one)) === false) {
      return [modifierNobodyBears(path)]
    }
    if (limit.maximum === 'unlimited') return []
    const inTime = mostInTime(limit)
    if (inTime <= limit.maximum) return [beyondTime(path, limit.maximum, inTime)]
    const tighter = limits.findIndex((other) => keepsFrom(other, limit))
    return tighter === -1 ? [] : [beyondAnother(path, limit.maximum, tighter)]
  })
}

const MINUTES_OF_DAY = 1_440
const MINUTES_OF_UNIT = 15

/** The most that a window has room for; of units by the quarter hours of the code, of sessions without end. */
const mostInTime = ({ measure, window }: UnitLimit): number => {
  const days = windowDays(window)
  switch (measure) {
    case 'days':
      return days
    case 'minutes':
      return days * MINUTES_OF_DAY
    case 'units':
      return days * (MINUTES_OF_DAY / MINUTES_OF_UNIT)
    case 'sessions':
      return Infinity
  }
}

/** Whether what one limit leaves can never exceed the other. */
const keepsFrom = (other: UnitLimit, limit: UnitLimit): boolean =>
  other !== limit &&
  other.beyond === 'deny' &&
  other.measure === limit.measure &&
  typeof other.maximum === 'number' &&
  typeof limit.maximum === 'number' &&
  limit.codes.every((code) => other.codes.includes(code)) &&
  countsAllOf(other, limit) &&
  other.maximum * windowsWithin(other.window, limit.window) <= limit.maximum &&
  // Of two that keep each other from being reached the first is the one that stands.
  (other.maximum < limit.maximum || !sameWindow(other.window, limit.window))

/** Whether whatever counts toward a limit counts toward the other one too. */
const countsAllOf = (other: UnitLimit, limit: UnitLimit): boolean =>
  (other.scope ?? 'member') === 'member' &&
  limit.scope !== 'staff' &&
  (other.when === undefined || isSame(other.when, limit.when)) &&
  (other.modifiers === undefined || isSame(other.modifiers, limit.modifiers))

const isSame = (
  a: Condition | UnitLimit['modifiers'],
  b: Condition | UnitLimit['modifiers'],
): boolean => JSON.stringify(a) === JSON.stringify(b)

const otherCodesAlone = (path: PolicyRemark['path']): PolicyRemark => ({
  path: [...path, 'codes'],
  kind: 'limitNeverConsulted',
  severity: 'warning',
  message: 'The limit names other codes alone, and no session of H2014 is held against it.',
  fix: 'Name H2014 among its codes if it counts it, and else take the limit out.',
})

const modifierNobodyBears = (path: PolicyRemark['path']): PolicyRemark => ({
  path: [...path, 'modifiers'],
  kind: 'limitNeverConsulted',
  severity: 'warning',
  message: 'The limit counts lines with modifiers that claimTerms.modifiers puts on no line.',
  fix: 'State in claimTerms.modifiers which facts ask for the modifier, or correct it here.',
})

const beyondTime = (path: PolicyRemark['path'], maximum: number, most: number): PolicyRemark => ({
  path: [...path, 'maximum'],
  kind: 'limitUnreachable',
  severity: 'warning',
  message: `The limit allows ${maximum}, and its window has room for no more than ${most}.`,
  fix: 'Read the number, its measure and its window in the text again.',
})

const beyondAnother = (
  path: PolicyRemark['path'],
  maximum: number,
  tighter: number,
): PolicyRemark => ({
  path: [...path, 'maximum'],
  kind: 'limitUnreachable',
  severity: 'warning',
  message: `The limit allows ${maximum}, which the limit at limits[${tighter}] keeps from being reached.`,
  fix: 'Read both numbers in the text again, and what is counted toward each.',
})
