// Taken at load, so that a later change of a global is not called with a caller's data.
const create = Object.create as (prototype: null) => Record<string, unknown>
const defineProperty = Object.defineProperty

/** Has no field of its own: what is in it, every plain record inherits, as when a prototype was polluted. */
export const BARE_RECORD: object = {}
/** Has no element of its own, as the record has no field. */
export const BARE_LIST: ReadonlyArray<unknown> = []

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

/** Gives a record a field: assigned where that is the same, which an engine does faster. */
export const put = (target: Record<string, unknown>, key: string, value: unknown): void => {
  if (key in BARE_RECORD) define(target, key, value)
  else target[key] = value
}

/** Gives a list an element, in the same way. */
export const place = <A>(target: Array<A>, index: number, value: A): void => {
  if (index in BARE_LIST) define(target, index, value)
  else target[index] = value
}

/** Adds a value to the end of a list. */
export const append = <A>(target: Array<A>, value: A): void => place(target, target.length, value)
