/** Freezes plain data through and through, so that no caller can change what all share, and gives it back. */
export const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null) {
    const fields: ReadonlyArray<unknown> = Object.values(value)
    for (const field of fields) frozen(field)
    Object.freeze(value)
  }
  return value
}
