// Taken at load, so that a later change of a global is not called with a caller's data.
export const hasOwn = Object.hasOwn
export const isArray = Array.isArray
export const isSafeInteger = Number.isSafeInteger
export const isFinite = Number.isFinite
export const ownKeys = Reflect.ownKeys
const create = Object.create as (prototype: null) => Record<string, unknown>
const defineProperty = Object.defineProperty
const getPrototypeOf = Object.getPrototypeOf as (value: object) => object | null
const objectPrototype = Object.prototype
const arrayPrototype = Array.prototype

/** Has no field of its own: what is in it, every plain record inherits, as when a prototype was polluted. */
export const BARE_RECORD: object = {}
/** Has no element of its own, as the record has no field. */
export const BARE_LIST: ReadonlyArray<unknown> = []

/** A plain record of this realm, or one without a prototype. */
export const isOrdinary = (input: unknown): input is Readonly<Record<string, unknown>> => {
  if (typeof input !== 'object' || input === null) return false
  const prototype = getPrototypeOf(input)
  return prototype === objectPrototype || prototype === null
}

/** A plain record of another realm, such as a frame: its prototype is the root of its kind. */
export const isOfOtherRealm = (input: unknown): input is Readonly<Record<string, unknown>> => {
  if (typeof input !== 'object' || input === null) return false
  const prototype = getPrototypeOf(input)
  return (
    prototype !== null && getPrototypeOf(prototype) === null && hasOwn(prototype, 'isPrototypeOf')
  )
}

/** An array of this realm, and no subclass of it. */
export const isOrdinaryList = (input: unknown): input is ReadonlyArray<unknown> =>
  isArray(input) && getPrototypeOf(input) === arrayPrototype

/** An array of another realm: its prototype is an array, as that of a subclass is not. */
export const isListOfOtherRealm = (input: unknown): input is ReadonlyArray<unknown> =>
  isArray(input) && isArray(getPrototypeOf(input))

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

/** Gives a record or list a field of its own, even where it inherits one that could not be assigned. */
export const define = (target: object, key: string | number, value: unknown): void => {
  // Without a prototype, so that nothing inherited is taken for a part of the description.
  const description = create(null)
  description['value'] = value
  description['configurable'] = true
  description['enumerable'] = true
  description['writable'] = true
  defineProperty(target, key, description)
}

/** Gives a record a field: assigned where that is the same, since an engine does it faster. */
export const put = (target: Record<string, unknown>, key: string, value: unknown): void => {
  if (key in BARE_RECORD) define(target, key, value)
  else target[key] = value
}

/** Adds a value to the end of a list, even where lists inherit one at that index. */
export const append = <A>(values: Array<A>, value: A): void => {
  const index = values.length
  if (index in BARE_LIST) define(values, index, value)
  else values[index] = value
}
