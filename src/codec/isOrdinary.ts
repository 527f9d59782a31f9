import { hasOwn } from './ownValue.js'

// Taken at load, so that a later change of a global is not called with a caller's data.
const getPrototypeOf = Object.getPrototypeOf as (value: object) => object | null
const objectPrototype = Object.prototype
const arrayPrototype = Array.prototype

/** Whether a value is an array, of this or another realm. */
export const isArray = Array.isArray

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
