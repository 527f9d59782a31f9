/**
 * A sentence with the values of the fields that it names in braces, as `show` shows them; one that is absent is shown as
 * undefined is. Each is put in once: what a value holds is never read as a sentence.
 */
export const filledIn = (
  sentence: string,
  fields: object,
  show: (value: unknown, name: string) => string,
): string => {
  const values = new Map<string, unknown>(Object.entries(fields))
  return sentence.replace(FIELD, (_, name: string) => show(values.get(name), name))
}

const FIELD = /\{([A-Za-z]+)\}/g
