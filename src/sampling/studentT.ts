import { arcTangent } from './arcTangent.js'

/**
 * The t-value of a two-sided confidence: what Student's t stays within, above and below 0, in so many of a hundred
 * cases. Degrees of freedom are whole, 1 or more; through 10,000 of them the value is good to 12 digits, at a million to 10.
 *
 * What lies within t is a finite sum for whole degrees of freedom (Abramowitz and Stegun, Handbook of Mathematical
 * Functions, 1964, 26.7.3 and 26.7.4), of terms that every engine rounds alike. It rises ever less steeply, so that
 * Newton's steps from 0 come to the value from below and never pass it by more than the last digits.
 */
export const studentT = (confidencePercent: number, degreesOfFreedom: number): number => {
  const share = confidencePercent / 100
  let t = 0
  for (;;) {
    const { within, slope } = shareWithin(t, degreesOfFreedom)
    const next = t + (share - within) / slope
    if (!(next > t)) return next
    t = next
  }
}

const shareWithin = (
  t: number,
  degreesOfFreedom: number,
): { readonly within: number; readonly slope: number } => {
  const isOdd = degreesOfFreedom % 2 === 1
  const root = Math.sqrt(degreesOfFreedom)
  const square = degreesOfFreedom + t * t
  const sine = t / Math.sqrt(square)
  const cosineSquared = degreesOfFreedom / square
  const cosine = Math.sqrt(cosineSquared)
  let sum = 0
  let term = isOdd ? cosine : 1
  for (let factor = isOdd ? 2 : 1; factor < degreesOfFreedom; factor += 2) {
    sum += term
    term *= (factor / (factor + 1)) * cosineSquared
  }
  const angle = isOdd ? arcTangent(t / root) : 0
  const scale = isOdd ? 2 / Math.PI : 1
  // The term after the last has the factors of the slope.
  return { within: scale * (angle + sine * sum), slope: scale * root * term * cosine }
}
