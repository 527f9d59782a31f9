/**
 * A sentence with the values of the fields that it names in braces. Each is put in once: what a value holds is never
 * read as a sentence.
 */
export const filledIn = (sentence: string, fields: object): string => {
  const values = new Map<string, unknown>(Object.entries(fields))
  return sentence.replace(FIELD, (field, name: string) =>
    values.has(name) ? shown(values.get(name)) : field,
  )
}

const FIELD = /\{([A-Za-z]+)\}/g

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
