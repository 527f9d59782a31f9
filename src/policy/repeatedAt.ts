/** Where a name stands that stood before, by index. */
export const repeatedAt = (names: ReadonlyArray<string>): ReadonlyArray<number> => {
  const before = new Set<string>()
  return names.flatMap((name, index) => {
    const isRepeated = before.has(name)
    before.add(name)
    return isRepeated ? [index] : []
  })
}
