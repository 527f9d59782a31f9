import type { TrialOutcome } from '../subject/trialDraw.js'
import type { Room } from './Room.js'

/**
 * The room that trials find: the most units that fit, and the most of which it is not certain that they do not. What
 * fits leaves fewer units fit too, so that the middle is tried. Units above a bound are not asked for: where so many fit,
 * any number does.
 */
export const roomByTrial = (attempt: (units: number) => TrialOutcome, bound: number): Room => {
  const most = mostWhere((units) => attempt(units).fate !== 'beyond', bound)
  const certain = mostWhere((units) => attempt(units).fate === 'within', Math.min(most, bound))
  const least = Math.min(most, certain)
  return { units: { least, most }, missing: least === most ? [] : attempt(least + 1).missing }
}

/** The most units that pass, of those up to a bound; infinite where the bound does. */
const mostWhere = (passes: (units: number) => boolean, bound: number): number => {
  if (passes(bound)) return Infinity
  let low = 0
  let high = bound
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle
  }
  return low
}
