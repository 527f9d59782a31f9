/**
 * The angle in radians whose tangent is `x`. The language leaves the last digits of `Math.atan` to each engine; this
 * takes only what every engine must round alike, so that all give the same number.
 */
export const arcTangent = (x: number): number => {
  let tangent = x
  // Each step halves the angle: four make it a sixteenth, for which few terms are enough.
  for (let halved = 0; halved < 4; halved += 1) tangent /= 1 + Math.sqrt(1 + tangent * tangent)
  const square = tangent * tangent
  let angle = 0
  let power = tangent
  for (let divisor = 1; angle + power / divisor !== angle; divisor += 2) {
    angle += power / divisor
    power *= -square
  }
  return 16 * angle
}
