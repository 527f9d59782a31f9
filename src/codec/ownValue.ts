/** Whether a record holds a key itself. Taken at load, so that a later change of a global is not called with a caller's data. */
export const hasOwn = Object.hasOwn

/** All keys that a record holds itself. */
export const ownKeys = Reflect.ownKeys

/** A plain record of which known fields may be read. */
export type Own = Readonly<Record<string, unknown>>

/** What reading a field gives where it throws. */
export const UNREADABLE: unique symbol = Symbol('unreadable')

/** What a record holds itself under a key, read once: never what it inherits. */
export const ownValue = (input: object, key: string | number): unknown => {
  try {
    return hasOwn(input, key)
      ? (input as Readonly<Record<string | number, unknown>>)[key]
      : undefined
  } catch {
    return UNREADABLE
  }
}
