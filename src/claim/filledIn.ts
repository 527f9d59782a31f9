/**
 * A sentence with the values of the fields that it names in braces, as `show` shows them. Each is put in once: what a
 * value holds is never read as a sentence.
 */
export const filledIn = (
  sentence: string,
  fields: object,
  show: (value: unknown, name: string) => string,
): string => {
  const values = new Map<string, unknown>(Object.entries(fields))
  return sentence.replace(FIELD, (field, name: string) =>
    values.has(name) ? show(values.get(name), name) : field,
  )
}

const FIELD = /\{([A-Za-z]+)\}/g
