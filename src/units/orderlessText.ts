/**
 * Plain data as a text in which neither the order of lists nor that of fields makes a difference: what differs in them
 * alone is the same text.
 */
export const orderlessText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(orderlessText).sort().join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, child]) => `${JSON.stringify(name)}:${orderlessText(child)}`,
  )
  return `{${fields.sort().join(',')}}`
}
