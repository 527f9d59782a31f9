/** Whole cents as dollars, by whole numbers alone, so that no cent is lost. */
export const dollars = (cents) => {
  const absolute = Math.abs(cents)
  const rest = absolute % 100
  const whole = String((absolute - rest) / 100).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${cents < 0 ? '-' : ''}$${whole}.${String(rest).padStart(2, '0')}`
}
